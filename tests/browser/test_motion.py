"""Who asks the system for less motion gets none from the site."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from tests.addresses import page_addresses

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

MOVING = """() => [...document.querySelectorAll("*")].flatMap((one) => {
  const style = getComputedStyle(one);
  const longest = Math.max(...`${style.transitionDuration}, ${style.animationDuration}`.split(", ").map(parseFloat));
  return longest > 0.001 ? [`${one.tagName} ${one.className}`] : [];
})"""


@pytest.mark.parametrize("address", page_addresses())
def test_nothing_moves_for_who_asked_for_stillness(
    site: ServerProcess, reader_of: Callable[..., Reader], address: str
) -> None:
    reader = reader_of(site, reduced_motion="reduce")
    reader.open(address)
    page = reader.wait_for_drawings()
    assert page.evaluate(MOVING) == []
    page.wait_for_function("() => document.getAnimations().length === 0")
