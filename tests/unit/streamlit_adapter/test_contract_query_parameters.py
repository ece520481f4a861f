"""Contract with the installed Streamlit: which parameters of the address are its own."""

from __future__ import annotations

import pytest
import streamlit as st
from streamlit.errors import StreamlitAPIException
from streamlit.testing.v1 import AppTest

from dashboard.streamlit_adapter.url_state import RESERVED

SCRIPT = """
import streamlit as st

st.query_params["q"] = "masks"
"""


def test_other_parameters_are_ours() -> None:
    app = AppTest.from_string(SCRIPT).run()
    assert app.query_params["q"] in ("masks", ["masks"])


@pytest.mark.parametrize("name", RESERVED)
def test_its_own_parameters_cannot_be_set(name: str) -> None:
    with pytest.raises(StreamlitAPIException):
        st.query_params[name] = "true"
