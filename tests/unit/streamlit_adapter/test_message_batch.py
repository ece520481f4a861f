from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from types import SimpleNamespace

import pytest
import streamlit as st
from streamlit.runtime.scriptrunner_utils.script_run_context import add_script_run_ctx

from dashboard.streamlit_adapter import message_batch
from dashboard.streamlit_adapter.document_run import _script_context


@pytest.fixture
def sent() -> list[str]:
    """What has been sent to the browser."""
    return []


@pytest.fixture
def run(sent: list[str], monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A run, as far as the batch knows it."""
    context = SimpleNamespace(_enqueue=sent.append)
    monkeypatch.setattr(message_batch, "get_script_run_ctx", lambda: context)
    monkeypatch.setattr(message_batch, "get_run_yield_check", lambda: None)
    return context


def test_the_messages_of_a_run_leave_at_its_end_in_their_order(run: SimpleNamespace, sent: list[str]) -> None:
    with message_batch.message_batch():
        run._enqueue("title")
        run._enqueue("cards")
        assert sent == []
    assert sent == ["title", "cards"]
    run._enqueue("finished")
    assert sent == ["title", "cards", "finished"]


def test_what_a_run_showed_before_it_failed_is_sent(run: SimpleNamespace, sent: list[str]) -> None:
    with suppress(ZeroDivisionError), message_batch.message_batch():
        run._enqueue("title")
        raise ZeroDivisionError
    assert sent == ["title"]


class NewerRun(BaseException):
    """What Streamlit raises where a newer run waits."""


def test_streamlit_sends_by_what_is_held_back() -> None:
    sent: list[object] = []

    def show() -> list[int]:
        add_script_run_ctx(threading.current_thread(), _script_context("home", sent.append))
        counts = []
        with message_batch.message_batch():
            st.html("<p>card</p>")
            counts.append(len(sent))
        return [*counts, len(sent)]

    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(show).result() == [0, 1]


def test_a_newer_run_ends_one_that_is_held_back() -> None:
    shown: list[str] = []

    def check() -> None:
        if shown:
            raise NewerRun

    def show() -> None:
        context = _script_context("home", lambda _: None)
        context.yield_check = check
        add_script_run_ctx(threading.current_thread(), context)
        with suppress(NewerRun), message_batch.message_batch():
            for card in ("first", "second"):
                st.html(f"<p>{card}</p>")
                shown.append(card)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(show).result()
    assert shown == ["first"]
