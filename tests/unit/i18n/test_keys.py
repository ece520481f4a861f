"""Every sentence is used somewhere, and every sentence that is used exists."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from itertools import product
from pathlib import Path

import pytest

import dashboard
from dashboard.catalogue.catalogue_stats import CatalogueStats
from dashboard.catalogue.filters import FIGURE_FACETS, INITIATIVE_FACETS, REPEATABLE, SORTS
from dashboard.catalogue.partial_dates import PRECISIONS
from dashboard.catalogue.quality import MEASURES, FigureQuality, Quality
from dashboard.catalogue.query_params import FILTER_PARAMS, GALLERY_VIEWS, MAP_VIEWS
from dashboard.catalogue.records import ADDED, REMOVED
from dashboard.charts.chart_registry import SECTIONS
from dashboard.citations.citation_styles import FORMS
from dashboard.citations.selection_charts import SELECTION_CHARTS
from dashboard.components.column_labels import labelled_fields
from dashboard.components.corrections import KINDS, ROWS
from dashboard.components.definitions import NOTED
from dashboard.components.reliability import SENTENCES
from dashboard.components.search_advice import KINDS as ADVISED
from dashboard.features.about.about_html import PARTS as ABOUT_PARTS
from dashboard.features.accessibility.page import SECTIONS as STATEMENT
from dashboard.features.data.downloads import FILES
from dashboard.features.data.page import CAVEATS
from dashboard.features.data.page import SECTIONS as QUALITY_PARTS
from dashboard.features.gallery.initiatives_table import COLUMNS
from dashboard.features.home.page import ENTRY_POINTS
from dashboard.features.presentation.story import SLIDES
from dashboard.features.search.site_search import KINDS as FOUND
from dashboard.features.watch.weeks_csv import EXACTNESS
from dashboard.i18n.quantities import SCALES
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.i18n.sentence_places import sentence_place
from dashboard.languages import LANGUAGES, Language
from dashboard.maps.viewports import VIEWPORTS
from dashboard.open_data.columns import KINDS as RECORD_KINDS
from dashboard.open_data.exporter_registry import exporters
from dashboard.page_registry import discover_pages
from dashboard.pptx.pptx_template import Layout
from dashboard.settings import Settings
from dashboard.static_site import slugs
from dashboard.streamlit_adapter.filter_controls import TOOLS
from tests.shipped import rows

ROOT = Path(__file__).parents[3]
SOURCES = [*Path(dashboard.__file__).parent.rglob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "app.py"]
TEMPLATES = list(Path(dashboard.__file__).parent.rglob("*.jinja"))
SENTENCES_OF = {code: list(Path(dashboard.__file__).parent.rglob(f"{code}.ftl")) for code in LANGUAGES}
PART_OF_SENTENCE = re.compile(r"\{ ?([a-z][a-z0-9-]*) ?\}")
"""A sentence that another one contains."""
CALLED_IN_TEMPLATE = re.compile(r"""\bt\(\s*(?:"([^"]*)"|'([^']*)')\s*[,)]""")
ANY_CALL_IN_TEMPLATE = re.compile(r"\bt\(")

Codes = Mapping[str, Iterable[str | tuple[str, ...]]]

