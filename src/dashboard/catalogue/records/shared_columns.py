"""What several records say alike of their columns: patterns, countries, bounds, order of sources."""

from __future__ import annotations

from dashboard.catalogue.records.column import Column

WORLDWIDE = "ZZ"
"""The country code of an initiative without one country, and of a figure that covers more than one."""
URL = r"^https?://\S+$"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
COUNTRY_CODE = r"^[A-Z]{2}$"
DAY = r"^\d{4}-\d{2}-\d{2}$"
DAY_OR_MONTH = r"^\d{4}-\d{2}(-\d{2})?$"
DAY_MONTH_OR_YEAR = r"^\d{4}(-\d{2}(-\d{2})?)?$"
CODE = r"^[a-z_]+$"
VERSION = r"^\d+\.\d+\.\d+$"
CONFIDENCE = Column("How it is stated. High: plainly, by a page; medium: part is inferred.", codes=("high", "medium"))
BOUND = Column(
    "The bound or approximation with which pages state the value; empty where none was recorded, which does not make "
    "the value exact. threshold: a round number that a count had passed by that day.",
    vocabulary="bound",
    codes=("about", "almost", "over", "at_least", "up_to", "threshold"),
)
SOURCE_POSITION = "Order of the sources of one record, from 1."
