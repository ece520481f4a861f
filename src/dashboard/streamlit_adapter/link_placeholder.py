"""A placeholder in the links of cached HTML, for what only one reader's address says.

A reader's own slides are in their address and travel in every link. They are text of that reader and may be long, so
they are no part of what is kept: a placeholder stands in their place, and is replaced when the HTML is shown.
"""

from __future__ import annotations

from markupsafe import Markup, escape

from dashboard.catalogue.query_params import QueryParams
from dashboard.streamlit_adapter import url_state
from dashboard.templates import SafeHtml
from dashboard.urls import query_string

PLACEHOLDER = "own-slides"
"""The name of the parameter that stands for a reader's own slides. Texts of an address cannot contain ``=``."""
OWN = (url_state.VIEWS, url_state.NAME)


def link_params(*, selection: bool) -> QueryParams:
    """What links in kept HTML take along: as ``persistent_params``, with a placeholder for the reader's own slides."""
    params = url_state.persistent_params(selection=selection)
    first = next((pair for pair in params if pair[0] in OWN), None)
    return tuple((PLACEHOLDER, "") if pair is first else pair for pair in params if pair is first or pair[0] not in OWN)


def with_own_slides(html: Markup) -> Markup:
    """``html``, made with ``link_params``, as this reader is shown it."""
    own = [pair for pair in url_state.persistent_params(selection=False) if pair[0] in OWN]
    if not own:
        return html
    return SafeHtml(str(html).replace(f"{PLACEHOLDER}=", str(escape(query_string(own)))))
