"""HTML made from records: cards, the full record, claims. Every text of a record is escaped by the template engine."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from markupsafe import Markup

from dashboard import package_files, palette
from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.loader import Release
from dashboard.catalogue.model import Claim, Figure, Initiative, Lockdown
from dashboard.catalogue.weeks import Week, WeekDigest
from dashboard.components import evidence_summary, figure_notes, suggested_quotes
from dashboard.components.language_link import LanguageLink
from dashboard.components.share_actions import Link, ShareActions
from dashboard.components.site_assets import ICON, ICON_NAME, site_script, site_script_name, stylesheet, stylesheet_name
from dashboard.components.site_assets import icon_data_uri as icon
from dashboard.components.site_assets import script_element as script
from dashboard.components.table import Table
from dashboard.features.presentation.story import Slide, SlideText
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import Translation
from dashboard.languages import SPECS
from dashboard.maps.colour_scale import COLOUR_SCALE, Bin
from dashboard.palette import Colour
from dashboard.templates import SafeHtml, render, render_wordless

__all__ = [
    "ICON",
    "ICON_NAME",
    "SafeHtml",
    "icon",
    "render",
    "script",
    "site_script",
    "site_script_name",
    "stylesheet",
    "stylesheet_name",
]
InitiativeHref = Callable[[Initiative], str]


@dataclass(frozen=True, slots=True)
class Caption:
    """What a chart is called: its anchor, its finding, what it measures."""

    name: str
    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A row of a table of shares: what is counted, how many, their per cent, and that as a number from 0 to 1."""

    label: str
    count: str
    percent: str
    share: float


@dataclass(frozen=True, slots=True)
class Country:
    """A country on a drawn map: its outline as an SVG path, its shade, its words (or ""), whether it is chosen."""

    path: str
    shade: Colour
    told: str
    chosen: bool


@cache
def slide_styles() -> Markup:
    """What only slides need. It comes with them: what it asks of the whole document would slow other pages down."""
    return Markup(f"<style>{package_files.read_text('slides.css')}</style>")


def heading(text: str, anchor: str = "") -> Markup:
    """The heading of a part of a page, which an address may name."""
    named = Markup(' id="{}"').format(anchor) if anchor else ""
    return Markup('<h2 class="ci-heading"{}>{}</h2>').format(named, text)


def prose(text: str) -> Markup:
    """A paragraph of the interface, shown letter by letter."""
    return Markup('<p class="ci-prose">{}</p>').format(text)


def small(text: str) -> Markup:
    """A remark of the interface."""
    return Markup('<p class="ci-small">{}</p>').format(text)


def count_heading(text: str, level: int = 2) -> Markup:
    """The small heading of a list: what it holds and how much."""
    return Markup('<h{0} class="ci-count-heading">{1}</h{0}>').format(level, text)


def stack(parts: Iterable[Markup]) -> Markup:
    """Parts one below the other, as far apart as elements of a page are."""
    return Markup('<div class="ci-stack">{}</div>').format(Markup().join(parts))


def cards(initiatives: Sequence[Initiative], localizer: Localizer, href: InitiativeHref) -> Markup:
    """One card an initiative, as a list; ``href`` gives the address of its page."""
    return render("cards", localizer, initiatives=initiatives, href=href, evidence_summary=evidence_summary)


def record(initiative: Initiative, localizer: Localizer) -> Markup:
    """Everything that is known about one initiative, with all its sources."""
    return render("record", localizer, item=initiative, evidence_summary=evidence_summary)


def embedded_record(initiative: Initiative, localizer: Localizer) -> Markup:
    """One initiative in short, with links to its sources."""
    return render("embed_record", localizer, item=initiative)


def embedded_map(
    countries: Sequence[Country], size: tuple[float, float], chosen: str, told: Sequence[str], localizer: Localizer
) -> Markup:
    """A drawn map of that ``size`` with its scale.

    ``chosen`` are the chosen countries in words, or ""; the first of what is ``told`` is the map in words.
    """
    return render("embed_map", localizer, countries=countries, size=size, chosen=chosen, told=told, steps=COLOUR_SCALE)


