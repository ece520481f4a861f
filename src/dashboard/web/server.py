"""What the server does besides running pages: it checks and loads the data before the first reader comes."""

from __future__ import annotations

import sys
from pathlib import Path

from dashboard.catalogue.load import BrokenData
from dashboard.ui import store

SHELL = Path(__file__).parents[1] / "ui" / "shell.py"
"""The script of every page. It is not app.py: a script beside ``pages/`` would switch Streamlit's own pages on."""


def prepare() -> None:
    """Load everything that readers share. Broken data ends the process with the list of what is wrong."""
    try:
        store.prepare()
    except BrokenData as broken:
        sys.exit(str(broken))
