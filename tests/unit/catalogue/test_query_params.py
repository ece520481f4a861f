from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from urllib.parse import parse_qs, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.catalogue import query_params
from dashboard.catalogue.faceted_index import index_initiatives
from dashboard.catalogue.filters import (
    FIGURE_FACETS,
    INITIATIVE_FACETS,
    SORTS,
    FigureFilter,
    InitiativeFilter,
    RecordFilter,
)
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.weeks import WEEKS

Codes = Mapping[str, Sequence[str]]

JUNK = ("", " ", "\0", "\ud800", "💥", "../../etc/passwd", "<script>", "' OR 1=1 --", "%00", "nan", "-1", "x" * 100_000)
SEARCH = {"q": ["masques à Lyon"]}
RANGE_AND_SORT = {"from": ["2020-03-01"], "to": ["2020-04-30"], "sort": ["date"]}


@pytest.fixture(scope="module")
def codes(catalogue: Catalogue) -> Codes:
    selector = index_initiatives(catalogue.initiatives)
    return {facet: selector.codes(facet) for facet in INITIATIVE_FACETS}


@pytest.fixture(scope="module")
def full(codes: Codes) -> dict[str, list[str]]:
    """A link that filters by everything there is."""
    return SEARCH | {facet: list(codes[facet][:2]) for facet in INITIATIVE_FACETS} | RANGE_AND_SORT


def test_a_full_link_is_understood(codes: Codes, full: dict[str, list[str]]) -> None:
    reading = query_params.parse_filters(full, codes)
    assert not reading.has_unknown
    selection = reading.selection
    assert (selection.q, selection.sort) == ("masques à Lyon", "date")
    assert (selection.start, selection.end) == (date(2020, 3, 1), date(2020, 4, 30))
    assert {facet: set(values) for facet, values in selection.facets.items()} == {
        facet: set(full[facet]) for facet in INITIATIVE_FACETS
    }


def test_an_empty_link_is_the_default_and_holds_nothing_unknown(codes: Codes) -> None:
    assert query_params.parse_filters({}, codes) == query_params.ParsedQuery(InitiativeFilter(), has_unknown=False)
    assert query_params.serialize_filters(InitiativeFilter()) == ()


def test_defaults_stay_out_of_the_link() -> None:
    assert query_params.serialize_filters(InitiativeFilter(sort=SORTS[0], facets={"theme": ()})) == ()
    assert query_params.serialize_filters(InitiativeFilter(sort="name")) == (("sort", "name"),)


def test_links_carry_the_parameters_in_one_order(codes: Codes, full: dict[str, list[str]]) -> None:
    backwards = dict(reversed(full.items()))
    assert query_params.serialize_filters(
        query_params.parse_filters(backwards, codes).selection
    ) == query_params.serialize_filters(query_params.parse_filters(full, codes).selection)
    names = [name for name, _ in query_params.serialize_filters(query_params.parse_filters(full, codes).selection)]
    assert (
        list(dict.fromkeys(names))
        == ["q", *INITIATIVE_FACETS, "from", "to", "sort"]
        == list(query_params.FILTER_PARAMS)
    )


SEARCHES = st.text(max_size=2 * query_params.MAX_SEARCH_LENGTH).map(query_params.normalise_search)
ANY_TEXT = st.one_of(st.text(), st.text(st.characters(), min_size=0), st.sampled_from(JUNK))
KINDS: tuple[type[RecordFilter], ...] = (InitiativeFilter, FigureFilter)


@st.composite
def filters(draw: st.DrawFn) -> InitiativeFilter:
    """Any filter on initiatives of the shipped data; the codes are drawn by their place."""
    days = sorted(draw(st.tuples(st.dates(), st.dates())))
    places = draw(st.dictionaries(st.sampled_from(list(INITIATIVE_FACETS)), st.sets(st.integers(0, 30), min_size=1)))
    return InitiativeFilter(
        q=draw(SEARCHES),
        facets={facet: tuple(map(str, sorted(values))) for facet, values in places.items()},
        start=draw(st.sampled_from([None, days[0]])),
        end=draw(st.sampled_from([None, days[1]])),
        sort=draw(st.sampled_from(SORTS)),
    )


NUMBERED_CODES: Codes = {facet: tuple(map(str, range(31))) for facet in (*INITIATIVE_FACETS, *FIGURE_FACETS)}


