"""Reporting a barrier to the editor, where there is one."""

from __future__ import annotations

from dashboard.citations import error_mail
from dashboard.streamlit_adapter import url_state
from dashboard.streamlit_adapter.session import current_context


def barrier() -> str:
    """The address of an e-mail about something that keeps a reader out; empty where no editor is named."""
    return error_mail.barrier_mail(current_context().settings.editor_email, url_state.translator())
