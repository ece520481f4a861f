"""What the server does besides running pages: it checks and loads the data before the first reader comes."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

from dashboard.catalogue.load import BrokenData
from dashboard.ui import store

SHELL = Path(__file__).parents[1] / "ui" / "shell.py"
"""The script of every page. It is not app.py: a script beside ``pages/`` would switch Streamlit's own pages on."""


@asynccontextmanager
async def lifespan(_app: st.App) -> AsyncIterator[None]:
    """Load everything that readers share. Broken data ends the process with the list of what is wrong."""
    try:
        store.selector()
        store.shapes()
    except BrokenData as broken:
        print(broken, file=sys.stderr, flush=True)
        sys.exit(1)
    yield
