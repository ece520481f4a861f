"""How well a record is backed: by how many publishers, the letter counted apart, and by which weak sources."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from dashboard.catalogue.records import Source

VARIANT = re.compile(r" / | \(")
"""What begins the part of a publisher's name that says where it had the text, or which edition it is."""
LETTER_HOST = "influencia.net"
"""Where the letter was published: a source there is the letter itself, not a second voice."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stands behind one record.

    ``publishers`` counts all of them, ``independent`` those with a page that is not the letter, ``weak`` the sources
    that copy or quote others; ``weak_only`` says whether all do.
    """

    publishers: int
    independent: int
    letter: bool
    weak: int
    weak_only: bool

    @property
    def letter_only(self) -> bool:
        """Whether nobody but the letter says so."""
        return self.letter and not self.independent


def is_letter(source: Source) -> bool:
    """Whether the page is the letter itself: not a second voice for what the letter says."""
    return is_letter_address(source.url)


def is_letter_address(url: str) -> bool:
    """Whether ``url`` is where the letter was published."""
    # Most addresses hold the name nowhere, and taking an address apart costs twenty times as much.
    return LETTER_HOST in url and (urlsplit(url).hostname or "").removeprefix("www.") == LETTER_HOST


def evidence(sources: Collection[Source]) -> Evidence:
    """What the sources of one record amount to."""
    return Evidence(
        publishers=publishers(sources),
        independent=publishers(source for source in sources if not is_letter(source)),
        letter=any(map(is_letter, sources)),
        weak=sum(source.weak for source in sources),
        weak_only=bool(sources) and all(source.weak for source in sources),
    )


def publishers(sources: Iterable[Source]) -> int:
    """How many publishers there are; variants of one name, such as "20 Minutes / AFP", count once."""
    return len({publisher_key(source.publisher) for source in sources})


@lru_cache(maxsize=4096)
def publisher_key(name: str) -> str:
    """What variants of a publisher's name share: no capitals, accents and signs, nothing in brackets or after " / ".

    Where no letter is left, the name itself.
    """
    letters = unicodedata.normalize("NFKD", VARIANT.split(name, 1)[0].casefold())
    return "".join(letter for letter in letters if letter.isalnum()) or name.casefold()
