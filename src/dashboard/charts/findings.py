"""What the words of charts and slides say as a rule, computed from the data or checked against it.

Numbers such as how many measures rose are counted and set into the sentences, so they cannot be wrong. What a sentence
says in words of its own ("the only one that reaches …") is declared as a ``Finding`` beside the chart or the slide;
where the data no longer bears it out, ``make data`` and the start of the site refuse it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure
from dashboard.charts.value_ranges import pair_bounds

Figures = Mapping[str, Figure]
"""What is drawn or cited, by identifier."""
MEASURED = "traffic_measurement"
"""The method of figures that networks measured."""
ESTIMATED = "estimate"
"""The method of figures that were estimated."""
TOTAL_TRAFFIC = "internet_traffic"
"""The subject of figures about all traffic, not that of one service."""
LOWER_BOUNDS = ("over", "at_least", "threshold")
"""The bounds of values that the true number is not below."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that words rely on.

    Attributes:
        says: The rule in English, for whoever reads why the data was refused.
        needs: Identifiers of the figures that it compares.
        holds: Whether figures, those that are drawn and those that are cited, bear it out.
    """

    says: str
    needs: tuple[str, ...]
    holds: Callable[[Figures], bool]


def rise_in_order(*ids: str) -> Finding:
    """Each of the figures is higher than the one before."""
    return Finding(
        f"{', '.join(ids)} rise in this order",
        ids,
        lambda figures: all(figures[low].value < figures[high].value for low, high in pairwise(ids)),
    )


def stay_below(limit: str, *ids: str) -> Finding:
    """All figures are lower than ``limit``."""
    return Finding(
        f"{', '.join(ids)} are below {limit}",
        (limit, *ids),
        lambda figures: all(figures[id_].value < figures[limit].value for id_ in ids),
    )


def are_lower_bounds(id_: str) -> Finding:
    """``id_`` and all other figures of its issuer are lower bounds."""
    return Finding(
        f"{id_} and the other figures of its issuer are lower bounds",
        (id_,),
        lambda figures: all(
            figure.bound in LOWER_BOUNDS for figure in figures.values() if figure.issuer == figures[id_].issuer
        ),
    )


def rise(id_: str) -> Finding:
    """The figure rose."""
    return Finding(f"{id_} rose", (id_,), lambda figures: figures[id_].value > 0)


def fall(id_: str) -> Finding:
    """The figure fell."""
    return Finding(f"{id_} fell", (id_,), lambda figures: figures[id_].value < 0)


def exceed_measurements(id_: str) -> Finding:
    """Of all measurements of traffic that are drawn, only ``id_`` reaches its value."""
    return Finding(
        f"no other measurement of traffic reaches {id_}",
        (id_,),
        lambda figures: all(
            figure.value < figures[id_].value
            for figure in figures.values()
            if (figure.method, figure.unit) == (figures[id_].method, figures[id_].unit) and figure.id != id_
        ),
    )


def broken_findings(findings: Sequence[Finding], figures: Sequence[Figure]) -> Iterator[str]:
    """What ``figures`` do not bear out, in the words of each finding."""
    by_id = {figure.id: figure for figure in figures}
    for finding in findings:
        missing = [id_ for id_ in finding.needs if id_ not in by_id]
        if missing:
            yield f"{finding.says}: {', '.join(missing)} is not shown"
        elif not finding.holds(by_id):
            yield finding.says


def counts(figures: Sequence[Figure]) -> Mapping[str, int]:
    """How many measures ``figures`` are; how many rose, fell, were measured, were estimated. A range is one measure.

    Of what was estimated, the services are all that is not the whole traffic of the internet.
    """
    ranges = pair_bounds(figures)
    return {
        "count": len(ranges),
        "rises": sum(bounds.low.value > 0 for bounds in ranges),
        "falls": sum(bounds.high.value < 0 for bounds in ranges),
        "measured": sum(bounds.high.method == MEASURED for bounds in ranges),
        "estimated": sum(bounds.high.method == ESTIMATED for bounds in ranges),
        "estimated-services": sum(
            bounds.high.method == ESTIMATED and bounds.high.subject != TOTAL_TRAFFIC for bounds in ranges
        ),
    }


def main_issuer(figures: Sequence[Figure]) -> tuple[LocalizedText, int]:
    """Who published the most of the measures that ``figures`` are, and how many."""
    [(issuer, count)] = Counter(bounds.high.issuer for bounds in pair_bounds(figures)).most_common(1)
    return issuer, count


def measures_total_traffic(figure: Figure) -> bool:
    """Whether a network measured by how much all of its traffic grew, and not that of one service."""
    return (figure.method, figure.unit, figure.subject) == (MEASURED, "percent_change", TOTAL_TRAFFIC)


def measured_below(figures: Sequence[Figure], limit: Figure) -> int:
    """How many measurements among ``figures`` end below ``limit``, a bound such as "over" included."""
    return sum(bounds.high.method == MEASURED and bounds.high.value < limit.value for bounds in pair_bounds(figures))
