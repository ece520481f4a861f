"""What may be taken from something that can be cited: its credit, its other citations, a word to the editor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from dashboard.catalogue.model import Claim, Figure, Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.charts.chart_registry import ChartSpec
from dashboard.citations import citation_styles, error_mail
from dashboard.citations.citation_factory import SITE, CitationFactory
from dashboard.citations.citation_styles import Citation
from dashboard.components import embed_frame
from dashboard.components.embed_frame import Embed
from dashboard.components.share_actions import ShareActions
from dashboard.open_data import open_data_urls


@dataclass(frozen=True, slots=True)
class ShareActionsFactory:
    """Where it is made: at which desk, and to whom errors are reported ("" for nobody)."""

    desk: CitationFactory
    editor: str = ""

    def site(self) -> ShareActions:
        """Of the whole site."""
        return self._taking(self.desk.whole(), SITE)

    def initiative(self, item: Initiative, embedded: Embed | None = None) -> ShareActions:
        """Of one initiative, and the HTML with which other sites show it."""
        snippet = embed_frame.iframe_html(embedded, self.desk.localizer, self.desk.site) if embedded else ""
        return replace(self._reportable(self.desk.initiative(item), f"initiative/{item.id}"), embed=snippet)

    def claim(self, claim: Claim) -> ShareActions:
        """Of a number of the letter."""
        return self._reportable(self.desk.claim(claim), f"claim/{claim.id}")

    def chart(self, chart: ChartSpec, embedded: Embed | None = None) -> ShareActions:
        """Of a chart, and the HTML with which other sites show it."""
        snippet = embed_frame.iframe_html(embedded, self.desk.localizer, self.desk.site) if embedded else ""
        return replace(self._reportable(self.desk.chart(chart), f"chart/{chart.name}"), embed=snippet)

    def figure(self, figure: Figure) -> ShareActions:
        """Of a figure."""
        return self._reportable(self.desk.figure(figure), f"figure/{figure.id}")

    def asked(self) -> QueryParams:
        """What a machine address must be told, because it does not know the reader."""
        return ("lang", self.desk.language), ("accessed", self.desk.accessed.isoformat())

    def _reportable(self, made: Citation, code: str) -> ShareActions:
        """The code says which thing is meant: a chart and a number of the letter may have one name."""
        version = self.desk.catalogue.release.version
        mail = error_mail.record_error_mail(self.editor, self.desk.localizer.t, version, code, made.permalink)
        return replace(self._taking(made, code), report=mail)

    def _taking(self, made: Citation, code: str) -> ShareActions:
        asked = urlencode((("of", code), *self.asked()))
        return ShareActions(citation_styles.press(made), f"{open_data_urls.CITATION.removeprefix('/')}?{asked}")
