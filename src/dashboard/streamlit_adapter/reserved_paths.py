"""Which addresses belong to Streamlit, and the route for those that belong to nobody.

Streamlit serves its own document at every address that it does not know, so without this route each of them would show
the home page.
"""

from __future__ import annotations

from starlette.routing import Match, Route
from starlette.types import Scope

from dashboard.context import SiteContext
from dashboard.static_site.routes import not_found_endpoint
from dashboard.streamlit_adapter import frontend

CORE = "_stcore"
"""The folder of Streamlit's own interface. Its front end also looks for it below the address of a page."""
SERVED = frozenset({CORE, "media", "component", "auth", "oauth2callback"}) | frontend.top_level_names()
"""What Streamlit answers itself, by the first part of the address."""


class NotFoundRoute(Route):
    """Every address that neither the site nor Streamlit has; it must be the last of the site's routes."""

    def __init__(self, context: SiteContext) -> None:
        super().__init__("/{rest:path}", not_found_endpoint(context))

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """No match where Streamlit answers, otherwise a match: it is the last route."""
        return (Match.NONE, {}) if is_reserved(str(scope.get("path", "/"))) else super().matches(scope)


def is_reserved(path: str) -> bool:
    """Whether Streamlit answers at ``path``. It takes a slash at the end away itself."""
    parts = path.split("/")
    return path.endswith("/") or CORE in parts or (len(parts) > 1 and parts[1] in SERVED)
