from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress

import pytest

from dashboard.streamlit_adapter import run_cache

Answer = Callable[[int], int]


@pytest.fixture
def asked() -> list[int]:
    """What was computed."""
    return []


@pytest.fixture
def answer(asked: list[int]) -> Answer:
    @run_cache.cached_in_run
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    return double


def test_a_run_asks_once_for_each_argument(answer: Answer, asked: list[int]) -> None:
    with run_cache.script_run():
        assert [answer(1), answer(2), answer(1)] == [2, 4, 2]
    assert asked == [1, 2]


def test_each_run_asks_anew(answer: Answer, asked: list[int]) -> None:
    for _ in range(2):
        with run_cache.script_run():
            answer(1)
    assert asked == [1, 1]


def test_outside_a_run_nothing_is_kept(answer: Answer, asked: list[int]) -> None:
    with run_cache.script_run():
        answer(1)
    answer(1)
    answer(1)
    assert asked == [1, 1, 1]


def test_a_run_that_fails_leaves_nothing(answer: Answer, asked: list[int]) -> None:
    with suppress(ValueError), run_cache.script_run():
        answer(int("one") if answer(1) else 0)
    answer(1)
    assert asked == [1, 1]


def test_what_changes_is_asked_again(answer: Answer, asked: list[int]) -> None:
    with run_cache.script_run():
        answer(1)
        run_cache.forget()
        answer(1)
    assert asked == [1, 1]


def test_runs_of_two_readers_do_not_meet(answer: Answer, asked: list[int]) -> None:
    def other_run() -> None:
        with run_cache.script_run():
            answer(1)

    with run_cache.script_run():
        answer(1)
        thread = threading.Thread(target=other_run)
        thread.start()
        thread.join()
        answer(1)
    assert asked == [1, 1]
