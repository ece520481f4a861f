"""Contract with the installed Streamlit: where its front end has its files, and what they are called."""

from __future__ import annotations

import pytest

from dashboard.page_registry import discover_pages
from dashboard.streamlit_adapter import fonts, frontend, html_shell

CHUNKS = {*html_shell.FRAME_CHUNKS, *(chunk for page in discover_pages() for chunk in page.bundle_chunks)}


def test_the_front_end_has_a_document_and_its_folders() -> None:
    assert frontend.read_document()
    assert {"favicon.png", "manifest.json"} <= frontend.served_files()
    assert all(frontend.asset_files(folder) for folder in ("js", "css", "media"))


@pytest.mark.parametrize("chunk", sorted(CHUNKS))
def test_a_chunk_of_the_bundle_is_one_script(chunk: str) -> None:
    assert len(frontend.asset_names("js", chunk)) == 1


def test_a_script_names_the_scripts_that_it_imports() -> None:
    """Were the syntax of imports another, each chunk would come alone and the page in many goes."""
    files = frontend.chunk_files(["Selectbox"])
    assert len(files) > 1
    assert set(files) <= frontend.asset_files("js").keys()


@pytest.mark.parametrize("stem", fonts.SUBSET_NAMES)
def test_a_typeface_is_one_file(stem: str) -> None:
    assert len(frontend.asset_names("media", stem)) == 1


def test_what_is_gone_is_left_out() -> None:
    assert frontend.chunk_files(["NoSuchChunk"]) == []
    assert frontend.asset_files("no-such-folder") == {}
