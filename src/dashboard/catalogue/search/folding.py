"""Text as it is compared: neither case, accents and punctuation nor the way a letter is encoded make a difference."""

from __future__ import annotations

import unicodedata

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"})
"""Letters that Unicode does not take apart, though a reader types them as two or without their stroke."""


def fold_text(text: str) -> str:
    """``text`` as it is compared: lower case, without accents, every run of punctuation or space as one space."""
    letters = unicodedata.normalize("NFKD", text).casefold().translate(LIGATURES)
    spaced = (" " if unicodedata.category(c)[0] in "PSZC" else c for c in letters if unicodedata.category(c) != "Mn")
    return " ".join("".join(spaced).split())
