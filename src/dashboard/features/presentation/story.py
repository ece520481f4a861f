"""The story that the site presents, declared as data: its slides in their order. Their words are in the translations.

A slide says what it shows and where its live view is. Every number in its words comes from the data: the value of a
figure, named by its identifier, or a count of the slide's selection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property

from dashboard.catalogue import query_params
from dashboard.catalogue.catalogue_stats import count_catalogue
from dashboard.catalogue.faceted_index import FacetedIndex, SearchResult
from dashboard.catalogue.filters import INITIATIVE_FACETS, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim, Figure, Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number

MATCHING = "matches_its_date"
"""The verdict on a number of the letter that holds as it was printed."""


@dataclass(frozen=True, slots=True)
class Tiles:
    """Numbers of the whole catalogue by their names in ``tile-…``."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many initiatives of the selection each code of ``facet`` has, the most first."""

    facet: str


@dataclass(frozen=True, slots=True)
class Claims:
    """Numbers of the letter with their checks, by identifier."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Charts:
    """Charts of the chart book by name; ``only`` keeps the figures that a large layout has room for.

    ``claim`` is a number of the letter that they are set against.
    """

    names: tuple[str, ...]
    only: tuple[str, ...] = ()
    claim: str = ""


@dataclass(frozen=True, slots=True)
class Cards:
    """The first ``limit`` initiatives of the selection."""

    limit: int


@dataclass(frozen=True, slots=True)
class Themes:
    """Theme after theme, the most frequent first, each with its first ``limit`` initiatives of the selection."""

    limit: int


@dataclass(frozen=True, slots=True)
class Map:
    """The map of the selection in a frame of ``maps.FRAMES``."""

    frame: str


Content = Tiles | Counts | Claims | Charts | Cards | Themes | Map


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide. ``page``, ``pairs`` and ``fragment`` are the address of its live view, and ``pairs`` its selection.

    ``cites`` are figures that its words name besides those that it shows, ``counted`` are counts that they name: a
    name, a facet and a code. ``title`` is what a reader called a slide of their own.
    """

    name: str
    content: Content
    page: str
    pairs: QueryParams = ()
    fragment: str = ""
    cites: tuple[str, ...] = ()
    counted: tuple[tuple[str, str, str], ...] = ()
    title: str = ""


SLIDES: tuple[Slide, ...] = (
    Slide("opening", Tiles(("initiatives", "countries", "sources", "figures")), "home"),
    Slide("crisis", Claims(("confined", "social-engagement", "internet-traffic", "pass-a-message")), "home"),
    Slide("confined", Charts(("confined",)), "engagement", fragment="confined", cites=("letter-confined",)),
    Slide(
        "relays",
        Cards(6),
        "gallery",
        (
            ("theme", "health_messages"),
            ("actor", "creator"),
            ("actor", "celebrity"),
            ("actor", "community_account"),
        ),
        counted=(("france", "country", "FR"), ("switzerland", "country", "CH")),
    ),
    Slide("themes", Themes(4), "gallery"),
    Slide(
        "platforms",
        Cards(6),
        "gallery",
        (("actor", "platform"),),
        counted=(
            ("checking", "theme", "fact_checking"),
            ("health", "theme", "health_messages"),
            ("giving", "outcome", "money"),
        ),
    ),
    Slide(
        "map",
        Map("france-switzerland"),
        "map",
        (("country", "FR"), ("country", "CH"), ("view", "france-switzerland")),
        counted=(("france", "country", "FR"), ("switzerland", "country", "CH"), ("worldwide", "country", "ZZ")),
    ),
    Slide("whatsapp", Charts(("whatsapp", "channels")), "engagement", fragment="whatsapp"),
    Slide(
        "measured",
        Charts(
            ("traffic",),
            only=(
                "telecomitalia-landline",
                "sandvine-growth",
                "akamai-month",
                "lockdown-effect-low",
                "lockdown-effect-high",
                "amsix-growth",
            ),
            claim="letter-internet-traffic",
        ),
        "engagement",
        fragment="traffic",
        cites=("letter-internet-traffic", "kantar-w1-web-late", "omdia-hits-low", "omdia-hits-high"),
    ),
    Slide(
        "business",
        Charts(
            ("attention", "spending"),
            only=(
                "klear-ig-live",
                "hypeauditor-april-followers",
                "obviously-ig-likes",
                "sensemakers-it-followers",
                "hypeauditor-q1-growth",
                "hypeauditor-march-growth",
                "socialbakers-uk-ad",
            ),
        ),
        "engagement",
        fragment="attention",
    ),
    Slide(
        "remains",
        Counts("outcome"),
        "gallery",
        tuple(("outcome", kind) for kind in ("money", "audience", "people", "goods", "content", "other")),
    ),
)
"""The story in its order."""


@dataclass(frozen=True, slots=True)
class SlideText:
    """The words of a slide in one language: its finding, what to take away, what the speaker may add."""

    title: str
    takeaway: str
    notes: str


@dataclass(frozen=True)
class SlideContext:
    """What slides are made from."""

    catalogue: Catalogue
    selector: FacetedIndex[Initiative]

    @cached_property
    def codes(self) -> Mapping[str, Sequence[str]]:
        """The known codes of each facet."""
        return {facet: self.selector.codes(facet) for facet in INITIATIVE_FACETS}

    def selection(self, slide: Slide) -> InitiativeFilter:
        """What the live view of ``slide`` selects."""
        return query_params.parse_filters(query_params.to_multidict(slide.pairs), self.codes).selection

    def selected(self, slide: Slide) -> SearchResult[Initiative]:
        """The initiatives of its selection, with the counts of every facet."""
        return self.selector.select(self.selection(slide))

    def theme(self, slide: Slide, theme: str) -> Sequence[Initiative]:
        """The initiatives of its selection in one theme."""
        return self.selector.select(self.selection(slide).with_facet("theme", theme)).records


