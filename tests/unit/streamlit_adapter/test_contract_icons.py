"""Contract with the installed Streamlit: which icons its parts may show, by the names in its bundle."""

from __future__ import annotations

import re
from itertools import chain

from dashboard.page_registry import discover_pages
from dashboard.streamlit_adapter import fonts, frontend, html_shell

ICON = re.compile(r""":material/([a-z0-9_]+):""")


def test_every_icon_that_a_part_of_our_pages_names_is_in_the_small_typeface() -> None:
    """Another would be shown as its name."""
    chunks = chain(html_shell.FRAME_CHUNKS, *(page.bundle_chunks for page in discover_pages()))
    scripts = (frontend.asset_files("js")[name].read_text("utf-8") for name in frontend.chunk_files(chunks))
    named = {icon for script in scripts for icon in ICON.findall(script)}
    assert named
    assert named - {*fonts.ICONS, *fonts.UNSHOWN_ICONS} == set()
