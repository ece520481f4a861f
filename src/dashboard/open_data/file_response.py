"""How a file of the open data is answered: its parameters, its name, its links to description and licence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from starlette.requests import Request

from dashboard.catalogue.loader import Release
from dashboard.catalogue.query_params import QueryValues
from dashboard.http.errors import QueryError
from dashboard.http.representation import Representation
from dashboard.open_data import data_urls
from dashboard.open_data.parameters import Parameter, first_error, parse_query_string


def read_parameters(request: Request, specs: Sequence[Parameter]) -> QueryValues | QueryError:
    """The parameters of ``request``, or the first thing in them that is not as ``specs`` says."""
    parsed = parse_query_string(request.scope["query_string"])
    return parsed if isinstance(parsed, QueryError) else first_error(parsed, specs) or parsed


def named_file(release: Release, address: str, media_type: str, body: bytes, *, is_saved: bool) -> Representation:
    """The file at ``address``. One that is saved gets a name that says of what and which release it is."""
    links = {"Link": ", ".join(_links(release, address))}
    stem, _, ending = data_urls.file_name(address).replace("/", "-").rpartition(".")
    name = f"confinement-initiatives-{stem}-{release.version}.{ending}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'} if is_saved else {}
    return Representation(body, media_type, {**links, **disposition})


def _links(release: Release, address: str) -> Iterator[str]:
    # Relative, so that they hold where the site is served below another path.
    above = "../" * (address.count("/") - data_urls.ROOT.count("/"))
    yield f'<{above}datapackage.json>; rel="describedby"; type="application/json"'
    yield f'<{above}openapi.json>; rel="service-desc"; type="application/json"'
    if address not in (data_urls.SHAPES, data_urls.DESCRIPTION):  # public domain; no data
        yield f'<{release.licence_url}>; rel="license"'
