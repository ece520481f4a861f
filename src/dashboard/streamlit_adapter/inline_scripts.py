"""The scripts that stand in the documents of pages or are added to them: what the policy of pages lets run."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dashboard.components import site_assets
from dashboard.languages import LANGUAGES, Language
from dashboard.streamlit_adapter import frontend

SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def page_scripts() -> Iterator[str]:
    """Their texts, Streamlit's own first."""
    yield from SCRIPT.findall(frontend.read_document())
    yield from map(site_assets.inline_script, site_assets.INLINE_SCRIPTS)
    yield from map(language_script, LANGUAGES)


def language_script(language: Language) -> str:
    """Sets the language of the document, which Streamlit's front end always calls English."""
    # Even the same language, set again, would have the browser find the style of every element anew.
    root = "document.documentElement"
    return (
        f"if ({root}.lang !== '{language}') {root}.lang = '{language}'; window.ciHeadLinks?.(); window.ciOwnSlides?.()"
    )
