"""What the server answers: pages, their static twins and the open data; Streamlit answers for its own parts."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import document, open_data, twin


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [*document.routes(), *open_data.routes(), *twin.routes(), twin.elsewhere()]
