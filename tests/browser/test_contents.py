"""The contents of a long page: links within it, and addresses that name a part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Page, expect

from dashboard.charts import chart_registry
from dashboard.features.data import page as data_page

if TYPE_CHECKING:
    from tests.reader import Reader

FIRST, *OTHERS = (f"part-{name}" for name in chart_registry.SECTIONS)
PARTS = (FIRST, "claims", *OTHERS, "figures")
LABEL = {"fr": "Dans cette page", "en": "On this page"}
AT_THE_TOP = """id => {
    const { top } = document.getElementById(id).getBoundingClientRect();
    return top >= 0 && top < 150;
}"""
NEXT_FRAMES = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))"
"""The page has been laid out again, and whoever watches its size has been told."""


def expect_at_the_top(page: Page, anchor: str) -> None:
    page.wait_for_function(AT_THE_TOP, arg=anchor)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_contents_name_every_part_as_its_heading_does(reader: Reader, language: str) -> None:
    page = reader.open(f"/engagement?lang={language}")
    links = page.get_by_role("navigation", name=LABEL[language]).get_by_role("link")
    assert [link.get_attribute("href") for link in links.all()] == [f"#{part}" for part in PARTS]
    for link, part in zip(links.all(), PARTS, strict=True):
        expect(page.locator(f"h2#{part}")).to_have_text(link.inner_text())


def test_a_link_of_the_contents_leads_to_its_part_with_the_keyboard_and_loads_nothing(reader: Reader) -> None:
    page = reader.open("/engagement?lang=en")
    page.evaluate("window.unloaded = false")
    page.get_by_role("link", name="Attention and spending").press("Enter")
    expect_at_the_top(page, "part-business")
    assert page.url.endswith("/engagement?lang=en#part-business")
    assert page.evaluate("window.unloaded") is False


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_contents_of_the_data_page_name_its_parts(reader: Reader, language: str) -> None:
    page = reader.open(f"/data?lang={language}")
    links = page.get_by_role("navigation", name=LABEL[language]).get_by_role("link")
    assert [link.get_attribute("href") for link in links.all()] == [f"#{part}" for part in data_page.SECTIONS]
    for link, part in zip(links.all(), data_page.SECTIONS, strict=True):
        expect(page.locator(f"h2#{part}")).to_have_text(link.inner_text())


def test_a_claim_on_the_home_page_leads_to_its_whole_check(reader: Reader) -> None:
    page = reader.open("/?lang=en")
    page.get_by_role("link", name="People confined worldwide").click()
    page = reader.wait_for_address("claim=confined")
    expect(page.locator("#claim-confined .ci-verdict")).to_be_visible()


@pytest.mark.parametrize("anchor", ["part-business", "traffic", "figures", "claim-pass-a-message"])
def test_an_address_may_name_a_part_or_a_chart(reader: Reader, anchor: str) -> None:
    reader.open(f"/engagement?lang=fr#{anchor}")
    page = reader.wait_for_drawings()
    expect_at_the_top(page, anchor)


def test_an_address_may_name_a_part_of_the_data_page(reader: Reader) -> None:
    expect_at_the_top(reader.open("/data?lang=fr#files"), "files")


def test_a_reader_who_moves_on_is_not_taken_back(reader: Reader) -> None:
    reader.open("/engagement?lang=fr#traffic")
    page = reader.wait_for_drawings()
    expect_at_the_top(page, "traffic")
    page.mouse.move(700, 500)
    page.mouse.wheel(0, -100_000)
    title = page.get_by_role("heading", level=1)
    expect(title).to_be_in_viewport()
    page.evaluate("document.querySelector('.ci-claim details').open = true")
    page.evaluate(NEXT_FRAMES)
    expect(title).to_be_in_viewport()
