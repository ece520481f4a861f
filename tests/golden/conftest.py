"""A reader of the fixed data, and the comparison with the stored pictures."""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from tests.golden.fixed_data import write_data
from tests.reader import Reader
from tools.server_process import ServerProcess

PICTURES = Path(__file__).parent / "pictures"
DIFFERENT = 40
"""How far a channel of a pixel, of 255, has to be off; edges of letters differ by less from machine to machine."""
TOLERANCE = 0.002
"""The part of all pixels that may be different."""
COLOURS = 64
"""Colours of a stored picture: enough to tell pictures apart, and a third of the bytes."""

Compare = Callable[[str, bytes], None]


@pytest.fixture(scope="session")
def fixed_site(start: Callable[..., ServerProcess], tmp_path_factory: pytest.TempPathFactory) -> ServerProcess:
    """The site over data that never changes."""
    return start(write_data(tmp_path_factory.mktemp("fixed") / "data")).wait()


@pytest.fixture
def fixed_reader(fixed_site: ServerProcess, reader_of: Callable[..., Reader]) -> Reader:
    """An English reader of the fixed data in the light scheme, for whom nothing moves."""
    window = {"width": 1280, "height": 720}
    return reader_of(fixed_site, locale="en-GB", viewport=window, color_scheme="light", reduced_motion="reduce")


@pytest.fixture
def compare(tmp_path: Path) -> Compare:
    """Compares a picture with the stored one of its name; ``make golden`` stores it instead."""

    def compare_picture(name: str, png: bytes) -> None:
        stored, picture = PICTURES / f"{name}.png", Image.open(io.BytesIO(png)).convert("RGB")
        if os.environ.get("GOLDEN") == "rewrite":
            PICTURES.mkdir(exist_ok=True)
            picture.quantize(COLOURS, dither=Image.Dither.NONE).save(stored, optimize=True)
        with Image.open(stored) as file:
            expected = file.convert("RGB")
        other = tmp_path / f"{name}.png"
        picture.save(other)
        assert picture.size == expected.size, f"{name} is {picture.size} and not {expected.size}: see {other}"
        share = _different(picture, expected)
        assert share <= TOLERANCE, f"{share:.1%} of {name} is different: see {other}; if it is meant, run make golden"

    return compare_picture


def _different(one: Image.Image, other: Image.Image) -> float:
    """The part of the pixels that differ, after a slight blur that takes the edges of letters away."""
    blurred = (picture.filter(ImageFilter.BoxBlur(1)) for picture in (one, other))
    histogram = ImageChops.difference(*blurred).convert("L").histogram()
    return sum(histogram[DIFFERENT:]) / (one.width * one.height)
