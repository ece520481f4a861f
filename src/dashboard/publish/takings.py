"""What may be taken from something that can be cited: its credit, its other citations, a word to the editor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from urllib.parse import urlencode

from dashboard.catalogue.query import Pairs
from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.draw.chartbook import Chart
from dashboard.draw.taking import Taking
from dashboard.publish import addresses, citation, embedding, report
from dashboard.publish.citable import SITE, Desk
from dashboard.publish.citation import Citation
from dashboard.publish.embedding import Embedding


@dataclass(frozen=True, slots=True)
class Takings:
    """Where it is made: at which desk, and to whom errors are reported ("" for nobody)."""

    desk: Desk
    editor: str = ""

    def site(self) -> Taking:
        """Of the whole site."""
        return self._taking(self.desk.whole(), SITE)

    def initiative(self, item: Initiative, embedded: Embedding | None = None) -> Taking:
        """Of one initiative, and the HTML with which other sites show it."""
        snippet = embedding.snippet(embedded, self.desk.labels, self.desk.site) if embedded else ""
        return replace(self._reportable(self.desk.initiative(item), f"initiative/{item.id}"), embed=snippet)

    def claim(self, claim: Claim) -> Taking:
        """Of a number of the letter."""
        return self._reportable(self.desk.claim(claim), f"claim/{claim.id}")

    def chart(self, chart: Chart, embedded: Embedding | None = None) -> Taking:
        """Of a chart, and the HTML with which other sites show it."""
        snippet = embedding.snippet(embedded, self.desk.labels, self.desk.site) if embedded else ""
        return replace(self._reportable(self.desk.chart(chart), f"chart/{chart.name}"), embed=snippet)

    def figure(self, figure: Figure) -> Taking:
        """Of a figure."""
        return self._reportable(self.desk.figure(figure), f"figure/{figure.id}")

    def asked(self) -> Pairs:
        """What a machine address must be told, because it does not know the reader."""
        return ("lang", self.desk.language), ("accessed", self.desk.accessed.isoformat())

    def _reportable(self, made: Citation, code: str) -> Taking:
        """The code says which thing is meant: a chart and a number of the letter may have one name."""
        version = self.desk.catalogue.release.version
        mail = report.error(self.editor, self.desk.labels.t, version, code, made.permalink)
        return replace(self._taking(made, code), report=mail)

    def _taking(self, made: Citation, code: str) -> Taking:
        asked = urlencode((("of", code), *self.asked()))
        return Taking(citation.press(made), f"{addresses.CITATION.removeprefix('/')}?{asked}")