CHARTS = [chart.name for charts in SECTIONS.values() for chart in charts]
GROUPS = [(chart.name, group.name) for charts in SECTIONS.values() for chart in charts for group in chart.groups]
CODES: Codes = {
    "about-{}-title": ABOUT_PARTS,
    "unstated-{}": Settings().unstated,
    "accessibility-{}-title": STATEMENT,
    "accessibility-{}-lead": STATEMENT,
    "accessibility-{}-{}": [(part, point) for part, points in STATEMENT.items() for point in points],
    "chart-{}-title": CHARTS,
    "chart-{}-subtitle": CHARTS,
    "chart-{}-{}": [*product(CHARTS, ("title", "subtitle"))],
    "changed-{}": labelled_fields(),
    "chart-{}-group-{}": GROUPS,
    "chip-{}": set(FILTER_PARAMS) - REPEATABLE - {"sort"},
    "confidence-{}": [row["code"] for row in rows("vocabulary") if row["field"] == "confidence"],
    "column-{}": ("initiatives", *MEASURES),
    "data-{}-title": QUALITY_PARTS,
    "data-caveat-{}": CAVEATS,
    "reliability-{}": SENTENCES,
    "cite-form-{}": FORMS,
    "cite-mla-{}": ("site", "part", "detailed", "described"),
    "cite-view-{}": ("whole", "filtered"),
    "cite-press-{}": ("site", "part", "detailed", "described"),
    "deck-layout-{}": [layout.name.lower() for layout in Layout],
    "correction-{}": KINDS,
    "correction-{}-{}": [*product(ROWS, (ADDED, REMOVED))],
    "date-{}": ("from", "to"),
    "export-note-{}": ("empty", "initiatives", "figures", "countries"),
    "facet-note-{}": NOTED,
    "facet-{}": INITIATIVE_FACETS.keys() | FIGURE_FACETS.keys(),
    "field-{}": COLUMNS,
    "figure-quality-{}": {field.name for field in fields(FigureQuality)} - {"figures", "growth"},
    "file-{}": FILES,
    "view-chart-{}": SELECTION_CHARTS,
    "page-{}": [*(page.name for page in discover_pages()), slugs.INITIATIVES, slugs.CLAIMS, slugs.WATCH, slugs.ABOUT],
    "part-{}-title": SECTIONS,
    "part-{}-lead": SECTIONS,
    "precision-{}": PRECISIONS,
    "period-{}-{}": [*product(("since", "until"), ("day", "month"))],
    "quality-{}": {field.name for field in fields(Quality)} - {"initiatives"},
    "search-{}": ADVISED,
    "search-none-{}": ADVISED,
    "search-none-{}-filtered": ADVISED,
    "search-none-{}-in-order": ADVISED,
    "search-none-{}-in-order-filtered": ADVISED,
    "search-scope-{}": ADVISED,
    "search-without-filters-{}": ADVISED,
    "site-search-{}": FOUND,
    "site-search-group-{}": FOUND,
    "scale-{}": [word for _, word in SCALES],
    "sheet-{}": RECORD_KINDS,
    "stem-{}": set(FILTER_PARAMS) - REPEATABLE - {"sort"},
    "weeks-exactness-{}": EXACTNESS,
    "slide-{}-title": [slide.name for slide in SLIDES],
    "slide-{}-takeaway": [slide.name for slide in SLIDES],
    "slide-{}-notes": [slide.name for slide in SLIDES],
    "sort-{}": SORTS,
    "take-{}": [exporter.name for exporter in exporters() if exporter.has_label],
    "tool-{}": TOOLS,
    "tile-{}": ["figures", *(field.name for field in fields(CatalogueStats))],
    "value-{}": [row["code"] for row in rows("vocabulary") if row["field"] == "bound"],
    "view-{}": VIEWPORTS,
    "way-{}-title": ENTRY_POINTS,
    "way-{}-text": ENTRY_POINTS,
    "way-{}-link": ENTRY_POINTS,
    "{}-label": ("sort", "view"),
    "{}-{}": [*product(["sort"], SORTS), *product(["view"], (*GALLERY_VIEWS, *MAP_VIEWS))],
}
"""What the code sets into keys that it puts together. A key that is not here cannot hide behind its beginning."""


def keys(language: Language) -> set[str]:
    return set(sentence_variables(language))


def says(call: ast.Call) -> bool:
    """Whether ``call`` asks for a sentence: ``t(…)``, ``localizer.t(…)``, ``translator()(…)`` and the like."""
    match call.func:
        case ast.Name("t") | ast.Attribute(attr="t"):
            return True
        case ast.Call(func=ast.Name("translator" | "translation") | ast.Attribute(attr="translator" | "translation")):
            return True
        case _:
            return False


def keys_of(key: ast.expr, tables: Mapping[str, ast.Dict], codes: Codes) -> Iterator[str]:
    """The keys that an argument may stand for. Raises ``AssertionError`` where that is open."""
    match key:
        case ast.Constant(str(text)):
            yield text
        case ast.JoinedStr(parts):
            shape = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in parts)
            assert shape in codes, (
                f'the key f"{shape}" is put together: take it from a table of the module, as in t(KINDS[kind]), '
                "or say in CODES of tests/unit/i18n/test_keys.py what may stand in it"
            )
            for code in codes[shape]:
                yield shape.format(*((code,) if isinstance(code, str) else code))
        case ast.IfExp(body=one, orelse=other):
            yield from keys_of(one, tables, codes)
            yield from keys_of(other, tables, codes)
        case ast.Subscript(value=ast.Name(name)) if name in tables:
            for value in tables[name].values:
                yield from keys_of(value, tables, codes)
        case ast.Name("key"):  # handed on by ``chart_text``, whose own callers are looked at
            return
        case _:
            expression = ast.unparse(key)
            raise AssertionError(f"cannot tell which key {expression} is: write it out, or take it from a table")


