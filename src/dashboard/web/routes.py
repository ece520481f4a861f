"""What the server answers besides pages: files of the open data."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from dashboard.draw.maps import SHAPES_ADDRESS
from dashboard.ui import store

HOUR = 3600


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [Route(f"/{SHAPES_ADDRESS}", shapes)]


async def shapes(_request: Request) -> Response:
    """The country shapes as they stand in the data."""
    return FileResponse(
        store.directory() / "countries.geojson",
        media_type="application/geo+json",
        headers={"Cache-Control": f"public, max-age={HOUR}"},
    )
