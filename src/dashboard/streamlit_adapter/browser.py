"""What a browser says about itself. It may say anything, so nothing here raises, whatever it says."""

from __future__ import annotations

import re
from datetime import date, datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from dashboard.citations import access_date

MAX_URL_LENGTH = 2000
"""Characters of an address without its parameters."""
TIME_ZONE = re.compile(r"[A-Za-z][\w+-]{0,40}(/[\w+-]{1,40}){0,3}", re.ASCII)
"""The names of the IANA database: up to four short parts, and nothing that leads to another file."""


def page_url() -> str:
    """The address of the page without its parameters, as the browser gives it; "" where it gives none that can be."""
    return usable_url(st.context.url)


def usable_url(url: str | None) -> str:
    """``url`` if it is an address of the web, of a length that any browser takes; else ""."""
    if not isinstance(url, str) or len(url) > MAX_URL_LENGTH or any(character.isspace() for character in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme in ("http", "https") and parts.netloc else ""


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
