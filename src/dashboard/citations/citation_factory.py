"""Citations of everything that can be cited: the site, a view, an initiative, a chart, a claim, a figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha256

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim, Figure, Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.citation import Citation
from dashboard.citations.cited_view import CitedView
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
            self.urls.figures((*view.params, *self._language_param))
            if view.page == FIGURES
            else self.urls.page(view.page, (*view.params, *self._language_param))
        )
        digest = sha256(repr(view.params).encode()).hexdigest()[:8]
        return self._citation(f"{view.page}-{digest}" if view.params else view.page, self._view_title(view), address)

    def initiative_citation(self, item: Initiative) -> Citation:
        """One initiative by its name, or by our description of it."""
        address = self.urls.initiative(item.id, self._language_param)
        citation = self._citation(f"initiative-{item.id}", item.name[self.language], address)
        return replace(citation, is_description=item.name_is_ours)

    def claim_citation(self, claim: Claim) -> Citation:
        """The sentence to quote in place of a number of the letter, with that number and the verdict on it."""
        address = self.urls.claim(claim.id, self._language_param)
        return self._citation(f"claim-{claim.id}", self._claim_title(claim), address)

    def chart_citation(self, chart: ChartSpec) -> Citation:
        """One chart by its finding, with what it measures."""
        figures = chart_builder.chart_figures(chart, self.catalogue)
        words = describe_chart(chart, self.catalogue, self.localizer)
        address = self.urls.chart(chart.name, self._language_param)
        return self._citation(f"chart-{chart.name}", self._with_details(words.title, figures, words.subtitle), address)

    def figure_citation(self, figure: Figure) -> Citation:
        """One figure by what it measures, with its value, its period and the caveat that matters most."""
        localizer = self.localizer
        title = f"{localizer.metric(figure)}{localizer.t('colon')}{localizer.value(figure)}"
        period = localizer.period(figure.period_start, figure.period_end)
        title = self._with_details(title, [figure], period, figure.caveat_key[self.language])
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

    def _claim_title(self, claim: Claim) -> str:
        localizer, figure = self.localizer, claim.figure
        return localizer.t(
            "cite-claim",
            quote=claim.quote[self.language],
            value=localizer.value(figure),
            verdict=localizer.term("verdict", claim.verdict),
        )

    def _with_details(self, title: str, figures: Sequence[Figure], *details: str | None) -> str:
        """``title`` with who published the figures, unless it names them or they are too many, and with ``details``."""
        issuers = list(dict.fromkeys(figure.issuer[self.language] for figure in figures))
        is_complete = len(issuers) > MAX_ISSUERS or all(name in title for name in issuers)
        parts = [detail.rstrip(".") for detail in ("" if is_complete else ", ".join(issuers), *details) if detail]
        return f"{title} ({'. '.join(parts)})" if parts else title

    def _view_title(self, view: CitedView) -> str:
        t, localizer = self.localizer.t, self.localizer
        if view.page == FIGURES:
            page, records = t("figures-title"), t("figures-count", count=view.count, total=view.total)
            label = localizer.figure_facet
        else:
            page = t("page-map") if view.page == MAP else t("page-gallery")
            records, label = t("gallery-count", count=view.count, total=view.total), localizer.facet
        if not view.query:
            return t("cite-view-whole", page=page, records=records)
        filters = filters_text.describe_filters(view.query, localizer, label)
        return t("cite-view-filtered", page=page, records=records, filters=filters)


def citable_codes(catalogue: Catalogue) -> Iterator[str]:
    """A code for everything that can be cited besides views."""
    yield SITE
    yield from (f"chart/{name}" for name in CHARTS)
    yield from (f"claim/{claim.id}" for claim in catalogue.claims)
    yield from (f"initiative/{item.id}" for item in catalogue.initiatives)
    yield from (f"figure/{figure.id}" for figure in catalogue.figures)
