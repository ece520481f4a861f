"""Where the files of the watch are; the addresses are a contract."""

from __future__ import annotations

from dashboard.catalogue.release_weeks import ReleaseWeek
from dashboard.catalogue.weeks import Week
from dashboard.languages import Language

NEWSLETTERS = "/newsletter/"
NEWS = "news-"
"""What the names of newsletters about what is new begin with: the others are of weeks of 2020."""
WEEKS = "/charts/weeks.csv"
"""The chart of the weeks as a table."""


def newsletter(language: Language, week: Week, ending: str) -> str:
    """The address of a week as a newsletter: ``html`` is laid out, ``txt`` plain."""
    return f"{NEWSLETTERS}{language}/{week.code}.{ending}"


def news(language: Language, week: ReleaseWeek, ending: str) -> str:
    """The address of what is new of a week as a newsletter, in the same forms."""
    return f"{NEWSLETTERS}{language}/{NEWS}{week.code}.{ending}"