def embed_snippet(localizer: Localizer, snippet: str) -> Markup:
    """The HTML with which other sites show something, to unfold and to copy."""
    return render("embedding", localizer, snippet=snippet)


def claims(
    items: Iterable[Claim], localizer: Localizer, level: int = 3, taking: Callable[[Claim], ShareActions] | None = None
) -> Markup:
    """What the letter says, what was published, by whom and when, the verdict and why, one block a claim.

    A block has the anchor ``claim-`` and the identifier of its claim, and a heading of that ``level``; ``taking`` gives
    what may be taken from one.
    """
    return _claims("whole", items, localizer, level, taking=taking, is_letter=is_letter)


def claims_in_brief(items: Iterable[Claim], localizer: Localizer, href: Callable[[Claim], str]) -> Markup:
    """What the letter says, the verdict and what to quote instead; ``href`` gives the address of the whole check."""
    return _claims("brief", items, localizer, 3, href=href)


def _claims(
    extent: Literal["brief", "whole", "slide"], items: Iterable[Claim], localizer: Localizer, level: int, **more: object
) -> Markup:
    """The one component of the checks, as much of it as its place has room for."""
    return render("claims", localizer, extent=extent, claims=tuple(items), level=level, quotes=suggested_quotes, **more)


def record_pager(localizer: Localizer, *, back: Link, before: Link | None, after: Link | None) -> Markup:
    """Ways out of one record: to the list, and to its neighbours."""
    return render("steps", localizer, back=back, before=before, after=after)


def initiative_links(
    localizer: Localizer, initiatives: Sequence[Initiative], href: InitiativeHref, more: Link | None
) -> Markup:
    """Names of initiatives as a plain list of links, ended by a link to the rest."""
    return render("links", localizer, initiatives=initiatives, href=href, more=more)


def filters_toggle(localizer: Localizer) -> Markup:
    """What unfolds the filters on a phone; wider screens always show them and hide this."""
    return render("fold", localizer)


def active_filters(localizer: Localizer, active: int) -> Markup:
    """How many filters are active, beside what unfolds them."""
    return render("active_filters", localizer, active=active)


def contents(localizer: Localizer, parts: Sequence[Link]) -> Markup:
    """The parts of a long page as links within it."""
    return render("contents", localizer, links=parts)


def legend(localizer: Localizer, steps: Sequence[Bin]) -> Markup:
    """The scale of the map: a swatch and a range for each step."""
    return render("legend", localizer, steps=steps)


def chart_head(localizer: Localizer, caption: Caption) -> Markup:
    """The finding of a chart and what it measures."""
    return render("chart_head", localizer, caption=caption)


def chart_notes(
    figures: Sequence[Figure], localizer: Localizer, caption: Caption, taking: ShareActions | None = None
) -> Markup:
    """What a reader must know beside a chart: facts, sources, caveats, its data as a table, what may be taken away."""
    return render(
        "chart_notes",
        localizer,
        figures=figures,
        caption=caption,
        facts=figure_notes.facts(figures, localizer),
        sources=figure_notes.sources(figures),
        backing=evidence_summary.sources_summary(figure_notes.sources(figures), localizer),
        caveats=figure_notes.caveats(figures, localizer),
        taking=taking,
    )


def chart_card(localizer: Localizer, caption: Caption, plate: str, notes: Markup, *, broad: bool) -> Markup:
    """A chart with what stands beside it; a ``broad`` one has its notes at its side."""
    head = chart_head(localizer, caption)
    return render("exhibit", localizer, head=head, plate=Markup(plate), notes=notes, broad=broad)


