"""HTML of the features whose templates have not yet moved to the code that calls them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from dashboard import package_files, palette
from dashboard.catalogue.model import Figure, Initiative, Lockdown
from dashboard.catalogue.weeks import Week, WeekDigest
from dashboard.components import evidence_summary, figure_notes
from dashboard.components.card import InitiativeHref, cards
from dashboard.components.chart_card import Caption
from dashboard.components.language_link import LanguageLink
from dashboard.components.share_actions import Link, ShareActions
from dashboard.components.share_bar import share_bar
from dashboard.features.presentation.story import Slide, SlideText
from dashboard.i18n.localizer import Localizer
from dashboard.maps.colour_scale import COLOUR_SCALE
from dashboard.palette import Colour
from dashboard.templates import render, render_wordless


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


def embedded_map(
    countries: Sequence[Country], size: tuple[float, float], chosen: str, told: Sequence[str], localizer: Localizer
) -> Markup:
    """A drawn map of that ``size`` with its scale.

    ``chosen`` are the chosen countries in words, or ""; the first of what is ``told`` is the map in words.
    """
    return render("embed_map", localizer, countries=countries, size=size, chosen=chosen, told=told, steps=COLOUR_SCALE)


def figures(
    items: Sequence[Figure], localizer: Localizer, taking: Callable[[Figure], ShareActions] | None = None
) -> Markup:
    """Figures as a table: value, what is measured against what and on whom, who says so, sources and caveat.

    ``taking`` gives what may be taken from one.
    """
    bar = (lambda figure: share_bar(localizer, taking(figure))) if taking else None
    return render("figures", localizer, figures=items, evidence_summary=evidence_summary, share_bar=bar)


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


def slide_head(slide: Slide, told: SlideText, localizer: Localizer) -> Markup:
    """The finding of a slide and what to take away."""
    return render("slide_head", localizer, slide=slide, told=told)


def slide_foot(told: SlideText, localizer: Localizer, *, source: str, address: str, code: str) -> Markup:
    """Where a slide comes from; what its speaker may add, and the ``code`` of its live ``address``, both on demand."""
    return render("slide_foot", localizer, told=told, source=source, address=address, code=code)


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


def share(localizer: Localizer, address: str) -> Markup:
    """An address to copy."""
    return render("copy_link", localizer, address=address)
