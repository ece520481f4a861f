"""Every component, the drawing of all initiatives among them, in both colour schemes, over data that never changes.

One page holds all of them, so that one visit of a browser is enough: its picture is cut into one a component.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from dashboard.context import SiteContext
from dashboard.settings import Settings
from dashboard.site import create_site_context
from tests.golden.fixed_data import write_data
from tools.component_examples import EXAMPLES
from tools.component_sheet import sheet_html

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.golden.conftest import Compare

WIDTH = 1040
PLACES = """() => Object.fromEntries([...document.querySelectorAll(".sheet-component")].map((component) => {
  const [light, dark] = component.querySelectorAll(".sheet-scheme");
  const { left, top, right } = light.getBoundingClientRect();
  return [component.id, [left, top, right, dark.getBoundingClientRect().bottom].map(Math.round)];
}))"""
"""Where each component stands in both schemes, in pixels of the whole page."""


def fixed_context(directory: Path) -> SiteContext:
    """The site over data that never changes, of a release that is always the same."""
    context = create_site_context(Settings(data_directory=directory))
    release = replace(context.catalogue.release, version="1.0.0", date=date(2026, 1, 31))
    return replace(context, catalogue=replace(context.catalogue, release=release))


@pytest.fixture(scope="module")
def pictures(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """The picture of each component by its place on the sheet."""
    context = fixed_context(write_data(tmp_path_factory.mktemp("fixed") / "data"))
    page = browser.new_page(viewport={"width": WIDTH, "height": 800}, reduced_motion="reduce")
    page.set_content(sheet_html(context, ["en"]))
    page.evaluate("document.fonts.ready.then(() => true)")
    whole, places = Image.open(io.BytesIO(page.screenshot(full_page=True))), page.evaluate(PLACES)
    page.close()
    return {name: _png(whole.crop(place)) for name, place in places.items()}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_component(name: str, pictures: Mapping[str, bytes], compare: Compare) -> None:
    place = name.replace("_", "-")
    compare(f"component-{place}", pictures[f"sheet-{place}-en"])


def test_the_design_tokens(pictures: Mapping[str, bytes], compare: Compare) -> None:
    compare("design-tokens", pictures["sheet-design-tokens"])


def _png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "png")
    return file.getvalue()
