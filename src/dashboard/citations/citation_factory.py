"""Citations of everything that can be cited: the site, a view, an initiative, a chart, a claim, a figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.citation import Citation
from dashboard.citations.cited_view import CitedView
from dashboard.components import figure_notes
from dashboard.context import LocalizedSite
from dashboard.i18n import filters_text
from dashboard.urls import FIGURES, HOME, MAP, Urls

SITE = "site"
"""The code of the site itself, as a request for citations names it."""
MAX_ISSUERS = 2
"""Publishers that a title has room for."""


@dataclass(frozen=True, slots=True)
class CitationFactory(LocalizedSite):
    """Makes citations in one language.

    Attributes:
        urls: The absolute addresses under which the reader finds the site.
        accessed: The day on which the reader sees what is cited.
    """

    urls: Urls
    accessed: date

    def site_citation(self) -> Citation:
        """The site itself."""
        return self._citation(SITE, None, self.urls.page(HOME, self._language_param))

    def view_citation(self, view: CitedView) -> Citation:
        """A page with its selection, named in words."""
        address = (
            self.urls.figures(view.params, self._language_param)
            if view.page == FIGURES
            else self.urls.page(view.page, (*view.params, *self._language_param))
        )
        digest = sha256(repr(view.params).encode()).hexdigest()[:8]
        return self._citation(f"{view.page}-{digest}" if view.params else view.page, self._view_title(view), address)

    def initiative_citation(self, item: Initiative) -> Citation:
        """One initiative by its name, or by our description of it, with who, when and what came of it."""
        address, title = self.urls.initiative(item.id, self._language_param), item.name[self.language]
        citation = self._citation(f"initiative-{item.id}", title, address)
        details = self.localizer.join_list(self._initiative_details(item))
        return replace(citation, is_description=item.name_is_ours, details=details)

    def claim_citation(self, claim: Claim) -> Citation:
        """The sentence to quote in place of a number of the letter, with that number and the verdict on it."""
        address = self.urls.claim(claim.id, self._language_param)
        return self._citation(f"claim-{claim.id}", self._claim_title(claim), address)

    def chart_citation(self, chart: ChartSpec) -> Citation:
        """One chart by its finding, with what it measures."""
        figures = chart_builder.chart_figures(chart, self.catalogue)
        words = describe_chart(chart, self.catalogue, self.localizer)
        address = self.urls.chart(chart.name, self._language_param)
        title = _with_details(words.title, self._issuers(words.title, figures), words.subtitle)
        return self._citation(f"chart-{chart.name}", title, address)

    def figure_citation(self, figure: Figure) -> Citation:
        """One figure by what it measures: its value, who says so, how, when, against what, on whom, its key caveat."""
        localizer, language = self.localizer, self.language
        scope = localizer.t("on-whom", population=figure.population[language])
        weak = [localizer.t("cite-weak-only")] if evidence(figure.sources).weak_only else []
        facts = localizer.join_list([figure_notes.origin(figure, localizer), *weak, scope])
        title = f"{localizer.metric(figure)}{localizer.t('colon')}{localizer.value(figure)}"
        title = _with_details(title, facts, figure.caveat_key[language])
        return self._citation(f"figure-{figure.id}", title, self.urls.figure(figure.id, self._language_param))

    def citation_by_code(self, code: str) -> Citation | None:
        """What ``code``, one of ``citable_codes``, stands for; None where the catalogue has no such thing."""
        kind, _, name = code.partition("/")
        if kind == "initiative" and (item := self.catalogue.initiative(name)):
            return self.initiative_citation(item)
        if kind == "claim" and (claim := self.catalogue.claim(name)):
            return self.claim_citation(claim)
        if kind == "figure" and (figure := self.catalogue.figure(name)):
            return self.figure_citation(figure)
        if kind == "chart" and (chart := CHARTS.get(name)):
            return self.chart_citation(chart)
        return self.site_citation() if code == SITE else None

    @property
    def _language_param(self) -> QueryParams:
        return (("lang", self.language),)

    def _citation(self, name: str, title: str | None, permalink: str) -> Citation:
        key = f"confinement-initiatives-{name}-{self.language}"
        publisher = self.context.settings.publisher.name
        citation = Citation(key, title, permalink, self.catalogue.release, self.accessed, self.localizer.t)
        return replace(citation, publisher_name=publisher)

    def _initiative_details(self, item: Initiative) -> Iterator[str]:
        """Who says so where nobody else does; who, when; an outcome with its state, its bound and its note."""
        localizer = self.localizer
        t = localizer.t
        if evidence(item.sources).letter_only:
            yield t("cite-letter-only")
        if item.confidence != "high":
            yield t("cite-inferred")
        if evidence(item.sources).weak_only:
            yield t("cite-weak-only")
        if actors := localizer.actors_beside_name(item):
            yield actors
        start = localizer.date(item.start_date) if item.start_date else t("not-stated")
        yield f"{t('field-start-date')}{t('colon')}{start}"
        if item.outcome:
            note = item.outcome_note[self.language].rstrip(".") if item.outcome_note else ""
            yield " – ".join(filter(None, (localizer.outcome(item), note)))

    def _claim_title(self, claim: Claim) -> str:
        localizer, figure = self.localizer, claim.figure
        return localizer.t(
            "cite-claim",
            quote=claim.quote[self.language],
            value=localizer.value(figure),
            verdict=localizer.term("verdict", claim.verdict),
        )

    def _issuers(self, title: str, figures: Sequence[Figure]) -> str:
        """Who published ``figures``; "" where ``title`` names them or they are too many."""
        issuers = list(dict.fromkeys(figure.issuer[self.language] for figure in figures))
        is_complete = len(issuers) > MAX_ISSUERS or all(name in title for name in issuers)
        return "" if is_complete else ", ".join(issuers)

    def _view_title(self, view: CitedView) -> str:
        t, localizer = self.localizer.t, self.localizer
        if view.page == FIGURES:
            page, records = t("figures-title"), t("figures-count", count=view.count, total=view.total)
            label = localizer.figure_facet
        else:
            page = self._map_name(view) if view.page == MAP else t("page-gallery")
            records, label = t("gallery-count", count=view.count, total=view.total), localizer.facet
        filters = filters_text.describe_filters(view.query, localizer, label)
        title = t(f"cite-view-{'filtered' if filters else 'whole'}", page=page, records=records, filters=filters)
        if view.dates.by_month:
            title = t("cite-view-months", view=title, count=view.dates.by_month)
        if view.dates.undated:
            title = t("cite-view-undated", view=title, count=view.dates.undated)
        if view.page != MAP:
            return title
        return t("cite-view-map", view=title, located=view.located, inferred=view.inferred)

    def _map_name(self, view: CitedView) -> str:
        """The map with the part of the world that it shows, unless that is the whole."""
        t = self.localizer.t
        places = [t(f"view-{name}") for _, name in view.viewport]
        return _with_details(t("page-map"), *places)


def citable_codes(catalogue: Catalogue) -> Iterator[str]:
    """A code for everything that can be cited besides views."""
    yield SITE
    yield from (f"chart/{name}" for name in CHARTS)
    yield from (f"claim/{claim.id}" for claim in catalogue.claims)
    yield from (f"initiative/{item.id}" for item in catalogue.initiatives)
    yield from (f"figure/{figure.id}" for figure in catalogue.figures)


def _with_details(title: str, *details: str) -> str:
    parts = [detail.rstrip(".") for detail in details if detail]
    return f"{title} ({'. '.join(parts)})" if parts else title
