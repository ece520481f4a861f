"""What those who run the site are told of releases: which could not be served and why, whether the store answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

MAX_PROBLEMS = 20
"""Problems of a release that are told; ``make data`` tells all of them."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A release that was published and that this process cannot serve.

    Attributes:
        version: Which one.
        problems: What is wrong with it, each with file, row and field.
    """

    version: str
    problems: Sequence[str]


class ReleaseStatus:
    """How it stands with the releases of one process.

    Attributes:
        refusal: The release that was published last, where it cannot be served; None where nothing is wrong.
        has_store: Whether the store answered when it was last asked which release is published.
    """

    def __init__(self) -> None:
        self.refusal: Refusal | None = None
        self.has_store = True

    def refuse(self, version: str, problems: Sequence[object]) -> None:
        """Tell that a release cannot be served, and the first of its problems."""
        self.refusal = Refusal(version, [str(problem) for problem in problems[:MAX_PROBLEMS]])
