from __future__ import annotations

import random
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from dashboard.catalogue.faceted_index import FacetedIndex, index_initiatives
from dashboard.catalogue.filters import INITIATIVE_FACETS, SORTS, InitiativeFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative, Outcome, Source
from dashboard.languages import Language

Make = Callable[..., Initiative]
Shipped = Callable[[str], list[dict[str, str]]]

COLUMNS = {"theme": "theme", "country": "country", "format": "format", "actor": "actor_kind", "outcome": "outcome_kind"}
"""The column of the CSV behind each facet of one value; an outcome may be absent."""
LETTER = Source("https://influencia.net/x", "INfluencia", None, None, "fr", weak=False)
PRESS = Source("https://example.org/x", "Example", None, None, "en", weak=False)


@pytest.fixture(scope="module")
def selector(catalogue: Catalogue) -> FacetedIndex[Initiative]:
    return index_initiatives(catalogue.initiatives)


@cache
def plain(text: str) -> str:
    """Lower case without accents: enough for the ASCII words that these tests look for."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def codes_of(item: Initiative, facet: str) -> set[str]:
    match facet:
        case "platform":
            return set(item.platforms)
        case "evidence":
            press = any("influencia.net" not in source.url for source in item.sources)
            return ({"letter"} if item.in_letter else set()) | ({"press"} if press else set())
        case "outcome":
            return {item.outcome.kind} if item.outcome else set()
        case _ if facet in COLUMNS:
            return {getattr(item, COLUMNS[facet])}
        case _:
            return set(INITIATIVE_FACETS[facet].codes_of(item))


@cache
def texts_of(item: Initiative) -> tuple[frozenset[str], tuple[str, ...]]:
    """The words of ``item``, in the singular, and its hashtags and accounts."""
    texts = (
        *item.name.values(),
        *item.actor.values(),
        *(item.locality.values() if item.locality else ()),
        *item.summary.values(),
        item.id,
        *(item.outcome_note.values() if item.outcome_note else ()),
        *(text for source in item.sources for text in (source.publisher, source.title or "")),
    )
    written = plain(" ".join(texts))
    words = frozenset(word.removesuffix("s") for word in re.findall(r"\w+", written))
    return words, (*map(plain, item.hashtags), plain(item.handle or ""), *re.findall(r"[#@]\w+", written))


def has_words(item: Initiative, q: str) -> bool:
    """Whether ``item`` has the words, in the plural or not; a hashtag or an account also inside its own."""
    words, tags = texts_of(item)
    return all(word in words or any(word in tag for tag in tags) for word in q.split())


def may_begin(item: Initiative, start: date | None, end: date | None) -> bool:
    """Text comparison of ISO dates: a month is in the range if its first or last day, or all of it, is."""
    if not (start or end):
        return True
    if not item.start_date:
        return False
    first, last = (start or date.min).isoformat(), (end or date.max).isoformat()
    precision = len(item.start_date)
    return first[:precision] <= item.start_date <= last[:precision]


def failed_facets(item: Initiative, selection: InitiativeFilter) -> frozenset[str]:
    """The facets of ``selection`` of which ``item`` has no code that is asked for."""
    return frozenset(
        facet for facet, wanted in selection.facets.items() if wanted and not codes_of(item, facet) & set(wanted)
    )


def naive(items: Iterable[Initiative], selection: InitiativeFilter) -> list[tuple[Initiative, frozenset[str]]]:
    """The items with the words and days of ``selection``, each with the facets that it fails."""
    return [
        (item, failed_facets(item, selection))
        for item in items
        if may_begin(item, selection.start, selection.end) and has_words(item, selection.q)
    ]


def random_selection(dice: random.Random, selector: FacetedIndex[Initiative]) -> InitiativeFilter:
    days = sorted(date(2020, dice.randint(1, 6), dice.randint(1, 28)) for _ in range(2))
    facets = dice.sample(list(INITIATIVE_FACETS), dice.randint(0, 3))
    return InitiativeFilter(
        q=dice.choice(["", "", "covid", "tiktok", "tiktok covid"]),
        facets={facet: tuple(dice.sample(selector.codes(facet), dice.randint(1, 2))) for facet in facets},
        start=dice.choice([None, None, days[0]]),
        end=dice.choice([None, None, days[1]]),
        sort=dice.choice(SORTS),
    )


@pytest.mark.parametrize("seed", range(60))
def test_selections_and_counts_are_those_of_a_naive_filter(
    catalogue: Catalogue, selector: FacetedIndex[Initiative], seed: int
) -> None:
    selection = random_selection(random.Random(seed), selector)
    selected = selector.select(selection)
    matches = naive(catalogue.initiatives, selection)
    assert {item.id for item in selected.records} == {item.id for item, failed in matches if not failed}
    for facet in INITIATIVE_FACETS:
        expected = Counter(code for item, failed in matches if failed <= {facet} for code in codes_of(item, facet))
        assert {code: count for code, count in selected.counts[facet].items() if count} == expected


def test_random_selections_are_neither_all_empty_nor_all_full(
    catalogue: Catalogue, selector: FacetedIndex[Initiative]
) -> None:
    selections = [random_selection(random.Random(seed), selector) for seed in range(60)]
    sizes = [sum(not failed for _, failed in naive(catalogue.initiatives, selection)) for selection in selections]
    assert sum(0 < size < len(catalogue.initiatives) for size in sizes) > 20


@pytest.mark.parametrize("facet", COLUMNS)
def test_without_filters_a_facet_of_one_value_counts_every_row_of_the_csv(
    selector: FacetedIndex[Initiative], shipped: Shipped, facet: str
) -> None:
    cells = [row[COLUMNS[facet]] for row in shipped("initiatives") if row[COLUMNS[facet]]]
    counts = selector.select(InitiativeFilter()).counts[facet]
    assert counts == Counter(cells)
    assert sum(counts.values()) == len(cells)
    assert facet == "outcome" or len(cells) == len(shipped("initiatives"))


def test_without_filters_platforms_count_once_for_each_of_an_initiative(
    selector: FacetedIndex[Initiative], shipped: Shipped
) -> None:
    cells = [code for row in shipped("initiatives") for code in row["platforms"].split(";") if code]
    assert selector.select(InitiativeFilter()).counts["platform"] == Counter(cells)


def test_without_filters_evidence_counts_follow_from_the_csv(
    selector: FacetedIndex[Initiative], shipped: Shipped
) -> None:
    sources = shipped("initiative_sources")
    assert selector.select(InitiativeFilter()).counts["evidence"] == {
        "letter": sum(row["in_letter"] == "true" for row in shipped("initiatives")),
        "press": len({row["initiative_id"] for row in sources if "influencia.net" not in row["url"]}),
    }


@pytest.mark.parametrize("facet", INITIATIVE_FACETS)
def test_choosing_in_a_facet_leaves_its_own_counts_and_narrows_the_others(
    selector: FacetedIndex[Initiative], facet: str
) -> None:
    free = selector.select(InitiativeFilter()).counts
    rarest = selector.codes(facet)[-1]
    counts = selector.select(InitiativeFilter(facets={facet: (rarest,)})).counts
    assert counts[facet] == free[facet]
    other = "theme" if facet != "theme" else "format"
    assert sum(counts[other].values()) == free[facet][rarest] < sum(free[other].values())


def test_choices_within_a_facet_widen_and_across_facets_narrow(initiative: Make) -> None:
    items = [
        initiative(id=f"{theme}-{country}", theme=theme, country=country)
        for theme, country in (("sport", "FR"), ("food", "FR"), ("sport", "CH"))
    ]
    selector = index_initiatives(items)

    def ids(facets: Mapping[str, tuple[str, ...]]) -> set[str]:
        return {item.id for item in selector.select(InitiativeFilter(facets=facets)).records}

    assert ids({"theme": ("sport", "food")}) == {"sport-FR", "food-FR", "sport-CH"}
    assert ids({"theme": ("sport",), "country": ("FR",)}) == {"sport-FR"}
    assert ids({"theme": ("food",), "country": ("CH",)}) == set()
    assert ids({"theme": ("dancing",)}) == set()


def test_codes_come_with_the_most_frequent_first(selector: FacetedIndex[Initiative]) -> None:
    for facet in INITIATIVE_FACETS:
        counts = selector.select(InitiativeFilter()).counts[facet]
        assert set(selector.codes(facet)) == set(counts)
        assert [counts[code] for code in selector.codes(facet)] == sorted(counts.values(), reverse=True)


@pytest.mark.parametrize(
    ("start_date", "start", "end", "inside"),
    [
        ("2020-03-17", "2020-03-17", "2020-03-17", True),
        ("2020-03-17", "2020-03-18", None, False),
        ("2020-03-17", None, "2020-03-16", False),
        ("2020-03-17", None, "2020-03-17", True),
        ("2020-03", "2020-03-31", None, True),
        ("2020-03", "2020-04-01", None, False),
        ("2020-03", None, "2020-03-01", True),
        ("2020-03", None, "2020-02-29", False),
        ("2020-03", "2020-03-10", "2020-03-12", True),
        ("2020-02", "2020-02-29", "2020-03-31", True),
        ("2019-02", "2019-03-01", None, False),
        ("2020-12", "2020-12-31", None, True),
        (None, "2020-01-01", None, False),
        (None, None, "9999-12-31", False),
        (None, "0001-01-01", "9999-12-31", False),
        (None, None, None, True),
        ("2020-03", None, None, True),
    ],
)
def test_a_range_takes_what_may_have_begun_in_it(
    initiative: Make, start_date: str | None, start: str | None, end: str | None, inside: bool
) -> None:
    selector = index_initiatives([initiative(start_date=start_date)])
    selection = InitiativeFilter(
        start=date.fromisoformat(start) if start else None, end=date.fromisoformat(end) if end else None
    )
    assert bool(selector.select(selection).records) is inside


def test_the_letter_alone_is_no_press(initiative: Make) -> None:
    items = [
        initiative(id="letter", in_letter=True, sources=(LETTER,)),
        initiative(id="both", in_letter=True, sources=(LETTER, PRESS)),
        initiative(id="press", in_letter=False, sources=(PRESS,)),
    ]
    assert index_initiatives(items).select(InitiativeFilter()).counts["evidence"] == {"letter": 2, "press": 2}


def ordered(items: list[Initiative], selection: InitiativeFilter, language: Language = "fr") -> list[str]:
    return [item.id for item in index_initiatives(items).select(selection, language).records]


def test_by_date_months_stand_behind_their_days_and_unknown_ones_last(initiative: Make) -> None:
    days = [None, "2020-03", "2020-04-01", "2020-03-31", "2020-02", "2020-03-02"]
    items = [initiative(id=str(day), start_date=day) for day in days]
    expected = ["2020-02", "2020-03-02", "2020-03-31", "2020-03", "2020-04-01", "None"]
    assert ordered(items, InitiativeFilter(sort="date")) == expected


def test_by_name_accents_and_case_make_no_difference(initiative: Make) -> None:
    items = [initiative(id=name, name=name) for name in ("Zoo", "école", "#eau", "Éclair", "abri")]
    assert ordered(items, InitiativeFilter(sort="name")) == ["abri", "#eau", "Éclair", "école", "Zoo"]


def test_outcomes_run_unit_by_unit_money_first(initiative: Make) -> None:
    outcomes = {
        "none": None,
        "views": Outcome(9_000_000, "views", None, "audience", "counted"),
        "dollars": Outcome(5, "USD", None, "money", "given"),
        "more euros": Outcome(20, "EUR", None, "money", "raised"),
        "euros": Outcome(10, "EUR", None, "money", "raised"),
    }
    items = [initiative(id=name, outcome=outcome) for name, outcome in outcomes.items()]
    expected = ["more euros", "euros", "dollars", "views", "none"]
    assert ordered(items, InitiativeFilter(sort="outcome")) == expected


def test_by_name_the_names_in_the_language_of_the_reader_are_sorted(initiative: Make) -> None:
    names = {"a": ("Zebra march", "Marche des zèbres"), "b": ("Masks", "Masques"), "c": ("Ants", "Fourmis")}
    items = [
        initiative(id=id_, name=LocalizedText({**LocalizedText.same(en), "fr": fr})) for id_, (en, fr) in names.items()
    ]
    assert ordered(items, InitiativeFilter(sort="name"), "en") == ["c", "b", "a"]
    assert ordered(items, InitiativeFilter(sort="name"), "fr") == ["c", "a", "b"]


def test_by_size_the_unknown_stand_last_behind_zero(initiative: Make) -> None:
    items = [initiative(id=str(size), followers=size) for size in (None, 5, 0, 1000)]
    assert ordered(items, InitiativeFilter(sort="size")) == ["1000", "5", "0", "None"]


def test_by_a_facet_its_labels_in_the_language_of_the_reader_are_sorted(initiative: Make) -> None:
    labels = {"FI": ("Finland", "Finlande"), "CH": ("Switzerland", "Suisse"), "DE": ("Germany", "Allemagne")}
    items = [initiative(id=country, country=country) for country in labels]
    index = index_initiatives(items, lambda _, code: [*zip(("en", "fr"), labels.get(code, ()), strict=False)])
    by_country = InitiativeFilter(sort="country")
    assert [item.id for item in index.select(by_country, "en").records] == ["FI", "DE", "CH"]
    assert [item.id for item in index.select(by_country, "fr").records] == ["DE", "FI", "CH"]


def test_by_publishers_the_letter_counts_for_none(initiative: Make) -> None:
    second = replace(PRESS, publisher="Second")
    items = [
        initiative(id="one", in_letter=True, sources=(LETTER, PRESS)),
        initiative(id="two", sources=(PRESS, second)),
        initiative(id="letter", in_letter=True, sources=(LETTER,)),
    ]
    assert ordered(items, InitiativeFilter(sort="publishers")) == ["two", "one", "letter"]


def test_by_relevance_without_search_the_letter_then_what_most_publishers_report(initiative: Make) -> None:
    second, variant = replace(PRESS, publisher="Second"), replace(PRESS, publisher=f"{PRESS.publisher} / AFP")
    items = [
        initiative(id="one", in_letter=False, sources=(PRESS, variant)),
        initiative(id="two", in_letter=False, sources=(PRESS, second)),
        initiative(id="letter", in_letter=True, sources=(LETTER,)),
    ]
    assert ordered(items, InitiativeFilter()) == ["letter", "two", "one"]


def test_by_relevance_with_a_search_names_stand_before_mentions(initiative: Make) -> None:
    mention, name = initiative(id="mention", name="Lyon"), initiative(id="name", name="Masques", in_letter=False)
    mention = replace(mention, summary=LocalizedText({**mention.summary, "fr": "Des masques."}))
    assert ordered([mention, name], InitiativeFilter(q="masques")) == ["name", "mention"]
    assert ordered([mention, name], InitiativeFilter(q="masques", sort="name")) == ["mention", "name"]


def test_equals_keep_the_order_of_the_data(initiative: Make) -> None:
    items = [initiative(id=str(number)) for number in range(20)]
    for sort in SORTS:
        assert ordered(items, InitiativeFilter(sort=sort)) == [item.id for item in items]


@pytest.mark.parametrize("sort", SORTS)
def test_an_order_neither_loses_nor_repeats(
    catalogue: Catalogue, selector: FacetedIndex[Initiative], sort: str
) -> None:
    selected = selector.select(InitiativeFilter(sort=sort)).records
    assert sorted(item.id for item in selected) == sorted(item.id for item in catalogue.initiatives)


@pytest.mark.parametrize(
    ("selection", "active"),
    [
        (InitiativeFilter(), 0),
        (InitiativeFilter(sort="name"), 0),
        (InitiativeFilter(q="masque"), 1),
        (InitiativeFilter(start=date(2020, 3, 1), end=date(2020, 4, 1)), 1),
        (InitiativeFilter(q="x", facets={"theme": ("a", "b"), "country": ("FR",)}, end=date(2020, 4, 1)), 5),
    ],
)
def test_active_counts_what_narrows(selection: InitiativeFilter, active: int) -> None:
    assert selection.active_count == active


def test_choosing_replaces_one_facet_and_keeps_everything_else() -> None:
    selection = InitiativeFilter(q="don", facets={"theme": ("fundraising",), "country": ("FR", "BE")}, sort="name")
    only = selection.with_facet("country", "CH")
    assert only == InitiativeFilter(q="don", facets={"theme": ("fundraising",), "country": ("CH",)}, sort="name")
    assert selection.with_facet("country").facets == {"theme": ("fundraising",)}
