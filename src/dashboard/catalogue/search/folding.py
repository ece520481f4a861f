"""Text as it is compared: neither case, accents and punctuation nor the way a letter is encoded make a difference."""

from __future__ import annotations

import unicodedata

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that Unicode does not take apart, though a reader types them as two or without their stroke."""


def _folded(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Mn":
        return ""
    return " " if category[0] in "PSZC" else letter


COMMON = {code: _folded(chr(code)) for code in range(0x2070)} | LIGATURES
"""Latin and its neighbours with the signs of print, folded beforehand: most texts hold nothing else."""


def fold_text(text: str) -> str:
    """``text`` as it is compared: lower case, without accents, every run of punctuation or space as one space."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(COMMON)
    return " ".join((letters if letters.isascii() else "".join(map(_folded, letters))).split())
