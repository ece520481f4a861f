"""What the server answers: pages, their static twins, feeds and the open data; Streamlit answers for its own parts."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import document, feeds, open_data, twin


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [*document.routes(), *feeds.routes(), *open_data.routes(), *twin.routes(), twin.elsewhere()]
