from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import pytest
from lxml.html import fragment_fromstring

from dashboard.context import SiteContext
from dashboard.page_registry import discover_pages
from dashboard.streamlit_adapter import html_elements
from dashboard.streamlit_adapter.document_run import run_page
from dashboard.streamlit_adapter.element_tree import Node, page_tree
from dashboard.streamlit_adapter.page_markup import page_markup

URL = "http://127.0.0.1:8501/gallery"


def words(context: SiteContext, page: str, parameters: Mapping[str, str]) -> list[str]:
    run = run_page(context, page, (("lang", "en"), *parameters.items()), "en", URL)
    return " ".join(fragment_fromstring(page_markup(run), create_parent=True).itertext()).split()


def html_bodies(node: Node) -> Iterator[str]:
    if node.element is not None and node.element.WhichOneof("type") == "html":
        yield node.element.html.body
    for child in node:
        yield from html_bodies(child)


@contextmanager
def apart(**_: object) -> Iterator[None]:
    """In place of ``together``: each part is an element of its own."""
    yield


@pytest.mark.parametrize("page", [page.name for page in discover_pages()])
def test_what_is_sent_together_stands_where_it_would_stand_alone(
    context: SiteContext, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    joined = words(context, page, {})
    monkeypatch.setattr(html_elements, "together", apart)
    assert words(context, page, {}) == joined


def test_the_home_page_is_few_elements(context: SiteContext) -> None:
    run = run_page(context, "home", (("lang", "en"),), "en", URL)
    [whole] = [body for body in html_bodies(page_tree(run.messages).main) if 'class="ci-cards' in body]
    assert all(f'class="{part}' in whole for part in ("ci-lead", "ci-tiles", "ci-entry-points", "ci-share-bar"))
