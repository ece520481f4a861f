"""What an address says of a reader's own slides is cut before it is used."""

from __future__ import annotations

from dashboard.catalogue import slide_params


def test_no_more_views_are_read_than_there_may_be_slides_and_none_is_longer_than_it_may_be() -> None:
    views = slide_params.limit_views(["x" * 5000] * 500)
    assert len(views) == slide_params.MAX_SLIDES
    assert {len(view) for view in views} == {slide_params.MAX_VIEW_LENGTH}


def test_a_title_is_one_line_of_a_limited_length() -> None:
    assert slide_params.limit_title("  a\n\tb\N{NO-BREAK SPACE}c ") == "a b c"
    assert len(slide_params.limit_title("x" * 5000)) == slide_params.MAX_TITLE_LENGTH
