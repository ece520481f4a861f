"""What a browser says about itself. It may say anything, so nothing here raises, whatever it says."""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import quote, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from dashboard.citations import access_date
from dashboard.http.middleware import HOST
from dashboard.languages import Language, parse_language
from dashboard.palette import Scheme
from dashboard.streamlit_adapter.run_cache import cached_in_run
from dashboard.streamlit_adapter.served_site import current_context

TIME_ZONE = re.compile(r"[A-Za-z][\w+-]{0,40}(/[\w+-]{1,40}){0,3}", re.ASCII)
"""The names of the IANA database: up to four short parts, and nothing that leads to another file."""
MAX_URL_LENGTH = 2_000
"""Characters of an address; a longer one is no address of the site."""
URL_SIGNS = "/%:@!$&'()*+,;=~"
"""Signs that stand for themselves in the path of an address."""


@cached_in_run
def reader_date() -> date:
    """The day where the reader is; that of UTC where the browser does not say in which time zone."""
    return date_in(st.context.timezone)


def date_in(time_zone: str | None) -> date:
    """The day in a time zone of the IANA database; that of UTC for any other text."""
    if not isinstance(time_zone, str) or not TIME_ZONE.fullmatch(time_zone):
        return access_date.today()
    try:
        return datetime.now(ZoneInfo(time_zone)).date()
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return access_date.today()


def preferred_language() -> Language | None:
    """The language of the browser, if the site has it."""
    locale = st.context.locale
    return parse_language(locale) if isinstance(locale, str) else None


def colour_scheme() -> Scheme:
    """The reader's colour scheme; light where the browser has not said."""
    return "dark" if st.context.theme.type == "dark" else "light"


@cached_in_run
def page_url() -> str:
    """The address of the page without parameters; empty where the browser did not say it.

    Streamlit leaves the slash out at the top of a site that stands below a path.
    """
    url = parse_url(st.context.url)
    return f"{url}/" if url and url == current_context().settings.public_url else url


def site_url() -> str:
    """The address of the site without a slash at its end; empty where the browser did not say it."""
    return page_url().rpartition("/")[0]  # every page is one level below the site


def parse_url(text: str | None) -> str:
    """The address of a page without parameters, every sign as it stands in an address; empty for any other text."""
    try:
        url = urlsplit(text if isinstance(text, str) and len(text) <= MAX_URL_LENGTH else "")
        is_page = url.scheme in ("http", "https") and HOST.fullmatch(url.netloc) is not None
    except ValueError:
        return ""
    path = quote(url.path or "/", safe=URL_SIGNS, errors="replace")
    return f"{url.scheme}://{url.netloc}{path}" if is_page else ""
