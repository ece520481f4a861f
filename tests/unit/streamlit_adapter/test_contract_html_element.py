"""Contract with the installed Streamlit: markup of ours is shown as it is, even where it is also the name of a file."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

SCRIPT = """
import streamlit as st

from dashboard.templates import SafeHtml

st.html(SafeHtml({file!r}))
"""


def test_markup_comes_before_the_file_of_that_name() -> None:
    app = AppTest.from_string(SCRIPT.format(file=__file__)).run()
    [element] = app.get("html")
    assert not app.exception
    assert element.proto.body == __file__
