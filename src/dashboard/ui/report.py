"""Reporting a barrier to the editor, where there is one."""

from __future__ import annotations

from dashboard.publish import report
from dashboard.ui import public, url_state


def barrier() -> str:
    """The address of an e-mail about something that keeps a reader out; empty where no editor is named."""
    return report.barrier(public.editor(), url_state.words())
