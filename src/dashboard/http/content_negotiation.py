"""Who asks: the language of a request, and how a spreadsheet in it opens a table."""

from __future__ import annotations

from starlette.requests import Request

from dashboard.catalogue.vocabulary import Language
from dashboard.i18n.translation import parse_language
from dashboard.open_data.csv_writer import SPREADSHEET_DELIMITER, Delimiter


def reader_language(request: Request) -> Language:
    """What the address asks for, then the first language of the browser that the site speaks, then French."""
    accepted = request.headers.get("accept-language", "").split(",")
    asked = (request.query_params.get("lang"), *(tag.partition(";")[0].strip() for tag in accepted))
    return next((known for tag in asked if (known := parse_language(tag))), "fr")


def reader_delimiter(request: Request) -> Delimiter:
    """At what a table is split for a reader whose address says the language; for anybody else at commas."""
    language = parse_language(request.query_params.get("lang"))
    return SPREADSHEET_DELIMITER[language] if language else "comma"
