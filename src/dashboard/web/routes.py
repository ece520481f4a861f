"""What the server answers: pages, their static twins, feeds, slides as a file and the open data; Streamlit the rest."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.web import atlas, charts, deck, document, feeds, open_data, parcels, twin, watch


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    own = [
        *document.routes(),
        *atlas.routes(),
        *feeds.routes(),
        *open_data.routes(),
        *deck.routes(),
        *watch.routes(),
        *charts.routes(),
        *parcels.routes(),
        *twin.routes(),
    ]
    return [*own, twin.elsewhere()]
