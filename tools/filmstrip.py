"""What a phone on a slow line shows while a page comes, as a strip of pictures: ``python -m tools.filmstrip FOLDER``.

The line is that of a poor mobile connection, the browser's cache is empty, and the pictures are those that the browser
itself paints. CHROMIUM names the browser. With ``--slow`` the processor is slowed down as well.
"""

from __future__ import annotations

import argparse
import base64
import io
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image, ImageDraw
from playwright.sync_api import Browser, Page, sync_playwright

from tools.phone import phone
from tools.server_process import running_site

PAGES = {"home": "/", "gallery": "/gallery", "map": "/map", "engagement": "/engagement"}
MOMENTS = (0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0)
"""Seconds after the address was asked for."""
PICTURE = (156, 338)
LABEL, GAP = 18, 6
QUALITY = 55
Frame = tuple[float, bytes]


def main(arguments: Sequence[str]) -> None:
    """Write one strip a page into a folder."""
    options = _parser().parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as logs, sync_playwright() as playwright:
        site = nullcontext(options.url) if options.url else _site_url(Path(logs) / "log.txt")
        chromium = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        with site as url:
            for name in options.pages:
                frames = film(chromium, url + PAGES[name], slow=options.slow)
                strip(frames).save(options.folder / f"{name}{options.suffix}.webp", quality=QUALITY)
        chromium.close()


@contextmanager
def _site_url(log: Path) -> Iterator[str]:
    with running_site(log) as site:
        yield site.url


def film(chromium: Browser, address: str, *, slow: bool) -> list[Frame]:
    """What is painted while ``address`` comes, each picture with its second."""
    frames: list[Frame] = []
    with phone(chromium, slow=slow) as (page, session):

        def keep(event: dict[str, Any]) -> None:
            frames.append((event["metadata"]["timestamp"], base64.b64decode(event["data"])))
            session.send("Page.screencastFrameAck", {"sessionId": event["sessionId"]})

        session.on("Page.screencastFrame", keep)
        session.send("Page.startScreencast", {"format": "jpeg", "quality": 70, "maxWidth": 390, "maxHeight": 844})
        begun = time.time()
        page.goto(address, wait_until="commit")
        _wait(page, begun)
    return [(moment - begun, picture) for moment, picture in frames]


def _wait(page: Page, begun: float) -> None:
    """Until the last picture of the strip; the browser paints only while it is asked."""
    page.wait_for_timeout(max(0.0, MOMENTS[-1] - (time.time() - begun)) * 1000)


def strip(frames: Sequence[Frame]) -> Image.Image:
    """The picture of each moment beside the next, below its second."""
    width, height = PICTURE
    image = Image.new("RGB", (len(MOMENTS) * (width + GAP) - GAP, height + LABEL), "white")
    draw = ImageDraw.Draw(image)
    for place, moment in enumerate(MOMENTS):
        left = place * (width + GAP)
        draw.text((left + 2, 3), f"{moment:g} s", fill="black")
        shown = [picture for second, picture in frames if second <= moment]
        if shown:
            image.paste(Image.open(io.BytesIO(shown[-1])).convert("RGB").resize(PICTURE), (left, LABEL))
        draw.rectangle((left, LABEL, left + width - 1, LABEL + height - 1), outline="#999999")
    return image


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.filmstrip", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the strips go")
    parser.add_argument("--url", default="", help="a site that runs already, in place of this one")
    parser.add_argument("--pages", nargs="+", choices=PAGES, default=[*PAGES], help="which pages")
    parser.add_argument("--suffix", default="", help="what their names end with, as in --suffix=-before")
    parser.add_argument("--slow", action="store_true", help="with a processor four times slower")
    return parser


if __name__ == "__main__":
    main(sys.argv[1:])
