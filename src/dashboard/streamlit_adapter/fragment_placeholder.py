"""The place of a fragment on a page: the browser fetches the fragment and puts it there."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.i18n.translation import translation
from dashboard.languages import Language
from dashboard.templates import SafeHtml
from dashboard.urls import Params, query_string


def fragment_placeholder(
    url: str,
    part: str,
    language: Language,
    *,
    full: bool = False,
    link_params: Params = (),
    unseen: bool = False,
) -> Markup:
    """The place of one part of a fragment file.

    Args:
        url: The address of the file.
        part: The name of the part.
        language: That of the message where the file cannot be fetched.
        full: Whether no more slides can be added to the reader's own.
        link_params: What the links of the part that name only an initiative take along, so that the file itself does
            not depend on the address of the reader.
        unseen: Whether nobody sees it until it is unfolded, so that no page waits for it.
    """
    css_class = "ci-unseen-fragment" if unseen else "ci-fragment"
    attributes = Markup(" data-full") if full else Markup()
    if query := query_string(link_params):
        attributes += Markup(' data-link-query="{}"').format(query)
    html = SafeHtml('<div class="{}" data-url="{}" data-fragment="{}" data-unreachable="{}"{}></div>')
    return html.format(css_class, url, part, translation(language)("parcel-lost"), attributes)


def following_placeholder(part: str) -> Markup:
    """The place of a part that stays while the selection of the page changes: ``fragment_address`` says what it shows.

    Were the address in it, each choice would make it anew, and what it shows with it.
    """
    html = SafeHtml('<div class="ci-fragment" data-fragment="{}" data-follows></div>')
    return html.format(part)


def fragment_address(url: str, part: str, language: Language, link_params: Params) -> Markup:
    """What tells the place of ``following_placeholder`` its file; nobody sees it."""
    html = SafeHtml('<span data-of="{}" data-url="{}" data-link-query="{}" data-unreachable="{}" hidden></span>')
    return html.format(part, url, query_string(link_params), translation(language)("parcel-lost"))
