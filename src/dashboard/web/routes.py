"""What the server answers: the documents of the pages, the feeds and the open data; Streamlit answers the rest."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import document, feeds, open_data


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [*document.routes(), *feeds.routes(), *open_data.routes()]
