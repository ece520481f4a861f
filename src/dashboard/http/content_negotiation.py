"""Who asks: the language of a request, and how a spreadsheet in it opens a table."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.languages import DEFAULT_LANGUAGE, SPECS, Language, parse_language
from dashboard.open_data.csv_writer import Delimiter


def reader_language(request: Request) -> Language:
    """What the address asks for, then the first language of the browser that the site speaks, then the default."""
    accepted = request.headers.get("accept-language", "").split(",")
    asked = (request.query_params.get("lang"), *(tag.partition(";")[0].strip() for tag in accepted))
    return next((known for tag in asked if (known := parse_language(tag))), DEFAULT_LANGUAGE)


def reader_delimiter(request: Request) -> Delimiter:
    """At what a table is split for a reader whose address says the language; for anybody else at commas."""
    language = parse_language(request.query_params.get("lang"))
    return SPECS[language].files.spreadsheet_delimiter if language else "comma"
