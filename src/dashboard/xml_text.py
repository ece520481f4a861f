"""Text as files can hold it: a search or a title may carry characters that XML does not allow or that break lines."""

from __future__ import annotations

import re
import unicodedata

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Everything outside the characters of XML 1.0 (section 2.2): control characters, lone surrogates, noncharacters."""


def replace_forbidden(text: str) -> str:
    """``text`` with a space in place of every character that XML cannot hold."""
    return FORBIDDEN.sub(" ", text)


def single_line(text: str) -> str:
    """``text`` in one line, with single spaces in place of breaks, control characters and what XML cannot hold."""
    return " ".join("".join(map(_visible, replace_forbidden(text))).split())


def _visible(character: str) -> str:
    return " " if unicodedata.category(character) in ("Cc", "Zl", "Zp") else character
