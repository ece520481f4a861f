"""Text of a record or a reader inside a label that Streamlit reads as Markdown."""

from __future__ import annotations

import re

WORD_JOINER = "\N{WORD JOINER}"
"""An invisible character: after a colon it keeps ``:name:`` from becoming an emoji, an icon or a colour."""


def escape_markdown(text: str) -> str:
    """``text`` such that Markdown shows it letter by letter: no emphasis, links, HTML, formulas, icons or colours."""
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", " ".join(text.split()))
    return escaped.replace(":", f":{WORD_JOINER}")


def unescape_markdown(text: str) -> str:
    """The text that ``escape_markdown`` was given; other text as it is."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text.replace(WORD_JOINER, ""))
