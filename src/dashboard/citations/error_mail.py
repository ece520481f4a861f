"""Reporting an error: an e-mail to the editor that already says which record is meant, of which data."""

from __future__ import annotations

from urllib.parse import quote

from dashboard.i18n.translation import Translation


def record_error_mail(editor: str, t: Translation, version: str, identifier: str, permalink: str) -> str:
    """The ``mailto:`` address of an e-mail to ``editor`` about one record; "" where no editor is named."""
    body = t("report-body", id=identifier, permalink=permalink, version=version)
    return _mailto(editor, t("report-subject", id=identifier), body)


def barrier_mail(editor: str, t: Translation) -> str:
    """The ``mailto:`` address of an e-mail about something that keeps a reader out; "" where no editor is named."""
    return _mailto(editor, t("report-barrier-subject"), "")


def _mailto(editor: str, subject: str, body: str) -> str:
    """Every character that is not plain is encoded, so no text of a record can add a field or another recipient."""
    fields = {"subject": " ".join(subject.split()), "body": body.replace("\n", "\r\n")}
    query = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields.items() if text)
    return f"mailto:{quote(editor, safe='@')}?{query}" if editor else ""
