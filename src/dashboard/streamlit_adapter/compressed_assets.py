"""Scripts and styles of Streamlit compressed ahead of time by ``make assets``, so that no reader waits for it.

They stand in a folder that is named after the very files they were made from. What was made from another release of
Streamlit is therefore never found. Where nothing was made, files are compressed when they are asked for.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path

import brotli
from streamlit import __version__

from dashboard.http.content_encoding import Encoding
from dashboard.streamlit_adapter import frontend

ROOT = Path(__file__).parents[3] / "build" / "streamlit"
"""Where ``make assets`` writes. Git ignores it."""
FOLDERS = ("js", "css")
ENDINGS: Mapping[Encoding, str] = {"br": ".br", "gzip": ".gz"}
COMPRESSORS: Mapping[Encoding, Callable[[bytes], bytes]] = {
    "br": lambda content: bytes(brotli.compress(content, quality=11)),
    "gzip": lambda content: gzip.compress(content, 9, mtime=0),
}
"""The best that each coding can do, which is too slow for a reader to wait for."""


@dataclass(frozen=True, slots=True)
class CompressedAssets:
    """The compressed files of one release of Streamlit in ``directory``, which may be missing."""

    directory: Path

    @classmethod
    def of_installed(cls, root: Path = ROOT) -> CompressedAssets:
        """Those of the installed Streamlit below ``root``."""
        return cls(root / bundle_version())

    def read(self, folder: str, name: str, coding: Encoding) -> bytes | None:
        """A file of the bundle in ``coding``; None where that was not made or cannot be read."""
        try:
            return self._file(folder, name, coding).read_bytes()
        except OSError:
            return None

    def build(self) -> None:
        """Compress every script and every style, unless that is done. The folder appears when all of it is there."""
        if self.directory.is_dir():
            return
        unfinished = CompressedAssets(self.directory.with_name(f"{self.directory.name}.{os.getpid()}"))
        files = [(folder, name) for folder in FOLDERS for name in frontend.asset_files(folder)]
        for folder in FOLDERS:
            (unfinished.directory / folder).mkdir(parents=True, exist_ok=True)
        with ThreadPoolExecutor() as threads:
            for coding in ENDINGS:
                list(threads.map(partial(unfinished._write, coding), files))
        unfinished.directory.rename(self.directory)

    def _write(self, coding: Encoding, file: tuple[str, str]) -> None:
        folder, name = file
        content = frontend.asset_files(folder)[name].read_bytes()
        self._file(folder, name, coding).write_bytes(COMPRESSORS[coding](content))

    def _file(self, folder: str, name: str, coding: Encoding) -> Path:
        return self.directory / folder / f"{name}{ENDINGS[coding]}"


def bundle_version() -> str:
    """Streamlit's version with a digest of its scripts and styles, whose names change with their content."""
    files = [(name, path.stat().st_size) for folder in FOLDERS for name, path in frontend.asset_files(folder).items()]
    return f"{__version__}-{sha256(repr(files).encode()).hexdigest()[:12]}"


def main() -> None:
    """Make the compressed files of the installed Streamlit and say where they are."""
    assets = CompressedAssets.of_installed()
    assets.build()
    print(assets.directory)


if __name__ == "__main__":
    main()
