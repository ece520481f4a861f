"""Reporting an error: an e-mail to the editor that already says which record is meant, of which data."""

from __future__ import annotations

from urllib.parse import quote

from dashboard.ui import public, store, url_state


def mail(identifier: str, permalink: str) -> str:
    """The address of an e-mail about one record in the reader's language; empty where no editor is named."""
    t = url_state.words()
    version = store.catalogue().release.version
    body = t("report-body", id=identifier, permalink=permalink, version=version)
    return _mail(t("report-subject", id=identifier), body)


def barrier() -> str:
    """The address of an e-mail about something that keeps a reader out; empty where no editor is named."""
    return _mail(url_state.words()("report-barrier-subject"), "")


def _mail(subject: str, body: str) -> str:
    """Every character that is not plain is encoded, so no text of a record can add a field or another reader."""
    fields = {"subject": " ".join(subject.split()), "body": body.replace("\n", "\r\n")}
    said = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields.items() if text)
    return f"mailto:{quote(public.editor(), safe='@')}?{said}" if public.editor() else ""
