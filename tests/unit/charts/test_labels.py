"""Labels of rows: wrapped to a width, stacked without overlap."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from dashboard import palette
from dashboard.charts.labels import AFTER, BAR, BEFORE, LINE, layout_rows, wrap_label

TEXTS = st.lists(st.text(max_size=200), min_size=1, max_size=8)
LETTERS = st.integers(4, 160)


@given(st.text(max_size=300), LETTERS)
def test_a_label_keeps_every_letter_in_lines_of_the_width(text: str, letters: int) -> None:
    lines = wrap_label(text, letters)
    assert lines
    assert all(len(line) <= letters for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(TEXTS, st.integers(0, 100), LETTERS)
def test_rows_follow_one_another_without_touching(texts: list[str], top: int, letters: int) -> None:
    rows = layout_rows(texts, top, letters)
    assert len(rows) == len(texts)
    assert rows[0].label(palette.TEXT).bottom - LINE * len(rows[0].lines) == top
    for above, below in pairwise(rows):
        label = below.label(palette.TEXT)
        assert label.bottom - LINE * len(label.lines) == above.bottom == above.mark + BAR / 2 + AFTER
        assert label.bottom == below.mark - BAR / 2 - BEFORE


@given(TEXTS)
def test_a_wider_place_needs_no_more_height(texts: list[str]) -> None:
    assert layout_rows(texts, letters=160)[-1].bottom <= layout_rows(texts, letters=20)[-1].bottom
