"""What the server answers: documents, static pages, the open data and what each page adds; Streamlit the rest."""

from __future__ import annotations

from starlette.routing import BaseRoute

from dashboard.context import SiteContext
from dashboard.open_data import routes as open_data_routes
from dashboard.static_site import routes as static_site_routes
from dashboard.streamlit_adapter import fragment_routes, html_shell


def routes(context: SiteContext) -> list[BaseRoute]:
    """Every route of ours; Streamlit's own follow."""
    own = [
        *html_shell.routes(context),
        *(route for page in context.pages for route in page.routes(context)),
        *open_data_routes.routes(context),
        *fragment_routes.routes(context),
        *static_site_routes.routes(context),
    ]
    return [*own, static_site_routes.not_found_route(context)]
