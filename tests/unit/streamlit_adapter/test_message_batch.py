from __future__ import annotations

from contextlib import suppress
from types import SimpleNamespace

import pytest
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext

from dashboard.streamlit_adapter import message_batch


@pytest.fixture
def sent() -> list[str]:
    """What has been sent to the browser."""
    return []


@pytest.fixture
def run(sent: list[str], monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A run, as far as the batch knows it."""
    context = SimpleNamespace(_enqueue=sent.append)
    monkeypatch.setattr(message_batch, "get_script_run_ctx", lambda: context)
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


def test_streamlit_sends_by_what_is_held_back() -> None:
    assert "_enqueue" in ScriptRunContext.__dataclass_fields__
