"""Where two versions of a text differ, in as many words as fit into a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

CONTEXT = 2
"""Words on either side that are alike in both versions, for the others to be understood."""
GAP = 3
"""Words between two differences that are given: a sign of what is left out would save little."""
ELLIPSIS = "…"
SLACK = 20
"""Letters beyond the room there is that are given all the same: a cut would save little and lose as much."""
CUT_NUMBER = re.compile(r"[\d\s.,]+\Z")
"""The end of a beginning that may be a part of a number; no-break spaces stand in numbers, too."""
MARKS = ".,;:"
"""Signs at the end of a word that do not make it another."""

Stretch = tuple[int, int]
"""Where words begin and end in a text, counted in words."""


def differing_words(before: str, after: str, max_length: int) -> tuple[str, str]:
    """The words that differ in each version, with some on either side; what is alike in between is left out.

    Words that differ in a capital or in the sign behind them alone are alike, unless nothing else differs.

    Args:
        before: The earlier version.
        after: The later one.
        max_length: Letters of either excerpt at most, but for the signs of what is left out.
    """
    one, other = before.split(" "), after.split(" ")
    pairs = _differences([_plain(word) for word in one], [_plain(word) for word in other]) or _differences(one, other)
    windows = _joined([(_window(one, first), _window(other, second)) for first, second in pairs])
    if not windows:
        return first_words(before, max_length), first_words(after, max_length)
    first, second = zip(*windows, strict=True)
    return _excerpt(one, first, max_length), _excerpt(other, second, max_length)


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


def _plain(word: str) -> str:
    return word.casefold().rstrip(MARKS)


def _differences(one: Sequence[str], other: Sequence[str]) -> list[tuple[Stretch, Stretch]]:
    """The stretches that are not alike, in either text."""
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    return [((a, b), (c, d)) for tag, a, b, c, d in codes if tag != "equal"]


def _window(words: Sequence[str], stretch: Stretch) -> Stretch:
    """A stretch with its context. No number is parted from the word behind it."""
    first, last = max(stretch[0] - CONTEXT, 0), min(stretch[1] + CONTEXT, len(words))
    while first and _has_digit(words[first - 1]):
        first -= 1
    while last < len(words) and _has_digit(words[last - 1]):
        last += 1
    return first, last


def _joined(pairs: Iterable[tuple[Stretch, Stretch]]) -> list[tuple[Stretch, Stretch]]:
    """Pairs of stretches in their order, those in one that nearly touch in either text."""
    joined: list[tuple[Stretch, Stretch]] = []
    for pair in pairs:
        if joined and any(last[1] + GAP >= stretch[0] for last, stretch in zip(joined[-1], pair, strict=True)):
            first, second = ((last[0], stretch[1]) for last, stretch in zip(joined.pop(), pair, strict=True))
            joined.append((first, second))
        else:
            joined.append(pair)
    return joined


def _excerpt(words: Sequence[str], stretches: Sequence[Stretch], max_length: int) -> str:
    """The ``stretches`` of ``words``, each with its part of the room there is."""
    room = max_length // len(stretches)
    parts = [first_words(" ".join(words[first:last]), room).removesuffix(f" {ELLIPSIS}") for first, last in stretches]
    is_whole = stretches[-1][1] == len(words) and " ".join(words).endswith(parts[-1])
    begins, ends = f"{ELLIPSIS} " if stretches[0][0] else "", "" if is_whole else f" {ELLIPSIS}"
    return f"{begins}{f' {ELLIPSIS} '.join(parts)}{ends}"


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))
