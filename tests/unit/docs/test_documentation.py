"""The documentation names what there is: compared with the registries, so that neither is ahead of the other."""

from __future__ import annotations

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from dashboard.catalogue.filters import REPEATABLE, FigureFilter, InitiativeFilter
from dashboard.context import SiteContext
from dashboard.features.figures import fragments as figures_fragments
from dashboard.http import fragment_bundle
from dashboard.languages import LANGUAGES
from dashboard.open_data.columns import KINDS
from dashboard.open_data.exporter_registry import exporters, exports, exports_of
from dashboard.page_registry import declared_pages, discover_pages
from dashboard.settings import Settings
from dashboard.site import create_http_app
from dashboard.streamlit_adapter import served_site
from tests.client import Client

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "src" / "dashboard"
DOCUMENTS = ("README.md", "CONTRIBUTING.md", *(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")))
ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"))
PLAIN_WORDS = """
    access arrange assets base box builder button byte cache cell check checks chips colour column columns
    compressed controls conventions derived describe dialog element elements escape examples export factory fitting
    font fonts frontend geometry headers heavy hosts input inputs layout legend loader loading markdown markup
    matching meta metadata middleware menu model navigation open outlines palette placeholder print quality
    quantities quotes registry related render response routes row scale schemas screen served settings shape shapes
    sitemap slide sort stats style suggested summary table tree timeline translation typography urls validation
    weekly width workbook writer
"""
"""Plain English words in the names of modules, which mean what they say."""
FORMATS_AND_LIBRARIES = """
    csv env http i18n init ld main openapi pptx pydeck qr url uvicorn xml
"""
"""Names of file formats, standards, forms of citation and libraries, and what Python calls things."""
PARTICIPLE = re.compile(
    r"(?:^|_)(?!feed$|embed$)(?:[a-z]*ed|kept|made|told|shown|found|drawn|known|said|written|chosen)$"
)
"""The last word of a name that says what was done to a thing; before a noun it may stand."""
PLACEHOLDER = re.compile(r"[<{*]|…")


def read(document: str) -> str:
    return (ROOT / document).read_text("utf-8")


def table_cells(document: str, heading: str) -> list[list[str]]:
    """The rows of the table whose head begins with ``heading``."""
    lines = read(document).split(f"\n| {heading}", 1)[1].split("\n\n", 1)[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def code(text: str) -> list[str]:
    return re.findall(r"`([^`]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))


def test_every_setting_is_described_and_no_other() -> None:
    described = [name for row in table_cells("docs/HOSTING.md", "variable") for name in code(row[0])]
    settings = [field.metadata["variable"] for field in fields(Settings)]
    assert sorted(described) == sorted(settings)
    assert set(settings) <= set(code(read("README.md")))


def test_every_page_that_the_readme_names_exists() -> None:
    first, *_ = read("README.md").split("## Addresses\n\n")[1].split("\n\n")
    addresses = {address.removesuffix("?id=") for address in code(first.split("features/`")[1].split(".", 1)[0])}
    assert "/" in addresses
    assert addresses <= {f"/{page.path}" for page in discover_pages()}


def test_every_facet_and_language_of_the_table_exists_and_every_other_parameter_of_a_selection_is_there() -> None:
    rows = {row[0]: row[2] for row in table_cells("README.md", "parameter")}
    facets = {name for cell in rows if cell.startswith("facets of ") for name in code(cell)}
    described = {name for cell in rows for name in code(cell)}
    assert facets
    assert facets <= REPEATABLE
    assert {*InitiativeFilter.PARAMS, *FigureFilter.PARAMS, "lang"} - REPEATABLE <= described
    assert {*code(rows["`lang`"])} <= {*LANGUAGES}


def test_every_address_for_programs_is_in_the_table(context: SiteContext) -> None:
    served_site.serve(context)
    client = Client(create_http_app(context))
    cells = " ".join(row[0] for row in table_cells("README.md", "address below `/open-data/`"))
    described = {f"/open-data/{name}" for name in _with_their_endings(code(cells))} - {"/open-data/tables/….csv"}
    addresses = {address for address in client("/open-data/openapi.json").json["paths"] if "/tables/" not in address}
    assert described <= addresses
    assert addresses - described <= {export.address for export in exports()}, "only further formats are left out"
    assert all(any(export.address in described for export in exports_of(kind)) for kind in KINDS)


def test_the_description_of_the_interface_names_every_parameter_and_format(context: SiteContext) -> None:
    """The documents refer to it for what they leave out."""
    served_site.serve(context)
    paths = Client(create_http_app(context))("/open-data/openapi.json").json["paths"]
    params = {"initiatives": InitiativeFilter.PARAMS, "figures": FigureFilter.PARAMS}
    for export in exports():
        named = {parameter["name"] for parameter in paths[export.address]["get"]["parameters"]}
        assert {*params[export.kind], "lang"} <= named, export.address


def _with_their_endings(names: list[str]) -> list[str]:
    """``initiatives.csv`` and ``.json`` as two names."""
    complete: list[str] = []
    for name in names:
        complete.append(f"{complete[-1].rsplit('.', 1)[0]}{name}" if name.startswith(".") else name)
    return complete


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_file_that_a_document_names_exists(document: str) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", read(document))
    assert [link for link in links if not (ROOT / document).parent.joinpath(link).exists()] == []
    paths = [name for name in code(read(document)) if re.match(r"(src|tests|data|docs|bench|pages|tools)/", name)]
    assert [path for path in paths if not PLACEHOLDER.search(path) and not (ROOT / path).exists()] == []


def test_every_make_target_that_a_document_names_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    named = {target for document in DOCUMENTS for target in re.findall(r"\bmake ([a-z-]+)", read(document))}
    assert named - {"sure"} <= targets


def test_the_rooms_of_the_architecture_are_those_of_the_contract_and_of_the_tree() -> None:
    described = read("docs/ARCHITECTURE.md").split("src/dashboard/\n", 1)[1].split("\ndata/", 1)[0]
    rooms = re.findall(r"^  (\w+)", described, re.MULTILINE)
    contracts = tomllib.loads(read("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["type"] == "layers")
    assert rooms == [room for layer in layers for room in layer.split(" | ")]
    assert set(rooms) == {path.stem for path in PACKAGE.iterdir() if path.suffix in ("", ".py") and path.name[0] != "_"}


def test_every_word_of_a_module_is_a_term_or_plain() -> None:
    terms = {*re.findall(r"[a-z0-9]+", read("docs/GLOSSARY.md").lower()), *_words_without_explanation()}
    words = _words_of_modules()
    assert {word for word in words if not _is_in(terms, word)} == set(), "explain them in docs/GLOSSARY.md"


def test_a_module_is_named_after_a_thing_and_not_after_what_happened_to_it() -> None:
    """Sections of charts are left out: readers have their names in addresses."""
    names = {path.stem for path in PACKAGE.rglob("*.py") if path.parent.name != "sections"}
    assert {name for name in names if PARTICIPLE.search(name)} == set()


def test_the_list_of_plain_words_holds_nothing_else() -> None:
    assert _words_without_explanation() - _words_of_modules() == set(), "take away what no module is called"


def test_readme_and_glossary_explain_the_words_of_old_addresses() -> None:
    glossary = read("docs/GLOSSARY.md")
    for address in {f"/{fragment_bundle.ROOT}/", f"/{fragment_bundle.ROOT}/{figures_fragments.CHARTS}.json"}:
        assert address in code(read("README.md"))
        assert address in code(glossary)


def _words_without_explanation() -> set[str]:
    return {*PLAIN_WORDS.split(), *FORMATS_AND_LIBRARIES.split()}


def _words_of_modules() -> set[str]:
    """Pages and formats are left out: each is what its own module says, and no word of another one."""
    parts = {part for path in PACKAGE.rglob("*.py") for part in path.relative_to(PACKAGE).with_suffix("").parts}
    pages = declared_pages()
    named = {*pages, *(page.name for page in pages.values()), *(exporter.name for exporter in exporters())}
    return {word for part in parts - named for word in part.split("_") if word}


def _is_in(glossary: set[str], word: str) -> bool:
    stems = {word.removesuffix(ending) + rest for ending, rest in ENDINGS if word.endswith(ending)}
    return bool(glossary & {word, *stems})
