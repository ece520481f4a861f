"""A catalogue of any size, drawn from the shipped one: new identifiers, names and dates, everything else recombined.

``python -m bench.catalogue DIRECTORY [COUNT]`` writes one that passes ``python -m dashboard.catalogue.check``.
"""

from __future__ import annotations

import csv
import random
import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from dashboard.catalogue.cell_conventions import LIST_SEPARATOR
from dashboard.catalogue.facts import ESSENTIAL_FACTS, FACTS, STATES
from dashboard.catalogue.validation import DATA
from dashboard.languages import localized_columns

Cells = dict[str, str]

TABLE = "initiatives"
COUNT = 100_000
SEED = 2020
TOGETHER = (
    ("country", "country_basis", "country_inferred_from", *localized_columns("locality")),
    ("platforms",),
    ("hashtags",),
    ("theme",),
    ("format",),
    (
        *(*localized_columns("actor"), "actor_kind", "handle"),
        *("followers", "followers_of", "followers_bound"),
        *localized_columns("followers_actor"),
        *("outcome_value", "outcome_unit", "outcome_bound", "outcome_kind", "outcome_state"),
        *localized_columns("outcome_note"),
        *localized_columns("summary"),
        "start_date",
    ),
    ("confidence",),
)
"""Cells that are drawn from one row, since they would contradict one another otherwise."""
FIRST_DAY, DAYS = date(2020, 2, 24), 120
MONTH = len("2020-03")
"""A date that is a month stays one: the texts beside it may say why."""
DATED = 0.8
"""How many of the initiatives that are not of a month have a day."""
SOURCES = (1, 1, 2, 2, 3, 4)
"""How many sources an initiative has, as often as it stands here."""


def write(directory: Path, count: int = COUNT, seed: int = SEED) -> Path:
    """Make ``directory`` a data directory with ``count`` initiatives, the shipped ones first; the same for a seed."""
    shutil.copytree(DATA, directory, dirs_exist_ok=True)
    chance = random.Random(seed)
    shipped, sources = _rows(TABLE), _rows("initiative_sources")
    rows = [_initiative(number, shipped, chance) for number in range(len(shipped) + 1, count + 1)]
    cited = (source for item in rows for source in _sources(item, sources, chance))
    _write(directory / "initiatives.csv", [*shipped, *rows])
    _write(directory / "initiative_sources.csv", [*sources, *cited])
    return directory


def _initiative(number: int, shipped: Sequence[Cells], chance: random.Random) -> Cells:
    cells = {column: row[column] for columns in TOGETHER for row in [chance.choice(shipped)] for column in columns}
    named = chance.choice(shipped)
    own = {
        "id": f"{chance.choice(shipped)['id']}-{number}",
        **{column: f"{named[column]} {number}" for column in localized_columns("name")},
        "name_is_ours": named["name_is_ours"],
        "in_letter": "false",
        "start_date": cells["start_date"] if len(cells["start_date"]) == MONTH else _day(chance),
    }
    return {column: (cells | own)[column] for column in shipped[0]}


def _day(chance: random.Random) -> str:
    return (FIRST_DAY + timedelta(chance.randrange(DAYS))).isoformat() if chance.random() < DATED else ""


def _sources(item: Cells, pool: Sequence[Cells], chance: random.Random) -> Iterator[Cells]:
    """Pages of an initiative, each of which states what the only page of a record has to state."""
    facts = (fact for fact in ESSENTIAL_FACTS[TABLE] if any(item[field] for field in FACTS[TABLE][fact]))
    own = {"initiative_id": item["id"], STATES: LIST_SEPARATOR.join(facts)}
    sample = {row["url"]: row for row in chance.sample(pool, chance.choice(SOURCES))}
    for position, row in enumerate(sample.values(), start=1):
        yield row | own | {"position": str(position)}


def _rows(table: str) -> list[Cells]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, rows: Iterable[Cells]) -> None:
    rows = list(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)


if __name__ == "__main__":
    write(Path(sys.argv[1]), *map(int, sys.argv[2:3]))
