from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from datetime import date
from urllib.parse import parse_qs, urlencode

import pytest

from dashboard.catalogue import query_params
from dashboard.catalogue.initiative_index import FACETS, SORTS, InitiativeFilter, InitiativeIndex
from dashboard.catalogue.loader import Catalogue

Codes = Mapping[str, Sequence[str]]

JUNK = ("", " ", "\0", "\ud800", "💥", "../../etc/passwd", "<script>", "' OR 1=1 --", "%00", "nan", "-1", "x" * 100_000)
FULL = {
    "q": ["masques à Lyon"],
    "theme": ["fundraising", "mental_health"],
    "country": ["FR", "CH"],
    "platform": ["tiktok"],
    "format": ["challenge"],
    "actor": ["creator"],
    "evidence": ["press"],
    "outcome": ["money"],
    "from": ["2020-03-01"],
    "to": ["2020-04-30"],
    "sort": ["date"],
}


@pytest.fixture(scope="module")
def codes(catalogue: Catalogue) -> Codes:
    selector = InitiativeIndex(catalogue.initiatives)
    return {facet: selector.codes(facet) for facet in FACETS}


def test_a_full_link_is_understood(codes: Codes) -> None:
    reading = query_params.parse_filters(FULL, codes)
    assert reading.complete
    selection = reading.selection
    assert (selection.q, selection.sort) == ("masques à Lyon", "date")
    assert (selection.start, selection.end) == (date(2020, 3, 1), date(2020, 4, 30))
    assert {facet: set(chosen) for facet, chosen in selection.chosen.items()} == {
        facet: set(FULL[facet]) for facet in FACETS
    }


def test_an_empty_link_is_the_default_and_complete(codes: Codes) -> None:
    assert query_params.parse_filters({}, codes) == query_params.ParsedQuery(InitiativeFilter(), complete=True)
    assert query_params.serialize_filters(InitiativeFilter()) == ()


def test_defaults_stay_out_of_the_link() -> None:
    assert query_params.serialize_filters(InitiativeFilter(sort=SORTS[0], chosen={"theme": ()})) == ()
    assert query_params.serialize_filters(InitiativeFilter(sort="name")) == (("sort", "name"),)


def test_links_carry_the_parameters_in_one_order(codes: Codes) -> None:
    backwards = dict(reversed(FULL.items()))
    assert query_params.serialize_filters(
        query_params.parse_filters(backwards, codes).selection
    ) == query_params.serialize_filters(query_params.parse_filters(FULL, codes).selection)
    names = [name for name, _ in query_params.serialize_filters(query_params.parse_filters(FULL, codes).selection)]
    assert list(dict.fromkeys(names)) == ["q", *FACETS, "from", "to", "sort"] == list(query_params.FILTER_PARAMS)


def random_selection(dice: random.Random, codes: Codes) -> InitiativeFilter:
    days = sorted(date(2020, dice.randint(1, 12), dice.randint(1, 28)) for _ in range(2))
    return InitiativeFilter(
        q=dice.choice(["", "masque", "l’école & co", "덕분에", "a+b=c"]),
        chosen={
            facet: tuple(code for code in codes[facet] if dice.random() < 0.3) or tuple(codes[facet][:1])
            for facet in FACETS
            if dice.random() < 0.5
        },
        start=dice.choice([None, days[0]]),
        end=dice.choice([None, days[1]]),
        sort=dice.choice(SORTS),
    )


@pytest.mark.parametrize("seed", range(30))
def test_what_is_written_is_read_again(codes: Codes, seed: int) -> None:
    selection = random_selection(random.Random(seed), codes)
    link = parse_qs(urlencode(query_params.serialize_filters(selection)))
    assert query_params.parse_filters(link, codes) == query_params.ParsedQuery(selection, complete=True)


@pytest.mark.parametrize("name", query_params.FILTER_PARAMS)
@pytest.mark.parametrize("value", JUNK)
def test_junk_is_left_out_and_never_an_error(codes: Codes, name: str, value: str) -> None:
    selection = query_params.parse_filters({name: [value]}, codes).selection
    assert (selection.chosen, selection.start, selection.end, selection.sort) == ({}, None, None, SORTS[0])


@pytest.mark.parametrize("name", [name for name in query_params.FILTER_PARAMS if name != "q"])
def test_what_is_left_out_makes_the_reading_incomplete(codes: Codes, name: str) -> None:
    assert not query_params.parse_filters({name: ["no-such-code"]}, codes).complete


def test_known_values_survive_beside_unknown_ones(codes: Codes) -> None:
    reading = query_params.parse_filters(
        {"theme": ["dancing", "fundraising"], "country": ["FR"], "sort": ["mood"]}, codes
    )
    assert reading == query_params.ParsedQuery(
        InitiativeFilter(chosen={"theme": ("fundraising",), "country": ("FR",)}), complete=False
    )


