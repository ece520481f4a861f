"""What a page may cost, in numbers that are the same on every machine. How fast it is, ``make bench`` measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench import reach, viewers

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

MESSAGES = {"/engagement": 210}
"""Messages of the page of all charts; each costs server and browser about as much as the next, however short it is."""
MAX_MESSAGES = 120
"""Messages of any other page."""


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("address", reach.ADDRESSES)
def test_a_page_comes_in_few_short_messages(site: ServerProcess, address: str, language: str) -> None:
    received = viewers.look(site.url, f"{address}{'&' if '?' in address else '?'}lang={language}")
    assert 1_000 < received.size < reach.LONGEST
    assert 10 < received.messages < MESSAGES.get(address, MAX_MESSAGES)
