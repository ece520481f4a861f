"""What a reader may take from something that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

Link = tuple[str, str]
"""A text and the address it leads to."""


@dataclass(frozen=True, slots=True)
class ShareActions:
    """Contents of a share bar.

    Attributes:
        name: What is cited, which tells the buttons of one bar from those of others.
        credit: The citation for the press.
        citations: The address of the other forms of citation.
        files: Links to downloads.
        feed: The address of the feed of a selection; "" for none.
        report: A mailto link for errors; "" for none.
        embed: The HTML with which other sites show it; "" for none.
        permalink: Its absolute address, which stands for all that paper leaves out; "" where it has none of its own.
    """

    name: str
    credit: str
    citations: str
    files: Sequence[Link] = ()
    feed: str = ""
    report: str = ""
    embed: str = ""
    permalink: str = ""
