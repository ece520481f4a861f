"""The workbook behind a chart: its numbers as they are in the data, and beside them what they are and who says so.

No text is taken for a formula or a link, and the same numbers make the same file.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from xlsxwriter import Workbook

from dashboard.catalogue.records import Figure
from dashboard.i18n.localizer import Localizer
from dashboard.pptx.text_fitting import replace_control_chars

WORKSHEET = "Sheet1"
"""The name by which the chart refers to its numbers."""
AS_TEXT = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


@dataclass(frozen=True, slots=True)
class WorkbookSeries:
    """A column of the workbook: its name, and for each category a value with its number format, or nothing."""

    name: str
    values: Sequence[float | None]
    formats: Sequence[str]


def build_workbook(
    categories: Sequence[str | date],
    columns: Sequence[WorkbookSeries],
    figures: Sequence[Figure],
    day: date,
    localizer: Localizer,
) -> bytes:
    """An .xlsx with the series of a chart, and on a second worksheet the figures that it shows.

    Args:
        categories: What the rows stand for: names, or days.
        columns: The series of the chart.
        figures: The figures that it shows; without any the second worksheet is empty.
        day: When the workbook counts as made.
        localizer: Its language.
    """
    file = io.BytesIO()
    book = Workbook(file, AS_TEXT)
    book.set_properties({"title": localizer.t("site"), "created": datetime.combine(day, time())})
    _write_series(book, categories, columns)
    _write_figures(book.add_worksheet(localizer.t("chart-data")[:31]), figures, localizer)
    book.close()
    return file.getvalue()


def _write_series(book: Any, categories: Sequence[str | date], columns: Sequence[WorkbookSeries]) -> None:
    worksheet = book.add_worksheet(WORKSHEET)
    worksheet.set_column(0, 0, 60)
    as_day = book.add_format({"num_format": "yyyy-mm-dd"})
    for row, category in enumerate(categories, 1):
        if isinstance(category, date):
            worksheet.write_datetime(row, 0, datetime.combine(category, time()), as_day)
        else:
            worksheet.write_string(row, 0, category)
    for at, column in enumerate(columns, 1):
        worksheet.write_string(0, at, column.name)
        for row, (value, number_format) in enumerate(zip(column.values, column.formats, strict=True), 1):
            if value is not None:
                worksheet.write_number(row, at, value, book.add_format({"num_format": number_format}))


def _write_figures(worksheet: Any, figures: Sequence[Figure], localizer: Localizer) -> None:
    for row, cells in enumerate(_figure_rows(figures, localizer)):
        for column, cell in enumerate(cells):
            write = worksheet.write_number if isinstance(cell, float) else worksheet.write_string
            write(row, column, cell)


def _figure_rows(figures: Sequence[Figure], localizer: Localizer) -> Iterable[tuple[str | float, ...]]:
    if not figures:
        return
    t = localizer.t
    heading = [t("figure-metric"), t("figure-value"), t("figure-baseline"), t("figure-population"), t("figure-issuer")]
    yield (t("field-id"), *heading, t("figure-method"), t("figure-period"), t("field-sources"))
    for figure in figures:
        yield (
            figure.id,
            replace_control_chars(localizer.metric(figure)),
            figure.value,
            replace_control_chars(figure.baseline[t.language]) if figure.baseline else t("not-stated"),
            replace_control_chars(figure.population[t.language]),
            replace_control_chars(figure.issuer[t.language]),
            localizer.term("method", figure.method),
            localizer.period(figure.period_start, figure.period_end) or t("not-stated"),
            "\n".join(replace_control_chars(source.url) for source in figure.sources),
        )
