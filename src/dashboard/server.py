"""What the server does besides running pages: it checks and loads the data before the first reader comes."""

from __future__ import annotations

import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

import dashboard
from dashboard import services
from dashboard.catalogue.loader import InvalidDataError

SHELL = Path(__file__).parent / "streamlit_adapter" / "shell.py"
"""The script of every page. It is not app.py: a script beside ``pages/`` would switch Streamlit's own pages on."""
LIBRARIES = ("pandas", "plotly.graph_objects", "pydeck")
"""What pages draw with and Streamlit itself only imports when it is needed."""


def warm_up() -> None:
    """Load everything that readers share. Broken data ends the process with the list of what is wrong."""
    _import_pages()
    try:
        services.warm_up()
    except InvalidDataError as broken:
        sys.exit(str(broken))


@asynccontextmanager
async def lifespan(_app: object) -> AsyncIterator[None]:
    """Set what is loaded by now apart from what readers make: the collector of garbage need not walk it again."""
    gc.collect()
    gc.freeze()
    yield


def _import_pages() -> None:
    """Each reader's pages run in a thread: two first readers at once would see libraries that are half imported."""
    shell = f"{dashboard.__name__}.{SHELL.parent.name}.{SHELL.stem}"
    parts = (part.name for part in walk_packages(dashboard.__path__, f"{dashboard.__name__}.") if part.name != shell)
    for name in (*LIBRARIES, *parts):
        import_module(name)
