"""Headings, paragraphs and lists of the interface."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from markupsafe import Markup

from dashboard.templates import SafeHtml, render_wordless


def title(text: str) -> Markup:
    """The heading of a page."""
    return SafeHtml('<h1 class="ci-title">{}</h1>').format(text)


def heading(text: str, anchor: str = "") -> Markup:
    """The heading of a part of a page, which an address may name by its ``anchor``."""
    identifier = Markup(' id="{}"').format(anchor) if anchor else ""
    return SafeHtml('<h2 class="ci-heading"{}>{}</h2>').format(identifier, text)


def count_heading(text: str, level: int = 2) -> Markup:
    """The small heading of a list: what it holds and how much; where it changes, ``result_status.js`` says so."""
    return SafeHtml('<h{0} class="ci-count-heading" data-status>{1}</h{0}>').format(level, text)


def filters_heading(text: str) -> Markup:
    """The heading of filters, which is also their name."""
    return SafeHtml('<h2 class="ci-count-heading" id="filters-title">{}</h2>').format(text)


def lead(text: str) -> Markup:
    """The one line below the title of a page that says what it shows."""
    return SafeHtml('<p class="ci-lead">{}</p>').format(text)


def prose(text: str) -> Markup:
    """A paragraph of the interface, shown letter by letter."""
    return SafeHtml('<p class="ci-prose">{}</p>').format(text)


def small(text: str) -> Markup:
    """A remark of the interface."""
    return SafeHtml('<p class="ci-small">{}</p>').format(text)


def small_link(text: str, address: str) -> Markup:
    """A remark that leads to what it tells of."""
    return SafeHtml('<p class="ci-small"><a class="ci-line-link" href="{}" target="_self">{}</a></p>').format(
        address, text
    )


def notice(text: str) -> Markup:
    """Something that a reader must know before going on, and what to do about it."""
    return SafeHtml('<p class="ci-notice">{}</p>').format(text)


def bullet_list(texts: Sequence[str]) -> Markup:
    """Sentences of the interface as a list."""
    return render_wordless("bullet_list", texts=texts)


def anchored_section(anchor: str, content: Markup) -> Markup:
    """A part of a page without a heading of its own, which an address may name by its ``anchor``."""
    return SafeHtml('<div id="{}" class="ci-anchored-section">{}</div>').format(anchor, content)


def folded(summary: str, content: Markup, anchor: str) -> Markup:
    """What a reader unfolds, or an address that names the ``anchor`` of its heading."""
    html = SafeHtml('<details class="ci-fold" data-part="{}"><summary>{}</summary>{}</details>')
    return html.format(anchor, summary, content)


def stack(parts: Iterable[Markup]) -> Markup:
    """Parts one below the other, as far apart as elements of a page are."""
    return SafeHtml('<div class="ci-stack">{}</div>').format(Markup().join(parts))


def elements(parts: Iterable[Markup], *, on_screen_only: bool = False) -> Markup:
    """Parts that stand as if each were an element of a page."""
    start = SafeHtml('<div class="ci-stack ci-screen"><div>' if on_screen_only else '<div class="ci-stack"><div>')
    return start + SafeHtml("</div><div>").join(parts) + SafeHtml("</div></div>")
