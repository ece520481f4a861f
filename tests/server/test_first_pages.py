"""Every page may be the first that a process shows: nothing of it waits for another to have been opened."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.addresses import in_language, page_addresses

PROJECT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-m", "tests.server.first_pages")
PATIENCE = 300
"""Seconds; a busy machine is slow, not broken."""


def test_every_page_may_be_the_first(served_excerpt: Path) -> None:
    addresses = json.dumps([in_language(address, "en") for address in page_addresses()])
    own = os.environ | {"CONFINEMENT_DATA": str(served_excerpt)}
    ended = subprocess.run(
        COMMAND, input=addresses, capture_output=True, cwd=PROJECT, env=own, text=True, timeout=PATIENCE, check=False
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    pages = json.loads(ended.stdout)
    assert [*pages] == json.loads(addresses)
    for address, page in pages.items():
        assert (page["status"], page["exceptions"]) == (200, []), address
        assert page["headings"], address
        assert page["title"].endswith("Confinement Initiatives"), address
