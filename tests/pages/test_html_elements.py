"""Streamlit takes text for markup only after looking for a file of that name and at the indentation of each line."""

from __future__ import annotations

import pytest
from streamlit.elements import html

from dashboard.page_registry import discover_pages
from dashboard.page_spec import PageSpec
from tests.streamlit_page import streamlit_page


def refuse(text: object) -> str:
    raise AssertionError(f"no SafeHtml: {text}")


@pytest.mark.parametrize("page", discover_pages().pages, ids=lambda page: page.name)
def test_every_element_says_itself_that_it_is_markup(page: PageSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "clean_text", refuse)
    app = streamlit_page(page.name, {"id": ["wearewarrior"]}).run()
    assert app.get("html")
    assert not app.exception
