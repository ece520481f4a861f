"""The story that the site presents, declared as data: its slides in their order. Their words are in the translations.

A slide says what it shows and where its live view is. Every number in its words comes from the data: the value of a
figure, named by its identifier, or a count of the slide's selection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property

from dashboard.catalogue import query_params
from dashboard.catalogue.catalogue_stats import coverage
from dashboard.catalogue.initiative_index import FACETS, Selected, Selection, Selector
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim, Figure, Initiative
from dashboard.catalogue.query_params import Pairs
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import Chart
from dashboard.i18n.localizer import Labels
from dashboard.i18n.numbers import number
from dashboard.i18n.translation import translation

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
    pairs: Pairs = ()
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
class Told:
    """The words of a slide in one language: its finding, what to take away, what the speaker may add."""

    title: str
    takeaway: str
    notes: str


@dataclass(frozen=True)
class Material:
    """What slides are made from."""

    catalogue: Catalogue
    selector: Selector

    @cached_property
    def codes(self) -> Mapping[str, Sequence[str]]:
        """The known codes of each facet."""
        return {facet: self.selector.codes(facet) for facet in FACETS}

    def selection(self, slide: Slide) -> Selection:
        """What the live view of ``slide`` selects."""
        return query_params.read(query_params.asked(slide.pairs), self.codes).selection

    def selected(self, slide: Slide) -> Selected:
        """The initiatives of its selection, with the counts of every facet."""
        return self.selector.select(self.selection(slide))

    def theme(self, slide: Slide, theme: str) -> Sequence[Initiative]:
        """The initiatives of its selection in one theme."""
        return self.selector.select(self.selection(slide).choosing("theme", theme)).initiatives


def told(slide: Slide, material: Material, labels: Labels) -> Told:
    """The words of ``slide``; one that a reader made has their title, or one that says what it shows."""
    if slide in SLIDES:
        values = _values(slide, material, labels)
        return Told(
            labels.t(f"slide-{slide.name}-title", **values),
            labels.t(f"slide-{slide.name}-takeaway", **values),
            labels.t(f"slide-{slide.name}-notes", **values),
        )
    title, takeaway = _own(slide, material, labels)
    return Told(slide.title or title, takeaway, "")


def showable(slides: Iterable[Slide], material: Material) -> tuple[Slide, ...]:
    """Those of ``slides`` for whose words and charts the data has all that they name."""
    labels = Labels(translation("en"), material.catalogue.vocabulary)
    return tuple(slide for slide in slides if _can_be_shown(slide, material, labels))


def _can_be_shown(slide: Slide, material: Material, labels: Labels) -> bool:
    shown = charts(slide.content) if isinstance(slide.content, Charts) else ()
    if not all(chart_registry.can_be_shown(chart, material.catalogue, labels) for chart in shown):
        return False
    try:
        told(slide, material, labels)
    except (KeyError, ValueError):  # something that its words count or name is missing
        return False
    return True


def charts(content: Charts) -> tuple[Chart, ...]:
    """The charts of a slide. Raises ``KeyError`` for one that is not in the chart book."""
    known = {chart.name: chart for part in chart_registry.PARTS.values() for chart in part}
    return tuple(replace(known[name], only=content.only, claim=content.claim) for name in content.names)


def claims(content: Claims, catalogue: Catalogue) -> tuple[Claim, ...]:
    """The claims of a slide in its order. Raises ``KeyError`` for one that is not in the data."""
    known = {claim.id: claim for claim in catalogue.claims}
    return tuple(known[id_] for id_ in content.ids)


def themes(slide: Slide, material: Material) -> Mapping[str, int]:
    """The themes of a slide with their initiatives, the most frequent first."""
    return _most_first(material.selected(slide).counts["theme"])


def tiles(slide: Slide, content: Tiles | Counts, material: Material, labels: Labels) -> Sequence[tuple[str, str]]:
    """What is counted, and the number as the language writes it."""
    language = labels.t.language
    if isinstance(content, Counts):
        counts = _most_first(material.selected(slide).counts[content.facet])
        return [(labels.facet(content.facet, code), number(count, language)) for code, count in counts.items()]
    numbers = _reach(material.catalogue)
    return [(labels.t(f"tile-{name}"), number(numbers[name], language)) for name in content.names]


def figures(slide: Slide, material: Material) -> tuple[Figure, ...]:
    """The figures that ``slide`` shows or names, each once."""
    catalogue = material.catalogue
    shown = {figure.id: figure for figure in _shown(slide.content, catalogue)}
    cited = {id_: figure for id_ in slide.cites if (figure := catalogue.figure(id_))}
    return tuple((shown | cited).values())


def _shown(content: Content, catalogue: Catalogue) -> Iterator[Figure]:
    if isinstance(content, Charts):
        for chart in charts(content):
            yield from chart_registry.figures_of(chart, catalogue)
    if isinstance(content, Claims):
        for claim in claims(content, catalogue):
            yield from (claim.figure, *claim.evidence)


def _values(slide: Slide, material: Material, labels: Labels) -> dict[str, str | float]:
    selected, catalogue = material.selected(slide), material.catalogue
    first, *_ = ranked = list(_most_first(selected.counts["theme"]).items())
    quantities = {figure.id: labels.quantity(figure.value, figure.unit) for figure in figures(slide, material)}
    return {
        **quantities,
        **_reach(catalogue),
        **{name: selected.counts[facet][code] for name, facet, code in slide.counted},
        "count": len(selected.initiatives),
        "total": len(catalogue.initiatives),
        "themes": len(ranked),
        "first": labels.term("theme", first[0]),
        "first-count": first[1],
        "claims": len(catalogue.claims),
        "matching": sum(claim.verdict == MATCHING for claim in catalogue.claims),
    }


def _own(slide: Slide, material: Material, labels: Labels) -> tuple[str, str]:
    """Title and takeaway of a slide that a reader made from a view."""
    if isinstance(slide.content, Charts):
        chart, *_ = charts(slide.content)
        shown = chart_registry.figures_of(chart, material.catalogue)
        return (
            chart_registry.sentence(f"chart-{chart.name}-title", shown, labels),
            chart_registry.sentence(f"chart-{chart.name}-subtitle", shown, labels),
        )
    selected = len(material.selected(slide).initiatives)
    count = labels.t("gallery-count", count=selected, total=len(material.catalogue.initiatives))
    filters = labels.joined(_filters(slide, material, labels))
    page = labels.t("page-map" if isinstance(slide.content, Map) else "page-gallery")
    return labels.t("colon").join(filter(None, (page, filters))), count


def _filters(slide: Slide, material: Material, labels: Labels) -> Iterator[str]:
    for name, value in query_params.write(material.selection(slide)):
        if name in FACETS:
            yield labels.facet(name, value)
        elif name != "sort":
            yield labels.t(f"chip-{name}", value=value if name == "q" else labels.date(value))


def _reach(catalogue: Catalogue) -> Mapping[str, int]:
    return asdict(coverage(catalogue.initiatives, catalogue.figures)) | {"figures": len(catalogue.figures)}


def _most_first(counts: Mapping[str, int]) -> Mapping[str, int]:
    some: Iterable[tuple[str, int]] = ((code, count) for code, count in counts.items() if count)
    return dict(sorted(some, key=lambda pair: -pair[1]))
