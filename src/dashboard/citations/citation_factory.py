"""Everything of the site that can be cited, as citations: the site, a view, an initiative, a chart, a figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from dashboard import permalinks
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim, Figure, Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.charts import chart_registry
from dashboard.charts.chart_registry import ChartSpec
from dashboard.citations import citation_styles
from dashboard.citations.citation_styles import Citation
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation

SITE = "site"
MAX_ISSUERS = 2
"""Publishers that a title has room for."""
CHARTS: Mapping[str, ChartSpec] = {chart.name: chart for charts in chart_registry.SECTIONS.values() for chart in charts}


@dataclass(frozen=True, slots=True)
class CitedView:
    """A page with a selection of its records, and how many of all it shows; ``frame`` is the part of a map."""

    page: str
    query: QueryParams
    count: int
    total: int
    frame: QueryParams = ()


@dataclass(frozen=True, slots=True)
class CitationFactory:
    """Where citations are made: over which catalogue, for which public address, on which day, in which language."""

    catalogue: Catalogue
    site: str
    accessed: date
    localizer: Localizer

    @property
    def language(self) -> Language:
        """The language of the citations."""
        return self.localizer.t.language

    def whole(self) -> Citation:
        """The site itself."""
        return self._made(SITE, None, permalinks.home(self.site, self.language))

    def view(self, view: CitedView) -> Citation:
        """A page with its selection, named in words."""
        asked = (*view.query, *view.frame)
        key = sha256(repr(asked).encode()).hexdigest()[:8]
        address = permalinks.view(self.site, view.page, asked, self.language)
        return self._made(f"{view.page}-{key}" if asked else view.page, self._title(view), address)

    def initiative(self, item: Initiative) -> Citation:
        """One initiative by its name."""
        return self._made(f"initiative-{item.id}", item.name, permalinks.initiative(self.site, item.id, self.language))

    def claim(self, claim: Claim) -> Citation:
        """One number of the letter, with what was published instead and the verdict."""
        address = permalinks.claim(self.site, claim.id, self.language)
        return self._made(f"claim-{claim.id}", self._checked(claim), address)

    def chart(self, chart: ChartSpec) -> Citation:
        """One chart by its finding."""
        figures = chart_registry.chart_figures(chart, self.catalogue)
        title = chart_registry.chart_text(f"chart-{chart.name}-title", figures, self.localizer)
        address = permalinks.chart(self.site, chart.name, self.language)
        return self._made(f"chart-{chart.name}", self._credited(title, figures), address)

    def figure(self, figure: Figure) -> Citation:
        """One figure by what it measures, with its value."""
        value = self.localizer.quantity(figure.value, figure.unit)
        title = f"{self.localizer.metric(figure)}{self.localizer.t('colon')}{value}"
        address = permalinks.figure(self.site, figure.id, self.language)
        return self._made(f"figure-{figure.id}", self._credited(title, [figure]), address)

    def named(self, code: str) -> Citation | None:
        """What ``code``, one of ``codes``, stands for; None where the catalogue has no such thing."""
        kind, _, name = code.partition("/")
        if kind == "initiative" and (item := self.catalogue.initiative(name)):
            return self.initiative(item)
        if kind == "claim" and (claim := _claims(self.catalogue).get(name)):
            return self.claim(claim)
        if kind == "figure" and (figure := self.catalogue.figure(name)):
            return self.figure(figure)
        if kind == "chart" and (chart := available_charts(self.catalogue).get(name)):
            return self.chart(chart)
        return self.whole() if code == SITE else None

    def _made(self, name: str, title: str | None, permalink: str) -> Citation:
        key = f"confinement-initiatives-{name}-{self.language}"
        return Citation(key, title, permalink, self.catalogue.release, self.accessed, self.localizer.t)

    def _checked(self, claim: Claim) -> str:
        localizer, said = self.localizer, claim.figure
        values = {
            "metric": localizer.metric(said),
            "said": localizer.quantity(said.value, said.unit),
            "verdict": localizer.term("verdict", claim.verdict),
        }
        if not claim.evidence:
            return localizer.t("cite-claim", **values)
        closest = claim.evidence[0]
        published = localizer.quantity(closest.value, closest.unit)
        return localizer.t("cite-claim-checked", **values, published=published, issuer=closest.issuer[self.language])

    def _credited(self, title: str, figures: Sequence[Figure]) -> str:
        """``title`` with who published what it says, unless that is told already or there are too many."""
        issuers = list(dict.fromkeys(figure.issuer[self.language] for figure in figures))
        told = len(issuers) > MAX_ISSUERS or all(name in title for name in issuers)
        return title if told else f"{title} ({', '.join(issuers)})"

    def _title(self, view: CitedView) -> str:
        t, label_of = self.localizer.t, self.localizer.facet
        of_figures = view.page == permalinks.ENGAGEMENT
        filters = filters_text.describe_filters(
            view.query, self.localizer, self.localizer.figure_facet if of_figures else label_of
        )
        numbers = {"count": view.count, "total": view.total}
        found = t("figures-count", **numbers) if of_figures else t("gallery-count", **numbers)
        page = t("page-map") if view.page == permalinks.MAP else t("page-gallery")
        named = {"page": t("figures-title") if of_figures else page, "found": found}
        return t("cite-view-filtered", **named, filters=filters) if view.query else t("cite-view-whole", **named)


def available_charts(catalogue: Catalogue) -> Mapping[str, ChartSpec]:
    """The charts by their names; where a catalogue has fewer figures than they need, those that it can show."""
    localizer = Localizer(translation("en"), catalogue.vocabulary)
    return {name: chart for name, chart in CHARTS.items() if chart_registry.is_available(chart, catalogue, localizer)}


def _claims(catalogue: Catalogue) -> Mapping[str, Claim]:
    return {claim.id: claim for claim in catalogue.claims}


def citable_codes(catalogue: Catalogue) -> Iterator[str]:
    """A code for everything that can be cited besides views."""
    yield SITE
    yield from (f"chart/{name}" for name in available_charts(catalogue))
    yield from (f"claim/{claim.id}" for claim in catalogue.claims)
    yield from (f"initiative/{item.id}" for item in catalogue.initiatives)
    yield from (f"figure/{figure.id}" for figure in catalogue.figures)


def citations_as_json(made: Mapping[Language, Citation]) -> dict[str, object]:
    """One thing's citations in every language and form, for programs and for the page."""
    release, accessed = next((one.release, one.accessed) for one in made.values())
    return {
        "version": release.version,
        "released": release.date.isoformat(),
        "accessed": accessed.isoformat(),
        "citations": [_in(language, one) for language, one in made.items()],
    }


def _in(language: Language, made: Citation) -> dict[str, object]:
    return {
        "language": language,
        "title": made.name,
        "permalink": made.permalink,
        "forms": [
            {
                "form": form,
                "label": made.t(f"cite-form-{form}"),
                "text": write(made),
                "file": f"{made.key}.{citation_styles.FILES[form]}" if form in citation_styles.FILES else None,
            }
            for form, write in citation_styles.FORMS.items()
        ],
    }
