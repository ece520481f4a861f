"""What a journalist takes away: a citation by one click, the files of a view, a link that opens what was cited."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from bibtexparser.entrypoint import parse_string
from playwright.sync_api import Locator, Page, expect

from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import DATA
from dashboard.citations.endpoints import PRESS_KIT
from dashboard.i18n import dates
from dashboard.open_data.exporter_registry import exports_of
from tests.shipped import result_line

if TYPE_CHECKING:
    from tests.reader import Reader
    from tools.server_process import ServerProcess

VERSION = described_package(DATA)["version"]

Shipped = Callable[[str], list[dict[str, str]]]
RECORD = "/initiative?id=wearewarrior&lang=en"


def copied(page: Page, row: Locator) -> str:
    """What is on the clipboard after one click."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    row.get_by_role("button", name=re.compile("^(Copier la citation|Copy citation)")).click()
    expect(row.get_by_role("status").first).to_have_text(re.compile(r"^(Copié|Copied)\.$"))
    return str(page.evaluate("navigator.clipboard.readText()"))


def today(page: Page) -> str:
    """The reader's day, as YYYY-MM-DD."""
    return str(page.evaluate("new Date().toLocaleDateString('sv-SE')"))


def rows(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def test_how_many_swiss_initiatives_raised_money_cite_that_view_get_the_csv(
    site: ServerProcess, reader: Reader, shipped: Shipped
) -> None:
    expected = [row["id"] for row in shipped("initiatives") if (row["country"], row["outcome_kind"]) == ("CH", "money")]
    page = reader.open("/gallery?lang=fr")
    page.locator("select").and_(page.get_by_label("Pays")).select_option("CH")
    reader.wait_for_address("country=CH")
    page.get_by_role("button", name=re.compile(r"^Argent \(")).click()
    reader.wait_for_address("outcome=money")
    count = result_line("fr", country="CH", outcome_kind="money")
    expect(page.get_by_role("heading", name=count, exact=True)).to_be_visible()

    row = page.locator(".ci-share-bar")
    text = copied(page, row)
    address = f"{site.url}/gallery?country=CH&outcome=money&lang=fr"
    parts = (count, "Suisse", "Argent", VERSION, dates.format_date(today(page), "fr"), address)
    assert [part for part in parts if part not in text] == []

    row.get_by_text("Télécharger", exact=True).click()
    with page.expect_download() as download:
        row.get_by_role("link", name="CSV pour tableurs").click()
    assert download.value.suggested_filename == f"confinement-initiatives-initiatives-suisse-argent-fr-{VERSION}.csv"
    assert Path(download.value.path()).read_bytes().startswith(b"\xef\xbb\xbf")
    assert sorted(row["Identifiant"] for row in rows(Path(download.value.path()), ";")) == sorted(expected)

    page.goto(address)
    reader.wait_for_page()
    expect(page.get_by_role("heading", name=count, exact=True)).to_be_visible()


def test_whether_the_62_percent_of_the_letter_are_right_and_what_to_print_instead(reader: Reader) -> None:
    page = reader.open("/?lang=fr")
    claim = page.locator(".ci-claim", has_text="+62")
    expect(claim.locator(".ci-verdict")).to_contain_text("Pour les seuls pays en phase avancée")
    expect(claim.locator(".ci-quote")).to_contain_text("l’Italie et la Chine")
    claim.get_by_role("link", name="Ce qui a été publié, pourquoi ce verdict, les sources").click()
    reader.wait_for_address("claim")
    text = copied(page, page.locator(".ci-claim", has_text="+62").locator(".ci-share-bar"))
    assert [
        part
        for part in ("+62", "Pour les seuls pays en phase avancée", "61", "l’Italie et la Chine", "Kantar", "claim=")
        if part not in text
    ] == []
    page.goto(text[text.index("http") :])
    reader.wait_for_page()
    expect(page.locator(".ci-claim", has_text="+62")).to_be_in_viewport()


def test_who_is_behind_wearewarrior_and_who_says_so(reader: Reader, shipped: Shipped) -> None:
    page = reader.open("/gallery?q=%23wearewarrior&lang=en")
    page.locator("h3").get_by_role("link", name="#wearewarrior").click()
    reader.wait_for_address("/initiative")
    [row] = [row for row in shipped("initiatives") if row["id"] == "wearewarrior"]
    sources = [row["url"] for row in shipped("initiative_sources") if row["initiative_id"] == "wearewarrior"]
    record = page.locator(".ci-record")
    expect(record).to_contain_text(row["actor_en"].split(" ; ")[0])
    for url in sources:
        expect(record.locator(f'.ci-sources a[href="{url}"]')).to_be_visible()
    assert "/initiative?id=wearewarrior&lang=en" in copied(page, page.locator(".ci-share-bar"))


def test_the_other_citations_open_from_the_keyboard_in_both_languages(reader: Reader) -> None:
    page = reader.open(RECORD)
    row = page.locator(".ci-share-bar")
    row.get_by_role("button", name="Copy citation").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    own = row.locator(".ci-citations > div")
    expect(own.locator("strong")).to_have_text(["Press", "APA", "MLA", "BibTeX", "RIS", "CSL-JSON"])
    expect(own).to_have_attribute("lang", "en")
    page.keyboard.press("Tab")
    expect(row.get_by_role("button", name="Copy Press", exact=True)).to_be_focused()
    row.get_by_text("Français", exact=True).click()
    expect(row.locator('div[lang="fr"] .ci-verbatim').first).to_contain_text("Source\u202f: Initiatives confinées")


def test_each_form_is_copied_as_it_stands_and_machine_forms_are_saved(reader: Reader) -> None:
    page = reader.open(RECORD)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    row = page.locator(".ci-share-bar")
    row.get_by_text("Other citations", exact=True).click()
    for form in row.locator(".ci-citations > div .ci-citation").all():
        form.get_by_role("button", name="Copy").click()
        expect(row.get_by_role("status")).to_have_text("Copied.")
        text = form.locator(".ci-verbatim").evaluate("text => text.textContent")
        page.wait_for_function("shown => navigator.clipboard.readText().then((text) => text === shown)", arg=text)
    with page.expect_download() as download:
        row.get_by_role("button", name="Save BibTeX").click()
    assert download.value.suggested_filename == "confinement-initiatives-initiative-wearewarrior-en.bib"
    [entry] = parse_string(Path(download.value.path()).read_text("utf-8")).entries
    assert entry.key == "confinement-initiatives-initiative-wearewarrior-en"


def test_a_citation_is_copied_where_the_browser_has_no_clipboard_for_scripts(reader: Reader) -> None:
    reader.page.add_init_script("Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })")
    page = reader.open("/gallery?lang=en")
    row = page.locator(".ci-share-bar")
    button = row.get_by_role("button", name="Copy citation")
    button.click()
    expect(row.get_by_role("status")).to_have_text("Copied.")
    expect(button).to_be_focused()
    box = page.get_by_role("textbox", name="Search")
    box.focus()
    page.keyboard.press("Control+v")
    expect(box).to_have_value(re.compile("^Source: Confinement Initiatives, “Gallery"))


def test_what_cannot_be_copied_is_shown_and_selected(reader: Reader) -> None:
    reader.page.add_init_script("""
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
        Document.prototype.execCommand = () => false;
    """)
    page = reader.open(RECORD)
    row = page.locator(".ci-share-bar")
    row.get_by_role("button", name="Copy citation").click()
    expect(row.get_by_role("status")).to_contain_text("Copying did not work; the text is selected.")
    box = row.locator("textarea")
    expect(box).to_have_value(re.compile("^Source: Confinement Initiatives, “#wearewarrior"))
    page.wait_for_function(
        "box => box.selectionEnd - box.selectionStart === box.value.length", arg=box.element_handle()
    )


def test_citations_that_cannot_be_fetched_are_said_to_be_so_and_come_at_the_next_try(reader: Reader) -> None:
    page = reader.open(RECORD)
    row = page.locator(".ci-share-bar")
    page.route("**/open-data/citation.json*", lambda route: route.abort())
    summary = row.get_by_text("Other citations", exact=True)
    summary.click()
    expect(row.get_by_role("status")).to_contain_text("could not be loaded")
    page.unroute("**/open-data/citation.json*")
    summary.click()
    summary.click()
    expect(row.locator(".ci-citations > div .ci-citation")).to_have_count(6)


def test_a_cited_figure_stands_alone(reader: Reader, shipped: Shipped) -> None:
    identifier = "reech-partnerships-week1"
    reader.open(f"/engagement?q={identifier}&lang=fr")
    page = reader.unfold()
    text = copied(
        page, page.locator(f"#figure-{identifier}").locator("xpath=ancestor-or-self::tr//*[@class='ci-share-bar']")
    )
    page.goto(text[text.index("http") :])
    reader.wait_for_page()
    [name] = [row["metric_fr"] for row in shipped("figures") if row["id"] == identifier]
    expect(page.get_by_role("heading", level=1)).to_contain_text(name)
    expect(page.locator(".ci-figures")).to_have_count(0)


def test_a_cited_chart_of_a_long_page_is_in_view(reader: Reader) -> None:
    reader.open("/engagement?lang=fr")
    page = reader.unfold()
    text = copied(page, page.locator('.ci-share-bar:has([data-address*="chart%2Ftraffic"])'))
    page.goto("about:blank")
    page.goto(text[text.index("http") :])
    reader.wait_for_page()
    reader.wait_for_drawings()
    expect(page.locator("#traffic")).to_be_in_viewport()


def test_the_map_and_the_figures_have_the_files_of_their_selection(reader: Reader, shipped: Shipped) -> None:
    for address, kind, expected in (
        ("/map?country=FR&theme=mutual_aid&lang=en", "initiatives", {"country": "FR", "theme": "mutual_aid"}),
        ("/engagement?country=FR&method=survey&lang=en", "figures", {"country": "FR", "method": "survey"}),
    ):
        page = reader.open(address)
        row = page.locator(".ci-share-bar", has=page.get_by_text("Download", exact=True))
        row.get_by_text("Download", exact=True).click()
        with page.expect_download() as download:
            row.get_by_role("link", name="CSV for programs").click()
        files_rows = rows(Path(download.value.path()))
        ids = [row["id"] for row in shipped(kind) if expected.items() <= row.items()]
        assert sorted(row["id"] for row in files_rows) == sorted(ids)


def test_every_file_that_is_offered_is_there(reader: Reader) -> None:
    page = reader.open("/gallery?country=CH&q=don&from=2020-03-01&sort=name&lang=fr")
    page.get_by_text("Télécharger", exact=True).click()
    links = page.locator(".ci-share-bar a").evaluate_all("links => links.map((link) => link.href)")
    offered = {export.address for export in exports_of("initiatives")} | {PRESS_KIT}
    assert offered <= {urlsplit(link).path for link in links}
    assert {page.request.get(link).status for link in links} == {200}


COPIED = """async () => Object.fromEntries(await Promise.all((await navigator.clipboard.read())[0].types.map(
    async (type) => [type, await (await (await navigator.clipboard.read())[0].getType(type)).text()])))"""
WITHOUT_INTERFACE = "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })"


@pytest.mark.parametrize("form", ["APA", "MLA"])
def test_a_citation_is_copied_with_its_italics_and_as_plain_text(reader: Reader, form: str) -> None:
    page = reader.open(RECORD)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    row = page.locator(".ci-share-bar")
    row.get_by_text("Other citations", exact=True).click()
    row.get_by_role("button", name=f"Copy {form}").first.click()
    expect(row.get_by_role("status")).to_have_text("Copied.")
    copied_forms = page.evaluate(COPIED)
    assert set(copied_forms) == {"text/html", "text/plain"}
    assert "<i>Confinement Initiatives</i>" in copied_forms["text/html"]
    assert "<" not in copied_forms["text/plain"]
    assert "Confinement Initiatives" in copied_forms["text/plain"]
    italics = row.locator(".ci-citations > div .ci-citation", has_text=form).first.locator("i")
    expect(italics).to_have_css("font-style", "italic")


def test_italics_are_copied_where_the_browser_has_no_clipboard_for_scripts(reader: Reader) -> None:
    page = reader.open(RECORD)
    page.evaluate(WITHOUT_INTERFACE)
    row = page.locator(".ci-share-bar")
    row.get_by_text("Other citations", exact=True).click()
    page.evaluate("""document.addEventListener('copy', (event) => {
        const set = event.clipboardData.setData.bind(event.clipboardData);
        window.copiedForms = {};
        event.clipboardData.setData = (type, text) => { window.copiedForms[type] = text; set(type, text); };
    }, true)""")
    row.get_by_role("button", name="Copy APA").first.click()
    expect(row.get_by_role("status")).to_have_text("Copied.")
    copied_forms = page.evaluate("window.copiedForms")
    assert "<i>Confinement Initiatives</i>" in copied_forms["text/html"]
    assert copied_forms["text/plain"].startswith("Confinement Initiatives contributors")
