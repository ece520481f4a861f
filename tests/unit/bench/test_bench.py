"""What the measurements are made with, but for anything that takes a clock: ``make bench`` is no part of the tests."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from bench import catalogue, keepalive, report, viewers
from bench.figures import Figure, Goal, at_least, at_most
from bench.keepalive import Ask
from dashboard.data_check import site_problems
from dashboard.settings import Settings

pytestmark = pytest.mark.slow

COUNT = 1500
OTHER_ADDRESS = "http://192.0.2.1:80"


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return catalogue.write(tmp_path_factory.mktemp("made"), COUNT)


def initiatives(directory: Path) -> list[dict[str, str]]:
    with (directory / "initiatives.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_made_catalogue_can_be_served_and_is_as_large_as_asked_for(generated: Path) -> None:
    assert site_problems(Settings(data_directory=generated)) == []
    rows = initiatives(generated)
    assert len({row["id"] for row in rows}) == len({row["name_en"] for row in rows}) == COUNT


def test_it_is_the_same_for_the_same_seed_alone(generated: Path, tmp_path: Path) -> None:
    assert initiatives(catalogue.write(tmp_path / "again", COUNT)) == initiatives(generated)
    assert initiatives(catalogue.write(tmp_path / "other", COUNT, seed=1)) != initiatives(generated)


@pytest.mark.parametrize(
    ("values", "part", "expected"),
    [([1.0], 0.95, 1), ([4.0, 3, 2, 1], 0.5, 2), ([*map(float, range(1, 31))], 0.95, 29), ([1.0, 2], 1, 2)],
)
def test_percentile(values: list[float], part: float, expected: float) -> None:
    assert viewers.percentile(values, part) == expected


@pytest.mark.parametrize(
    ("ours", "theirs", "goal", "reached"),
    [
        (150, 10, at_least(15), True),
        (149, 10, at_least(15), False),
        (35, 100, at_most(0.35), True),
        (36, 100, at_most(0.35), False),
        (59, None, at_most(60, of_ratio=False), True),
        (61, 100, at_most(60, of_ratio=False), False),
        (1, 2, None, None),
    ],
)
def test_a_goal_speaks_of_the_ratio_or_of_the_figure(
    ours: float, theirs: float | None, goal: Goal | None, reached: bool | None
) -> None:
    assert Figure("reach", "", ours, "kB", "peer", theirs, goal).reached is reached


def test_a_line_says_by_how_much_a_goal_is_missed() -> None:
    assert "no, 10 is off by 33%" in report.line(Figure("reach", "/map", 100, "viewers/s", "peer", 10, at_least(15)))
    median = Figure("reach", "/map", 100, "viewers/s", "peer", 10, at_least(15), measured_ratio=16)
    assert report.line(median).endswith("| 16 × | ≥ 15 × | yes")


def test_every_kind_of_figure_is_explained() -> None:
    assert report.TITLES.keys() == report.EXPLAINED.keys()


def test_nobody_but_this_machine_is_asked() -> None:
    with pytest.raises(ValueError, match="not on this machine"):
        viewers.look(OTHER_ADDRESS, "/")
    with pytest.raises(ValueError, match="not on this machine"):
        viewers.apart(keepalive.load(OTHER_ADDRESS, [[Ask("/")]], 1, 1))


def test_viewers_are_bounded() -> None:
    with pytest.raises(ValueError, match="more than"):
        viewers.apart(viewers.come_and_go("http://127.0.0.1:1", ["/"], viewers.MAX_VIEWERS + 1, 1))
