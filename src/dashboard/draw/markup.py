"""HTML made from records: cards, the full record, claims. Every text of a record is escaped by the template engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.draw import notes, palette
from dashboard.draw.maps import Step
from dashboard.draw.story import Slide, Told
from dashboard.text.labels import Labels
from dashboard.text.translation import Translation

HERE = Path(__file__).parent
ICON = str(HERE / "icon.svg")
"""The site's icon. It is a file of ours: naming a symbol would make the browser fetch it elsewhere."""
Href = Callable[[Initiative], str]
Link = tuple[str, str]
"""A text and the address it leads to."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart is called: its anchor, its finding, what it measures."""

    name: str
    title: str
    subtitle: str


@cache
def stylesheet() -> str:
    """The one stylesheet of our own classes, for screen and paper, with the colours of the palette, as CSS."""
    return palette.variables() + "".join(
        (HERE / name).read_text("utf-8") for name in ("style.css", "slides.css", "print.css")
    )


def cards(initiatives: Sequence[Initiative], labels: Labels, href: Href) -> str:
    """One card an initiative, as a list; ``href`` gives the address of its page."""
    return _render("cards", labels, initiatives=initiatives, href=href)


def record(initiative: Initiative, labels: Labels) -> str:
    """Everything that is known about one initiative, with all its sources."""
    return _render("record", labels, item=initiative)


def claims(items: Iterable[Claim], labels: Labels) -> str:
    """What the letter says, what was published, and the verdict, one block a claim."""
    return _render("claims", labels, claims=tuple(items))


def steps(labels: Labels, *, back: Link, before: Link | None, after: Link | None) -> str:
    """Ways out of one record: to the list, and to its neighbours."""
    return _render("steps", labels, back=back, before=before, after=after)


def links(labels: Labels, initiatives: Sequence[Initiative], href: Href, more: Link | None) -> str:
    """Names of initiatives as a plain list of links, ended by a link to the rest."""
    return _render("links", labels, initiatives=initiatives, href=href, more=more)


def fold(labels: Labels) -> str:
    """What unfolds the filters on a phone; wider screens always show them and hide this."""
    return _render("fold", labels)


def active_filters(labels: Labels, active: int) -> str:
    """How many filters are active, beside what unfolds them."""
    return _render("active_filters", labels, active=active)


def contents(labels: Labels, parts: Sequence[Link]) -> str:
    """The parts of a long page as links within it."""
    return _render("contents", labels, links=parts)


def legend(labels: Labels, steps: Sequence[Step]) -> str:
    """The scale of the map: a swatch and a range for each step."""
    return _render("legend", labels, steps=steps)


def chart_head(labels: Labels, caption: Caption) -> str:
    """The finding of a chart and what it measures."""
    return _render("chart_head", labels, caption=caption)


def chart_notes(figures: Sequence[Figure], labels: Labels, caption: Caption) -> str:
    """What a reader must know beside a chart: facts, sources, caveats, its data as a table, an image to take away."""
    issuers = dict.fromkeys(figure.issuer[labels.t.language] for figure in figures)
    return _render(
        "chart_notes",
        labels,
        figures=figures,
        caption=caption,
        issuers=", ".join(issuers),
        facts=notes.facts(figures, labels),
        sources=notes.sources(figures),
        caveats=notes.caveats(figures, labels),
    )


def arriving(t: Translation) -> Markup:
    """What a reader sees until the page has come: the site's name, and that it is on its way."""
    return Markup('<p class="ci-wait" role="status"><strong>{}</strong> {}</p>').format(t("site"), t("arriving"))


@cache
def script(name: str) -> str:
    """A script of ours by its file: ``image`` makes the image buttons work, ``anchor`` the address of a part,
    ``print`` makes charts fit the paper, ``arrival`` shows a page once it is whole, ``slides`` goes from one
    to the next, ``copy`` copies an address.
    """
    return f"<script>{(HERE / f'{name}.js').read_text('utf-8')}</script>"


def points(texts: Sequence[str]) -> str:
    """Sentences of the interface as a list."""
    return _environment().get_template("points.jinja").render(texts=texts)


def paper_table(headings: Sequence[str], rows: Iterable[Iterable[object]]) -> str:
    """A plain table that only paper shows."""
    return _environment().get_template("paper_table.jinja").render(headings=headings, rows=rows)


def figures(items: Sequence[Figure], labels: Labels) -> str:
    """Figures as a table: value, what is measured against what and on whom, who says so, sources and caveat."""
    return _render("figures", labels, figures=items)


def tiles(labels: Labels, values: Sequence[tuple[str, str]]) -> str:
    """Numbers to be read at a glance, each with what it counts."""
    return _render("tiles", labels, tiles=values)


def ways(labels: Labels, items: Sequence[tuple[str, str, Link]]) -> str:
    """Ways into the site: a title, a sentence and a link each."""
    return _render("ways", labels, ways=items)


def slide_head(slide: Slide, told: Told, labels: Labels) -> str:
    """The finding of a slide and what to take away."""
    return _render("slide_head", labels, slide=slide, told=told)


def slide_foot(told: Told, labels: Labels, *, source: str, address: str, code: str) -> str:
    """Where a slide comes from; what its speaker may add, and the ``code`` of its live ``address``, both on demand."""
    return _render("slide_foot", labels, told=told, source=source, address=address, code=code)


def slide_claims(items: Iterable[Claim], labels: Labels) -> str:
    """The letter's numbers with their checks, side by side for the back of a room."""
    return _render("slide_claims", labels, claims=tuple(items))


def slide_themes(items: Sequence[tuple[str, int, Sequence[Initiative]]], labels: Labels, href: Href) -> str:
    """Themes with their numbers, and the cards of one theme after another."""
    themes = [(theme, count, Markup(cards(shown, labels, href))) for theme, count, shown in items]
    return _render("slide_themes", labels, themes=themes)


def slide_values(values: Sequence[tuple[str, str]]) -> str:
    """The values of a chart as a list, for screens that are too narrow for its large layout."""
    return _environment().get_template("slide_values.jinja").render(values=values)


def slides_bar(
    labels: Labels, names: Sequence[str], *, coded: bool, other: tuple[str, str, str], links: Sequence[Link]
) -> str:
    """What one presses to present the slides ``names``; ``other`` leads to another language, with its code."""
    return _render("slides_bar", labels, names=names, coded=coded, other=other, links=links)


def way_links(items: Sequence[Link]) -> str:
    """Where to go on from here, as links that look like buttons."""
    return _environment().get_template("way_links.jinja").render(links=items)


def share(labels: Labels, address: str) -> str:
    """An address to copy."""
    return _render("share", labels, address=address)


def _render(template: str, labels: Labels, **values: object) -> str:
    return _environment().get_template(f"{template}.jinja").render(labels=labels, t=labels.t, **values)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
