"""How wide text is, and what stands in a line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.pptx.text_width import ELLIPSIS, count_lines, text_width, truncate, wrap_text

SIZES = st.integers(10, 54).map(float)
WIDTHS = st.floats(80, 900)


@given(st.text(max_size=200), WIDTHS, SIZES, st.integers(1, 5))
def test_what_is_cut_ends_with_a_sign_of_it(text: str, width: float, size: float, max_lines: int) -> None:
    cut = truncate(text, width, size, max_lines)
    assert count_lines(cut, width, size) <= max_lines
    assert cut == text or cut.endswith(ELLIPSIS)


@given(st.text(max_size=200), WIDTHS, SIZES)
def test_broken_lines_hold_every_word(text: str, width: float, size: float) -> None:
    assert "".join(wrap_text(text, width, size).split()) == "".join(text.split())


@given(st.text(max_size=50), st.text(max_size=50), SIZES)
def test_longer_text_is_not_narrower(text: str, more: str, size: float) -> None:
    assert text_width(text + more, size) >= text_width(text, size) * 0.9
    assert text_width(text, size, wide=True) >= text_width(text, size)
