"""What other sites show in an iframe: a small document in place of the page, where the address asks for one thing."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from dashboard.catalogue import query
from dashboard.draw.palette import Scheme
from dashboard.publish import embedding
from dashboard.publish.embedding import Embedding
from dashboard.ui import store, typeface
from dashboard.web.about import Asked
from dashboard.web.resource import File

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def document(asked: Asked) -> File | None:
    """The document that ``asked`` wants embedded; None for the page itself, and where there is no such thing."""
    wanted = all(asked.parameters.get(name) == [value] for name, value in embedding.EMBED)
    made = MAKERS[asked.name](asked) if wanted and asked.name in MAKERS else None
    if made is None:
        return None
    labels = store.labels(asked.language)
    fixed = next((scheme for scheme in SCHEMES if asked.parameters.get(embedding.SCHEME) == [scheme]), None)
    html = embedding.document(made, labels, typeface.addresses(), fixed)
    return File(html.encode(), "text/html")


def _chart(asked: Asked) -> Embedding | None:
    name = next(iter(asked.parameters.get("chart", ())), "")
    return store.embedded_chart(name, asked.language)


def _initiative(asked: Asked) -> Embedding | None:
    return store.embedded_record(asked.initiative.id, asked.language) if asked.initiative else None


def _map(asked: Asked) -> Embedding:
    selection = query.read(asked.parameters, store.codes()).selection
    return store.embedded_map(selection, query.one_of(asked.parameters, "view", query.MAP_VIEWS), asked.language)


MAKERS: Mapping[str, Callable[[Asked], Embedding | None]] = {
    "engagement": _chart,
    "initiative": _initiative,
    "map": _map,
}
"""What can be embedded, by the page that shows it whole."""
