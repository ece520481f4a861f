"""What only a printed page shows: whose page it is, where it stands, what was selected. Screen readers skip it too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue.query_params import PageRange, QueryParams
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import Translation
from dashboard.languages import SPECS
from dashboard.streamlit_adapter import browser, html_elements, page_elements, url_state
from dashboard.templates import SafeHtml

DAY = "{day}"
"""Stands for the day in the words that ``print_day.js`` gets."""


def address_line() -> Markup:
    """The name of the site, the address of the page, where the browser told it, and the day of printing.

    The day is that of the visit; where a page is printed on a later one, ``print_day.js`` writes that.
    """
    t, today = url_state.translator(), browser.reader_date().isoformat()
    address = t("colon").join(filter(None, (t("site"), url_state.current_url())))
    html = SafeHtml('<p class="ci-print-only">{} – <span class="ci-print-day" {}>{}</span></p>')
    day = page_elements.localizer().date(today)
    return html.format(address, _day_attributes(t, today), t("paper-day", day=day))


def _day_attributes(t: Translation, day: str) -> Markup:
    """What the script needs: the day that is shown, how the language writes one, and the words around it."""
    spec = SPECS[t.language]
    html = Markup('data-day="{}" data-locale="{}" data-words="{}" data-first="{}"')
    return html.format(day, spec.locale, t("paper-day", day=DAY), spec.dates.first_of_month)


def filters_line(pairs: QueryParams, localizer: Localizer, label_of: Callable[[str, str], str]) -> None:
    """The selection and its order in one line of words; nothing where nothing is selected."""
    filters = filters_text.describe_filters(pairs, localizer, label_of)
    if filters:
        _line(localizer.t("paper-selection", filters=filters))


def page_range_line(place: PageRange) -> None:
    """Which part of a long list this page is; who listens is told it, too, when the page changes."""
    text = url_state.translator()("paper-page", **asdict(place))
    html_elements.place(SafeHtml('<p class="ci-print-only" data-status>{}</p>').format(text))


def _line(text: str) -> None:
    st.html(SafeHtml('<p class="ci-print-only">{}</p>').format(text))
