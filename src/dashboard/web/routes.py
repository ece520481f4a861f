"""What the server answers: the documents of the pages and the open data; Streamlit answers the rest."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import document, open_data


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [*document.routes(), *open_data.routes()]