def constant_tables(tree: ast.Module) -> dict[str, ast.Dict]:
    """The tables that a module names."""
    named = [node for node in tree.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    targets = [(node.targets[0] if isinstance(node, ast.Assign) else node.target, node.value) for node in named]
    return {
        target.id: value for target, value in targets if isinstance(target, ast.Name) and isinstance(value, ast.Dict)
    }


def keys_in_code(source: str, codes: Codes = CODES, file: str = "") -> set[str]:
    """The keys that ``source``, the text of ``file``, asks for. Raises ``AssertionError`` with the place of others."""
    tree = ast.parse(source)
    tables = constant_tables(tree)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args and says(node)]
    keys: set[str] = set()
    for call in calls:
        try:
            keys.update(keys_of(call.args[0], tables, codes))
        except AssertionError as error:
            raise AssertionError(f"{file}:{call.lineno}: {error}") from None
    return keys


def keys_in_template(source: str) -> set[str]:
    keys_in_calls = ["".join(either) for either in CALLED_IN_TEMPLATE.findall(source)]
    assert len(keys_in_calls) == len(ANY_CALL_IN_TEMPLATE.findall(source)), "a template names its keys outright"
    return set(keys_in_calls)


@cache
def keys_in_use() -> frozenset[str]:
    code = {key for path in SOURCES for key in keys_in_code(path.read_text("utf-8"), file=str(path.relative_to(ROOT)))}
    return frozenset(code | {key for path in TEMPLATES for key in keys_in_template(path.read_text("utf-8"))})


def parts_of_sentences(language: Language) -> set[str]:
    """The sentences that others contain."""
    return {key for path in SENTENCES_OF[language] for key in PART_OF_SENTENCE.findall(path.read_text("utf-8"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_used(language: Language) -> None:
    places = {
        key: sentence_place(key, language) for key in keys(language) - keys_in_use() - parts_of_sentences(language)
    }
    assert not places, f"no code and no template asks for these: take them away, or ask for them by t(…): {places}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_is_used_exists(language: Language) -> None:
    missing = keys_in_use() - keys(language)
    assert not missing, f"no .ftl file has these in {language}; write them beside the code that asks: {missing}"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('t("page-map")', {"page-map"}),
        ('localizer.t("no-such", count=1)', {"no-such"}),
        ('url_state.translator()("no-such")', {"no-such"}),
        ('translation("fr")("no-such")', {"no-such"}),
        ('t(f"moon-{name}")', {"moon-full", "moon-new"}),
        ('t(f"{phase}-of-{name}")', {"rise-of-moon"}),
        ('t("page-map" if there else "no-such")', {"page-map", "no-such"}),
        ('NAMES = {"a": "name-a", "b": "name-b"}\nt(NAMES[code])', {"name-a", "name-b"}),
        ('st.title("no-such")', set()),
        ('unrelated = "page-map"', set()),
    ],
)
def test_the_search_finds_the_keys_that_code_asks_for(source: str, expected: set[str]) -> None:
    codes: Codes = {"moon-{}": ("full", "new"), "{}-of-{}": [("rise", "moon")]}
    assert keys_in_code(source, codes) == expected


@pytest.mark.parametrize("source", ['t(f"unknown-{name}")', "t(make())", "t(elsewhere[code])"])
def test_a_key_that_cannot_be_told_is_not_passed_over(source: str) -> None:
    with pytest.raises(AssertionError, match=r"^page\.py:2: .* table"):
        keys_in_code(f"\n{source}", file="page.py")


def test_the_search_finds_the_keys_that_a_template_asks_for() -> None:
    assert keys_in_template("""{{ t("one") }} {{ t('two', count=2) }} {{ at("three") }}""") == {"one", "two"}
    with pytest.raises(AssertionError):
        keys_in_template('{{ t("moon-" ~ name) }}')
