"""A chart, declared as data: which figures, drawn how, and what its words say as a rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dashboard.catalogue.records import Figure
from dashboard.charts.findings import Finding


@dataclass(frozen=True, slots=True)
class Group:
    """Marks that stand below one heading, or make one line.

    Attributes:
        name: The end of the sentence that is its heading, ``chart-<chart>-group-<name>``.
        members: Identifiers of figures, or of whole series.
    """

    name: str
    members: tuple[str, ...]

    def holds(self, figure: Figure) -> bool:
        """Whether ``figure`` belongs to it."""
        return figure.id in self.members or figure.series in self.members


@dataclass(frozen=True, slots=True)
class ChartSpec:
    """One chart, declared as data.

    Attributes:
        name: Its anchor and the prefix of its sentences.
        series: The series whose figures are drawn.
        by: A field whose values group its marks below headings; None for no groups.
        groups: The same by hand, where no field tells the groups apart; what is in no group is not drawn.
        order: What stands first within a group: the highest value, the earliest period, or the first row of the data.
        kind: What stands for a figure: a bar, where all measure one thing on one population; a dot, where each measures
            its own; the end of a line that leads from one figure to the next, where these are before and after; a point
            in time.
        panels: Whether its groups stand side by side on a page, each on the same scale: small multiples.
        wide: Whether it takes the width of the page, with its notes at its side.
        only: The figures that are drawn where there is no room for the whole chart; none for all of it.
        brief: The figures of a slide that has the chart alone, where all of them could not be read from afar.
        reference: The figure that dots or a timeline are set against; "" for none.
        cites: Figures that its words name besides those that it draws.
        findings: What its words say as a rule.
    """

    name: str
    series: tuple[str, ...]
    by: Literal["method", "issuer"] | None = None
    groups: tuple[Group, ...] = ()
    order: Literal["value", "time", "data"] = "value"
    kind: Literal["bars", "dots", "changes", "timeline"] = "bars"
    panels: bool = False
    wide: bool = False
    only: tuple[str, ...] = ()
    brief: tuple[str, ...] = ()
    reference: str = ""
    cites: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
