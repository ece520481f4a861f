"""Text that must fit its box, whatever it is."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from dashboard.pptx.text_fitting import Paragraph, Run, fit_text, needed_height, replace_control_chars
from dashboard.pptx.text_width import LEADING, count_lines

SIZES = st.integers(10, 54).map(float)
WIDTHS = st.floats(80, 900)
RUNS = st.lists(st.builds(Run, st.text(max_size=80), st.booleans()), min_size=1, max_size=3).map(tuple)
PARAGRAPHS = st.lists(
    st.builds(
        Paragraph,
        RUNS,
        SIZES,
        serif=st.booleans(),
        after=st.integers(0, 8).map(float),
        max_lines=st.none() | st.integers(1, 4),
        elastic=st.booleans(),
    ),
    min_size=1,
    max_size=4,
)


@given(PARAGRAPHS, WIDTHS, st.floats(54 * LEADING, 400))
def test_text_never_exceeds_its_box(paragraphs: list[Paragraph], width: float, height: float) -> None:
    fitted = fit_text(paragraphs, width, height)
    assert fitted
    assert needed_height(fitted, width) <= height
    for item in fitted:
        assert item.max_lines is None or count_lines(item.text, width, item.size, wide=item.wide) <= item.max_lines


@given(PARAGRAPHS, WIDTHS)
def test_text_that_fits_is_left_as_it_is(paragraphs: list[Paragraph], width: float) -> None:
    plain = [Paragraph(item.runs, item.size, item.serif, item.after) for item in paragraphs]
    assert fit_text(plain, width, needed_height(plain, width)) == tuple(plain)


@given(st.text(max_size=200))
def test_what_a_file_cannot_hold_is_taken_out(text: str) -> None:
    clean = replace_control_chars(text)
    assert len(clean) == len(text)
    assert not any(unicodedata.category(letter) in ("Cc", "Cs") for letter in clean)
