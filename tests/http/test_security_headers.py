"""What every answer tells browsers to refuse."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256

import pytest
from starlette.types import Receive, Scope, Send

from dashboard.context import SiteContext
from dashboard.http.security_headers import SecurityHeaders
from tests.client import Answer, Client, send_raw
from tests.http.addresses import ADDRESSES

pytestmark = pytest.mark.slow

INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
EXECUTABLE = re.compile(rb'<script(?! type="application/ld\+json")')
HANDLER = re.compile(rb"""<[a-z][^<>]*\son[a-z]+\s*=\s*["']""")


def policy(answer: Answer) -> dict[str, str]:
    directives = (part.partition(" ") for part in answer.headers["content-security-policy"].split("; "))
    return {name: value for name, _, value in directives}


@pytest.mark.parametrize("address", ADDRESSES)
def test_every_answer_forbids_what_it_does_not_need(ask: Client, address: str) -> None:
    answer = ask(address)
    directives = policy(answer)
    assert directives["default-src"] == directives["base-uri"] == "'none'"
    assert directives["connect-src"].startswith("'self'"), "who reads the page asks for robots.txt from within it"
    assert "unsafe-inline" not in directives.get("script-src", "")
    assert "'unsafe-eval'" not in directives.get("script-src", "")
    assert re.search(r"\w+://", answer.headers["content-security-policy"]) is None
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "geolocation=()" in answer.headers["permissions-policy"]
    is_embed = "embed=true" in address
    assert (directives["frame-ancestors"] == "*") == is_embed
    assert is_embed or directives["frame-ancestors"] == "'self'"
    tag = answer.headers.get("etag")
    again = ask(address, If_None_Match=tag or '"none"')
    assert again.status == (304 if tag and answer.status == 200 else answer.status)
    assert policy(again) == directives, "a cache takes over the headers of an answer without a body"


@pytest.mark.parametrize("address", ADDRESSES)
def test_only_scripts_that_the_policy_names_stand_in_a_document(ask: Client, address: str) -> None:
    answer = ask(address)
    allowed = policy(answer).get("script-src", "")
    scripts = INLINE_SCRIPT.findall(answer.content)
    for script in scripts:
        assert f"'sha256-{b64encode(sha256(script).digest()).decode()}'" in allowed, script[:80]
    assert HANDLER.findall(answer.content) == []
    assert allowed or not EXECUTABLE.search(answer.content)


def test_an_answer_that_could_not_be_made_has_them_too() -> None:
    async def broken(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise ZeroDivisionError

    answer = Client(SecurityHeaders(broken, page_scripts=[], embed_scripts=[]))("/gallery")
    assert (answer.status, answer.headers["cache-control"]) == (500, "no-store")
    assert policy(answer)["default-src"] == "'none'"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_a_refusal_has_its_headers_too(ask: Client) -> None:
    assert "content-security-policy" in send_raw(ask.app, "*").headers


def test_no_answer_sets_a_cookie(ask: Client) -> None:
    assert [address for address in ADDRESSES if "set-cookie" in ask(address, "HEAD").headers] == []


def test_old_safari_may_open_the_socket_of_the_public_address(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    answer = client_of(fresh(public_url="https://example.org/site"))("/gallery", "HEAD")
    assert policy(answer)["connect-src"] == "'self' wss://example.org"
