"""Streamlit's scripts and styles, compressed ahead of time or when they are asked for."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import brotli
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from dashboard.cache import CacheRegistry
from dashboard.context import SiteContext
from dashboard.streamlit_adapter import compressed_assets, fonts, frontend
from dashboard.streamlit_adapter.compressed_assets import CompressedAssets, bundle_version
from dashboard.streamlit_adapter.static_assets import StaticAssets
from dashboard.work_limits import RETRY_AFTER, BusyError, WorkLimit
from tests.client import Client

AHEAD = b"/* compressed ahead */" * 100
ENCODERS: Mapping[str, tuple[str, Callable[[bytes], bytes]]] = {
    "br": (".br", brotli.compress),
    "gzip": (".gz", gzip.compress),
}
CODINGS = tuple(ENCODERS)


@pytest.fixture
def site(context: SiteContext) -> SiteContext:
    return replace(context, caches=CacheRegistry())


@pytest.fixture
def style() -> Path:
    """The smallest style file of Streamlit: quick to compress."""
    return min(frontend.asset_files("css").values(), key=lambda path: path.stat().st_size)


def client(site: SiteContext, root: Path) -> Client:
    middleware = Middleware(StaticAssets, current=lambda: site, compressed=CompressedAssets.of_installed(root))
    return Client(Starlette(middleware=[middleware]))


def write_ahead(folder: Path, name: str) -> None:
    (folder / "css").mkdir(parents=True)
    for ending, encode in ENCODERS.values():
        (folder / "css" / f"{name}{ending}").write_bytes(encode(AHEAD))


def kept(site: SiteContext) -> list[str]:
    return [stats.name for stats in site.caches.stats() if stats.entries and "static_assets" in stats.name]


@pytest.mark.parametrize("coding", CODINGS)
def test_what_was_compressed_ahead_is_sent_and_not_kept_in_memory(
    site: SiteContext, style: Path, tmp_path: Path, coding: str
) -> None:
    write_ahead(tmp_path / bundle_version(), style.name)
    answer = client(site, tmp_path)(f"/static/css/{style.name}", Accept_Encoding=coding)
    assert answer.headers["Content-Encoding"] == coding
    assert answer.content == AHEAD
    assert "immutable" in answer.headers["Cache-Control"]
    assert kept(site) == []


def test_who_takes_no_coding_gets_the_file_as_it_is(site: SiteContext, style: Path, tmp_path: Path) -> None:
    write_ahead(tmp_path / bundle_version(), style.name)
    answer = client(site, tmp_path)(f"/static/css/{style.name}", Accept_Encoding="identity")
    assert "Content-Encoding" not in answer.headers
    assert answer.body == style.read_bytes()


@pytest.mark.parametrize("coding", CODINGS)
def test_without_a_folder_files_are_compressed_when_asked_for(
    site: SiteContext, style: Path, tmp_path: Path, coding: str
) -> None:
    missing = tmp_path / "missing"
    answer = client(site, missing)(f"/static/css/{style.name}", Accept_Encoding=coding)
    assert answer.headers["Content-Encoding"] == coding
    assert answer.content == style.read_bytes()
    assert kept(site) != []
    assert not missing.exists()


def test_what_was_made_from_another_release_is_not_sent(site: SiteContext, style: Path, tmp_path: Path) -> None:
    write_ahead(tmp_path / f"1.0.0-{bundle_version().rpartition('-')[2]}", style.name)
    write_ahead(tmp_path / f"{bundle_version().rpartition('-')[0]}-000000000000", style.name)
    answer = client(site, tmp_path)(f"/static/css/{style.name}", Accept_Encoding="br")
    assert answer.content == style.read_bytes()


def test_a_file_that_is_missing_in_the_folder_is_compressed_when_asked_for(
    site: SiteContext, style: Path, tmp_path: Path
) -> None:
    (tmp_path / bundle_version()).mkdir()
    assert client(site, tmp_path)(f"/static/css/{style.name}", Accept_Encoding="br").content == style.read_bytes()


def test_typefaces_are_read_by_pages_of_any_origin_and_of_none(site: SiteContext, tmp_path: Path) -> None:
    """An embedded document in a sandbox has the origin null."""
    ask = client(site, tmp_path)
    answers = [ask(f"/{address}", Origin="null") for address in fonts.site_fonts().urls.values()]
    assert answers
    assert {answer.headers["Access-Control-Allow-Origin"] for answer in answers} == {"*"}


def test_a_full_queue_answers_503(
    site: SiteContext, style: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise BusyError

    monkeypatch.setattr(WorkLimit, "run", refuse)
    answer = client(site, tmp_path)(f"/static/css/{style.name}")
    assert (answer.status, answer.headers["Retry-After"]) == (503, str(RETRY_AFTER))


@pytest.fixture
def small_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mapping[str, Mapping[str, Path]]:
    """A bundle of two files in place of Streamlit's, which takes half a minute to compress."""
    files: dict[str, dict[str, Path]] = {"js": {}, "css": {}}
    for folder, name in (("js", "index.AbC.js"), ("css", "index.DeF.css")):
        files[folder][name] = tmp_path / name
        files[folder][name].write_text(f"/* {name} */" * 100)
    monkeypatch.setattr(frontend, "asset_files", lambda folder: files[folder])
    return files


def test_every_script_and_style_is_made_in_every_coding(
    small_bundle: Mapping[str, Mapping[str, Path]], tmp_path: Path
) -> None:
    assets = CompressedAssets.of_installed(tmp_path / "made")
    assets.build()
    for folder, files in small_bundle.items():
        for name, path in files.items():
            assert brotli.decompress(assets.read(folder, name, "br")) == path.read_bytes()
            assert gzip.decompress(assets.read(folder, name, "gzip") or b"") == path.read_bytes()
    assert [folder.name for folder in (tmp_path / "made").iterdir()] == [bundle_version()]


@pytest.mark.usefixtures("small_bundle")
def test_what_is_made_already_is_left_as_it_is(tmp_path: Path) -> None:
    write_ahead(tmp_path / bundle_version(), "index.DeF.css")
    assets = CompressedAssets.of_installed(tmp_path)
    assets.build()
    assert brotli.decompress(assets.read("css", "index.DeF.css", "br")) == AHEAD
    assert assets.read("js", "index.AbC.js", "br") is None


@pytest.mark.usefixtures("small_bundle")
def test_a_build_that_broke_off_leaves_nothing_that_is_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(content: bytes) -> bytes:
        raise MemoryError(len(content))

    monkeypatch.setattr(compressed_assets, "COMPRESSORS", {"br": brotli.compress, "gzip": broken})
    assets = CompressedAssets.of_installed(tmp_path / "made")
    with pytest.raises(MemoryError):
        assets.build()
    assert assets.read("css", "index.DeF.css", "br") is None


def test_the_folder_is_named_after_the_content_of_the_bundle(small_bundle: Mapping[str, Mapping[str, Path]]) -> None:
    before = bundle_version()
    small_bundle["js"]["index.AbC.js"].write_text("longer" * 1000)
    assert bundle_version() != before
