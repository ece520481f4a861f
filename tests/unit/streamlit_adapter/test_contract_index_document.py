"""Contract with the installed Streamlit: the text of its document has each place once."""

from __future__ import annotations

import pytest

from dashboard.streamlit_adapter import frontend
from dashboard.streamlit_adapter.index_document import PLACES, IndexDocument


@pytest.mark.parametrize("place", PLACES)
def test_the_document_has_the_place_once(place: str) -> None:
    assert place in IndexDocument.parse(frontend.read_document()).places


def test_the_front_end_is_mounted_at_the_root_element() -> None:
    """The style sheets of the adapter select it."""
    assert frontend.read_document().count('<div id="root"></div>') == 1
