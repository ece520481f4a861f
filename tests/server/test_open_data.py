"""The files for programs, as a program meets them: over HTTP, from the running server."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPMessage
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit
from zipfile import ZipFile

import pytest
from frictionless import Package

from dashboard.catalogue import tables
from dashboard.catalogue.loader import DATA

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

VERSION = tables.package(DATA)["version"]

Shipped = Callable[[str], list[dict[str, str]]]

EXPORTS = ("initiatives.csv", "initiatives.json", "initiatives.geojson", "figures.csv", "figures.json")
OFFERS = (
    "citation.json",
    "citation.json?of=chart/channels&accessed=2026-11-25",
    "citation-gallery.json?country=CH",
    "citation-map.json?country=CH&view=europe",
    "citation-engagement.json?method=survey",
    "press-kit.zip?country=CH&lang=en&accessed=2026-11-25",
)
FILES = (*EXPORTS, "datapackage.json", "openapi.json", "countries.geojson", "tables/initiatives.csv", *OFFERS)
MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "geojson": "application/geo+json",
    "zip": "application/zip",
}
IN_SWITZERLAND = "theme=fundraising&country=CH"


@dataclass(frozen=True)
class Answer:
    status: int
    headers: HTTPMessage
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.body.decode(), newline="")))


@dataclass(frozen=True)
class Program:
    """Asks the server exactly what it is told to, and takes the answer as it comes."""

    host: str

    def __call__(self, file: str, method: str = "GET", headers: Mapping[str, str] | None = None) -> Answer:
        connection = HTTPConnection(self.host, timeout=60)
        connection.request(method, f"/open-data/{file}", headers=dict(headers or {}))
        response = connection.getresponse()
        answer = Answer(response.status, response.headers, response.read())
        connection.close()
        return answer


@pytest.fixture
def ask(site: ServerProcess) -> Program:
    return Program(urlsplit(site.url).netloc)


def steady(headers: HTTPMessage) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items() if name.lower() != "date"}


@pytest.mark.parametrize("file", FILES)
def test_a_file_says_what_it_is_how_long_it_lasts_and_that_anyone_may_read_it(ask: Program, file: str) -> None:
    answer = ask(file)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == MEDIA_TYPES[file.partition("?")[0].rpartition(".")[2]]
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    assert re.fullmatch(r'"[0-9a-f]{32}"', answer.headers["ETag"])
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "ETag" in answer.headers["Access-Control-Expose-Headers"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_head_says_what_get_says(ask: Program, file: str, encoding: str) -> None:
    accepted = {"Accept-Encoding": encoding}
    get, head = ask(file, headers=accepted), ask(file, "HEAD", accepted)
    assert (head.status, head.body) == (200, b"")
    assert steady(head.headers) == steady(get.headers)
    assert int(head.headers["Content-Length"]) == len(get.body) > 0


def test_every_format_holds_what_the_query_selects(ask: Program, shipped: Shipped) -> None:
    expected = {row["id"] for row in shipped("initiatives") if (row["theme"], row["country"]) == ("fundraising", "CH")}
    assert {row["id"] for row in ask(f"initiatives.csv?{IN_SWITZERLAND}").rows} == expected
    content = ask(f"initiatives.json?{IN_SWITZERLAND}").json
    assert {record["id"] for record in content["initiatives"]} == expected
    assert content["query"] == {"theme": ["fundraising"], "country": ["CH"]}
    [switzerland] = ask(f"initiatives.geojson?{IN_SWITZERLAND}").json["features"]
    assert (switzerland["id"], set(switzerland["properties"]["initiatives"])) == ("CH", expected)


def test_figures_are_selected_too(ask: Program, shipped: Shipped) -> None:
    expected = [row["id"] for row in shipped("figures") if (row["country"], row["method"]) == ("FR", "survey")]
    assert expected
    assert [row["id"] for row in ask("figures.csv?country=FR&method=survey").rows] == expected
    assert [figure["id"] for figure in ask("figures.json?country=FR&method=survey").json["figures"]] == expected


def test_without_a_query_all_is_there(ask: Program, shipped: Shipped) -> None:
    for kind in ("initiatives", "figures"):
        everything = {row["id"] for row in shipped(kind)}
        assert {row["id"] for row in ask(f"{kind}.csv").rows} == everything
        assert {record["id"] for record in ask(f"{kind}.json").json[kind]} == everything


def test_records_come_in_the_order_that_is_asked_for(ask: Program) -> None:
    dates = [row["start_date"] for row in ask("initiatives.csv?sort=date&theme=fundraising").rows]
    days = [date for date in dates if len(date) == 10]
    assert days == sorted(days)
    assert len(days) > 10


def test_a_selection_of_nothing_is_a_file_with_nothing_in_it(ask: Program) -> None:
    answer = ask("initiatives.csv?q=nosuchword")
    assert (answer.status, answer.rows) == (200, [])
    assert answer.body.startswith(b"id,name,")
    assert ask("initiatives.json?q=nosuchword").json["count"] == 0


def test_a_link_of_the_site_may_carry_its_language(ask: Program) -> None:
    assert ask("initiatives.json?lang=fr").body == ask("initiatives.json?lang=en").body == ask("initiatives.json").body


def test_excel_is_told_the_encoding_where_it_is_asked_for(ask: Program) -> None:
    plain, marked = ask("figures.csv?country=FR"), ask("figures.csv?country=FR&bom=1")
    assert marked.body == b"\xef\xbb\xbf" + plain.body
    assert marked.headers["ETag"] != plain.headers["ETag"]
    assert ask("figures.csv?country=FR&bom=0").body == plain.body


def test_a_spreadsheet_in_french_is_given_semicolons_and_decimal_commas(ask: Program) -> None:
    plain, french = ask("figures.csv?country=FR"), ask("figures.csv?country=FR&bom=1&delimiter=semicolon")
    read = list(csv.DictReader(io.StringIO(french.body.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row | {"value": row["value"].replace(".", ",")} for row in plain.rows] == read
    assert any("," in row["value"] for row in read)
    assert french.body.startswith(b"\xef\xbb\xbf")
    assert french.headers["ETag"] != plain.headers["ETag"]
    assert ask("figures.csv?country=FR&delimiter=comma").body == plain.body
    whole = ask("initiatives.csv?delimiter=semicolon").body.decode()
    read = list(csv.DictReader(io.StringIO(whole, newline=""), delimiter=";"))
    assert [row["id"] for row in read] == [row["id"] for row in ask("initiatives.csv").rows]


def test_a_table_is_kept_under_a_name_that_says_its_release(ask: Program) -> None:
    version = json.loads((DATA / "datapackage.json").read_text("utf-8"))["version"]
    name = f"confinement-initiatives-initiatives-{version}.csv"
    assert ask("initiatives.csv").headers["Content-Disposition"] == f'attachment; filename="{name}"'


@pytest.mark.parametrize(
    ("address", "error", "parameter", "value"),
    [
        ("initiatives.csv?theme=juggling", "unknown_code", "theme", "juggling"),
        ("initiatives.json?colour=red", "unknown_parameter", "colour", "red"),
        ("initiatives.geojson?from=17/03/2020", "not_a_day", "from", "17/03/2020"),
        ("initiatives.json?from=2020-05-01&to=2020-04-01", "reversed_range", "from", "2020-05-01"),
        ("initiatives.csv?page=2", "pages_only", "page", "2"),
        ("initiatives.csv?q=a&q=b", "repeated", "q", "b"),
        ("initiatives.json?bom=1", "unknown_parameter", "bom", "1"),
        ("figures.csv?delimiter=tab", "unknown_code", "delimiter", "tab"),
        ("initiatives.csv?delimiter=%3B", "unknown_code", "delimiter", ";"),
        ("initiatives.csv?delimiter=comma&delimiter=semicolon", "repeated", "delimiter", "semicolon"),
        ("initiatives.geojson?delimiter=comma", "unknown_parameter", "delimiter", "comma"),
        ("initiatives.json?q=%FF", "unreadable", None, "q=%FF"),
        ("figures.csv?theme=fundraising", "unknown_parameter", "theme", "fundraising"),
        ("figures.json?method=guess", "unknown_code", "method", "guess"),
        ("datapackage.json?theme=fundraising", "unknown_parameter", "theme", "fundraising"),
        ("tables/units.csv?a=b", "unknown_parameter", "a", "b"),
    ],
)
def test_what_cannot_be_understood_is_refused_with_a_reason(
    ask: Program, address: str, error: str, parameter: str | None, value: str
) -> None:
    answer = ask(address)
    assert (answer.status, answer.headers["Content-Type"]) == (400, "application/json")
    said = answer.json
    assert (said["error"], said["parameter"], said["value"]) == (error, parameter, value)
    assert said["reason"].endswith(".")
    assert (answer.headers["Access-Control-Allow-Origin"], answer.headers["Cache-Control"]) == ("*", "no-store")
    assert steady(ask(address, "HEAD").headers) == steady(answer.headers)


@pytest.mark.parametrize("file", ["nothing.csv", "initiatives.xlsx", "tables/nothing.csv", "initiatives.csv/", ""])
def test_a_file_that_is_not_there_is_not_a_page_of_the_site(ask: Program, file: str) -> None:
    answer = ask(file)
    assert (answer.status, answer.json["error"]) == (404, "not_found")
    assert "/open-data/initiatives.csv" in answer.json["known"]


def test_a_compressed_answer_has_a_tag_of_its_own(ask: Program) -> None:
    plain, packed = ask("figures.json"), ask("figures.json", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["ETag"] != plain.headers["ETag"]
    again = {"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]}
    assert ask("figures.json", headers=again).status == 304


@pytest.mark.parametrize("file", ["figures.json", "countries.geojson", f"initiatives.csv?{IN_SWITZERLAND}"])
def test_a_client_that_has_the_file_is_not_sent_it_again(ask: Program, file: str) -> None:
    tag = ask(file).headers["ETag"]
    for known in (tag, f"W/{tag}", f'"other", W/"another", {tag}', f'"a,b",{tag}', "*", " * "):
        for method in ("GET", "HEAD"):
            answer = ask(file, method, {"If-None-Match": known})
            assert (answer.status, answer.body) == (304, b""), known
            assert answer.headers["ETag"] == tag
            assert answer.headers["Cache-Control"] == "public, max-age=3600"
            assert answer.headers["Vary"] == "Accept-Encoding"
            assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("known", ['"other"', 'W/"other", "another"', "", ",", "other", '"*"', '"'])
def test_a_client_that_has_another_file_is_sent_this_one(ask: Program, known: str) -> None:
    answer = ask("figures.json", headers={"If-None-Match": known})
    assert answer.status == 200
    assert answer.json["count"]


def test_a_tag_without_its_quotes_is_not_the_tag(ask: Program) -> None:
    tag = ask("figures.json").headers["ETag"]
    assert ask("figures.json", headers={"If-None-Match": tag.strip('"')}).status == 200


def test_a_client_may_insist_on_the_file_it_knows(ask: Program) -> None:
    tag = ask("figures.json").headers["ETag"]
    assert [ask("figures.json", headers={"If-Match": known}).status for known in (tag, f'"x", {tag}', "*")] == [200] * 3
    refused = ask("figures.json", headers={"If-Match": f"W/{tag}"})
    assert (refused.status, refused.json["error"]) == (412, "precondition_failed")
    assert ask("figures.json", headers={"If-Match": '"other"', "If-None-Match": tag}).status == 412


def test_a_mistake_is_told_even_to_a_client_that_has_anything(ask: Program) -> None:
    assert ask("figures.json?method=guess", headers={"If-None-Match": "*"}).status == 400


def test_another_content_has_another_tag_and_the_same_content_the_same(ask: Program) -> None:
    tags = [ask(file).headers["ETag"] for file in (*FILES, f"initiatives.csv?{IN_SWITZERLAND}", "figures.csv?q=tv")]
    assert len(set(tags)) == len(tags)
    assert ask(f"initiatives.csv?{IN_SWITZERLAND}").headers["ETag"] == tags[-2]


def test_a_page_of_any_origin_may_ask_first_and_then_read(ask: Program) -> None:
    asking = {"Origin": "https://news.example", "Access-Control-Request-Method": "GET"}
    first = ask("initiatives.json", "OPTIONS", {**asking, "Access-Control-Request-Headers": "if-none-match"})
    assert (first.status, first.body) == (204, b"")
    assert first.headers["Access-Control-Allow-Origin"] == "*"
    assert first.headers["Access-Control-Allow-Methods"] == first.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert first.headers["Access-Control-Allow-Headers"] == "*"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "QUERY", "TRACE", "JUGGLE"])
@pytest.mark.parametrize("file", ["initiatives.csv", "countries.geojson"])
def test_files_can_only_be_read(ask: Program, method: str, file: str) -> None:
    answer = ask(file, method)
    assert (answer.status, answer.json["error"]) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("file", ["initiatives.json", "tables/units.csv"])
def test_a_file_leads_to_its_description_and_its_licence(ask: Program, site: ServerProcess, file: str) -> None:
    said = ask(file).headers["Link"]
    links = {name: link for link, name in re.findall(r'<([^>]+)>; rel="([a-z-]+)"', said)}
    assert links.pop("license") == "https://creativecommons.org/licenses/by/4.0/"
    found = {name: urljoin(f"{site.url}/open-data/{file}", link) for name, link in links.items()}
    assert found == {
        "describedby": f"{site.url}/open-data/datapackage.json",
        "service-desc": f"{site.url}/open-data/openapi.json",
    }


def test_what_is_in_the_public_domain_claims_no_licence(ask: Program) -> None:
    assert 'rel="license"' not in ask("countries.geojson").headers["Link"]


def test_the_tables_are_served_as_they_stand(ask: Program) -> None:
    for path in (*DATA.glob("*.csv"),):
        assert ask(f"tables/{path.name}").body == path.read_bytes()
    assert ask("countries.geojson").body == (DATA / "countries.geojson").read_bytes()


def test_a_frictionless_client_loads_every_table_from_the_server(site: ServerProcess, shipped: Shipped) -> None:
    package = Package(f"{site.url}/open-data/datapackage.json")
    report = package.validate()
    assert report.valid, report.flatten(["name", "title", "note"])
    tables = {resource.name for resource in package.resources if resource.schema.fields}
    assert tables == {path.stem for path in DATA.glob("*.csv")}
    for table in tables:
        assert len(package.get_table_resource(table).read_rows()) == len(shipped(table))


def test_the_citation_of_a_map_keeps_what_the_map_shows(ask: Program, site: ServerProcess) -> None:
    for asked, kept in (("&view=europe", "&view=europe"), ("&view=world", ""), ("", "")):
        [english, _] = ask(f"citation-map.json?country=FR{asked}&lang=en").json["citations"]
        assert english["permalink"] == f"{site.url}/map?country=FR{kept}&lang=en"


def test_a_citation_is_of_the_address_under_which_it_is_asked(ask: Program, site: ServerProcess) -> None:
    answer = ask("citation-gallery.json?country=CH&outcome=money&lang=en&accessed=2026-11-26").json
    assert (answer["version"], answer["accessed"]) == (VERSION, "2026-11-26")
    assert [one["language"] for one in answer["citations"]] == ["en", "fr"]
    for one in answer["citations"]:
        assert one["permalink"] == f"{site.url}/gallery?country=CH&outcome=money&lang={one['language']}"
        forms = {form["form"]: form["text"] for form in one["forms"]}
        assert list(forms) == ["press", "apa", "mla", "bibtex", "ris", "csl"]
        assert [form for form, text in forms.items() if one["permalink"] not in text] == []


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ("citation.json?of=figure/none", "unknown_code"),
        ("citation.json?country=CH", "unknown_parameter"),
        ("citation.json?of=site&of=site", "repeated"),
        ("citation-gallery.json?accessed=today", "not_a_day"),
        ("citation-engagement.json?theme=fundraising", "unknown_parameter"),
        ("citation-map.json?view=moon", "unknown_code"),
        ("citation-gallery.json?view=table", "pages_only"),
        ("press-kit.zip?view=table", "pages_only"),
        ("press-kit.zip?country=XX", "unknown_code"),
    ],
)
def test_what_cannot_be_cited_or_packed_is_told(ask: Program, query: str, error: str) -> None:
    answer = ask(query)
    assert (answer.status, answer.json["error"]) == (400, error)


def test_a_press_kit_holds_the_rows_of_its_query(ask: Program, shipped: Shipped) -> None:
    answer = ask(f"press-kit.zip?{IN_SWITZERLAND}&lang=fr&accessed=2026-11-25")
    assert f'filename="confinement-initiatives-press-kit-{VERSION}.zip"' in answer.headers["Content-Disposition"]
    with ZipFile(io.BytesIO(answer.body)) as kit:
        rows = csv.DictReader(io.StringIO(kit.read("initiatives.csv").decode("utf-8-sig"), newline=""), delimiter=";")
        names = kit.namelist()
    expected = {row["id"] for row in shipped("initiatives") if (row["theme"], row["country"]) == ("fundraising", "CH")}
    assert {row["id"] for row in rows} == expected
    assert names[0] == "LISEZMOI.txt"
