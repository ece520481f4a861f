"""Stored files that drawings are compared with."""

from __future__ import annotations

import os
from pathlib import Path

STORED = Path(__file__).parent / "charts"
MODE = "GOLDEN"
"""The environment variable that, set to ``rewrite``, has the files written anew; ``make golden`` sets it."""


def compare(name: str, content: str) -> None:
    """``content`` must be the stored file ``name``; where files are rewritten it becomes it.

    Raises:
        AssertionError: It is another one, or there is none.
    """
    path = STORED / name
    if os.environ.get(MODE) == "rewrite":
        STORED.mkdir(exist_ok=True)
        path.write_text(content, "utf-8")
    assert path.exists(), f"{path} is missing; make golden writes it"
    assert path.read_text("utf-8") == content, f"{name} is not as it was; make golden accepts it"
