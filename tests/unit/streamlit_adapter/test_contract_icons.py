"""Contract with the installed Streamlit: which icons its parts may show, by the names in its bundle."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain
from pathlib import Path

import pytest

from dashboard.page_registry import discover_pages
from dashboard.streamlit_adapter import fonts, frontend, html_shell

ROOT = Path(__file__).parents[3]
TEXTS = {".py", ".ftl", ".jinja", ".js"}
ICON = re.compile(r""":material/([a-z0-9_]+):""")
LATER_CHUNKS = ("PlotlyChart", "DeckGlJsonChart", "StreamlitMarkdown", "ErrorElement")
"""Parts that pages show and do not fetch ahead: charts, maps, texts, errors."""
ICON_FONT = re.compile(r"""\.iconFont\b|font-family:\s*Material Symbols""")


def scripts_of_pages() -> Mapping[str, str]:
    """The scripts of the parts that our pages show, by their names without the digest."""
    chunks = chain(html_shell.FRAME_CHUNKS, LATER_CHUNKS, *(page.bundle_chunks for page in discover_pages()))
    files = frontend.asset_files("js")
    return {name.partition(".")[0]: files[name].read_text("utf-8") for name in frontend.chunk_files(chunks)}


def test_every_icon_that_a_part_of_our_pages_names_is_in_the_small_typeface() -> None:
    """Another would be shown as its name."""
    named = {icon for script in scripts_of_pages().values() for icon in ICON.findall(script)}
    assert named
    assert named - {*fonts.ICONS, *fonts.UNSHOWN_ICONS} == set()


@pytest.mark.parametrize("chunk", LATER_CHUNKS)
def test_a_part_that_comes_later_is_one_script(chunk: str) -> None:
    assert len(frontend.asset_names("js", chunk)) == 1


def test_icons_are_drawn_by_name_in_one_place_and_in_texts_of_ours() -> None:
    """So every name of an icon in the bundle is written as the test above looks for it."""
    drawing = {name for name, script in scripts_of_pages().items() if ICON_FONT.search(script)}
    assert drawing == {"DynamicIcon", "StreamlitMarkdown"}


def test_texts_of_ours_name_no_icon() -> None:
    sources = (path for folder in ("src", "pages") for path in (ROOT / folder).rglob("*") if path.suffix in TEXTS)
    assert [str(path) for path in sources if ICON.search(path.read_text("utf-8"))] == []
