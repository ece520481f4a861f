"""What an exported file says about itself: its release, its licence, the query that selected its records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from dashboard.catalogue.filters import REPEATABLE
from dashboard.catalogue.loader import Release
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.start_dates import NOTHING_OPEN, UncertainDates
from dashboard.i18n import dates
from dashboard.i18n.translation import Translation, translation
from dashboard.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class ExportMetadata:
    """What a file says about itself.

    Attributes:
        release: The release that it is of.
        query: The query that selected its records.
        dates: What the dates of the records leave open of the range of days in ``query``.
    """

    release: Release
    query: QueryParams = ()
    dates: UncertainDates = NOTHING_OPEN

    def as_json(self, note: str, count: int) -> dict[str, Any]:
        """The members of a JSON file that are about itself.

        Args:
            note: What the file counts, which names the sentence on how to read it: ``initiatives``, ``countries``.
            count: How many records were selected.
        """
        release = self.release
        return {
            **_in_all_languages(lambda t: t("site"), "title"),
            "version": release.version,
            "date": release.date.isoformat(),
            "licence": {"title": release.licence, "url": release.licence_url},
            **_in_all_languages(partial(credit, release), "credit"),
            **_in_all_languages(lambda t: f"{t('export-note-empty')} {t(f'export-note-{note}')}", "note"),
            "query": query_as_json(self.query),
            "count": count,
            "month_goes_beyond": self.dates.by_month,
            "undated_left_out": self.dates.undated,
        }


def credit(release: Release, t: Translation) -> str:
    """How a file names the data it was made from."""
    date = dates.format_date(release.date.isoformat(), t.language)
    return t("export-credit", version=release.version, date=date, licence=release.licence)


def picture_source(issuers: str, release: Release, t: Translation) -> str:
    """Who published what a picture shows, whose picture it is, and under which licence."""
    date = dates.format_date(release.date.isoformat(), t.language)
    credit_line = t("chart-image-credit", version=release.version, date=date)
    return f"{t('chart-image-source', issuers=issuers)}. {credit_line}"


def query_as_json(query: QueryParams) -> dict[str, str | list[str]]:
    """``query`` as an object: a list for every parameter that may be repeated."""
    values: dict[str, str | list[str]] = {}
    for name, value in query:
        values[name] = [*values.get(name, ()), value] if name in REPEATABLE else value
    return values


def _in_all_languages(say: Callable[[Translation], str], name: str) -> dict[str, str]:
    return {f"{name}_{language}": say(translation(language)) for language in sorted(LANGUAGES)}
