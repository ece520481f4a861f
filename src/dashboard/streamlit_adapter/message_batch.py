"""The messages of a run, sent as one batch: a browser that gets them one by one draws the page again for each few."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.scriptrunner_utils.script_run_context import get_run_yield_check, get_script_run_ctx


@contextmanager
def message_batch() -> Iterator[None]:
    """Hold back what the block sends until it is left, however that is. Where a newer run waits, it ends the block."""
    context = get_script_run_ctx()
    if context is None:
        yield
        return
    send, held, check = context._enqueue, list[ForwardMsg](), get_run_yield_check()

    def hold(message: ForwardMsg) -> None:
        if check is not None:
            check()  # as Streamlit does whenever a message is sent
        held.append(message)

    context._enqueue = hold
    try:
        yield
    finally:
        context._enqueue = send
        for message in held:
            send(message)
