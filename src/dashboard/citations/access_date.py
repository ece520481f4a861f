"""The day on which a reader saw what is cited.

Readers send their own day, because it differs between time zones. Within a day of today in UTC it is one of three, so
what is made for it may be kept. Any other day is answered as well, but nothing is kept for it: there are as many of
them as a client likes to make up.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from dashboard.catalogue.query_params import QueryValues, parse_day

PARAMETER = "accessed"
"""The parameter of an address that names the day."""
MAX_DISTANCE = timedelta(days=1)
"""Between the day of any reader and that of UTC."""


class UnkeptDate(date):
    """A day that must not multiply what is kept: a result that has it in its key is not kept."""

    unkept = True

    def __repr__(self) -> str:
        """That of a plain day: an entity tag must stay the same as days go by."""
        return repr(date(self.year, self.month, self.day))


def today() -> date:
    """The day in UTC, for whoever does not say theirs."""
    return datetime.now(UTC).date()


def access_date(day: date) -> date:
    """``day``, as an ``UnkeptDate`` if no reader's day can be that one."""
    return day if abs(day - today()) <= MAX_DISTANCE else UnkeptDate(day.year, day.month, day.day)


def parse_access_date(parameters: QueryValues) -> date:
    """The day that the parameters of an address name; today if they name none."""
    return access_date(parse_day(next(iter(parameters.get(PARAMETER, ())), "")) or today())
