"""Contract with the installed Streamlit: components are registered before a server runs, and say what was entered."""

from __future__ import annotations

import json

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer
from streamlit.testing.v1 import AppTest

SCRIPT = """
from dashboard.streamlit_adapter import inputs

box = inputs.text_input("q", "Search", "masks", placeholder="", max_length=10, on_change=lambda _text: None)
inputs.render_inputs("control-q", box)
"""


def test_a_component_can_be_registered_without_a_server() -> None:
    renderer: ComponentRenderer = st.components.v2.component("contract", html="<p></p>", isolate_styles=False)
    assert callable(renderer)


def test_an_input_sends_its_data_to_the_browser_once() -> None:
    app = AppTest.from_string(SCRIPT).run()
    [component] = app.get("bidi_component")
    assert not app.exception
    [data] = json.loads(component.proto.bytes)
    assert (data["name"], data["data"]["value"]) == ("q", "masks")
