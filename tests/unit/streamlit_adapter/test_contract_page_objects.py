"""Contract with the installed Streamlit: its page objects can be copied, and each copy be run once."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from dashboard.page_registry import page_scripts
from dashboard.site import SHELL

SCRIPTS = page_scripts()
SCRIPT = f"""
from copy import copy

import streamlit as st

original = st.Page(r"{SCRIPTS["gallery"]}", title="gallery", url_path="gallery")
mine = copy(original)
st.navigation([mine, st.Page(r"{SCRIPTS["home"]}", title="home", default=True)], position="hidden")
home = st.Page(r"{SCRIPTS["home"]}", title="home", url_path="", default=True)
st.json({{"paths": [original.url_path, mine.url_path, home.url_path], "mine": mine.title}})
mine._can_be_called = True
st.json({{"marked": [original._can_be_called, copy(original)._can_be_called]}})
"""


def test_a_copy_has_a_state_of_its_own() -> None:
    """``st.navigation`` marks the page that may be run; that of another reader must not be marked with it."""
    app = AppTest.from_string(SCRIPT).run()
    assert not app.exception
    original, marked = (element.value for element in app.json)
    assert '"paths":["gallery","gallery",""]' in original.replace(" ", "")
    assert '"marked":[false,false]' in marked.replace(" ", "")


def test_no_folder_of_pages_stands_beside_the_script_of_the_site() -> None:
    """Streamlit would make pages of its own of it: the first visitor of a deep link would get a bare one."""
    assert not (SHELL.parent / "pages").exists()
    assert all(script.is_absolute() and script.is_file() for script in SCRIPTS.values())
