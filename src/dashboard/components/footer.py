"""The footer of every page: where to report an error, what the site is made of, and who answers for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.components.share_actions import Link
from dashboard.context import LocalizedSite
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import Translation
from dashboard.templates import render


@dataclass(frozen=True, slots=True)
class Reports:
    """How a reader of one page reports what is wrong.

    Attributes:
        editor: The e-mail address of the editor; "" where none is named.
        links: E-mails to the editor.
        next_url: The address of what happens next.
    """

    editor: str
    links: Sequence[Link]
    next_url: str


def footer(localizer: Localizer, reports: Reports, statement: Markup) -> Markup:
    """The footer of one page; ``statement`` is what all pages say."""
    return render("footer", localizer, reports=reports, statement=statement)


def site_statement(site: LocalizedSite, links: Sequence[Link]) -> Markup:
    """Source, licence, version and size of the data, who publishes the site, and ways to pages about it."""
    catalogue, localizer = site.catalogue, site.localizer
    return render(
        "footer_statement",
        localizer,
        release=catalogue.release,
        initiatives=len(catalogue.initiatives),
        figures=len(catalogue.figures),
        publisher=site.context.settings.publisher.name,
        unstated=unstated_parts(site),
        links=links,
    )


def about_links(t: Translation, about: Callable[[str], str]) -> list[Link]:
    """The page about the site and the parts of it that readers look for by name; ``about`` gives their addresses."""
    return [
        (t("page-about"), about("")),
        (t("about-legal-title"), about("legal")),
        (t("about-privacy-title"), about("privacy")),
    ]


def unstated_parts(site: LocalizedSite) -> str:
    """What a legal notice has and the settings of the site do not, in words; "" where nothing is missing."""
    return site.localizer.join_list(site.localizer.t(f"unstated-{part}") for part in site.context.settings.unstated)
