"""Where two versions of a text differ, in as many words as fit into a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

CONTEXT = 2
"""Words on either side that are alike in both versions, for the others to be understood."""
ELLIPSIS = "…"
SLACK = 20
"""Letters beyond the room there is that are given all the same: a cut would save little and lose as much."""
CUT_NUMBER = re.compile(r"[\d\s.,]+\Z")
"""The end of a beginning that may be a part of a number; no-break spaces stand in numbers, too."""


def differing_words(before: str, after: str, max_length: int) -> tuple[str, str]:
    """What stood and what stands between the beginning and the end that both versions share.

    Args:
        before: The earlier version.
        after: The later one.
        max_length: Letters of either excerpt at most, but for the sign of what is left out.
    """
    one, other = before.split(" "), after.split(" ")
    start = _alike(one, other)
    end = min(_alike(one[::-1], other[::-1]), min(len(one), len(other)) - start)
    return _excerpt(one, start, end, max_length), _excerpt(other, start, end, max_length)


def first_words(text: str, max_length: int) -> str:
    """The beginning of ``text``, with a sign where it goes on.

    It ends on no number, whose magnitude or unit might be what is left out.
    """
    if len(text) <= max_length + SLACK:
        return text
    words = text[: max_length + 1].split(" ")[:-1]
    while words and _has_digit(words[-1]):
        words.pop()
    return f"{' '.join(words) or CUT_NUMBER.sub('', text[:max_length])} {ELLIPSIS}"


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words at the beginning are the same."""
    return len([*takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))])


def _excerpt(words: Sequence[str], start: int, end: int, max_length: int) -> str:
    """``words`` without ``start`` of them at the beginning and ``end`` at the end, but for the context.

    No number is parted from the word behind it.
    """
    first, last = max(start - CONTEXT, 0), len(words) - max(end - CONTEXT, 0)
    while first and _has_digit(words[first - 1]):
        first -= 1
    while last < len(words) and _has_digit(words[last - 1]):
        last += 1
    excerpt = first_words(" ".join(words[first:last]), max_length)
    goes_on = last < len(words) and not excerpt.endswith(ELLIPSIS)
    return f"{f'{ELLIPSIS} ' if first else ''}{excerpt}{f' {ELLIPSIS}' if goes_on else ''}"


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
