"""Contract with the installed Streamlit: what it compresses on the way."""

from __future__ import annotations

from httpx2 import Headers
from starlette.responses import PlainTextResponse
from streamlit.web.server.starlette.starlette_gzip_middleware import SelectiveGZipMiddleware

from tests.client import Client

LONG = "x" * 5_000


def answer(path: str, **headers: str) -> Headers:
    """The headers of an answer of ours behind Streamlit's middleware."""
    app = SelectiveGZipMiddleware(PlainTextResponse(LONG, headers=headers))
    return Client(app)(path, Accept_Encoding="gzip").headers


def test_what_is_coded_already_is_left_as_it_is() -> None:
    assert answer("/gallery", **{"Content-Encoding": "br"})["content-encoding"] == "br"


def test_the_home_page_is_not_compressed_by_it() -> None:
    """So documents of ours are compressed before they come to it."""
    assert "content-encoding" not in answer("/")
    assert answer("/gallery")["content-encoding"] == "gzip"
