"""What the server answers: documents of pages, open data, slides as a file; Streamlit answers the rest."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import deck, document, open_data


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    return [*document.routes(), *open_data.routes(), *deck.routes()]