@settings(deadline=None)
@given(selection=filters())
def test_what_is_serialized_is_parsed_again(selection: InitiativeFilter) -> None:
    link = parse_qs(urlencode(query_params.serialize_filters(selection)))
    parsed = query_params.parse_filters(link, NUMBERED_CODES)
    assert parsed == query_params.ParsedQuery(selection, has_unknown=False)


@settings(deadline=None)
@given(
    parameters=st.dictionaries(st.one_of(st.sampled_from(query_params.FILTER_PARAMS), ANY_TEXT), st.lists(ANY_TEXT)),
    kind=st.sampled_from(KINDS),
)
def test_any_query_is_parsed_and_what_is_serialized_is_stable(
    parameters: dict[str, list[str]], kind: type[RecordFilter]
) -> None:
    parsed = query_params.parse_filters(parameters, NUMBERED_CODES, kind)
    pairs = query_params.serialize_filters(parsed.selection)
    assert len(parsed.selection.q) <= query_params.MAX_SEARCH_LENGTH
    assert parse_qs(urlencode(pairs)) == query_params.to_multidict(pairs)
    again = query_params.parse_filters(query_params.to_multidict(pairs), NUMBERED_CODES, kind)
    assert again == query_params.ParsedQuery(parsed.selection, has_unknown=False)


@settings(deadline=None)
@given(values=st.lists(ANY_TEXT, max_size=3))
def test_no_value_of_a_single_parameter_raises(values: list[str]) -> None:
    parameters = dict.fromkeys(("page", "week", "view", "from", "sort"), values)
    assert query_params.page_param(parameters, last=9) in range(1, 10)
    assert query_params.week_param(parameters, WEEKS[0]) in WEEKS
    assert query_params.map_view_param(parameters) in {(), *((("view", view),) for view in query_params.MAP_VIEWS[1:])}
    assert query_params.choice_param(parameters, "sort", SORTS) in SORTS


@pytest.mark.parametrize("name", query_params.FILTER_PARAMS)
@pytest.mark.parametrize("value", JUNK)
def test_junk_is_left_out_and_never_an_error(codes: Codes, name: str, value: str) -> None:
    selection = query_params.parse_filters({name: [value]}, codes).selection
    assert (selection.facets, selection.start, selection.end, selection.sort) == ({}, None, None, SORTS[0])


@pytest.mark.parametrize("name", [name for name in query_params.FILTER_PARAMS if name != "q"])
def test_what_is_left_out_is_told_as_unknown(codes: Codes, name: str) -> None:
    assert query_params.parse_filters({name: ["no-such-code"]}, codes).has_unknown


def test_known_values_survive_beside_unknown_ones(codes: Codes) -> None:
    reading = query_params.parse_filters(
        {"theme": ["dancing", "fundraising"], "country": ["FR"], "sort": ["mood"]}, codes
    )
    assert reading == query_params.ParsedQuery(
        InitiativeFilter(facets={"theme": ("fundraising",), "country": ("FR",)}), has_unknown=True
    )


def test_a_code_said_twice_counts_once(codes: Codes) -> None:
    reading = query_params.parse_filters({"theme": ["fundraising"] * 1000}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(facets={"theme": ("fundraising",)}), has_unknown=False)


@pytest.mark.parametrize(
    "parameters", [{"q": ["a", "b"]}, {"from": ["2020-03-01", "2020-04-01"]}, {"sort": ["date", "name"]}]
)
def test_of_single_values_the_first_counts(codes: Codes, parameters: dict[str, list[str]]) -> None:
    first = {name: values[:1] for name, values in parameters.items()}
    assert query_params.parse_filters(parameters, codes).selection == query_params.parse_filters(first, codes).selection
    assert query_params.parse_filters(parameters, codes).has_unknown


def test_parameters_of_others_are_nobody_s_fault(codes: Codes) -> None:
    foreign = {"lang": ["fr"], "utm_source": ["x"], "page": ["2"], "view": ["table"]}
    assert not query_params.parse_filters(foreign, codes).has_unknown


@pytest.mark.parametrize(
    "parameters", [{"theme": [""]}, {"q": [""]}, {"q": [" \u00a0 "]}, {"sort": ["relevance"]}, {"q": []}]
)
def test_what_says_nothing_is_not_missed(codes: Codes, parameters: dict[str, list[str]]) -> None:
    assert query_params.parse_filters(parameters, codes) == query_params.ParsedQuery(
        InitiativeFilter(), has_unknown=False
    )


