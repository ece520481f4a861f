"""Where the images beside shared links are, below the top of the site."""

from __future__ import annotations

from urllib.parse import urlencode

from dashboard.catalogue.query import Pairs
from dashboard.catalogue.vocabulary import Language

ROOT = "preview"


def site(language: Language) -> str:
    """The image of the site."""
    return f"{ROOT}/{language}/site.png"


def initiative(language: Language, identifier: str) -> str:
    """The image of one initiative."""
    return f"{ROOT}/{language}/initiatives/{identifier}.png"


def selection(language: Language, pairs: Pairs) -> str:
    """The image of the initiatives that ``pairs`` select; that of the site where they select nothing."""
    return f"{ROOT}/{language}/selection.png?{urlencode(pairs)}" if pairs else site(language)