def loading_message(t: Translation) -> Markup:
    """What a reader sees until the page has come: the site's name, and that it is on its way."""
    return Markup('<p class="ci-loading-message" role="status"><strong>{}</strong> {}</p>').format(
        t("site"), t("arriving")
    )


def without_script(localizer: Localizer, static: Link) -> Markup:
    """What a reader sees whose browser runs no scripts: the way to the page that needs none."""
    return render("without_script", localizer, static=static)


def bullet_list(texts: Sequence[str]) -> str:
    """Sentences of the interface as a list."""
    return render_wordless("points", texts=texts)


def figures(
    items: Sequence[Figure], localizer: Localizer, taking: Callable[[Figure], ShareActions] | None = None
) -> Markup:
    """Figures as a table: value, what is measured against what and on whom, who says so, sources and caveat.

    ``taking`` gives what may be taken from one.
    """
    return render("figures", localizer, figures=items, evidence_summary=evidence_summary, taking=taking)


def share_bar(localizer: Localizer, taking: ShareActions) -> Markup:
    """A row of what a reader may take."""
    return render("take", localizer, taking=taking)


def share_bar_strings(localizer: Localizer) -> Markup:
    """The words that the script of those rows needs, once a page."""
    names = {language: spec.name for language, spec in SPECS.items()}
    return render("cite_words", localizer, languages=json.dumps(names, ensure_ascii=False))


def shares(caption: str, rows: Sequence[ShareRow], localizer: Localizer) -> Markup:
    """How many of something have each of several properties, as a table with a bar a row."""
    return render("shares", localizer, caption=caption, rows=rows)


def data_table(table: Table, localizer: Localizer) -> Markup:
    """A table; heads lead to another order, cells to what they name."""
    return render("grid", localizer, grid=table)


def groups(large: Table, small: Table, localizer: Localizer) -> Markup:
    """Groups side by side as a table; the ``small`` ones unfold below under the name of theirs."""
    return render("groups", localizer, large=large, small=small)


def files(localizer: Localizer, rows: Sequence[tuple[str, Sequence[Link]]]) -> Markup:
    """Files to take away: what they hold, and links by their names."""
    return render("files", localizer, rows=rows)


def week_pager(localizer: Localizer, before: Link | None, after: Link | None, back: Link | None = None) -> Markup:
    """Ways to the week before and after, and to all of them."""
    return render("turns", localizer, before=before, after=after, back=back)


def week_context(
    issue: WeekDigest, localizer: Localizer, countries: Collection[str], rest: tuple[str, str], level: int = 3
) -> Markup:
    """The lockdowns that began or ended in a week, and the counts of people told to stay home that it saw.

    Those of ``countries`` are told in full, others named. ``rest`` are the addresses of all lockdowns and of all
    counts; ``level`` is that of the headings.
    """
    return render(
        "week_context",
        localizer,
        issue=issue,
        near=issue.of(lambda country: country in countries),
        far=issue.of(lambda country: country not in countries),
        rest=rest,
        level=level,
        caveats=figure_notes.caveats(issue.confined, localizer),
    )


def weeks_notes(counts: Mapping[Week, int], localizer: Localizer, caption: Caption, asked: str) -> Markup:
    """What stands below the chart of the weeks that the query ``asked`` selects: caveat, files, its data as a table."""
    return render("weeks_notes", localizer, counts=counts, caption=caption, asked=asked)


def months(groups: Iterable[tuple[str, Sequence[Initiative]]], localizer: Localizer, href: InitiativeHref) -> Markup:
    """Initiatives whose day is not known, under the title of each group, folded away."""
    return render("months", localizer, groups=groups, href=href)


def lockdowns(items: Iterable[Lockdown], localizer: Localizer) -> Markup:
    """Lockdowns as a table: country, start and end with what began and ended, all sources."""
    return render("lockdowns", localizer, lockdowns=items)


def week(issue: WeekDigest, localizer: Localizer, href: InitiativeHref) -> Markup:
    """A week as plain HTML for readers outside the site's pages; ``href`` gives whole addresses."""
    return render("week", localizer, issue=issue, href=href, caveats=figure_notes.caveats(issue.confined, localizer))


