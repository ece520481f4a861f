"""Pages that cannot stand beside each other are refused, and only what clashes is named."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.page_registry import InvalidPagesError, PageRegistry, discover_pages


def refusal(*pages: object) -> list[str]:
    with pytest.raises(InvalidPagesError) as refused:
        PageRegistry(pages)  # type: ignore[arg-type]
    return [*map(str, refused.value.problems)]


def test_a_position_of_another_page_is_named_with_that_page() -> None:
    first, *others = discover_pages()
    twin = replace(first, name="nowhere")
    assert refusal(first, twin, *others) == [
        f'features/*/spec.py, position: {first.position} of "nowhere" is that of "{first.name}"'
    ]


def test_a_name_of_two_pages_is_named() -> None:
    first, *others = discover_pages()
    twin = replace(first, position=max(page.position for page in others) + 1)
    assert refusal(first, twin, *others) == [f'features/*/spec.py, name: "{first.name}" is the name of two pages']
