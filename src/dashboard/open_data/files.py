"""How a file of the open data is answered: its parameters, its name, its links to description and licence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from starlette.requests import Request

from dashboard.catalogue.loader import Release
from dashboard.catalogue.query_params import QueryValues
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import open_data_urls
from dashboard.open_data.open_data_urls import MEDIA_TYPES, FileFormat
from dashboard.open_data.parameters import Parameter, first_error, parse_query_string

DOWNLOADS: Sequence[FileFormat] = ("csv", "zip")
"""What a browser saves rather than shows."""


def read_parameters(request: Request, specs: Sequence[Parameter]) -> QueryValues | QueryError:
    """The parameters of ``request``, or the first thing in them that is not as ``specs`` says."""
    parsed = parse_query_string(request.scope["query_string"])
    return parsed if isinstance(parsed, QueryError) else first_error(parsed, specs) or parsed


def named_file(release: Release, address: str, file_format: FileFormat, body: bytes) -> Representation:
    """The file at ``address``. A table is saved under a name that says of what and which release it is."""
    links = {"Link": ", ".join(_links(release, address))}
    stem = address.removeprefix(open_data_urls.ROOT).removesuffix(f".{file_format}").replace("/", "-")
    name = f"confinement-initiatives-{stem}-{release.version}.{file_format}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'} if file_format in DOWNLOADS else {}
    return Representation(body, MEDIA_TYPES[file_format], {**links, **disposition})


def _links(release: Release, address: str) -> Iterator[str]:
    # Relative, so that they hold where the site is served below another path.
    above = "../" * (address.count("/") - open_data_urls.ROOT.count("/"))
    yield f'<{above}datapackage.json>; rel="describedby"; type="application/json"'
    yield f'<{above}openapi.json>; rel="service-desc"; type="application/json"'
    if address not in (open_data_urls.SHAPES, open_data_urls.DESCRIPTION):  # public domain; no data
        yield f'<{release.licence_url}>; rel="license"'
