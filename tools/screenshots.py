"""Takes the pictures of the README from the running site: ``make screenshots``. CHROMIUM names the browser."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import sync_playwright

from tools.server_process import PROJECT, running_site

PICTURES = {"gallery": "/gallery?country=CH&country=FR&lang=en"}
"""Name of the picture in docs/ and the address that it shows."""
READY = '[data-testid="stApp"][data-test-script-state="notRunning"] .ci-footer'


def main() -> None:
    """Take every picture."""
    with (
        TemporaryDirectory() as folder,
        running_site(Path(folder) / "log.txt") as site,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        for name, address in PICTURES.items():
            page.goto(site.url + address)
            page.wait_for_selector(READY, state="attached")
            page.wait_for_load_state("networkidle")
            page.screenshot(path=PROJECT / "docs" / f"{name}.png")
            print(f"docs/{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
