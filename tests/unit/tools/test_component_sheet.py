"""Every component has an example, which the sheet shows in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from dashboard import components
from dashboard.components import site_assets
from dashboard.context import LocalizedSite, SiteContext
from dashboard.languages import LANGUAGES, Language
from tools.component_examples import EXAMPLES
from tools.component_sheet import SHEET, sheet_html

ROOM = Path(next(iter(components.__path__)))
WITHOUT_EXAMPLE = {
    "base": "what every page rests on",
    "fragments": "how parts that are fetched stand on a page",
    "print": "paper, which tests/browser/test_print.py sees",
    "card_sources": "words for paper alone",
}
MAX_BYTES = 1_000_000


def component_names() -> set[str]:
    """Styles, and templates that have a function of their own."""
    styles = {path.stem for path in ROOM.glob("*.css")}
    templates = {path.stem for path in ROOM.glob("*.jinja") if path.with_suffix(".py").exists()}
    return styles | templates


def test_every_component_has_an_example() -> None:
    assert component_names() - EXAMPLES.keys() == WITHOUT_EXAMPLE.keys()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_shows_its_component(name: str, language: Language, context: SiteContext) -> None:
    """Some class of its own style, and nothing that was escaped by mistake."""
    html = EXAMPLES[name](LocalizedSite(context, language))
    assert "&lt;" not in re.sub(r'"[^"]*"|<code.*?</code>', "", html)
    style = ROOM / f"{name}.css"
    if style.exists():
        classes = set(re.findall(r"\.(ci-[\w-]+)", style.read_text("utf-8")))
        assert classes & {one for names in re.findall(r'class="([^"]*)"', html) for one in names.split()}


def test_the_sheet_is_whole_and_fetches_nothing(context: SiteContext) -> None:
    html = sheet_html(context)
    assert len(html.encode()) < MAX_BYTES
    assert site_assets.stylesheet() in html
    assert re.findall(r'(?:src|srcset)="(?!data:)[^"]*"|url\((?!"?data:)[^)]*\)|@import', html) == []
    sections = set(re.findall(r'<section class="sheet-component" id="sheet-([\w-]+)"', html))
    examples = {f"{name.replace('_', '-')}-{language}" for name in EXAMPLES for language in LANGUAGES}
    assert sections == examples | {"design-tokens"}


def test_the_sheet_is_the_same_each_time(context: SiteContext) -> None:
    assert sheet_html(context, LANGUAGES[:1]) == sheet_html(context, LANGUAGES[:1])


def test_the_stored_sheet_has_every_component_and_today_s_styles() -> None:
    """What its examples show of the data may be older."""
    stored = SHEET.read_text("utf-8")
    assert site_assets.stylesheet() in stored, "make components"
    assert [name for name in EXAMPLES if f'id="sheet-{name.replace("_", "-")}-' not in stored] == [], "make components"
