"""The share bar of everything that can be cited: its credit, its other citations, a mail about an error in it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.charts.chart_spec import ChartSpec
from dashboard.citations import citation_styles, error_mail
from dashboard.citations.access_date import PARAMETER as ACCESSED
from dashboard.citations.citation import Citation
from dashboard.citations.citation_factory import SITE, CitationFactory
from dashboard.citations.citation_file import CITED_OBJECT, LANGUAGE
from dashboard.citations.endpoints import CITATION
from dashboard.components import embed_frame
from dashboard.components.embed_frame import Embed
from dashboard.components.share_actions import ShareActions
from dashboard.urls import Urls


@dataclass(frozen=True, slots=True)
class ShareActionsFactory:
    """Makes the contents of share bars from ``citations``; errors are reported to the editor of its site."""

    citations: CitationFactory

    def site(self) -> ShareActions:
        """Of the whole site."""
        return self._actions(self.citations.site_citation(), SITE)

    def initiative(self, item: Initiative, embed: Embed | None = None) -> ShareActions:
        """Of one initiative, with the HTML by which other sites show ``embed``."""
        citation = self.citations.initiative_citation(item)
        return replace(self._with_report(citation, f"initiative/{item.id}"), embed=self._embed_html(embed))

    def claim(self, claim: Claim) -> ShareActions:
        """Of a number of the letter."""
        return self._with_report(self.citations.claim_citation(claim), f"claim/{claim.id}")

    def chart(self, chart: ChartSpec, embed: Embed | None = None) -> ShareActions:
        """Of a chart, with the HTML by which other sites show ``embed``."""
        citation = self.citations.chart_citation(chart)
        return replace(self._with_report(citation, f"chart/{chart.name}"), embed=self._embed_html(embed))

    def figure(self, figure: Figure) -> ShareActions:
        """Of a figure."""
        return self._with_report(self.citations.figure_citation(figure), f"figure/{figure.id}")

    def reader_params(self) -> QueryParams:
        """What addresses of citations must say, because the server does not know the reader."""
        return (LANGUAGE, self.citations.language), (ACCESSED, self.citations.accessed.isoformat())

    def _with_report(self, citation: Citation, code: str) -> ShareActions:
        """The code says which thing is meant: a chart and a number of the letter may have one name."""
        editor = self.citations.context.settings.editor_email
        version = self.citations.catalogue.release.version
        mail = error_mail.record_error_mail(editor, citation.t, version, code, citation.permalink)
        return replace(self._actions(citation, code), report=mail)

    def _actions(self, citation: Citation, code: str) -> ShareActions:
        address = Urls().file(CITATION, ((CITED_OBJECT, code), *self.reader_params()))
        return ShareActions(citation.name, citation_styles.press(citation), address, permalink=citation.permalink)

    def _embed_html(self, embed: Embed | None) -> str:
        return embed_frame.iframe_html(embed, self.citations.localizer, self.citations.urls) if embed else ""