def test_a_code_said_twice_counts_once(codes: Codes) -> None:
    reading = query_params.parse_filters({"theme": ["fundraising"] * 1000}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(chosen={"theme": ("fundraising",)}), complete=True)


@pytest.mark.parametrize(
    "parameters", [{"q": ["a", "b"]}, {"from": ["2020-03-01", "2020-04-01"]}, {"sort": ["date", "name"]}]
)
def test_of_single_values_the_first_counts(codes: Codes, parameters: dict[str, list[str]]) -> None:
    first = {name: values[:1] for name, values in parameters.items()}
    assert query_params.parse_filters(parameters, codes).selection == query_params.parse_filters(first, codes).selection
    assert not query_params.parse_filters(parameters, codes).complete


def test_parameters_of_others_are_nobody_s_fault(codes: Codes) -> None:
    assert query_params.parse_filters(
        {"lang": ["fr"], "utm_source": ["x"], "page": ["2"], "view": ["table"]}, codes
    ).complete


@pytest.mark.parametrize(
    "parameters", [{"theme": [""]}, {"q": [""]}, {"q": [" \u00a0 "]}, {"sort": ["relevance"]}, {"q": []}]
)
def test_what_says_nothing_is_not_missed(codes: Codes, parameters: dict[str, list[str]]) -> None:
    assert query_params.parse_filters(parameters, codes) == query_params.ParsedQuery(InitiativeFilter(), complete=True)


def test_spaces_in_a_search_are_one_space(codes: Codes) -> None:
    reading = query_params.parse_filters({"q": ["  masque \u202f lyon\n"]}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(q="masque lyon"), complete=True)


def test_a_search_of_any_length_is_cut(codes: Codes) -> None:
    reading = query_params.parse_filters({"q": ["é" * 100_000]}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(q="é" * query_params.MAX_SEARCH_LENGTH), complete=False)
    assert query_params.parse_filters({"q": ["é" * query_params.MAX_SEARCH_LENGTH]}, codes).complete


@pytest.mark.parametrize(
    "day",
    ["2020-02-30", "2020-13-01", "20200317", "2020-W12-2", "2020-3-17", "17/03/2020", "2020-03", "0000-01-01",
     "2020-03-17T00:00", "２０２０-０３-１７", "2020-03-1\ud800"],
)  # fmt: skip
@pytest.mark.parametrize("name", ["from", "to"])
def test_a_day_that_is_none_is_left_out(codes: Codes, name: str, day: str) -> None:
    assert query_params.parse_filters({name: [day]}, codes) == query_params.ParsedQuery(
        InitiativeFilter(), complete=False
    )


@pytest.mark.parametrize("day", ["0001-01-01", "2020-02-29", "9999-12-31"])
def test_any_day_of_the_calendar_is_taken(codes: Codes, day: str) -> None:
    reading = query_params.parse_filters({"from": [day], "to": [day]}, codes)
    assert reading == query_params.ParsedQuery(
        InitiativeFilter(start=date.fromisoformat(day), end=date.fromisoformat(day)), complete=True
    )


def test_a_range_that_ends_before_it_starts_is_left_out_whole(codes: Codes) -> None:
    reading = query_params.parse_filters({"from": ["2020-05-01"], "to": ["2020-04-01"]}, codes)
    assert reading == query_params.ParsedQuery(InitiativeFilter(), complete=False)


@pytest.mark.parametrize(
    ("asked", "page"),
    [("1", 1), ("3", 3), ("9", 9), ("10", 9), ("999999", 9), ("0", 1), ("-1", 1), ("2.5", 1), ("", 1), ("x", 1),
     ("²", 1), ("３", 1), ("9" * 5000, 1), (" 3", 1), ("\0", 1)],
)  # fmt: skip
def test_a_page_number_stays_in_its_range(asked: str, page: int) -> None:
    assert query_params.page_param({"page": [asked]}, last=9) == page


def test_without_results_there_is_one_page() -> None:
    assert query_params.page_param({"page": ["3"]}, last=0) == 1
    assert query_params.page_param({}, last=0) == 1


@pytest.mark.parametrize(
    ("asked", "view"), [(["table"], "table"), (["list"], "cards"), ([], "cards"), (["", "table"], "cards")]
)
def test_one_of_falls_back_to_the_first(asked: list[str], view: str) -> None:
    assert query_params.choice_param({"view": asked}, "view", query_params.GALLERY_VIEWS) == view
    assert query_params.choice_param({}, "view", query_params.GALLERY_VIEWS) == "cards"
