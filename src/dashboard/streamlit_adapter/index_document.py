"""Streamlit's HTML document with the places where a page of ours goes.

The places are found by the text of the document. One that a later Streamlit has no more is left out: the page then
opens without what would stand there, and ``missing`` names it for the log.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

PLACES: Mapping[str, re.Pattern[str]] = {
    "language": re.compile(r'(?<=<html lang=")[^"]*(?=")'),
    "about": re.compile(r"<title>[^<]*</title>"),
    "icon": re.compile(r"\./favicon\.png"),
    "interface": re.compile(r'<link rel="service-desc"[^>]*>'),
    "head": re.compile(r"(?=</head>)"),
    "without_script": re.compile(r"<noscript>.*?</noscript>", re.DOTALL),
    "body": re.compile(r"(?<=<body>)"),
}
"""What each place replaces; the last of the head and the first of the body are put in between."""
BUNDLE = re.compile(r'<(?:script type="module"|link rel="modulepreload")')
"""The scripts that the document names. What a reader sees first needs none of them: style and typefaces come before."""
STYLES = re.compile(r'<link( rel="stylesheet")')
"""Styles of Streamlit's own parts, for which nothing waits: ``late_styles.js`` makes them count once they have come."""


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """A document cut at its places.

    Attributes:
        parts: The text before, between and after the places.
        places: The names of the places in their order.
    """

    parts: tuple[str, ...]
    places: tuple[str, ...]

    @classmethod
    def parse(cls, html: str) -> IndexDocument:
        """Find the places in ``html``. One that is not there exactly once is none."""
        html = BUNDLE.sub(r'\g<0> fetchpriority="low"', html)
        html = STYLES.sub(r'<link media="print" data-late\1', html)
        matches = {name: list(pattern.finditer(html)) for name, pattern in PLACES.items()}
        places = sorted((hits[0].span(), name) for name, hits in matches.items() if len(hits) == 1)
        ends = [0, *(end for (_, end), _ in places)]
        starts = [*(start for (start, _), _ in places), len(html)]
        parts = tuple(html[end:start] for end, start in zip(ends, starts, strict=True))
        return cls(parts, tuple(name for _, name in places))

    @property
    def missing(self) -> tuple[str, ...]:
        """The places that were not found."""
        return tuple(name for name in PLACES if name not in self.places)

    def fill(self, **contents: str) -> IndexDocument:
        """The document with ``contents`` in their places; the other places stay."""
        parts, places = [self.parts[0]], []
        for name, text in zip(self.places, self.parts[1:], strict=True):
            if name in contents:
                parts[-1] += str(contents[name]) + text  # Markup would escape what it is joined to
            else:
                parts.append(text)
                places.append(name)
        return IndexDocument(tuple(parts), tuple(places))

    @property
    def html(self) -> str:
        """The document; in a place that was not filled stands nothing."""
        return "".join(self.parts)
