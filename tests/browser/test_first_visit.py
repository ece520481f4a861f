"""The first reader of a server that has just been started; ``tests/server/test_first_pages.py`` has every page."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from playwright.sync_api import expect

from tests.shipped import count

if TYPE_CHECKING:
    from tests.conftest import Draft
    from tests.reader import Reader
    from tools.server_process import ServerProcess

FUNDRAISING_IN_SWITZERLAND = "/gallery?theme=fundraising&country=CH&lang=fr"


def test_a_deep_link_opened_first_on_a_fresh_server_has_its_filter_its_language_and_the_frame(
    start: Callable[..., ServerProcess],
    newcomer_of: Callable[..., Reader],
    shipped: Callable[[str], list[dict[str, str]]],
) -> None:
    expected = {
        row["name_fr"] for row in shipped("initiatives") if (row["theme"], row["country"]) == ("fundraising", "CH")
    }
    page = newcomer_of(start().wait(), locale="en-GB").open(FUNDRAISING_IN_SWITZERLAND)
    assert set(page.locator(".ci-card h3").all_inner_texts()) == expected
    assert page.get_by_role("heading", level=1).inner_text() == "Galerie"
    assert page.get_by_role("link", name="Carte", exact=True).is_visible()
    expect(page.get_by_role("button", name=re.compile("^Thème.*Collecte de fonds"))).to_be_visible()
    expect(
        page.get_by_role("button", name=f"Collecte de fonds ({count(country='CH', theme='fundraising')})")
    ).to_have_attribute("aria-pressed", "true")


def test_sound_data_of_another_directory_is_served(
    start: Callable[..., ServerProcess], newcomer_of: Callable[..., Reader], full_draft: Draft
) -> None:
    first = full_draft.cell("initiatives.csv", 2, "id")
    full_draft.put("initiatives.csv", 2, name_en="Only in this copy", name_fr="Seulement ici")
    page = newcomer_of(start(full_draft.directory).wait()).open(f"/initiative?id={first}&lang=en")
    expect(page.get_by_role("heading", level=1)).to_have_text("Only in this copy")
