"""Tables as CSV files: the codes and both languages as in the data, with the addresses of all sources."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from dashboard.catalogue.records import Figure, Source
from dashboard.catalogue.vocabulary import Bilingual

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet run a text as a formula."""


def figures_csv(figures: Iterable[Figure]) -> bytes:
    """``figures`` as UTF-8 CSV with a byte-order mark (Excel needs it), one a row; empty cells mean not stated."""
    return _csv(_figure_row(figure) for figure in figures)


def _figure_row(figure: Figure) -> dict[str, str | float]:
    return {
        "id": figure.id,
        **_both("metric", figure.metric),
        "value": int(figure.value) if figure.value.is_integer() else figure.value,
        "unit": figure.unit,
        **_both("baseline", figure.baseline),
        **_both("population", figure.population),
        **_both("sample", figure.sample),
        **_both("issuer", figure.issuer),
        "country": figure.country,
        "phase": figure.phase or "",
        "period_start": figure.period_start or "",
        "period_end": figure.period_end or "",
        "method": figure.method,
        "series": figure.series,
        "cited_in_letter": str(figure.cited_in_letter).lower(),
        "confidence": figure.confidence,
        **_both("caveat", figure.caveat),
        "sources": _addresses(figure.sources),
    }


def _both(column: str, text: Bilingual | None) -> dict[str, str]:
    return {f"{column}_en": text.en if text else "", f"{column}_fr": text.fr if text else ""}


def _addresses(sources: Iterable[Source]) -> str:
    return " ".join(source.url for source in sources)


def _csv(rows: Iterable[Mapping[str, str | float]]) -> bytes:
    table = [{column: _cell(value) for column, value in row.items()} for row in rows]
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, fieldnames=table[0] if table else ())
    writer.writeheader()
    writer.writerows(table)
    return file.getvalue().encode("utf-8-sig")


def _cell(value: str | float) -> str | float:
    """Numbers as they are; a text that a spreadsheet would run is set off by an apostrophe."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
