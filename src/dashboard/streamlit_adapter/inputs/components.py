"""The components that draw the inputs in the browser: their markup, registered with Streamlit.

To Streamlit all inputs of a group are one component: a message for each of them would cost the server more than all
that is in them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Literal

import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from dashboard import package_files

Kind = Literal["text_input", "select_once", "facet_buttons", "date_input"]
MARKUP: Mapping[Kind, str] = {
    "text_input": '<label class="ci-field"><span></span><input type="text" inputmode="search"></label>',
    "select_once": '<label class="ci-field"><span></span><select></select></label><div></div>',
    "facet_buttons": '<div class="ci-facets"></div>',
    "date_input": '<div class="ci-field">'
    '<label><span></span><input type="text" inputmode="numeric" autocomplete="off"></label>'
    '<input type="date" tabindex="-1" aria-hidden="true"></div><p class="ci-field-note" role="status"></p>',
}
"""The markup of every kind of input; what it does is in the script of that name, which ``site_assets`` joins."""
FILTERS: tuple[Kind, ...] = ("select_once", "facet_buttons", "date_input")
"""The kinds that stand together in the filters of a page."""


def _group(*kinds: Kind) -> ComponentRenderer:
    """Inputs of ``kinds``, in the document itself: the one stylesheet styles them, and print and tests see them."""
    markup = json.dumps({kind: MARKUP[kind] for kind in kinds})
    script = f"const MARKUP = {markup};\n{package_files.read_text('input_group.js')}"
    html = '<div class="ci-inputs"></div>'
    return st.components.v2.component("-".join(kinds), html=html, js=script, isolate_styles=False)


GROUPS: Mapping[tuple[Kind, ...], ComponentRenderer] = {
    kinds: _group(*kinds) for kinds in (*((kind,) for kind in MARKUP), FILTERS)
}
"""The components by the kinds of their inputs. Streamlit wants them before the first page runs."""
BUTTON_BRIDGE = st.components.v2.component(
    "button_bridge", html="<span></span>", js=package_files.read_text("button_bridge.js"), isolate_styles=False
)
"""The component that hands on which button of our own markup was pressed."""
