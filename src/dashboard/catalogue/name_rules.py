"""Rules of names that are given in every language: none is left in another one, none has two forms in one.

Which words give a description away stands in the file of each language; how places are called, in the Unicode CLDR.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import permutations
from typing import Any

import pandas as pd
from babel import Locale
from babel.core import get_global

from dashboard.catalogue.cell_conventions import split_names
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.records import WORLDWIDE
from dashboard.catalogue.rule_frames import Frames, cells_of, problems_of
from dashboard.languages import LANGUAGES, SPECS, Language, localized_columns

TABLE, PLACES = "initiatives", "locality"
FIELDS = ("actor", PLACES)
"""The fields that hold names in every language."""
PLACE_SEPARATOR = re.compile(r", | \(|\)")
"""What stands between a place and where it lies, as in *Frisco, Texas* or *Forest (Brussels)*."""
COUNTRY_CODE = re.compile("[A-Z]{2}")

BRACKETED_END = re.compile(r".\(([^()]*)\)$")
"""What stands in parentheses behind a name."""


def name_problems(frames: Frames) -> Iterator[Problem]:
    """Names of actors and places in another language or with two forms in one, and initiatives named amiss."""
    # Three languages make six pairs, of which two may find the same.
    yield from dict.fromkeys(_name_problems(frames))


def _name_problems(frames: Frames) -> Iterator[Problem]:
    yield from _descriptions_that_are_names(frames)
    yield from _translations_before_names(frames)
    for field in FIELDS:
        for own, other in permutations(LANGUAGES, 2):
            columns = f"{field}_{own}", f"{field}_{other}"
            cells = cells_of(frames, TABLE, *columns, "country")
            names, others = (cells[column] for column in columns)
            yield from _foreign_descriptions(names, other)
            yield from _second_forms(names, others)
            if field == PLACES:
                yield from _untranslated_places(names, others, cells["country"], _place_names(other, own))


def _descriptions_that_are_names(frames: Frames) -> Iterator[Problem]:
    """What is called alike in every language and marked as our description: it was not put into words by us."""
    names = localized_columns("name")
    cells = cells_of(frames, TABLE, *names, "name_is_ours")
    is_one_name = cells[list(names)].nunique(axis="columns") == 1
    flags = cells["name_is_ours"][is_one_name & (cells["name_is_ours"] == "true")]
    reason = "stands beside one name for all languages, which is no description of ours"
    yield from problems_of(TABLE, "name_is_ours", flags, reason)


def _translations_before_names(frames: Frames) -> Iterator[Problem]:
    """Names in another script that stand behind their translation, which citations would give for the name."""
    for column, cells in cells_of(frames, TABLE, *localized_columns("name")).items():
        ends = cells.str.extract(BRACKETED_END, expand=False).fillna("")
        reason = '"{cell}" gives a translation first: the name comes first, in its own script'
        yield from problems_of(TABLE, str(column), cells[ends.map(_is_other_script)], reason)


def _is_other_script(text: str) -> bool:
    return any(
        letter.isalpha() and not unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER")) for letter in text
    )


def _foreign_descriptions(cells: pd.Series[Any], other: Language) -> Iterator[Problem]:
    """Names with a word that only descriptions in the ``other`` language have."""
    rules = SPECS[other].names
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, rules.description_words))})\b", re.IGNORECASE)
    for row, cell in cells.items():
        for name in split_names(cell):
            word = pattern.search(name)
            if word and word[0] and name not in rules.proper_names:
                reason = f'"{name}" is not in the language of its column: "{word[0]}" belongs to "{other}"'
                yield Problem(f"{TABLE}.csv", int(str(row)), str(cells.name), reason)


def _second_forms(cells: pd.Series[Any], others: pd.Series[Any]) -> Iterator[Problem]:
    """Names that have one form in the other language and another than the usual in their own."""
    pairs = [(row, pair) for row, pair in zip(cells.index, zip(cells, others, strict=True), strict=True)]
    forms: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for _, (cell, other) in pairs:
        for name, other_name in _aligned_names(cell, other):
            forms[other_name][name] += 1
    for row, (cell, other) in pairs:
        for name, other_name in _aligned_names(cell, other):
            usual = forms[other_name].most_common(1)[0][0]
            if name != usual:
                forms_of = f'"{other_name}" of {others.name} is "{name}" here and "{usual}" elsewhere'
                reason = f"{forms_of}: a name has one form in a language"
                yield Problem(f"{TABLE}.csv", int(row), str(cells.name), reason)


def _aligned_names(cell: str, other: str) -> Iterator[tuple[str, str]]:
    """The names of two cells in pairs; none where they are not as many."""
    names, others = (_parts(text) for text in (cell, other))
    if len(names) == len(others):
        yield from zip(names, others, strict=True)


def _parts(cell: str) -> list[str]:
    return [part for name in split_names(cell) for part in PLACE_SEPARATOR.split(name) if part]


def _untranslated_places(
    cells: pd.Series[Any], others: pd.Series[Any], countries: pd.Series[Any], names: Mapping[tuple[str, str], str]
) -> Iterator[Problem]:
    """Places that are called the same in both languages, though they have other ``names`` in their own."""
    for row, cell, other, country in zip(cells.index, cells, others, countries, strict=True):
        for name, other_name in _aligned_names(cell, other):
            own_name = names.get((country, name), name)
            if name == other_name and name != own_name:
                reason = f'"{name}" is not in the language of its column, in which it is "{own_name}"'
                yield Problem(f"{TABLE}.csv", int(row), str(cells.name), reason)


@cache
def _place_names(source: Language, target: Language) -> Mapping[tuple[str, str], str]:
    """Countries and the cities of time zones in ``target``, by the country of a row and their names in ``source``."""
    names, translations = (Locale.parse(SPECS[code].cldr_locale) for code in (source, target))
    places: dict[tuple[str, str], str] = {}
    for zone, country in get_global("zone_territories").items():
        if city := translations.time_zones.get(zone, {}).get("city"):
            places[country, names.time_zones.get(zone, {}).get("city") or _english_city(zone)] = city
    for country in filter(COUNTRY_CODE.fullmatch, {*names.territories} & {*translations.territories}):
        for of_row in (country, WORLDWIDE):
            places[of_row, names.territories[country]] = translations.territories[country]
    return places


def _english_city(zone: str) -> str:
    """The city of a time zone as its identifier has it: *Europe/Brussels*."""
    return zone.rpartition("/")[2].replace("_", " ")
