"""Addresses: one builder for all of them, relative and absolute."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import dashboard
from dashboard.urls import Urls, host_and_path, with_query

PACKAGE = Path(dashboard.__file__).parent
SOURCES = [
    *PACKAGE.rglob("*.py"),
    *(path for room in ("pages", "tools") for path in (PACKAGE.parents[1] / room).glob("*.py")),
]
WRITERS_OF_QUERIES = {"urlencode", "quote_plus"}


def names_in(path: Path) -> set[str]:
    """Every name and attribute that a module uses or imports."""
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    imported = {alias.name for node in nodes if isinstance(node, ast.ImportFrom) for alias in node.names}
    return imported | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def test_nothing_but_the_builder_writes_a_query() -> None:
    assert {path.name for path in SOURCES if names_in(path) & WRITERS_OF_QUERIES} == {"urls.py"}


@pytest.mark.parametrize(
    ("root", "expected"),
    [
        ("", "gallery?q=caf%C3%A9+%26+co&lang=fr#table"),
        ("../../", "../../gallery?q=caf%C3%A9+%26+co&lang=fr#table"),
        ("https://example.org/site/", "https://example.org/site/gallery?q=caf%C3%A9+%26+co&lang=fr#table"),
    ],
)
def test_a_page_is_below_the_root_with_its_parameters_in_their_order(root: str, expected: str) -> None:
    assert Urls(root).page("gallery", (("q", "café & co"), ("lang", "fr")), "table") == expected


@pytest.mark.parametrize(("root", "expected"), [("", "./"), ("https://example.org/", "https://example.org/")])
def test_the_home_page_is_the_root(root: str, expected: str) -> None:
    assert Urls(root).page("home") == expected


def test_the_pages_of_a_selection_carry_its_filters_before_what_else_an_address_says() -> None:
    filters, params = (("theme", "sport"),), (("lang", "en"),)
    urls = Urls("/")
    assert urls.gallery(filters, params) == "/gallery?theme=sport&lang=en"
    assert urls.map(filters, params) == "/map?theme=sport&lang=en"
    assert urls.watch(filters, params) == "/watch?theme=sport&lang=en"
    assert urls.figures(filters, params) == "/engagement?theme=sport&lang=en#figures"


def test_what_has_a_builder_of_its_own_is_not_spelled_out() -> None:
    """A page of a selection is asked of its method; ``Urls.page`` is for pages that are known when the code runs."""
    spelled = re.compile(r"\.page\(\s*(?:GALLERY|MAP|WATCH|INITIATIVE|\"(?:gallery|map|watch|initiative)\")")
    sources = [path for path in SOURCES if path.name != "urls.py"]
    assert [path.name for path in sources if spelled.search(path.read_text("utf-8"))] == []


def test_a_figure_and_a_check_have_addresses_of_their_own() -> None:
    assert Urls().figure("kantar", (("lang", "en"),)) == "engagement?figure=kantar&lang=en"
    assert Urls("/").claim("confined") == "/engagement?claim=confined"


def test_a_host_is_never_read_as_markup() -> None:
    assert host_and_path("http", '"><script>', "/") == "http://%22%3E%3Cscript%3E/"


def test_without_parameters_there_is_no_question_mark() -> None:
    assert with_query("feed/fr.atom") == "feed/fr.atom"
