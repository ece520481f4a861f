"""Text as files can hold it: a search or a title may carry characters that XML does not allow or that break lines."""

from __future__ import annotations

import re

FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Everything outside the characters of XML 1.0 (section 2.2): control characters, lone surrogates, noncharacters."""
BREAKS = re.compile("[\u0000-\u001f\u007f-\u009f\u2028\u2029]")
"""Control characters, and what separates lines or paragraphs: the categories Cc, Zl and Zp of Unicode."""
SPACES = re.compile(" +")


def replace_forbidden(text: str) -> str:
    """``text`` with a space in place of every character that XML cannot hold."""
    # What can be printed is allowed: most texts are known to be in one look, which is quick.
    return text if text.isprintable() else FORBIDDEN.sub(" ", text)


def single_line(text: str) -> str:
    """``text`` in one line, with single spaces in place of breaks, control characters and what XML cannot hold.

    No-break spaces stay: without them French punctuation and numbers are torn apart.
    """
    return SPACES.sub(" ", BREAKS.sub(" ", replace_forbidden(text))).strip()
