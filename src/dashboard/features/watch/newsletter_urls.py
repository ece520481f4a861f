"""Where the files of the watch are; the addresses are a contract."""

from __future__ import annotations

from dashboard.catalogue.weeks import Week
from dashboard.languages import Language

NEWSLETTERS = "/newsletter/"
WEEKS = "/charts/weeks.csv"
"""The chart of the weeks as a table."""


def newsletter(language: Language, week: Week, ending: str) -> str:
    """The address of a week as a newsletter: ``html`` is laid out, ``txt`` plain."""
    return f"{NEWSLETTERS}{language}/{week.code}.{ending}"
