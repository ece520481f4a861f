"""Every kind of slide has what draws it, in each medium."""

from __future__ import annotations

from typing import get_args

from dashboard.features.presentation.slide_kinds import SLIDE_KINDS
from dashboard.features.presentation.slide_model import Content


def test_every_kind_of_content_is_drawn_in_a_file_and_in_a_page() -> None:
    assert set(SLIDE_KINDS) == set(get_args(Content))
