"""What files are called when they are saved: what they hold, of which selection, in which language, of which release.

Names are ASCII and short, so that every system and every archive keeps them as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256

from dashboard.catalogue.filters import REPEATABLE
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.search.folding import fold_text
from dashboard.i18n.filters_text import FacetLabel
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

SITE = "confinement-initiatives"
ALL_LANGUAGES = "-".join(sorted(LANGUAGES))
"""The language of a file that holds all of them."""
MAX_SELECTION = 60
"""Characters of a name that tell of the selection."""
DIGEST = 6
"""Characters that tell selections apart whose words do not fit or cannot be written in ASCII."""
LETTERS = re.compile(r"[a-z0-9]+")


def file_stem(kind: str, version: str, language: Language | None = None, selection: str = "") -> str:
    """A name without its ending.

    Args:
        kind: What the file holds.
        version: The release of the data.
        language: The language of the file; None for one that holds all of them.
        selection: What its records have in common, as ``selection_name`` or ``selection_codes`` says it.
    """
    return "-".join(filter(None, (SITE, slugify(kind), selection, language or ALL_LANGUAGES, version)))


def selection_name(query: QueryParams, localizer: Localizer, label: FacetLabel) -> str:
    """The filters of ``query`` in words of a language; "" where there are none."""
    t = localizer.t
    words = (
        label(name, value) if name in REPEATABLE else t(f"stem-{name}", value=value) for name, value in _filters(query)
    )
    return _shorten(words, query)


def selection_codes(query: QueryParams) -> str:
    """The filters of ``query`` in its own codes, for files in no one language; "" where there are none."""
    words = (value if name in REPEATABLE else f"{name} {value}" for name, value in _filters(query))
    return _shorten(words, query)


def given_name(text: str) -> str:
    """What a reader calls a file, as far as a file name can say it; "" for nothing."""
    return _shorten([text], (("name", text),)) if text else ""


def slugify(text: str) -> str:
    """``text`` in lower-case letters of ASCII, digits and hyphens; other letters are left out."""
    return "-".join(LETTERS.findall(fold_text(text)))


def _filters(query: QueryParams) -> Iterator[tuple[str, str]]:
    """The parameters that select records: an order selects none."""
    return ((name, value) for name, value in query if name != "sort")


def _shorten(words: Iterable[str], query: QueryParams) -> str:
    texts = list(words)
    slug = "-".join(filter(None, map(slugify, texts)))
    if len(slug) <= MAX_SELECTION and all(fold_text(text).isascii() for text in texts):
        return slug
    digest = sha256(repr(tuple(_filters(query))).encode()).hexdigest()[:DIGEST]
    cut = slug[: MAX_SELECTION - DIGEST - 1].rpartition("-")[0] if len(slug) > MAX_SELECTION - DIGEST - 1 else slug
    return f"{cut}-{digest}".lstrip("-")
