"""The legal notice: who publishes the site, who directs the publication, who hosts it, where to write."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from dashboard.citations.error_mail import mailto
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import Translation
from dashboard.settings import ContactDetails, Settings
from dashboard.templates import render


def legal_notice(settings: Settings, localizer: Localizer) -> Markup:
    """What the settings state, and where they state nothing that they do not."""
    t, mail = localizer.t, settings.contact_email
    link = Markup('<a href="{}" target="_self">{}</a>').format(mailto(mail), mail)
    rows = [
        (t("notice-publisher"), [*_contact_lines(settings.publisher, t)]),
        (t("notice-director"), [settings.director or t("notice-unstated")]),
        (t("notice-host"), [*_contact_lines(settings.host, t)]),
        (t("notice-contact"), [link if mail else t("notice-unstated")]),
    ]
    return render("legal_notice", localizer, rows=rows)


def _contact_lines(details: ContactDetails, t: Translation) -> Iterator[str]:
    """Name, address and telephone number; without a name that none is stated, which says enough."""
    if not details.name:
        yield t("notice-unstated")
        return
    yield details.name
    yield details.address or t("notice-no-address")
    yield t("notice-phone", number=details.phone) if details.phone else t("notice-no-phone")