def test_a_search_holds_nothing_that_no_encoding_holds(codes: Codes) -> None:
    parsed = query_params.parse_filters({"q": ["masque\0\ud800lyon"]}, codes)
    assert parsed == query_params.ParsedQuery(InitiativeFilter(q="masque lyon"), has_unknown=False)


def test_what_is_cut_behind_many_spaces_is_told_as_unknown(codes: Codes) -> None:
    parsed = query_params.parse_filters({"q": [" " * 1000 + "lyon"]}, codes)
    assert parsed == query_params.ParsedQuery(InitiativeFilter(), has_unknown=True)


def test_spaces_in_a_search_are_one_space(codes: Codes) -> None:
    reading = query_params.parse_filters({"q": ["  masque \u202f lyon\n"]}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(q="masque lyon"), has_unknown=False)


def test_a_search_of_any_length_is_cut(codes: Codes) -> None:
    reading = query_params.parse_filters({"q": ["é" * 100_000]}, codes)
    assert reading == query_params.ParsedQuery(
        InitiativeFilter(q="é" * query_params.MAX_SEARCH_LENGTH), has_unknown=True
    )
    assert not query_params.parse_filters({"q": ["é" * query_params.MAX_SEARCH_LENGTH]}, codes).has_unknown


@pytest.mark.parametrize(
    "day",
    ["2020-02-30", "2020-13-01", "20200317", "2020-W12-2", "2020-3-17", "17/03/2020", "2020-03", "0000-01-01",
     "2020-03-17T00:00", "２０２０-０３-１７", "2020-03-1\ud800"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["from", "to"])
def test_a_day_that_is_none_is_left_out(codes: Codes, name: str, day: str) -> None:
    assert query_params.parse_filters({name: [day]}, codes) == query_params.ParsedQuery(
        InitiativeFilter(), has_unknown=True
    )


@pytest.mark.parametrize("day", ["0001-01-01", "2020-02-29", "9999-12-31"])
def test_any_day_of_the_calendar_is_taken(codes: Codes, day: str) -> None:
    reading = query_params.parse_filters({"from": [day], "to": [day]}, codes)
    assert reading == query_params.ParsedQuery(
        InitiativeFilter(start=date.fromisoformat(day), end=date.fromisoformat(day)), has_unknown=False
    )


def test_a_range_that_ends_before_it_starts_is_left_out_whole(codes: Codes) -> None:
    reading = query_params.parse_filters({"from": ["2020-05-01"], "to": ["2020-04-01"]}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(), has_unknown=True)


@pytest.mark.parametrize(
    ("text", "page"),
    [("1", 1), ("3", 3), ("9", 9), ("10", 9), ("999999", 9), ("0", 1), ("-1", 1), ("2.5", 1), ("", 1), ("x", 1),
     ("²", 1), ("３", 1), ("9" * 5000, 1), (" 3", 1), ("\0", 1)],
)  # fmt: skip
def test_a_page_number_stays_in_its_range(text: str, page: int) -> None:
    assert query_params.page_param({"page": [text]}, last=9) == page


@pytest.mark.parametrize(("page", "first", "end"), [("1", 1, 4), ("2", 5, 8), ("3", 9, 10), ("99", 9, 10), ("", 1, 4)])
def test_a_page_says_which_of_how_many_it_shows(page: str, first: int, end: int) -> None:
    place = query_params.page_range({"page": [page]}, range(10), 4)
    assert (place.first, place.end, place.total, place.last) == (first, end, 10, 3)
    shown, current, _ = query_params.page_of({"page": [page]}, range(1, 11), 4)
    assert (shown[0], shown[-1], current) == (first, end, place.current)


def test_without_results_there_is_one_page() -> None:
    assert query_params.page_param({"page": ["3"]}, last=0) == 1
    assert query_params.page_param({}, last=0) == 1


@pytest.mark.parametrize(
    ("values", "view"), [(["table"], "table"), (["list"], "cards"), ([], "cards"), (["", "table"], "cards")]
)
def test_one_of_falls_back_to_the_first(values: list[str], view: str) -> None:
    assert query_params.choice_param({"view": values}, "view", query_params.GALLERY_VIEWS) == view
    assert query_params.choice_param({}, "view", query_params.GALLERY_VIEWS) == "cards"
