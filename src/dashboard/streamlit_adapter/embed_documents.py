"""What other sites show in an iframe: a small document in place of the page, where the address asks for one thing."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.catalogue.query_params import QueryValues
from dashboard.components import embed_frame
from dashboard.http.page_request import PageRequest
from dashboard.http.representation import Representation
from dashboard.open_data.export_metadata import credit
from dashboard.page_spec import PageSpec
from dashboard.palette import Scheme
from dashboard.urls import Urls

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
"""What the address may fix; the first where it does not."""
READERS = "auto"
"""What the address says for the scheme of the reader."""


def is_embed(page: PageSpec, parameters: QueryValues) -> bool:
    """Whether an address with ``parameters`` is one for other sites, whether there is anything to embed or not."""
    return page.embed is not None and all(parameters.get(name) == [value] for name, value in embed_frame.EMBED)


def document(request: PageRequest) -> Representation | None:
    """The document that ``request`` wants embedded; None where there is no such thing."""
    embed = request.page.embed(request) if request.page.embed else None
    return _representation(request, embed) if embed else None


def missing_document(request: PageRequest) -> Representation:
    """What stands in place of an embed that is not there."""
    t = request.localizer.t
    embed = embed_frame.Embed(
        title=t("embed-missing"),
        subtitle=t("embed-missing-reason"),
        render_body=Markup,
        body_height=0,
        source=credit(request.context.catalogue.release, t),
        page=request.page.name,
        pairs=(),
        page_url=Urls().page(request.page.name, (("lang", request.language),)),
    )
    return _representation(request, embed)


def _representation(request: PageRequest, embed: embed_frame.Embed) -> Representation:
    # Most pages around it are white: a reader in the dark must not find a black block in them.
    asked = request.parameters.get(embed_frame.SCHEME)
    fixed = None if asked == [READERS] else next((scheme for scheme in SCHEMES if asked == [scheme]), SCHEMES[0])
    html = embed_frame.embed_document(embed, request.localizer, request.context.fonts.urls, fixed)
    return Representation(html.encode(), "text/html")
