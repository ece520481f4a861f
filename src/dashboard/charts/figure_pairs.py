"""Before and after: two figures of one measure, which share a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from dashboard.catalogue.records import Figure
from dashboard.i18n.localizer import Localizer


@dataclass(frozen=True, slots=True)
class FigurePair:
    """One measure at two times."""

    before: Figure
    after: Figure

    @property
    def figures(self) -> tuple[Figure, Figure]:
        """Both, in the order of time."""
        return self.before, self.after

    def metric(self, localizer: Localizer) -> str:
        """What is measured: the words with which the names of both begin."""
        return " ".join(self._shared_words(localizer)).rstrip(",") or localizer.metric(self.after)

    def times(self, localizer: Localizer) -> tuple[str, str]:
        """What the name of each says besides: when it was measured."""
        shared = len(self._shared_words(localizer))
        before, after = (" ".join(localizer.metric(figure).split()[shared:]) for figure in self.figures)
        return before, after

    def _shared_words(self, localizer: Localizer) -> list[str]:
        names = (localizer.metric(figure).split() for figure in self.figures)
        pairs = zip(*names, strict=False)
        return [word for word, _ in takewhile(lambda pair: pair[0].rstrip(",") == pair[1].rstrip(","), pairs)]


def pair_figures(figures: Sequence[Figure]) -> tuple[FigurePair, ...]:
    """Each figure with the one that follows it. Raises ``ValueError`` if one is left over."""
    if len(figures) % 2:
        raise ValueError(f"{figures[-1].id} is no pair of a figure before and one after")
    return tuple(FigurePair(before, after) for before, after in zip(figures[::2], figures[1::2], strict=True))
