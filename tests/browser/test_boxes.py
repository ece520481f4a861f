"""The boxes to write in: what is typed reaches the address, and what the address says reaches the box."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Locator, Page, expect

if TYPE_CHECKING:
    from tests.reader import Reader


def box(page: Page, name: str) -> Locator:
    return page.get_by_role("textbox", name=name)


def enter(page: Page, name: str, text: str) -> None:
    box(page, name).fill(text)
    box(page, name).press("Enter")


@pytest.mark.parametrize("typed", ["17/03/2020", "17.3.2020", "17 3 2020", "17032020", "2020-03-17", " 17/03/2020 "])
def test_a_day_may_be_written_in_many_ways(reader: Reader, typed: str) -> None:
    page = reader.open("/gallery?lang=fr")
    enter(page, "Commencée à partir du", typed)
    reader.wait_for_address("from=2020-03-17")
    expect(box(page, "Commencée à partir du")).to_have_value("17/03/2020")
    expect(page.get_by_role("button", name=re.compile("^À partir du 17 mars 2020"))).to_be_visible()


@pytest.mark.parametrize("typed", ["hier", "31/02/2020", "17/03/1999", "03/17/2020"])
def test_what_is_no_day_is_told_beside_the_box_and_changes_nothing(reader: Reader, typed: str) -> None:
    page = reader.open("/gallery?lang=fr")
    enter(page, "Commencée jusqu’au", typed)
    expect(page.get_by_text("de cette façon")).to_be_visible()
    expect(box(page, "Commencée jusqu’au")).to_have_value(typed)
    assert "to=" not in page.url
    enter(page, "Commencée jusqu’au", "30/04/2020")
    reader.wait_for_address("to=2020-04-30")
    expect(page.get_by_text("de cette façon")).to_have_count(0)


def test_a_day_may_be_picked_from_the_calendar_of_the_browser(reader: Reader) -> None:
    page = reader.open("/gallery?lang=en")
    page.locator("input[type=date]").first.fill("2020-03-17")
    reader.wait_for_address("from=2020-03-17")
    expect(box(page, "Started on or after")).to_have_value("17/03/2020")


def test_the_boxes_show_what_the_address_says_and_let_go_with_it(reader: Reader) -> None:
    page = reader.open("/gallery?q=masque&from=2020-03-17&lang=fr")
    expect(box(page, "Recherche")).to_have_value("masque")
    expect(box(page, "Commencée à partir du")).to_have_value("17/03/2020")
    page.get_by_role("button", name="Tout effacer").click()
    expect(box(page, "Recherche")).to_have_value("")
    expect(box(page, "Commencée à partir du")).to_have_value("")


def test_an_emptied_box_takes_its_filter_away(reader: Reader) -> None:
    page = reader.open("/gallery?q=masque&from=2020-03-17&lang=fr")
    enter(page, "Commencée à partir du", "")
    page.wait_for_url(lambda url: "from=" not in url)
    reader.wait_for_page()
    enter(page, "Recherche", "")
    page.wait_for_url(lambda url: "q=" not in url)


def test_the_list_of_countries_waits_for_enter_when_it_is_used_from_the_keyboard(reader: Reader) -> None:
    page = reader.open("/gallery?lang=fr")
    countries = page.get_by_role("combobox", name="Pays")
    countries.press("B")
    countries.press("e")
    expect(countries).to_have_value("BE")
    assert "country=" not in page.url
    countries.press("Enter")
    reader.wait_for_address("country=BE")
    expect(countries).to_have_value("")
