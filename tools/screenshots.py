"""Takes the pictures of the README from the running site: ``make screenshots``. CHROMIUM names the browser."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).parents[1]
PICTURES = {"gallery": "/gallery?country=CH&country=FR&lang=en"}
"""Name of the picture in docs/ and the address that it shows."""
PORT = 8765
READY = '[data-testid="stApp"][data-test-script-state="notRunning"] .ci-footer'


@contextmanager
def site() -> Iterator[str]:
    """The site, running and answering."""
    command = [
        sys.executable,
        "-m",
        "streamlit",
        "run",
        "app.py",
        f"--server.port={PORT}",
        "--server.address=127.0.0.1",
    ]
    with subprocess.Popen(command, cwd=PROJECT) as server:
        try:
            url = f"http://127.0.0.1:{PORT}"
            while not _answers(url):
                if server.poll() is not None:
                    sys.exit("The site does not start; see above.")
                time.sleep(0.2)
            yield url
        finally:
            server.terminate()


def _answers(url: str) -> bool:
    try:
        with urlopen(f"{url}/_stcore/health"):
            return True
    except (URLError, ConnectionError):
        return False


def main() -> None:
    """Take every picture."""
    with site() as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for name, address in PICTURES.items():
            page.goto(url + address)
            page.wait_for_selector(READY, state="attached")
            page.wait_for_load_state("networkidle")
            page.screenshot(path=PROJECT / "docs" / f"{name}.png")
            print(f"docs/{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
