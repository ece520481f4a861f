"""The search of the site at a real browser: results as one types, from the keyboard, by touch and without a script."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def form_in(place: str) -> tuple[str, str]:
    """The field of the form in a place and its list, as selectors."""
    return f"#ci-search-{place}", f"#ci-search-{place}-options"


@pytest.mark.parametrize(("address", "place"), [("/gallery?lang=fr", "menu"), ("/?lang=fr", "page")])
def test_arrows_and_enter_open_what_shows_as_one_types(reader: Reader, address: str, place: str) -> None:
    page = reader.open(address)
    field, options = form_in(place)
    page.locator(field).press_sequentially("creust")
    expect(page.locator(f"{options} [role=option]").first).to_contain_text("Creustel")
    expect(page.locator(field)).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("ArrowDown")
    expect(page.locator(f"{options} [aria-selected=true]")).to_have_id(
        page.locator(field).get_attribute("aria-activedescendant") or "none"
    )
    page.keyboard.press("Enter")
    reader.wait_for_address("initiative?id=creustel")
    expect(page.locator("h1")).to_contain_text("Creustel")


def test_escape_closes_the_list_and_keeps_what_was_typed(reader: Reader) -> None:
    page = reader.open("/map?lang=en")
    field, options = form_in("menu")
    page.locator(field).press_sequentially("kantar")
    expect(page.locator(options)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(options)).to_be_hidden()
    expect(page.locator(field)).to_have_value("kantar")


def test_how_many_suggestions_there_are_is_announced(reader: Reader) -> None:
    page = reader.open("/data?lang=en")
    page.locator("#ci-search-menu").press_sequentially("zzzzzz")
    expect(page.locator(".ci-search-menu [role=status]")).to_have_text("No suggestions.")


def test_enter_sends_the_search_with_the_language_and_the_readers_own_slides(reader: Reader) -> None:
    page = reader.open("/gallery?lang=en&views=map")
    page.locator("#ci-search-menu").fill("masks")
    page.locator("#ci-search-menu").press("Enter")
    reader.wait_for_address("search?q=masks&lang=en&views=map")
    expect(page).to_have_title("“masks” – Search – Confinement Initiatives")
    expect(page.locator("#ci-search-page")).to_have_value("masks")


def test_on_a_phone_the_menu_unfolds_with_the_search(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, **PHONE)
    page = reader.open("/map?lang=fr")
    expect(page.locator("#ci-search-menu")).to_be_hidden()
    page.locator("#menu-fold summary").tap()
    expect(page.get_by_role("navigation", name="Pages du site").locator("[aria-current]")).to_be_in_viewport()
    page.locator("#ci-search-menu").fill("creustel")
    page.locator("#ci-search-menu-options [role=option]").first.tap()
    reader.wait_for_address("initiative?id=creustel")
    expect(page.locator("#ci-search-menu")).to_be_hidden()


def test_without_a_script_the_form_is_sent(site: ServerProcess, reader_of: Callable[..., Reader]) -> None:
    reader = reader_of(site, java_script_enabled=False)
    reader.page.goto(f"{site.url}/fr/claims")
    reader.page.locator("#ci-search-menu").fill("creustle")
    reader.page.locator("#ci-search-menu").press("Enter")
    expect(reader.page).to_have_url(f"{site.url}/fr/search?q=creustle")
    expect(reader.page.locator(".ci-card h3")).to_contain_text("Creustel")
