"""What the server answers: pages, their static twins, feeds, slides as a file and the open data; Streamlit the rest."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.features.figures import routes as figures_routes
from dashboard.features.map import routes as map_routes
from dashboard.features.presentation import routes as presentation_routes
from dashboard.features.watch import feed_routes
from dashboard.features.watch import routes as watch_routes
from dashboard.open_data import routes as open_data_routes
from dashboard.static_site import routes as static_site_routes
from dashboard.streamlit_adapter import fragment_routes, html_shell


def routes() -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    own = [
        *html_shell.routes(),
        *map_routes.routes(),
        *feed_routes.routes(),
        *open_data_routes.routes(),
        *presentation_routes.routes(),
        *watch_routes.routes(),
        *figures_routes.routes(),
        *fragment_routes.routes(),
        *static_site_routes.routes(),
    ]
    return [*own, static_site_routes.not_found_route()]
