"""security.txt as RFC 9116 writes it, and none where nobody would read a report."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dashboard.context import SiteContext
from dashboard.features.about.security_txt import PATH, security_txt
from dashboard.languages import LANGUAGES
from dashboard.settings import Settings
from dashboard.site import create_http_app
from tests.client import Client

CONTACT = "contact@example.org"


def served(context: SiteContext, contact_email: str = "", public_url: str = "") -> Client:
    settings = Settings(contact_email=contact_email, public_url=public_url)
    return Client(create_http_app(replace(context, settings=settings)))


def fields_of(text: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in text.splitlines())


def test_it_has_the_fields_of_the_standard(context: SiteContext) -> None:
    answer = served(context, contact_email=CONTACT, public_url="https://example.org/site")(f"/{PATH}")
    fields = fields_of(answer.body.decode())
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert fields.keys() == {"Contact", "Expires", "Preferred-Languages", "Canonical"}
    assert fields["Contact"] == f"mailto:{CONTACT}"
    assert fields["Preferred-Languages"].split(", ") == list(LANGUAGES)
    assert fields["Canonical"] == f"https://example.org/site/{PATH}"


def test_it_expires_later_and_within_a_year(context: SiteContext) -> None:
    text = served(context, contact_email=CONTACT)(f"/{PATH}").body.decode()
    left = datetime.fromisoformat(fields_of(text)["Expires"]) - datetime.now(UTC)
    assert timedelta(days=30) < left < timedelta(days=365)


def test_an_address_without_https_is_not_named_as_the_canonical_one() -> None:
    assert "Canonical" not in security_txt(CONTACT, "http://localhost/", date(2026, 1, 1))


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_without_a_contact_there_is_none(context: SiteContext, method: str) -> None:
    assert served(context)(f"/{PATH}", method=method).status == 404
