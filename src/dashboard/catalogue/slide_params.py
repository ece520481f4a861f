"""The public query parameters of a reader's own slides, and how much of them is read.

Each of ``views`` is one slide, written as the address of the page that shows the same; ``name`` is what the reader
calls all of them. Whatever an address carries is cut here, before anything is made of it or kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import parse_qsl

VIEWS, NAME = "views", "name"
MAX_SLIDES = 20
"""Slides that are read from an address; browsers and servers cut longer ones."""
MAX_VIEW_LENGTH = 500
"""Characters of one view."""
MAX_TITLE_LENGTH = 120
"""Characters of the title of a slide, and of the name of all."""
MAX_TEXT_LENGTH = 200
"""Characters of the text of a slide, and of its notes."""
TITLE, TEXT, NOTES = "title", "text", "notes"
"""The parameters of a view that are a reader's own words."""
WORD_VIEWS = ("text", "cover")
"""The views that show nothing but such words."""


def limit_views(values: Sequence[str]) -> tuple[str, ...]:
    """The first ``MAX_SLIDES`` of ``values``, each cut to ``MAX_VIEW_LENGTH`` characters."""
    return tuple(view[:MAX_VIEW_LENGTH] for view in values[:MAX_SLIDES])


def limit_text(text: str) -> str:
    """``text`` as the text of a slide or its notes: on one line, no longer than it may be."""
    return " ".join(text[:MAX_TEXT_LENGTH].split())


def shown_view(view: str) -> tuple[str, frozenset[tuple[str, str]]]:
    """What ``view`` shows, whatever its reader calls it and notes on it: equal for two that show the same."""
    page, _, query = view.partition("?")
    pairs = parse_qsl(query, max_num_fields=MAX_VIEW_LENGTH)
    words = (NOTES,) if page in WORD_VIEWS else (TITLE, NOTES)
    return page, frozenset(pair for pair in pairs if pair[0] not in words)


def limit_title(text: str) -> str:
    """``text`` as the title of a slide or the name of all: on one line, no longer than it may be."""
    return " ".join(text[:MAX_TITLE_LENGTH].split())
