"""The map as a drawing in a page: countries shaded by number of initiatives, each with its name, as links or not."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.search.folding import fold_text
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.maps.colour_scale import shade
from dashboard.maps.country_counts import MAX_COUNTRIES, shaded_countries
from dashboard.maps.country_outlines import countries_in_view, country_paths, view_box
from dashboard.maps.map_labels import MapLabel
from dashboard.palette import Colour
from dashboard.templates import render_wordless


@dataclass(frozen=True, slots=True)
class Country:
    """A country of the drawing.

    Attributes:
        iso: Its code; "" for land of none.
        path: Its outline as an SVG path.
        shade: Its colour.
        label: Its name and its number; "" where it has none.
        href: What it leads to; "" for nothing.
        is_selected: Whether it is outlined.
    """

    iso: str
    path: str
    shade: Colour
    label: str
    href: str
    is_selected: bool


@dataclass(frozen=True, slots=True)
class MapContent:
    """What a map shows.

    Attributes:
        view: A name of ``VIEWPORTS``.
        counts: How many initiatives there are by country.
        selected: Countries that are outlined; they change no count.
    """

    view: str
    counts: Mapping[str, int]
    selected: Collection[str] = ()


def map_drawing(
    context: SiteContext,
    content: MapContent,
    localizer: Localizer,
    *,
    alt_text: str,
    href: Callable[[str], str] | None = None,
    labels: Sequence[MapLabel] = (),
) -> Markup:
    """The map of ``content`` as SVG; its view is seen whole, whatever place it has.

    Args:
        context: The site, whose countries are drawn.
        content: What it shows.
        localizer: The language of the reader.
        alt_text: The map in words.
        href: Gives the address that a country with initiatives leads to; None where none leads anywhere.
        labels: Names and numbers that stand on it.
    """
    countries = sorted(_countries(context, content, localizer, href), key=_order)
    return render_wordless(
        "map_drawing",
        countries=countries,
        box=view_box(content.view),
        alt_text=alt_text,
        is_linked=href is not None,
        labels=labels,
    )


def visible_countries(context: SiteContext, content: MapContent) -> Mapping[str, int]:
    """The shaded countries that the view of ``content`` shows, with their counts, those with most first."""
    return _shaded_among(content, countries_in_view(context, content.view))


def _shaded_among(content: MapContent, codes: Collection[str]) -> Mapping[str, int]:
    return {code: count for code, count in shaded_countries(content.counts).items() if code in codes}


def describe_map(
    context: SiteContext, content: MapContent, localizer: Localizer, drawn: Collection[str] | None = None
) -> str:
    """The map in words: how many countries of its view, and those with most. What has no country is not on it.

    Args:
        context: The site, whose countries are drawn.
        content: What the map shows.
        localizer: The language of the reader.
        drawn: The countries that the drawing shows where it has more room than its view; None for those of the view.
    """
    shaded = _shaded_among(content, countries_in_view(context, content.view) if drawn is None else drawn)
    most = counts_as_text(content.counts, [*shaded][:MAX_COUNTRIES], localizer)
    view = localizer.t(f"view-{content.view}")
    return localizer.t("map-picture-alt", countries=len(shaded), frame=view, most=most)


def counts_as_text(counts: Mapping[str, int], codes: Collection[str], localizer: Localizer) -> str:
    """The countries of ``codes``, each with its number."""
    pairs = ((localizer.country(code), counts.get(code, 0)) for code in codes)
    return ", ".join(localizer.t("map-country-title", country=country, count=count) for country, count in pairs)


def _countries(
    context: SiteContext, content: MapContent, localizer: Localizer, href: Callable[[str], str] | None
) -> Iterator[Country]:
    for iso, path in country_paths(context, content.view):
        count = content.counts.get(iso, 0) if iso else 0
        label = localizer.country_with_count(iso, count) if count else ""
        yield Country(iso, path, shade(count), label, href(iso) if href and count else "", iso in content.selected)


def _order(country: Country) -> tuple[bool, bool, str]:
    """Those that say something by name, the selected ones last: their outlines lie over those of their neighbours."""
    return country.is_selected, bool(country.label), fold_text(country.label)
