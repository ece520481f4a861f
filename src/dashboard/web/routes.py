"""What the server answers besides pages."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import open_data


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return open_data.routes()
