"""What other sites show in an iframe: a small document in place of the page, where the address asks for one thing."""

from __future__ import annotations

from dashboard.components import embed_frame
from dashboard.http.page_request import PageRequest
from dashboard.http.representation import Representation
from dashboard.palette import Scheme

SCHEMES: tuple[Scheme, ...] = ("light", "dark")


def document(request: PageRequest) -> Representation | None:
    """The document that ``request`` wants embedded; None for the page itself, and where there is no such thing."""
    is_embed = all(request.parameters.get(name) == [value] for name, value in embed_frame.EMBED)
    embed = request.page.embed(request) if is_embed and request.page.embed else None
    if embed is None:
        return None
    fixed = next((scheme for scheme in SCHEMES if request.parameters.get(embed_frame.SCHEME) == [scheme]), None)
    html = embed_frame.embed_document(embed, request.localizer, request.context.fonts.urls, fixed)
    return Representation(html.encode(), "text/html")
