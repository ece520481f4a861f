"""What other sites show in an iframe: a small document in place of the page, where the address asks for one thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.components import embed_frame
from dashboard.components.embed_frame import Embed
from dashboard.http.representation import Representation
from dashboard.palette import Scheme
from dashboard.streamlit_adapter import fonts
from dashboard.streamlit_adapter.page_meta import PageRequest

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def document(asked: PageRequest) -> Representation | None:
    """The document that ``asked`` wants embedded; None for the page itself, and where there is no such thing."""
    wanted = all(asked.parameters.get(name) == [value] for name, value in embed_frame.EMBED)
    made = MAKERS[asked.name](asked) if wanted and asked.name in MAKERS else None
    if made is None:
        return None
    localizer = services.localizer(asked.language)
    fixed = next((scheme for scheme in SCHEMES if asked.parameters.get(embed_frame.SCHEME) == [scheme]), None)
    html = embed_frame.embed_document(made, localizer, fonts.addresses(), fixed)
    return Representation(html.encode(), "text/html")


def _chart(asked: PageRequest) -> Embed | None:
    name = next(iter(asked.parameters.get("chart", ())), "")
    return services.embedded_chart(name, asked.language)


def _initiative(asked: PageRequest) -> Embed | None:
    return services.embedded_record(asked.initiative.id, asked.language) if asked.initiative else None


def _map(asked: PageRequest) -> Embed:
    selection = query_params.parse_filters(asked.parameters, services.codes()).selection
    return services.embedded_map(
        selection, query_params.choice_param(asked.parameters, "view", query_params.MAP_VIEWS), asked.language
    )


MAKERS: Mapping[str, Callable[[PageRequest], Embed | None]] = {
    "engagement": _chart,
    "initiative": _initiative,
    "map": _map,
}
"""What can be embedded, by the page that shows it whole."""
