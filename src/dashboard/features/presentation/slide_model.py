"""What a slide is, whoever renders it: the page, the PowerPoint file, a check of the data.

A slide says what it shows and where its live view is. Its words are in the translations.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from dashboard.catalogue import query_params
from dashboard.catalogue.faceted_index import FacetedIndex, SearchResult
from dashboard.catalogue.filters import INITIATIVE_FACETS, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.start_dates import UncertainDates
from dashboard.charts.findings import Finding
from dashboard.context import SiteContext
from dashboard.languages import DEFAULT_LANGUAGE, Language
from dashboard.queries import search_initiatives, uncertain_dates_found

OWN = "own-"
"""How the names of slides begin that a reader collected."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The beginning of a talk: every initiative as a mark in the colour of its theme, and a line for who speaks."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter: who wrote it, when and where it appeared, as the source of the figure ``figure`` says it."""

    figure: str


@dataclass(frozen=True, slots=True)
class Person:
    """One initiative, by identifier: its theme as a picture, and its outcome with what must be said of it."""

    id: str


@dataclass(frozen=True, slots=True)
class Changes:
    """Figures that rise or fall and have no common scale, by identifier: those of attention, and those of money."""

    attention: tuple[str, ...]
    money: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Close:
    """The end of a talk: the address of the site, to be read by phones and by people."""


@dataclass(frozen=True, slots=True)
class Starts:
    """Every initiative as a mark on the day on which it began, week by week."""


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
    """The map of the selection; ``frame`` is a name of ``VIEWPORTS``."""

    frame: str


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures by identifier, each as a large number with what it measures."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """Words of whoever made a link; on a cover they stand below its title."""

    text: str
    is_cover: bool = False


Content = (
    Cover
    | Letter
    | Person
    | Changes
    | Close
    | Figures
    | Text
    | Starts
    | Counts
    | Claims
    | Charts
    | Cards
    | Themes
    | Map
)


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Attributes:
        name: Its anchor, and the prefix of its words in the translations.
        content: What it shows.
        page: The page of its live view.
        pairs: The parameters of the live view, and so the selection of the slide.
        fragment: The part of the page that the live view opens.
        cites: Figures that its words name besides those that it shows, by identifier.
        counts: Counts that its words name: the name of each, a facet and a code.
        findings: What its words say as a rule of the figures that it shows or cites.
        title: What a reader called a slide of their own.
        own_notes: What a reader noted on a slide of their own.
        story: The slide of the story that a slide of a reader's own repeats.
    """

    name: str
    content: Content
    page: str
    pairs: QueryParams = ()
    fragment: str = ""
    cites: tuple[str, ...] = ()
    counts: tuple[tuple[str, str, str], ...] = ()
    findings: tuple[Finding, ...] = ()
    title: str = ""
    own_notes: str = ""
    story: str = ""

    @property
    def is_of_story(self) -> bool:
        """Whether it is one of the site's story, wherever it stands."""
        return bool(self.story) or not self.is_own

    @property
    def is_own(self) -> bool:
        """Whether a reader collected it, so that the translations have no words for it."""
        return self.name.startswith(OWN)


@dataclass(frozen=True, slots=True)
class SlideText:
    """The words of a slide in one language: its finding, what to take away, what the speaker may add."""

    title: str
    takeaway: str
    notes: str


@dataclass(frozen=True)
class SlideContext:
    """The data that slides are made from.

    Attributes:
        catalogue: The checked data.
        selector: Finds initiatives by filter.
        search: Where answers of ``selector`` are kept; by default they are not.
    """

    catalogue: Catalogue
    selector: FacetedIndex[Initiative]
    search: Callable[[InitiativeFilter, Language], SearchResult[Initiative]] | None = None

    @classmethod
    def of(cls, site: SiteContext) -> SlideContext:
        """The data of ``site``, which keeps the answers."""
        return cls(site.catalogue, site.initiative_index, partial(search_initiatives, site))

    @cached_property
    def codes(self) -> Mapping[str, Sequence[str]]:
        """The known codes of each facet."""
        return {facet: self.selector.codes(facet) for facet in INITIATIVE_FACETS}

    def selection(self, slide: Slide) -> InitiativeFilter:
        """What the live view of ``slide`` selects."""
        return query_params.parse_filters(query_params.to_multidict(slide.pairs), self.codes).selection

    def selected(self, slide: Slide, language: Language = DEFAULT_LANGUAGE) -> SearchResult[Initiative]:
        """The initiatives of its selection, in its order for readers of ``language``, with the counts of facets."""
        return self._search(self.selection(slide), language)

    def with_code(
        self, slide: Slide, facet: str, code: str, language: Language = DEFAULT_LANGUAGE
    ) -> Sequence[Initiative]:
        """The initiatives of its selection with one code of a facet, in its order for readers of ``language``."""
        return self._search(self.selection(slide).with_facet(facet, code), language).records

    def uncertain_dates(self, slide: Slide) -> UncertainDates:
        """What the dates leave open of the range of its selection; nothing where it has none."""
        return uncertain_dates_found(lambda sought: self._search(sought, DEFAULT_LANGUAGE), self.selection(slide))

    def _search(self, selection: InitiativeFilter, language: Language) -> SearchResult[Initiative]:
        return (self.search or self.selector.select)(selection, language)
