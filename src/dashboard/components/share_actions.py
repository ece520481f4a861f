"""What a reader may take from something that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Link = tuple[str, str]
"""A text and the address it leads to."""


@dataclass(frozen=True, slots=True)
class ShareActions:
    """Its credit, where its other citations are, its files, and where to write about an error ("" for nowhere).

    ``embed`` is the HTML with which other sites show it.
    """

    credit: str
    citations: str
    files: Sequence[Link] = ()
    report: str = ""
    embed: str = ""
