"""The files for programs, as a program meets them: over HTTP, from the running server."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import urljoin
from zipfile import ZipFile

import pytest

from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import DATA
from dashboard.languages import localized_columns, other_languages
from tests.client import Answer, Client
from tests.shipped import LANGUAGES_OF_FILES

VERSION = described_package(DATA)["version"]

Program = Callable[..., Answer]
Shipped = Callable[[str], list[dict[str, str]]]

EXPORTS = (
    *(f"initiatives.{ending}" for ending in ("csv", "json", "geojson")),
    *(f"figures.{ending}" for ending in ("csv", "json")),
    "initiatives.csv?variant=spreadsheet&lang=fr",
    "initiatives.xlsx?country=CH&lang=fr",
    "figures.xlsx?country=FR&lang=en",
    "initiatives.parquet?country=CH",
    "figures.parquet",
)
OFFERS = (
    "citation.json",
    "citation.json?of=chart/channels&accessed=2026-11-25",
    "citation-gallery.json?country=CH",
    "citation-map.json?country=CH&view=europe",
    "citation-engagement.json?method=survey",
    "press-kit.zip?country=CH&lang=en",
)
FILES = (*EXPORTS, "datapackage.json", "openapi.json", "countries.geojson", "tables/initiatives.csv", *OFFERS)
MEDIA_TYPES = {
    "csv": "text/csv; charset=utf-8",
    "json": "application/json",
    "geojson": "application/geo+json",
    "zip": "application/zip",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "parquet": "application/vnd.apache.parquet",
}
IN_SWITZERLAND = "theme=fundraising&country=CH"


@pytest.fixture
def get(ask: Client) -> Program:
    """Asks for a file of the open data."""
    return lambda name, *arguments, **headers: ask(f"/open-data/{name}", *arguments, **headers)


FIRST_NAME = localized_columns("name")[0]


def steady(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items() if name.lower() != "date"}


@pytest.mark.parametrize("file", FILES)
def test_a_file_says_what_it_is_how_long_it_lasts_and_that_anyone_may_read_it(get: Program, file: str) -> None:
    answer = get(file)
    assert answer.status == 200
    assert answer.headers["Content-Type"] == MEDIA_TYPES[file.partition("?")[0].rpartition(".")[2]]
    assert answer.headers["Cache-Control"] == "public, max-age=60"
    assert re.fullmatch(r'"[0-9a-f]{32}"', answer.headers["ETag"])
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "ETag" in answer.headers["Access-Control-Expose-Headers"]
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_head_says_what_get_says(get: Program, file: str, encoding: str) -> None:
    accepted = {"Accept-Encoding": encoding}
    full, head = get(file, headers=accepted), get(file, "HEAD", accepted)
    assert (head.status, head.body) == (200, b"")
    assert steady(head.headers) == steady(full.headers)
    assert int(head.headers["Content-Length"]) == len(full.body) > 0


def test_every_format_holds_what_the_query_selects(get: Program, shipped: Shipped) -> None:
    expected = {row["id"] for row in shipped("initiatives") if (row["theme"], row["country"]) == ("fundraising", "CH")}
    assert {row["id"] for row in get(f"initiatives.csv?{IN_SWITZERLAND}").rows} == expected
    content = get(f"initiatives.json?{IN_SWITZERLAND}").json
    assert {record["id"] for record in content["initiatives"]} == expected
    assert content["query"] == {"theme": ["fundraising"], "country": ["CH"]}
    [switzerland] = get(f"initiatives.geojson?{IN_SWITZERLAND}").json["features"]
    assert (switzerland["id"], set(switzerland["properties"]["initiatives"])) == ("CH", expected)


def test_figures_are_selected_too(get: Program, shipped: Shipped) -> None:
    expected = [row["id"] for row in shipped("figures") if (row["country"], row["method"]) == ("FR", "survey")]
    assert expected
    assert [row["id"] for row in get("figures.csv?country=FR&method=survey").rows] == expected
    assert [figure["id"] for figure in get("figures.json?country=FR&method=survey").json["figures"]] == expected


def test_without_a_query_all_is_there(get: Program, shipped: Shipped) -> None:
    for kind in ("initiatives", "figures"):
        everything = {row["id"] for row in shipped(kind)}
        assert {row["id"] for row in get(f"{kind}.csv").rows} == everything
        assert {record["id"] for record in get(f"{kind}.json").json[kind]} == everything


def test_records_come_in_the_order_that_is_asked_for(get: Program) -> None:
    dates = [row["start_date"] for row in get("initiatives.csv?sort=date&theme=fundraising").rows]
    days = [date for date in dates if len(date) == 10]
    assert days == sorted(days)
    assert len(days) > 10


def test_a_selection_of_nothing_is_a_file_with_nothing_in_it(get: Program) -> None:
    answer = get("initiatives.csv?q=nosuchword")
    assert (answer.status, answer.rows) == (200, [])
    assert answer.body.startswith(f'"id","{FIRST_NAME}",'.encode())
    assert get("initiatives.json?q=nosuchword").json["count"] == 0


def test_a_link_of_the_site_may_carry_its_language(get: Program) -> None:
    assert get("initiatives.json?lang=fr").body == get("initiatives.json?lang=en").body == get("initiatives.json").body


def test_excel_is_told_the_encoding_where_it_is_asked_for(get: Program) -> None:
    plain, marked = get("figures.csv?country=FR"), get("figures.csv?country=FR&bom=1")
    assert marked.body.startswith(b'\xef\xbb\xbf"id",')
    assert [row["id"] for row in marked.rows] == [row["id"] for row in plain.rows]
    assert marked.headers["ETag"] != plain.headers["ETag"]
    assert get("figures.csv?country=FR&bom=0").body == plain.body


def test_a_spreadsheet_in_french_is_given_semicolons_and_decimal_commas(get: Program) -> None:
    plain, french = get("figures.csv?country=FR"), get("figures.csv?country=FR&bom=1&delimiter=semicolon")
    read = list(csv.DictReader(io.StringIO(french.body.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert [row | {"value": row["value"].replace(".", ",")} for row in get("figures.csv?country=FR&bom=1").rows] == read
    assert any("," in row["value"] for row in read)
    assert french.body.startswith(b"\xef\xbb\xbf")
    assert french.headers["ETag"] != plain.headers["ETag"]
    assert get("figures.csv?country=FR&delimiter=comma").body == plain.body
    body = get("initiatives.csv?delimiter=semicolon").body.decode()
    read = list(csv.DictReader(io.StringIO(body, newline=""), delimiter=";"))
    assert [row["id"] for row in read] == [row["id"] for row in get("initiatives.csv").rows]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("initiatives.csv", f"initiatives-{LANGUAGES_OF_FILES}"),
        ("initiatives.csv?country=CH&theme=fundraising&lang=fr", f"initiatives-fundraising-ch-{LANGUAGES_OF_FILES}"),
        ("initiatives.csv?country=CH&variant=spreadsheet&lang=fr", "initiatives-suisse-fr"),
        ("initiatives.xlsx?country=CH&theme=fundraising&lang=fr&sort=date", "initiatives-collecte-de-fonds-suisse-fr"),
        ("initiatives.xlsx?q=masks%20%C3%A9t%C3%A9&lang=en", "initiatives-search-masks-ete-en"),
        ("figures.xlsx?country=FR&lang=fr", "chiffres-france-fr"),
        ("figures.parquet?country=FR", f"figures-fr-{LANGUAGES_OF_FILES}"),
        ("tables/units.csv", f"table-units-{LANGUAGES_OF_FILES}"),
        ("press-kit.zip?country=CH&lang=fr", "dossier-de-presse-suisse-fr"),
        ("press-kit.zip?country=CH&lang=en", "press-kit-switzerland-en"),
    ],
)
def test_a_file_is_saved_under_a_name_that_says_selection_language_and_release(
    get: Program, file: str, name: str
) -> None:
    ending = file.partition("?")[0].rpartition(".")[2]
    saved = f"confinement-initiatives-{name}-{VERSION}.{ending}"
    assert get(file, "HEAD").headers["Content-Disposition"] == f'attachment; filename="{saved}"'


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("initiatives.json?country=CH&theme=fundraising", "initiatives-fundraising-ch-en-fr"),
        ("initiatives.geojson?country=CH", "initiatives-ch-en-fr"),
    ],
)
def test_a_file_that_a_browser_shows_is_saved_under_such_a_name_too(get: Program, file: str, name: str) -> None:
    ending = file.partition("?")[0].rpartition(".")[2]
    saved = f"confinement-initiatives-{name}-{VERSION}.{ending}"
    assert get(file, "HEAD").headers["Content-Disposition"] == f'inline; filename="{saved}"'


@pytest.mark.parametrize("tracker", ["fbclid=a", "gclid=1&utm_source=x&UTM_Medium=y", "mc_eid=1&fbclid=a&fbclid=b"])
@pytest.mark.parametrize(
    "file", ["initiatives.csv?country=CH", "press-kit.zip?country=CH&lang=en", "datapackage.json?"]
)
def test_what_other_sites_add_to_a_link_changes_nothing(get: Program, file: str, tracker: str) -> None:
    plain, shared = get(file), get(f"{file}&{tracker}")
    assert (shared.status, shared.headers["ETag"]) == (200, plain.headers["ETag"])


def test_a_file_is_as_old_as_its_release(get: Program) -> None:
    day = described_package(DATA)["created"][:10]
    for file in (*EXPORTS, "datapackage.json", "tables/units.csv"):
        modified = get(file, "HEAD").headers["Last-Modified"]
        assert parsedate_to_datetime(modified).date().isoformat() == day
        unchanged = get(file, headers={"If-Modified-Since": modified})
        assert (unchanged.status, unchanged.body, unchanged.headers["Last-Modified"]) == (304, b"", modified)
        assert get(file, "HEAD", {"If-Modified-Since": "Wed, 01 Jan 2020 00:00:00 GMT"}).status == 200
        assert get(file, "HEAD", {"If-Modified-Since": modified, "If-None-Match": '"other"'}).status == 200
        assert get(file, "HEAD", {"If-Modified-Since": "yesterday"}).status == 200


@pytest.mark.parametrize(
    "file", ["press-kit.zip?country=CH&lang=en", "citation.json?of=site", "citation-gallery.json?"]
)
def test_a_file_that_names_the_day_of_a_visit_is_not_only_as_old_as_its_release(get: Program, file: str) -> None:
    tomorrow = format_datetime(datetime.now(UTC) + timedelta(days=1), usegmt=True)
    assert "Last-Modified" not in get(file, "HEAD").headers
    assert get(file, "HEAD", {"If-Modified-Since": tomorrow}).status == 200


@pytest.mark.parametrize("file", ["initiatives.geojson", "countries.geojson", "initiatives.csv", "figures.parquet"])
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_a_client_may_ask_for_a_part_of_a_file(get: Program, file: str, encoding: str) -> None:
    accepted = {"Accept-Encoding": encoding}
    whole = get(file, headers=accepted)
    assert whole.headers["Accept-Ranges"] == "bytes"
    size, tag = len(whole.body), whole.headers["ETag"]
    part = get(file, headers={**accepted, "Range": "bytes=100-199", "If-Range": tag})
    assert (part.status, part.body, part.headers["ETag"]) == (206, whole.body[100:200], tag)
    assert part.headers["Content-Range"] == f"bytes 100-199/{size}"
    assert int(part.headers["Content-Length"]) == 100
    beyond = get(file, headers={**accepted, "Range": f"bytes={size}-"})
    assert (beyond.status, beyond.headers["Content-Range"]) == (416, f"bytes */{size}")
    assert get(file, headers={**accepted, "Range": "bytes=0-1", "If-Range": '"other"'}).body == whole.body
    assert get(file, "HEAD", {**accepted, "Range": "bytes=0-1"}).status == 200


def test_a_spreadsheet_is_given_the_words_of_its_language(get: Program, shipped: Shipped) -> None:
    body = get("initiatives.csv?country=CH&variant=spreadsheet&lang=fr").body
    assert body.startswith(b"\xef\xbb\xbf")
    read = list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), delimiter=";"))
    expected = {row["id"] for row in shipped("initiatives") if row["country"] == "CH"}
    assert {row["Identifiant"] for row in read} == expected
    assert {row["Pays"] for row in read} == {"Suisse"}
    english = get("initiatives.csv?country=CH&variant=spreadsheet&lang=en").rows
    assert {row["Country"] for row in english} == {"Switzerland"}


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
    get: Program, address: str, error: str, parameter: str | None, value: str
) -> None:
    answer = get(address)
    assert (answer.status, answer.headers["Content-Type"]) == (400, "application/json")
    body = answer.json
    assert (body["error"], body["parameter"], body["value"]) == (error, parameter, value)
    assert body["reason"].endswith(".")
    assert (answer.headers["Access-Control-Allow-Origin"], answer.headers["Cache-Control"]) == ("*", "no-store")
    assert steady(get(address, "HEAD").headers) == steady(answer.headers)


@pytest.mark.parametrize("file", ["nothing.csv", "initiatives.ods", "tables/nothing.csv", "initiatives.csv/", ""])
def test_a_file_that_is_not_there_is_not_a_page_of_the_site(get: Program, file: str) -> None:
    answer = get(file)
    assert (answer.status, answer.json["error"]) == (404, "not_found")
    assert "/open-data/initiatives.csv" in answer.json["known"]


def test_a_compressed_answer_has_a_tag_of_its_own(get: Program) -> None:
    plain, packed = get("figures.json"), get("figures.json", headers={"Accept-Encoding": "gzip"})
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.headers["ETag"] != plain.headers["ETag"]
    again = {"Accept-Encoding": "gzip", "If-None-Match": packed.headers["ETag"]}
    assert get("figures.json", headers=again).status == 304


@pytest.mark.parametrize("file", ["figures.json", "countries.geojson", f"initiatives.csv?{IN_SWITZERLAND}"])
def test_a_client_that_has_the_file_is_not_sent_it_again(get: Program, file: str) -> None:
    tag = get(file).headers["ETag"]
    for validator in (tag, f"W/{tag}", f'"other", W/"another", {tag}', f'"a,b",{tag}', "*", " * "):
        for method in ("GET", "HEAD"):
            answer = get(file, method, {"If-None-Match": validator})
            assert (answer.status, answer.body) == (304, b""), validator
            assert answer.headers["ETag"] == tag
            assert answer.headers["Cache-Control"] == "public, max-age=60"
            assert answer.headers["Vary"] == "Accept-Encoding"
            assert answer.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("validator", ['"other"', 'W/"other", "another"', "", ",", "other", '"*"', '"'])
def test_a_client_that_has_another_file_is_sent_this_one(get: Program, validator: str) -> None:
    answer = get("figures.json", headers={"If-None-Match": validator})
    assert answer.status == 200
    assert answer.json["count"]


def test_a_tag_without_its_quotes_is_not_the_tag(get: Program) -> None:
    tag = get("figures.json").headers["ETag"]
    assert get("figures.json", headers={"If-None-Match": tag.strip('"')}).status == 200


def test_a_client_may_insist_on_the_file_it_knows(get: Program) -> None:
    tag = get("figures.json").headers["ETag"]
    assert [get("figures.json", headers={"If-Match": validator}).status for validator in (tag, f'"x", {tag}', "*")] == [
        200
    ] * 3
    refused = get("figures.json", headers={"If-Match": f"W/{tag}"})
    assert (refused.status, refused.json["error"]) == (412, "precondition_failed")
    assert get("figures.json", headers={"If-Match": '"other"', "If-None-Match": tag}).status == 412


def test_a_mistake_is_told_even_to_a_client_that_has_anything(get: Program) -> None:
    assert get("figures.json?method=guess", headers={"If-None-Match": "*"}).status == 400


def test_another_content_has_another_tag_and_the_same_content_the_same(get: Program) -> None:
    tags = [get(file).headers["ETag"] for file in (*FILES, f"initiatives.csv?{IN_SWITZERLAND}", "figures.csv?q=tv")]
    assert len(set(tags)) == len(tags)
    assert get(f"initiatives.csv?{IN_SWITZERLAND}").headers["ETag"] == tags[-2]


def test_a_page_of_any_origin_may_ask_first_and_then_read(get: Program) -> None:
    asking = {"Origin": "https://news.example", "Access-Control-Request-Method": "GET"}
    first = get("initiatives.json", "OPTIONS", {**asking, "Access-Control-Request-Headers": "if-none-match"})
    assert (first.status, first.body) == (204, b"")
    assert first.headers["Access-Control-Allow-Origin"] == "*"
    assert first.headers["Access-Control-Allow-Methods"] == first.headers["Allow"] == "GET, HEAD, OPTIONS"
    assert first.headers["Access-Control-Allow-Headers"] == "*"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "QUERY", "TRACE", "JUGGLE"])
@pytest.mark.parametrize("file", ["initiatives.csv", "countries.geojson"])
def test_files_can_only_be_read(get: Program, method: str, file: str) -> None:
    answer = get(file, method)
    assert (answer.status, answer.json["error"]) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "GET, HEAD, OPTIONS"


@pytest.mark.parametrize("file", ["initiatives.json", "tables/units.csv"])
def test_a_file_leads_to_its_description_and_its_licence(get: Program, ask: Client, file: str) -> None:
    header = get(file).headers["Link"]
    links = {name: link for link, name in re.findall(r'<([^>]+)>; rel="([a-z-]+)"', header)}
    assert links.pop("license") == "https://creativecommons.org/licenses/by/4.0/"
    targets = {name: urljoin(f"{ask.url}/open-data/{file}", link) for name, link in links.items()}
    assert targets == {
        "describedby": f"{ask.url}/open-data/datapackage.json",
        "service-desc": f"{ask.url}/open-data/openapi.json",
    }


def test_what_is_in_the_public_domain_claims_no_licence(get: Program) -> None:
    assert 'rel="license"' not in get("countries.geojson").headers["Link"]


def test_the_tables_are_served_as_they_stand(get: Program) -> None:
    for path in (*DATA.glob("*.csv"),):
        assert get(f"tables/{path.name}").body == path.read_bytes()
    assert get("countries.geojson").body == (DATA / "countries.geojson").read_bytes()


def test_the_citation_of_a_map_keeps_what_the_map_shows(get: Program, ask: Client) -> None:
    for query, expected in (("&view=europe", "&view=europe"), ("&view=world", ""), ("", "")):
        [english, *_] = get(f"citation-map.json?country=FR{query}&lang=en").json["citations"]
        assert english["permalink"] == f"{ask.url}/map?country=FR{expected}&lang=en"


def test_a_citation_is_of_the_address_under_which_it_is_asked(get: Program, ask: Client) -> None:
    answer = get("citation-gallery.json?country=CH&outcome=money&lang=en&accessed=2026-11-26").json
    assert (answer["version"], answer["accessed"]) == (VERSION, "2026-11-26")
    assert [one["language"] for one in answer["citations"]] == ["en", *other_languages("en")]
    for one in answer["citations"]:
        assert one["permalink"] == f"{ask.url}/gallery?country=CH&outcome=money&lang={one['language']}"
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
def test_what_cannot_be_cited_or_packed_is_told(get: Program, query: str, error: str) -> None:
    answer = get(query)
    assert (answer.status, answer.json["error"]) == (400, error)


def test_a_press_kit_holds_the_rows_of_its_query(get: Program, shipped: Shipped) -> None:
    answer = get(f"press-kit.zip?{IN_SWITZERLAND}&lang=fr&accessed=2026-11-25")
    folder = f"confinement-initiatives-dossier-de-presse-collecte-de-fonds-suisse-fr-{VERSION}"
    assert f'filename="{folder}.zip"' in answer.headers["Content-Disposition"]
    with ZipFile(io.BytesIO(answer.body)) as kit:
        rows = csv.DictReader(io.StringIO(kit.read(f"{folder}/initiatives.csv").decode(), newline=""))
        names = kit.namelist()
    expected = {row["id"] for row in shipped("initiatives") if (row["theme"], row["country"]) == ("fundraising", "CH")}
    assert {row["id"] for row in rows} == expected
    assert names[0] == f"{folder}/LISEZMOI.txt"
    assert {name.partition("/")[0] for name in names} == {folder}
