"""Whatever an address, a browser or a widget says, no page shows an exception."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import pytest
from streamlit.runtime.context import ContextProxy
from streamlit.runtime.state.query_params import sanitize_query_string

from dashboard.catalogue.query_params import FIGURE_FILTER_PARAMS, FILTER_PARAMS
from dashboard.page_registry import discover_pages
from dashboard.page_spec import PageSpec
from tests.streamlit_page import markup, streamlit_page

MARKUP = "<script>alert(1)</script> **x** :red[y] [a](javascript:alert(1)) $x$ {{ t }}"
PARAMS = (
    *{*FILTER_PARAMS, *FIGURE_FILTER_PARAMS},
    "lang",
    "id",
    "week",
    "view",
    "page",
    "views",
    "name",
    "arrange",
    "slide",
)
VALUES: Mapping[str, Sequence[str]] = {
    "markup": [MARKUP],
    "control": ["\x00\x01\ufffe\u202e"],
    "long": ["é" * 3_000],
    "emoji": ["😀" * 200],
    "many": [f"{number}" for number in range(40)],
    "views": ["engagement?chart=gwi&title=" + "x" * 900, "gallery?" + "q=a&" * 300, "map?view=europe", "?", "%%%"] * 4,
    "numbers": ["-1", "99999999999999999999", "1e9", "NaN"],
}
BROWSERS: Mapping[str, Mapping[str, Any]] = {
    "broken": {"url": "http://[", "timezone": "x" * 500, "locale": "\x00" * 300},
    "hostile": {"url": 'javascript:alert("1")//', "timezone": "../../etc/passwd", "locale": MARKUP},
    "silent": {"url": None, "timezone": None, "locale": None},
}
JUNK_STATE: Mapping[str, Any] = {"lang": 7, "map-deck": ["x"]}
"""What a session may hold under the keys of the site."""


@pytest.mark.parametrize("kind", VALUES)
def test_streamlit_reads_the_whole_address(kind: str) -> None:
    """It takes one that is longer for none, and the next test would try nothing."""
    address = urlencode(dict.fromkeys(PARAMS, VALUES[kind]), doseq=True)
    assert sanitize_query_string(address) == address


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("page", discover_pages().pages, ids=lambda page: page.name)
def test_no_address_breaks_a_page(page: PageSpec, kind: str) -> None:
    app = streamlit_page(page.name, dict.fromkeys(PARAMS, VALUES[kind])).run()
    assert not app.exception
    assert "<script>alert" not in markup(app)


@pytest.mark.parametrize("name", BROWSERS)
@pytest.mark.parametrize("page", discover_pages().pages, ids=lambda page: page.name)
def test_no_browser_breaks_a_page(page: PageSpec, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for attribute, value in BROWSERS[name].items():
        monkeypatch.setattr(ContextProxy, attribute, value)
    app = streamlit_page(page.name, {"id": ["wearewarrior"]}).run()
    assert not app.exception
    assert "<script>alert" not in markup(app)


@pytest.mark.parametrize("page", discover_pages().pages, ids=lambda page: page.name)
def test_no_state_of_a_session_breaks_a_page(page: PageSpec) -> None:
    app = streamlit_page(page.name, {"lang": ["en"], "views": ["map"]})
    for key, value in JUNK_STATE.items():
        app.session_state[key] = value
    assert not app.run().exception
