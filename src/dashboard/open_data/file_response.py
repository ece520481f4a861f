"""How a file of the open data is answered: its parameters, its name, its day, its links to description and licence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, time
from email.utils import format_datetime

from starlette.requests import Request

from dashboard.catalogue.loader import Release
from dashboard.catalogue.query_params import QueryValues
from dashboard.http.errors import QueryError
from dashboard.http.representation import LAST_MODIFIED
from dashboard.open_data import data_urls
from dashboard.open_data.parameters import Parameter, first_error, parse_query_string


def read_parameters(request: Request, specs: Sequence[Parameter]) -> QueryValues | QueryError:
    """The parameters of ``request``, or the first thing in them that is not as ``specs`` says."""
    parsed = parse_query_string(request.scope["query_string"])
    return parsed if isinstance(parsed, QueryError) else first_error(parsed, specs) or parsed


def file_headers(release: Release, address: str, name: str = "", disposition: str = "attachment") -> Mapping[str, str]:
    """The headers of the file at ``address``, which is saved under ``name`` if it has one."""
    return {**release_headers(release, name, disposition), **_link_header(release, address)}


def dated_file_headers(release: Release, address: str, name: str = "") -> Mapping[str, str]:
    """The same for a file that names the day of a visit: another day makes another file of the same release."""
    return {**_disposition(name), **_link_header(release, address)}


def release_headers(release: Release, name: str = "", disposition: str = "attachment") -> Mapping[str, str]:
    """The headers of any file that is made from the data: the day of the release, the name under which it is saved.

    As an ``attachment`` a browser saves it at once; ``inline`` it shows it, and saves it when asked to.
    """
    day = datetime.combine(release.date, time(), UTC)
    return {LAST_MODIFIED: format_datetime(day, usegmt=True), **_disposition(name, disposition)}


def _disposition(name: str, disposition: str = "attachment") -> Mapping[str, str]:
    return {"Content-Disposition": f'{disposition}; filename="{name}"'} if name else {}


def _link_header(release: Release, address: str) -> Mapping[str, str]:
    return {"Link": ", ".join(_links(release, address))}


def _links(release: Release, address: str) -> Iterator[str]:
    # Relative, so that they hold where the site is served below another path.
    above = "../" * (address.count("/") - data_urls.ROOT.count("/"))
    yield f'<{above}datapackage.json>; rel="describedby"; type="application/json"'
    yield f'<{above}openapi.json>; rel="service-desc"; type="application/json"'
    if address not in (data_urls.SHAPES, data_urls.DESCRIPTION):  # public domain; no data
        yield f'<{release.licence_url}>; rel="license"'
