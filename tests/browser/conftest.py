"""The reader of the shared server."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess


@pytest.fixture
def reader(site: ServerProcess, reader_of: Callable[..., Reader]) -> Reader:
    """A French reader of the shared server."""
    return reader_of(site)
