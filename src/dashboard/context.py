"""What one running site is made of: its settings, its data, its languages, its caches and its limits.

A ``SiteContext`` is built once a release of the data and handed to every route, page and renderer. Nothing about the
data is kept in a module, so several sites with different data can live in one process. What outlives a release is the
``ProcessState``, which the contexts of all releases share.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dashboard.cache import MB, CacheRegistry, cached
from dashboard.catalogue.faceted_index import FacetedIndex, index_figures, index_initiatives
from dashboard.catalogue.filters import FIGURE_FACETS, INITIATIVE_FACETS
from dashboard.catalogue.loader import Catalogue, load_catalogue
from dashboard.catalogue.records import Figure, Initiative
from dashboard.catalogue.search.fields import issuers_of, names_of
from dashboard.catalogue.search.labels import LabelIndex
from dashboard.catalogue.search.spelling import NameSpellings
from dashboard.drain import Drain
from dashboard.font_files import Fonts
from dashboard.hosts import HostCounter
from dashboard.i18n.code_labels import CodeLabels
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.record_values import RecordValues
from dashboard.i18n.sentence_checks import check_sentences
from dashboard.i18n.translation import translation
from dashboard.intake.database import Database
from dashboard.languages import LANGUAGES, Language
from dashboard.metrics import Metrics
from dashboard.page_registry import PageRegistry, discover_pages
from dashboard.release_status import ReleaseStatus
from dashboard.settings import Settings
from dashboard.urls import Urls
from dashboard.work_limits import WorkLimits

SHAPES_FILE = "countries.geojson"

Codes = Mapping[str, tuple[str, ...]]
"""The codes that a link may name, by facet, the most frequent first."""


@dataclass(frozen=True, slots=True)
class ProcessState:
    """What one process has once, whichever release of the data it serves.

    Attributes:
        limits: How much work runs at once.
        hosts: Under which names clients find the site.
        metrics: What the process counts of its work.
        drain: Whether the process is about to end.
        database: What readers send in, and releases; untouched until somebody needs it.
        release_status: How it stands with the releases that were published.
    """

    limits: WorkLimits = field(default_factory=WorkLimits)
    hosts: HostCounter = field(default_factory=HostCounter)
    metrics: Metrics = field(default_factory=Metrics)
    drain: Drain = field(default_factory=Drain)
    database: Database = field(default_factory=lambda: Database(Settings()))
    release_status: ReleaseStatus = field(default_factory=ReleaseStatus)


@dataclass(frozen=True, slots=True)
class SiteContext:
    """One site over one release of the data.

    Attributes:
        settings: What whoever runs the site said about it.
        catalogue: The checked data.
        initiative_index: Finds initiatives by filter, with counts.
        figure_index: Finds figures by filter, with counts.
        package: The data package description (Frictionless), as it stands beside the tables.
        shapes: The country shapes, a GeoJSON FeatureCollection keyed by ISO 3166-1 alpha-2 in ``properties.iso``.
        localizers: Words, numbers and dates by language.
        codes: The codes of initiatives that a link may name.
        figure_codes: The same for figures.
        labels: Finds the filters that a search names.
        spellings: Finds near spellings of names.
        pages: The pages of the dashboard.
        fonts: The typefaces of static pages, embedded documents and images.
        caches: Results kept for all readers.
        process: What the process has once, whichever release it serves.
    """

    settings: Settings
    catalogue: Catalogue
    initiative_index: FacetedIndex[Initiative]
    figure_index: FacetedIndex[Figure]
    package: Mapping[str, Any]
    shapes: Mapping[str, Any]
    localizers: Mapping[Language, Localizer]
    codes: Codes
    figure_codes: Codes
    labels: LabelIndex = field(compare=False, repr=False)
    spellings: NameSpellings = field(compare=False, repr=False)
    pages: PageRegistry = field(default_factory=discover_pages, compare=False, repr=False)
    fonts: Fonts = field(default_factory=Fonts, compare=False, repr=False)
    caches: CacheRegistry = field(default_factory=CacheRegistry, compare=False, repr=False)
    process: ProcessState = field(default_factory=ProcessState, compare=False, repr=False)

    @property
    def limits(self) -> WorkLimits:
        """How much work runs at once."""
        return self.process.limits

    @property
    def database(self) -> Database:
        """What readers send in, and releases; untouched until somebody needs it."""
        return self.process.database

    def localizer(self, language: Language) -> Localizer:
        """Words, numbers and dates in ``language``."""
        return self.localizers[language]

    def public_url(self, client_url: str) -> str:
        """The address of the site without a slash at its end: the public one, or ``client_url``, that a client used.

        Results are not kept for an address that hardly anybody uses: it is an ``Unkept`` text.
        """
        return self.settings.public_url or self.process.hosts.register(client_url.rstrip("/"))

    def urls(self, client_url: str) -> Urls:
        """Absolute addresses, below the public address or ``client_url``."""
        return Urls(self.public_url(client_url) + "/")


@dataclass(frozen=True, slots=True)
class LocalizedSite:
    """The site for readers of one language.

    Attributes:
        context: The site.
        language: The language.
    """

    context: SiteContext
    language: Language

    @property
    def localizer(self) -> Localizer:
        """Words, numbers and dates in the language."""
        return self.context.localizer(self.language)

    @property
    def catalogue(self) -> Catalogue:
        """The data."""
        return self.context.catalogue


def create_context(settings: Settings, fonts: Fonts | None = None, process: ProcessState | None = None) -> SiteContext:
    """Load the data that ``settings`` name, for a site that is set in ``fonts`` and served by ``process``.

    Raises:
        InvalidDataError: The data cannot be served; the message lists everything that is wrong.
        InvalidSentencesError: The languages of the site do not have the same sentences.
    """
    check_sentences()
    directory = settings.data_directory
    catalogue = load_catalogue(directory)
    localizers = {language: Localizer(translation(language), catalogue.vocabulary) for language in LANGUAGES}
    code_labels, values = CodeLabels(localizers), RecordValues(localizers)
    initiative_index = index_initiatives(catalogue.initiatives, code_labels, values.of_initiative)
    figure_index = index_figures(catalogue.figures, code_labels, values.of_figure)
    codes = {facet: initiative_index.codes(facet) for facet in INITIATIVE_FACETS}
    return SiteContext(
        settings=settings,
        catalogue=catalogue,
        initiative_index=initiative_index,
        figure_index=figure_index,
        package=catalogue.package,
        shapes=json.loads((directory / SHAPES_FILE).read_text("utf-8")),
        localizers=localizers,
        codes=codes,
        figure_codes={facet: figure_index.codes(facet) for facet in FIGURE_FACETS},
        labels=LabelIndex(code_labels.labels(codes)),
        spellings=NameSpellings(
            (*names_of(catalogue.initiatives), *issuers_of(catalogue.figures)), initiative_index.search.proper_names
        ),
        fonts=fonts or Fonts(),
        process=process or ProcessState(database=Database(settings)),
    )


@cached(max_bytes=20 * MB, is_finite=True)
def data_file(context: SiteContext, name: str) -> bytes:
    """A file of the data directory as it stands. ``name`` must come from the data package, never from a request."""
    return (context.settings.data_directory / name).read_bytes()
