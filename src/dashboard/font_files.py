"""The typefaces in which everything but the dashboard itself is set: static pages, embedded documents, images."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Fonts:
    """Upright typefaces by family, as the style sheet names the families. One that is missing is replaced by others.

    Attributes:
        files: The font files.
        urls: Their addresses below the top of the site.
    """

    files: Mapping[str, Path] = field(default_factory=dict)
    urls: Mapping[str, str] = field(default_factory=dict)
