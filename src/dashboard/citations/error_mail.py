"""Writing to the editor: e-mails that already say which record or page is meant, of which data."""

from __future__ import annotations

from urllib.parse import quote

from dashboard.components.share_actions import Link
from dashboard.i18n.translation import Translation

MAX_URL_LENGTH = 500
"""Characters of an address in an e-mail; whoever made up a longer one knows which it was."""


def record_error_mail(editor: str, t: Translation, version: str, identifier: str, permalink: str) -> str:
    """The ``mailto:`` address of an e-mail to ``editor`` about one record; "" where no editor is named."""
    body = t("report-body", id=identifier, permalink=permalink, version=version)
    return mailto(editor, t("report-subject", id=identifier), body)


def report_links(editor: str, t: Translation, version: str, page_url: str) -> list[Link]:
    """E-mails to ``editor`` about an error on a page and about a missing initiative; none without an editor."""
    body = t("report-page-body", permalink=page_url[:MAX_URL_LENGTH], version=version)
    error = mailto(editor, t("report-page-subject"), body)
    missing = mailto(editor, t("report-missing-subject"), t("report-missing-body", version=version))
    return [(t("report-link"), error), (t("report-missing"), missing)] if editor else []


def barrier_mail(editor: str, t: Translation) -> str:
    """The ``mailto:`` address of an e-mail about something that keeps a reader out; "" where no editor is named."""
    return mailto(editor, t("report-barrier-subject"), "")


def personal_data_mail(contact: str, t: Translation) -> str:
    """The ``mailto:`` address of a request by somebody whom the catalogue names; "" where no contact is named."""
    return mailto(contact, t("report-person-subject"), t("report-person-body"))


def mailto(recipient: str, subject: str = "", body: str = "") -> str:
    """The address of an e-mail; "" without a recipient.

    Every character that is not plain is encoded, so no text of a record can add a field or another recipient.
    """
    fields = {"subject": " ".join(subject.split()), "body": body.replace("\n", "\r\n")}
    query = "&".join(f"{name}={quote(text, safe='')}" for name, text in fields.items() if text)
    return f"mailto:{quote(recipient, safe='@')}{query and '?'}{query}" if recipient else ""
