"""Reporting a barrier to the editor, where there is one."""

from __future__ import annotations

from dashboard import settings
from dashboard.citations import error_mail
from dashboard.streamlit_adapter import url_state


def barrier() -> str:
    """The address of an e-mail about something that keeps a reader out; empty where no editor is named."""
    return error_mail.barrier_mail(settings.editor_email(), url_state.translator())
