from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.source_rules import (
    highlights_rest_on_a_page_of_their_initiative,
    publishers_have_names_for_readers,
    sources_of_a_record_are_different_pages,
    weak_sources_are_listed,
)
from dashboard.catalogue.table_files import read_table
from dashboard.catalogue.table_specs import SOURCE_TABLES, TABLES

if TYPE_CHECKING:
    from tests.conftest import Draft

Shipped = Callable[[str], list[dict[str, str]]]
WEAK = "weak_publishers.csv"
NAMES = "publishers.csv"
HIGHLIGHTS = "highlights.csv"


def problems_of(draft: Draft) -> list[str]:
    frames = {table.name: read_table(draft.path(table.file)).frame for table in TABLES}
    rules = (
        weak_sources_are_listed,
        publishers_have_names_for_readers,
        sources_of_a_record_are_different_pages,
        highlights_rest_on_a_page_of_their_initiative,
    )
    return [str(problem) for rule in rules for problem in rule(frames)]


def put_source(draft: Draft, table: str, publisher: str, weak: str) -> None:
    draft.put(f"{table}.csv", 2, publisher=publisher, weak=weak)


def test_sound_data_has_no_problem(draft: Draft) -> None:
    assert problems_of(draft) == []


@pytest.mark.parametrize("table", SOURCE_TABLES.values())
def test_a_page_of_a_weak_publisher_is_a_weak_source(draft: Draft, table: str) -> None:
    draft.add(WEAK, publisher="The Copyist")
    put_source(draft, table, "The Copyist", "false")
    assert problems_of(draft) == [f'{table}.csv, row 2, weak: is false, and {WEAK} lists "The Copyist"']
    put_source(draft, table, "The Copyist", "true")
    assert problems_of(draft) == []


@pytest.mark.parametrize("table", SOURCE_TABLES.values())
def test_a_page_of_another_publisher_is_none(draft: Draft, table: str) -> None:
    put_source(draft, table, "The Reporter", "true")
    assert problems_of(draft) == [f'{table}.csv, row 2, weak: is true, and {WEAK} does not list "The Reporter"']


def test_a_publisher_may_be_weak_at_one_address_only(draft: Draft) -> None:
    draft.add(WEAK, publisher="The Reporter", address="https://mirror.example/")
    draft.put("figure_sources.csv", 2, publisher="The Reporter", url="https://mirror.example/a", weak="true")
    draft.put("figure_sources.csv", 3, publisher="The Reporter", url="https://reporter.example/a", weak="false")
    assert problems_of(draft) == []
    draft.put("figure_sources.csv", 3, weak="true")
    assert len(problems_of(draft)) == 1


@pytest.mark.parametrize(
    "publisher",
    [
        "Slashdot (quoting The Reporter)",
        "Example (copy of The Reporter)",
        "Example (via Aggregator)",
        "Example (text by A. Writer, from The Reporter)",
        "Example (translation of The Reporter)",
    ],
)
@pytest.mark.parametrize("weak", ["true", "false"])
def test_a_publisher_that_says_that_it_copies_is_listed(draft: Draft, publisher: str, weak: str) -> None:
    put_source(draft, "figure_sources", publisher, weak)
    weakness, name = problems_of(draft)
    assert f'"{publisher}" says that it is a copy' in weakness
    assert f'"{publisher}" is English, and {NAMES} lacks it' in name
    draft.add(NAMES, publisher=publisher, name_en="Example", name_fr="Exemple")
    assert problems_of(draft) == [weakness]


@pytest.mark.parametrize("publisher", ["Le Matin (AFP)", "Example (student newspaper)", "Copytown Gazette"])
def test_who_prints_an_agency_or_has_an_epithet_copies_nobody(draft: Draft, publisher: str) -> None:
    put_source(draft, "figure_sources", publisher, "false")
    assert problems_of(draft) == []


@pytest.mark.parametrize("weak", ["true", "false"])
def test_the_encyclopedia_that_anybody_edits_is_listed(draft: Draft, weak: str) -> None:
    put_source(draft, "figure_sources", "Wikipédia", weak)
    [problem] = problems_of(draft)
    assert '"Wikipédia" is an encyclopedia that anybody edits' in problem


def test_every_weak_publisher_has_a_source(shipped: Shipped) -> None:
    pages = [(row["publisher"], row["url"]) for table in SOURCE_TABLES.values() for row in shipped(table)]
    for row in shipped("weak_publishers"):
        assert any(name == row["publisher"] and url.startswith(row["address"]) for name, url in pages), row


def test_every_name_for_readers_is_that_of_a_publisher(shipped: Shipped) -> None:
    publishers = {row["publisher"] for table in SOURCE_TABLES.values() for row in shipped(table)}
    assert {row["publisher"] for row in shipped("publishers")} <= publishers


def test_a_highlight_rests_on_a_page_of_its_initiative(draft: Draft) -> None:
    initiative = draft.cell(HIGHLIGHTS, 2, "initiative_id")
    draft.put(HIGHLIGHTS, 2, url="https://elsewhere.example/")
    assert problems_of(draft) == [f'{HIGHLIGHTS}, row 2, url: is no source of "{initiative}"']


def test_a_highlight_rests_on_no_weak_source(draft: Draft) -> None:
    url = draft.cell(HIGHLIGHTS, 2, "url")
    [row] = [row for row, line in enumerate(draft.lines("initiative_sources.csv"), 1) if url in line]
    publisher = draft.cell("initiative_sources.csv", row, "publisher")
    draft.add(WEAK, publisher=publisher, address=url)
    draft.put("initiative_sources.csv", row, weak="true")
    assert problems_of(draft) == [f"{HIGHLIGHTS}, row 2, url: is a weak source"]


PAGE = "https://www.reporter.example/a?id=5"


@pytest.mark.parametrize("table", SOURCE_TABLES.values())
@pytest.mark.parametrize(
    "again",
    [
        f"{PAGE}&fbclid=IwAR36",
        "https://www.reporter.example/a?utm_source=x&id=5&utm_medium=y",
        "http://reporter.example/a/?id=5#top",
    ],
)
def test_a_page_is_a_source_of_a_record_once_however_it_was_shared(draft: Draft, table: str, again: str) -> None:
    key = draft.lines(f"{table}.csv")[1][0]
    draft.put(f"{table}.csv", 2, url=PAGE)
    draft.put(f"{table}.csv", 3, **{draft.lines(f"{table}.csv")[0][0]: key}, url=again)
    expected = f'{table}.csv, row 3, url: is the page of row 2, a source of "{key}" already'
    assert expected in problems_of(draft)
    draft.put(f"{table}.csv", 3, url="https://reporter.example/a?id=6&fbclid=IwAR36")
    assert expected not in problems_of(draft)
