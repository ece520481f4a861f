from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest

from dashboard.catalogue import query_params
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.filters import INITIATIVE_FACETS, SORTS
from dashboard.catalogue.loader import Catalogue
from dashboard.http.errors import ERROR_MESSAGES, QueryError
from dashboard.open_data.parameters import LANGUAGE, Parameter, first_error, parameter_specs, parse_query_string

Codes = Mapping[str, Sequence[str]]

FULL = (
    b"q=masques+%C3%A0+Lyon&theme=fundraising&theme=mental_health&country=FR&country=CH&platform=tiktok"
    b"&format=challenge&actor=creator&evidence=press&outcome=money&from=2020-03-01&to=2020-04-30&sort=date&lang=fr"
)


@pytest.fixture(scope="module")
def codes(catalogue: Catalogue) -> Codes:
    selector = index_initiatives(catalogue.initiatives)
    return {facet: selector.codes(facet) for facet in INITIATIVE_FACETS}


@pytest.fixture(scope="module")
def understood(codes: Codes) -> tuple[Parameter, ...]:
    return (*parameter_specs(query_params.FILTER_PARAMS, codes), LANGUAGE)


def parse_query(query_string: bytes) -> dict[str, list[str]]:
    parsed = parse_query_string(query_string)
    assert isinstance(parsed, dict)
    return parsed


def test_every_parameter_of_a_selection_is_described(codes: Codes) -> None:
    described = {parameter.name: parameter for parameter in parameter_specs(query_params.FILTER_PARAMS, codes)}
    assert tuple(described) == query_params.FILTER_PARAMS
    assert {name for name, parameter in described.items() if parameter.repeats} == set(INITIATIVE_FACETS)
    assert {facet: described[facet].codes for facet in INITIATIVE_FACETS} == {
        facet: tuple(sorted(codes[facet])) for facet in INITIATIVE_FACETS
    }
    assert described["sort"].codes == SORTS
    assert [described[name].kind for name in ("q", "from", "to", "sort")] == ["text", "day", "day", "code"]


def test_a_query_that_is_right_has_no_fault_and_is_read_whole(codes: Codes, understood: Sequence[Parameter]) -> None:
    values = parse_query(FULL)
    assert first_error(values, understood) is None
    reading = query_params.parse_filters(values, codes)
    assert not reading.has_unknown
    assert (reading.selection.q, reading.selection.facets["country"]) == ("masques à Lyon", ("FR", "CH"))


def test_nothing_asked_is_everything(understood: Sequence[Parameter]) -> None:
    assert first_error(parse_query(b""), understood) is None


@pytest.mark.parametrize(
    ("query_string", "error", "parameter", "value"),
    [
        (b"colour=red", "unknown_parameter", "colour", "red"),
        (b"Theme=fundraising", "unknown_parameter", "Theme", "fundraising"),
        (b"page=2", "pages_only", "page", "2"),
        (b"view=table", "pages_only", "view", "table"),
        (b"theme=juggling", "unknown_code", "theme", "juggling"),
        (b"theme=fundraising&theme=juggling", "unknown_code", "theme", "juggling"),
        (b"theme=fundraising,mental_health", "unknown_code", "theme", "fundraising,mental_health"),
        (b"theme", "unknown_code", "theme", ""),
        (b"country=fr", "unknown_code", "country", "fr"),
        (b"country=%0AFR", "unknown_code", "country", "\nFR"),
        (b"sort=mood", "unknown_code", "sort", "mood"),
        (b"lang=xx", "unknown_code", "lang", "xx"),
        (b"from=17%2F03%2F2020", "not_a_day", "from", "17/03/2020"),
        (b"to=2020-02-30", "not_a_day", "to", "2020-02-30"),
        (b"to=", "not_a_day", "to", ""),
        (b"from=2020-05-01&to=2020-04-01", "reversed_range", "from", "2020-05-01"),
        (b"q=a&q=b", "repeated", "q", "b"),
        (b"sort=date&sort=date", "repeated", "sort", "date"),
        (b"q=" + b"x" * 201, "too_long", "q", "x" * 200),
        (b"q=%F0%9F%98%B7", "no_words", "q", "😷"),
        (b"q=%22%22%22%22", "no_words", "q", '""""'),
    ],
)
def test_what_cannot_be_understood_is_named(
    understood: Sequence[Parameter], query_string: bytes, error: str, parameter: str, value: str
) -> None:
    fault = first_error(parse_query(query_string), understood)
    assert fault is not None
    assert (fault.error, fault.parameter, fault.value) == (error, parameter, value)
    assert fault.as_json["reason"] == ERROR_MESSAGES[error]


def test_a_fault_says_what_would_have_been_understood(codes: Codes, understood: Sequence[Parameter]) -> None:
    code = first_error({"theme": ["juggling"]}, understood)
    name = first_error({"colour": ["red"]}, understood)
    assert code is not None
    assert name is not None
    assert set(code.valid_values) == set(codes["theme"])
    assert name.valid_values == (*query_params.FILTER_PARAMS, "lang")


@pytest.mark.parametrize("query_string", [b"q=%FF", b"q=%ED%A0%80", b"q=\xc3\xa9", b"%C3=1", b"a=1&" * 1001])
def test_what_cannot_be_read_is_a_fault(query_string: bytes) -> None:
    fault = parse_query_string(query_string)
    assert isinstance(fault, QueryError)
    assert (fault.error, fault.parameter) == ("unreadable", None)


@pytest.mark.parametrize(
    "query_string", [b"q=%E9%A6%99%E6%B8%AF", b"q=%00", b"q=", b"q=+", b"q=" + b"%C3%A9" * 200, b"&&q=a&", b"q=%ZZ"]
)
def test_a_search_may_be_any_text(understood: Sequence[Parameter], query_string: bytes) -> None:
    assert first_error(parse_query(query_string), understood) is None


VALUES = ("", " ", "\0", "fundraising", "FR", "2020-03-17", "2020-W12-2", "date", "relevance", "x" * 201, "letter", "1")


@pytest.mark.parametrize("name", query_params.FILTER_PARAMS)
@pytest.mark.parametrize("first", VALUES)
def test_what_has_no_fault_leaves_nothing_out_on_a_page(
    codes: Codes, understood: Sequence[Parameter], name: str, first: str
) -> None:
    for values in ([first], *([first, second] for second in VALUES)):
        if first_error({name: values}, understood) is None:
            assert not query_params.parse_filters({name: values}, codes).has_unknown