def slide_text(slide: Slide, material: SlideContext, localizer: Localizer) -> SlideText:
    """The words of ``slide``; one that a reader made has their title, or one that says what it shows."""
    if slide in SLIDES:
        values = slide_values(slide, material, localizer)
        return SlideText(
            localizer.t(f"slide-{slide.name}-title", **values),
            localizer.t(f"slide-{slide.name}-takeaway", **values),
            localizer.t(f"slide-{slide.name}-notes", **values),
        )
    title, takeaway = _own(slide, material, localizer)
    return SlideText(slide.title or title, takeaway, "")


def slide_charts(content: Charts) -> tuple[ChartSpec, ...]:
    """The charts of a slide. Raises ``KeyError`` for one that is not in the chart book."""
    charts = [chart_registry.CHARTS[name] for name in content.names]
    return tuple(replace(chart, only=content.only, reference=content.claim or chart.reference) for chart in charts)


def slide_claims(content: Claims, catalogue: Catalogue) -> tuple[Claim, ...]:
    """The claims of a slide in its order. Raises ``KeyError`` for one that is not in the data."""
    known = {claim.id: claim for claim in catalogue.claims}
    return tuple(known[id_] for id_ in content.ids)


def theme_counts(slide: Slide, material: SlideContext) -> Mapping[str, int]:
    """The themes of a slide with their initiatives, the most frequent first."""
    return _most_first(material.selected(slide).counts["theme"])


def tile_values(
    slide: Slide, content: Tiles | Counts, material: SlideContext, localizer: Localizer
) -> Sequence[tuple[str, str]]:
    """What is counted, and the number as the language writes it."""
    language = localizer.t.language
    if isinstance(content, Counts):
        counts = _most_first(material.selected(slide).counts[content.facet])
        return [
            (localizer.facet(content.facet, code), format_number(count, language)) for code, count in counts.items()
        ]
    numbers = _reach(material.catalogue)
    return [(localizer.t(f"tile-{name}"), format_number(numbers[name], language)) for name in content.names]


def slide_figures(slide: Slide, material: SlideContext) -> tuple[Figure, ...]:
    """The figures that ``slide`` shows or names, each once."""
    catalogue = material.catalogue
    shown = {figure.id: figure for figure in _shown(slide.content, catalogue)}
    cited = {id_: figure for id_ in slide.cites if (figure := catalogue.figure(id_))}
    return tuple((shown | cited).values())


def _shown(content: Content, catalogue: Catalogue) -> Iterator[Figure]:
    if isinstance(content, Charts):
        for chart in slide_charts(content):
            yield from chart_registry.chart_figures(chart, catalogue)
    if isinstance(content, Claims):
        for claim in slide_claims(content, catalogue):
            yield from (claim.figure, *claim.evidence)


def slide_values(slide: Slide, material: SlideContext, localizer: Localizer) -> dict[str, str | float]:
    """What the sentences of a slide of the story may name: values of its figures, counts of its selection."""
    selected, catalogue = material.selected(slide), material.catalogue
    first, *_ = ranked = list(_most_first(selected.counts["theme"]).items())
    quantities = {figure.id: localizer.quantity(figure.value, figure.unit) for figure in slide_figures(slide, material)}
    return {
        **quantities,
        **_reach(catalogue),
        **{name: selected.counts[facet][code] for name, facet, code in slide.counted},
        "count": len(selected.records),
        "total": len(catalogue.initiatives),
        "themes": len(ranked),
        "first": localizer.term("theme", first[0]),
        "first-count": first[1],
        "claims": len(catalogue.claims),
        "matching": sum(claim.verdict == MATCHING for claim in catalogue.claims),
    }


def _own(slide: Slide, material: SlideContext, localizer: Localizer) -> tuple[str, str]:
    """Title and takeaway of a slide that a reader made from a view."""
    if isinstance(slide.content, Charts):
        chart, *_ = slide_charts(slide.content)
        shown = chart_registry.chart_figures(chart, material.catalogue)
        return (
            chart_registry.chart_text(f"chart-{chart.name}-title", shown, localizer),
            chart_registry.chart_text(f"chart-{chart.name}-subtitle", shown, localizer),
        )
    selected = len(material.selected(slide).records)
    count = localizer.t("gallery-count", count=selected, total=len(material.catalogue.initiatives))
    filters = localizer.join_list(_filters(slide, material, localizer))
    page = localizer.t("page-map" if isinstance(slide.content, Map) else "page-gallery")
    return localizer.t("colon").join(filter(None, (page, filters))), count


def _filters(slide: Slide, material: SlideContext, localizer: Localizer) -> Iterator[str]:
    for name, value in query_params.serialize_filters(material.selection(slide)):
        if name in INITIATIVE_FACETS:
            yield localizer.facet(name, value)
        elif name != "sort":
            yield localizer.t(f"chip-{name}", value=value if name == "q" else localizer.date(value))


def _reach(catalogue: Catalogue) -> Mapping[str, int]:
    return asdict(count_catalogue(catalogue.initiatives, catalogue.figures)) | {"figures": len(catalogue.figures)}


def _most_first(counts: Mapping[str, int]) -> Mapping[str, int]:
    some: Iterable[tuple[str, int]] = ((code, count) for code, count in counts.items() if count)
    return dict(sorted(some, key=lambda pair: -pair[1]))
