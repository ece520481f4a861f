"""Draws the icon of the site as the bitmaps that browsers ask for by name: ``make icons``. CHROMIUM names the browser.

The drawing is the SVG of the site. Each file says of which drawing it is, so that a test sees one that is out of date.
"""

from __future__ import annotations

import io
import os
from hashlib import sha256
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo
from playwright.sync_api import Browser, sync_playwright

from dashboard.components import site_assets

DRAWING = Path(site_assets.ICON)
ICO_SIZES = (16, 32, 48)
"""Pixels of the pictures in the one file of all browsers."""
TOUCH_SIZE = 180
"""Pixels of the picture on the home screen of a phone, which cuts the corners itself."""
TOUCH_MARGIN = 0.1
"""What of its width stays free on each side."""


def main() -> None:
    """Draw both files."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"])
        ico = [_draw(browser, size) for size in ICO_SIZES]
        touch = _on_its_colour(_draw(browser, round(TOUCH_SIZE * (1 - 2 * TOUCH_MARGIN))))
        browser.close()
    about = PngInfo()
    about.add_text(site_assets.DRAWING, sha256(DRAWING.read_bytes()).hexdigest())
    sizes = [image.size for image in ico]
    ico[-1].save(DRAWING.with_name(site_assets.FAVICON), sizes=sizes, append_images=ico[:-1])
    touch.save(DRAWING.with_name(site_assets.TOUCH_ICON), pnginfo=about, optimize=True)


def _draw(browser: Browser, size: int) -> Image.Image:
    page = browser.new_page(viewport={"width": size, "height": size})
    svg = DRAWING.read_text("utf-8").replace("<svg ", f'<svg width="{size}" height="{size}" style="display:block" ')
    page.set_content(f'<body style="margin:0">{svg}</body>')
    picture = Image.open(io.BytesIO(page.screenshot(omit_background=True)))
    page.close()
    return picture.convert("RGBA")


def _on_its_colour(picture: Image.Image) -> Image.Image:
    """``picture`` in the middle of an opaque square of its own ground."""
    ground = picture.getpixel((picture.width // 2, picture.height // 12))
    square = Image.new("RGBA", (TOUCH_SIZE, TOUCH_SIZE), ground)
    corner = (TOUCH_SIZE - picture.width) // 2
    square.alpha_composite(picture, (corner, corner))
    return square.convert("RGB")


if __name__ == "__main__":
    main()
