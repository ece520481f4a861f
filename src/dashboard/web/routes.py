"""What the server answers: the documents of the pages and files of the open data; Streamlit answers the rest."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from dashboard.draw.maps import SHAPES_ADDRESS
from dashboard.ui import store
from dashboard.web import document

HOUR = 3600


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [*document.routes(), Route(f"/{SHAPES_ADDRESS}", shapes)]


async def shapes(_request: Request) -> Response:
    """The country shapes as they stand in the data."""
    return FileResponse(
        store.directory() / "countries.geojson",
        media_type="application/geo+json",
        headers={"Cache-Control": f"public, max-age={HOUR}"},
    )
