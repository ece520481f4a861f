"""A page made for its document: the script of the page runs once, on the server, before any browser has a session.

Nothing is sent and nothing is kept: what the script shows is collected, and what its buttons do to the address is asked
of them. So the document says what the page says, and there is no second description of any page.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from contextvars import ContextVar, copy_context
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.proto.Button_pb2 import Button
from streamlit.proto.ClientState_pb2 import ContextInfo
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime.fragment import MemoryFragmentStorage
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.runtime.scriptrunner_utils.exceptions import StopException
from streamlit.runtime.scriptrunner_utils.script_run_context import ScriptRunContext, add_script_run_ctx
from streamlit.runtime.scriptrunner_utils.script_run_context_attr import SCRIPT_RUN_CONTEXT_ATTR_NAME
from streamlit.runtime.state import SafeSessionState, SessionState

from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.streamlit_adapter.served_site import serve_here
from dashboard.urls import HOME, Params, query_string

SHELL = Path(__file__).with_name("shell.py")
"""The script of every page."""
SESSION = "document"
"""What Streamlit calls the session, of which there is none."""
_page: ContextVar[str] = ContextVar("page", default="")
_scripts = ScriptCache()


@dataclass(frozen=True, slots=True)
class DocumentRun:
    """What the script of a page showed.

    Attributes:
        page: The name of the page.
        messages: What it would have sent to a browser, in its order.
        addresses: The parameters that the address of the page would have after each button was pressed, by the
            identifier of the button; none for buttons that do something else.
    """

    page: str
    messages: tuple[ForwardMsg, ...]
    addresses: Mapping[str, Params]


def document_page() -> str:
    """The name of the page whose document is being made; "" while a page runs for a browser."""
    return _page.get()


def run_reason() -> str:
    """What a page runs for: a ``document`` or the ``session`` of a reader."""
    return "document" if _page.get() else "session"


def run_page(site: SiteContext, page: str, parameters: Params, language: Language, page_url: str) -> DocumentRun:
    """Run the script of ``page``.

    Args:
        site: The site that it shows.
        page: The name of the page.
        parameters: Those of its address.
        language: The language of the reader.
        page_url: Its absolute address without parameters.
    """
    reader = ContextInfo(locale=language, url=page_url)
    return copy_context().run(_run, site, page, query_string(parameters), reader)


def _run(site: SiteContext, page: str, query: str, reader: ContextInfo) -> DocumentRun:
    messages: list[ForwardMsg] = []
    context = _script_context(page, messages.append)
    thread = threading.current_thread()
    add_script_run_ctx(thread, context)
    _page.set(page)
    serve_here(site)
    try:
        context.reset(query_string=query, context_info=reader)
        context.on_script_start()
        _run_script()
        shown = tuple(messages)
        return DocumentRun(page, shown, _addresses(context, _enabled_buttons(shown), query))
    finally:
        delattr(thread, SCRIPT_RUN_CONTEXT_ATTR_NAME)


def _script_context(page: str, send: Callable[[ForwardMsg], None]) -> ScriptRunContext:
    pages = PagesManager(str(SHELL), _scripts)
    pages.set_script_intent("", "" if page == HOME else page)
    return ScriptRunContext(
        session_id=SESSION,
        _enqueue=send,
        query_string="",
        session_state=SafeSessionState(SessionState(), lambda: None),
        uploaded_file_mgr=MemoryUploadedFileManager(""),
        main_script_path=str(SHELL),
        user_info={},
        fragment_storage=MemoryFragmentStorage(),
        pages_manager=pages,
    )


def _run_script() -> None:
    with suppress(StopException):  # a page may end early
        exec(_scripts.get_bytecode(str(SHELL)), {"__name__": "__main__", "__file__": str(SHELL)})


def _addresses(context: ScriptRunContext, buttons: Iterable[Button], query: str) -> dict[str, Params]:
    """The address after each button, which is what its callback writes: the address is the state of every page."""
    metadata = context.session_state._state._new_widget_state.widget_metadata
    before, addresses = _parameters(), {}
    for button in buttons:
        with context.session_state.query_params() as parameters:
            parameters.populate_from_query_string(query)
        _press(metadata[button.id])
        if (after := _parameters()) != before:
            addresses[button.id] = after
    return addresses


def _enabled_buttons(messages: Iterable[ForwardMsg]) -> Iterator[Button]:
    for message in messages:
        element = message.delta.new_element
        if element.WhichOneof("type") == "button" and not element.button.disabled:
            yield element.button


def _press(widget: Any) -> None:
    if widget.callback is not None:
        widget.callback(*(widget.callback_args or ()), **(widget.callback_kwargs or {}))


def _parameters() -> Params:
    return tuple((name, value) for name in st.query_params for value in st.query_params.get_all(name))
