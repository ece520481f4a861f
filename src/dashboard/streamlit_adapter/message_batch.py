"""The messages of a run, sent as one batch: a browser that gets them one by one draws the page again for each few."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.scriptrunner_utils.script_run_context import get_script_run_ctx


@contextmanager
def message_batch() -> Iterator[None]:
    """Hold back what the block sends until it is left, however that is; where a newer run waits, it goes first."""
    context = get_script_run_ctx()
    if context is None:
        yield
        return
    send, held = context._enqueue, list[ForwardMsg]()
    context._enqueue = held.append
    try:
        yield
    finally:
        context._enqueue = send
        for message in held:
            send(message)
