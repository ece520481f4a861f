"""The accessibility statement: the points of each part, whose words stand with the others in the locales."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import streamlit as st
from markupsafe import Markup

from dashboard.citations.error_mail import barrier_mail
from dashboard.components.text import bullet_list
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import SafeHtml

STATED = date(2026, 11, 30)
"""The day of the statement; whoever goes through all of it again moves it."""
SECTIONS: Mapping[str, tuple[str, ...]] = {
    "tested": ("axe", "keyboard", "changes", "widths", "spacing", "contrast", "outline", "motion", "text"),
    "short": ("streamlit", "map", "slides", "names", "script", "people"),
}
"""The parts of the statement with their points, in the order in which they are read."""


def date_text() -> str:
    """When the statement was made, in words."""
    day = page_elements.localizer().date(STATED.isoformat())
    return url_state.translator()("accessibility-date", date=day)


def contact() -> None:
    """Where to report a barrier, if whoever runs the site has said so."""
    t, editor = url_state.translator(), current_context().settings.editor_email
    mail = barrier_mail(editor, t)
    if mail:
        link = Markup('<a href="{}" target="_self">{}</a>').format(mail, editor)
        st.html(SafeHtml('<p class="ci-prose">{} {}</p>').format(t("report-barrier"), link))


def section_points(part: str) -> None:
    """The points of one part, as a list."""
    t = url_state.translator()
    st.html(bullet_list([t(f"accessibility-{part}-{point}") for point in SECTIONS[part]]))
