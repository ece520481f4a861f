"""The buttons of the interactive map: whatever a browser says, the page stays sound."""

from __future__ import annotations

import pytest
import streamlit as st

from dashboard.features.map import interactive_map
from dashboard.features.map.interactive_map import DeckPlace, handle_press, place


@pytest.fixture(autouse=True)
def session(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(st, "session_state", {})


def test_the_interactive_map_takes_the_place_of_the_drawing_and_looks_anew_each_time_it_is_asked_for() -> None:
    assert place() is None
    handle_press("map/open/358x236")
    assert place() == DeckPlace(358, 236, 0)
    handle_press("map/open/780x512")
    assert place() == DeckPlace(780, 512, 1)
    handle_press(interactive_map.CLOSE)
    assert place() is None


@pytest.mark.parametrize(
    "action",
    ["", "map/open", "map/open/9x9", "map/open/9999x236", "map/open/358x236x1", "map/open/٣٥٨x236", "add/chart"],
)
def test_what_no_button_says_changes_nothing(action: str) -> None:
    handle_press(action)
    assert place() is None