def newsletter(issue: WeekDigest, localizer: Localizer, href: InitiativeHref, **said: str) -> Markup:
    """A week as a document for mail programs.

    ``said`` are its ``title``, the ``filters`` in words, the address of its ``view`` on the site, the ``credit``.
    """
    colours = {name: colour.light for name, colour in palette.ROLES.items()}
    caveats = figure_notes.caveats(issue.confined, localizer)
    return render("newsletter", localizer, issue=issue, href=href, colours=colours, caveats=caveats, **said)


def newsletter_actions(localizer: Localizer, name: str, html: str, text: str) -> Markup:
    """Ways to keep a newsletter in files called ``name``, and to copy it; ``html`` and ``text`` are where it is."""
    return render("mailing", localizer, name=name, html=html, text=text)


def number_tiles(localizer: Localizer, values: Sequence[tuple[str, str]]) -> Markup:
    """Numbers to be read at a glance, each with what it counts."""
    return render("tiles", localizer, tiles=values)


def entry_points(localizer: Localizer, items: Sequence[tuple[str, str, Link]]) -> Markup:
    """Ways into the site: a title, a sentence and a link each."""
    return render("ways", localizer, ways=items)


def footer(localizer: Localizer, release: Release, initiatives: int, figures: int, links: Iterable[Link]) -> Markup:
    """Source, licence, data version and date, how much there is, and ways to pages about the site."""
    return render("footer", localizer, release=release, initiatives=initiatives, figures=figures, links=tuple(links))


def slide_head(slide: Slide, told: SlideText, localizer: Localizer) -> Markup:
    """The finding of a slide and what to take away."""
    return render("slide_head", localizer, slide=slide, told=told)


def slide_foot(told: SlideText, localizer: Localizer, *, source: str, address: str, code: str) -> Markup:
    """Where a slide comes from; what its speaker may add, and the ``code`` of its live ``address``, both on demand."""
    return render("slide_foot", localizer, told=told, source=source, address=address, code=code)


def slide_claims(items: Iterable[Claim], localizer: Localizer) -> Markup:
    """What the letter says, the verdict and what was published, side by side for the back of a room."""
    return _claims("slide", items, localizer, 3)


def slide_themes(
    items: Sequence[tuple[str, int, Sequence[Initiative]]], localizer: Localizer, href: InitiativeHref
) -> Markup:
    """Themes with their numbers, and the cards of one theme after another."""
    themes = [(theme, count, cards(shown, localizer, href)) for theme, count, shown in items]
    return render("slide_themes", localizer, themes=themes)


def slide(slide: Slide, head: Markup, body: Markup, foot: Markup) -> Markup:
    """A whole slide."""
    return Markup(render_wordless("slide", slide=slide, head=head, body=body, foot=foot))


def slide_chart(subtitle: str, name: str, plates: Sequence[str], values: Sequence[tuple[str, str]]) -> Markup:
    """A chart in its columns, told in words by ``name``; for screens too narrow for it, its values as a list."""
    drawn = [Markup(plate) for plate in plates]
    return Markup(render_wordless("slide_chart", subtitle=subtitle, name=name, plates=drawn, values=values))


def slides_bar(
    localizer: Localizer, names: Sequence[str], *, coded: bool, languages: Sequence[LanguageLink], links: Sequence[Link]
) -> Markup:
    """What one presses to present the slides ``names``; ``languages`` lead to the others."""
    return render("slides_bar", localizer, names=names, coded=coded, languages=languages, links=links)


def action_links(items: Sequence[Link]) -> Markup:
    """Where to go on from here, as links that look like buttons."""
    return Markup(render_wordless("way_links", links=items))


def share(localizer: Localizer, address: str) -> Markup:
    """An address to copy."""
    return render("share", localizer, address=address)
