"""The stylesheet and the script of the site are joined from the files beside the components."""

from __future__ import annotations

import re
from hashlib import sha256

import pytest
from PIL import Image

from dashboard import package_files
from dashboard.components import site_assets

ON_THEIR_OWN = ("slides.css", "story.css", "stage.css", "speaker.css")
"""Styles that come with the markup that needs them."""


def test_every_style_file_of_the_package_is_in_the_cascade_once() -> None:
    assert sorted(site_assets.CASCADE) == sorted(package_files.files_by_name(".css").keys() - {*ON_THEIR_OWN})


def test_the_cascade_begins_with_the_base_and_ends_with_print() -> None:
    assert (site_assets.CASCADE[0], site_assets.CASCADE[-1]) == ("base.css", "print.css")


@pytest.mark.parametrize("name", site_assets.CASCADE)
def test_every_style_file_says_what_it_is_for(name: str) -> None:
    assert package_files.read_text(name).startswith("/* ")


def test_the_file_names_follow_the_content() -> None:
    assert re.fullmatch(r"style-[0-9a-f]{12}\.css", site_assets.stylesheet_name())
    assert re.fullmatch(r"site-[0-9a-f]{12}\.js", site_assets.site_script_name())


def test_every_class_of_the_templates_is_styled_or_used_by_a_script_or_named_by_a_kind() -> None:
    styles = site_assets.stylesheet() + "".join(map(package_files.read_text, ON_THEIR_OWN))
    scripts = "".join(path.read_text("utf-8") for path in package_files.files_by_name(".js").values())
    styled = set(re.findall(r"\.(ci-[\w-]+)", styles + scripts))
    templates = "".join(path.read_text("utf-8") for path in package_files.files_by_name(".jinja").values())
    classes = {name for names in re.findall(r'class="([^"{]*)"', templates) for name in names.split()}
    assert classes <= styled


def test_the_bitmaps_of_the_icon_are_of_its_drawing() -> None:
    files = site_assets.icon_files()
    drawing, touch, favicon = (
        files[name][0] for name in (site_assets.ICON_NAME, site_assets.TOUCH_ICON, site_assets.FAVICON)
    )
    with Image.open(touch) as picture:
        assert picture.info[site_assets.DRAWING] == sha256(drawing.read_bytes()).hexdigest(), "run make icons"
        assert (picture.width, picture.height, picture.mode) == (180, 180, "RGB")
    with Image.open(favicon) as picture:
        assert picture.info["sizes"] >= {(16, 16), (32, 32), (48, 48)}
