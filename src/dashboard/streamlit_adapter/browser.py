"""What a browser says about itself. It may say anything, so nothing here raises, whatever it says."""

from __future__ import annotations

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st

from dashboard.citations import access_date

TIME_ZONE = re.compile(r"[A-Za-z][\w+-]{0,40}(/[\w+-]{1,40}){0,3}", re.ASCII)
"""The names of the IANA database: up to four short parts, and nothing that leads to another file."""


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
