"""The work budget: so much at once, so many waiting, and whoever comes then is told to come again."""

from __future__ import annotations

from threading import Event

import anyio
import pytest

from dashboard.work_limits import BusyError, WorkLimit, WorkLimits


@pytest.mark.parametrize("max_waiting", [0, 1, 3])
def test_work_is_refused_when_all_threads_work_and_the_queue_is_full(max_waiting: int) -> None:
    limit, may_end, results = WorkLimit(workers=2, max_waiting=max_waiting), Event(), list[str]()

    async def ask(number: int) -> None:
        try:
            results.append(await limit.run(lambda: f"done {may_end.wait(60)}"))
        except BusyError:
            results.append(f"refused {number}")

    async def everyone() -> None:
        async with anyio.create_task_group() as group:
            for number in range(2 + max_waiting):
                group.start_soon(ask, number)
            await anyio.wait_all_tasks_blocked()
            await ask(99)
            may_end.set()

    anyio.run(everyone)
    assert results == ["refused 99"] + ["done True"] * (2 + max_waiting)


def test_pages_have_threads_of_their_own() -> None:
    limits = WorkLimits()
    assert limits.documents is not limits.heavy
    assert limits.heavy.workers < limits.documents.workers


def test_an_error_of_the_work_is_that_of_the_caller() -> None:
    async def fail() -> None:
        await WorkLimits().heavy.run(lambda: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        anyio.run(fail)
