"""What the proxy adds to the site, and what it leaves alone: Caddy with ``deploy/Caddyfile``, mostly before stand-ins.

The tests need a Caddy, which ``tools/caddy`` finds or installs; without one the tests fail and say so.
"""

from __future__ import annotations

import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing
from http import HTTPStatus
from http.client import HTTPConnection, IncompleteRead
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from websockets.datastructures import Headers
from websockets.exceptions import InvalidStatus
from websockets.http11 import Request, Response
from websockets.sync.client import ClientConnection, connect
from websockets.sync.server import ServerConnection, serve

from tests.server.http_request import http_request
from tools.replicas import site_starter, start_proxy
from tools.server_process import HOST, ServerProcess, free_port

SOCKET, CONFIG = "/_stcore/stream", "/_stcore/host-config"
"""The connection of a page, and what it asks for before."""
ELSEWHERE = "127.0.0.9"
"""A client of this machine that is no proxy."""
PATIENCE = 30
COMPRESSED = ("/", "/gallery", "/fr/initiatives", "/sitemap.xml", "/open-data/initiatives.json", "/feed/fr.atom")
StartProxy = Callable[..., ServerProcess]


class NamedProcess:
    """A server that says its name over a socket, and to HTTP what it was asked."""

    def __init__(self, name: str) -> None:
        self.name, self.status = name, HTTPStatus.OK
        self._server = serve(self._greet, HOST, 0, process_request=self._answer)
        self.address = f"{HOST}:{self._server.socket.getsockname()[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def _greet(self, connection: ServerConnection) -> None:
        connection.send(self.name)
        for _ in connection:
            pass

    def _answer(self, connection: ServerConnection, request: Request) -> Response | None:
        if request.path == "/ready":
            return connection.respond(self.status, "")
        if "Upgrade" in request.headers:
            return None
        if request.path.startswith("/incomplete"):
            return Response(HTTPStatus.OK, "OK", Headers({"Content-Length": "1000", "Connection": "close"}), b"one")
        body = json.dumps({"name": self.name, "path": request.path, **dict(request.headers.raw_items())}).encode()
        headers = Headers({"Content-Length": str(len(body)), "Connection": "close", "Server": "a server"})
        return Response(HTTPStatus.OK, "OK", headers, body)

    def close(self) -> None:
        self._server.shutdown()


@pytest.fixture(scope="module")
def named() -> Iterator[list[NamedProcess]]:
    with ExitStack() as stack:
        yield [stack.enter_context(closing(NamedProcess(name))) for name in ("first", "second", "third")]


@pytest.fixture(scope="module")
def proxy_of(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StartProxy]:
    proxies: list[ServerProcess] = []

    def start(*processes: str, scheme: str = "http", wait: bool = True, **variables: str) -> ServerProcess:
        logs = tmp_path_factory.mktemp("proxy")
        proxies.append(start_proxy(processes, logs, scheme=scheme, variables=variables))
        return proxies[-1].wait() if wait else proxies[-1]

    yield start
    for proxy in proxies:
        proxy.stop()


@pytest.fixture(scope="module")
def proxy(proxy_of: StartProxy, named: list[NamedProcess]) -> ServerProcess:
    return proxy_of(*(process.address for process in named), HEADER_TIMEOUT="1s")


@pytest.fixture(scope="module")
def secure(proxy_of: StartProxy, named: list[NamedProcess]) -> ServerProcess:
    """The proxy with TLS; its certificate is its own, as no authority knows this machine."""
    return proxy_of(named[0].address, scheme="https", wait=False)


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.02)


def opened(proxy: ServerProcess, cookie: str = "") -> AbstractContextManager[ClientConnection]:
    headers = {"Cookie": cookie} if cookie else {}
    return connect(f"ws://{urlsplit(proxy.url).netloc}{SOCKET}", additional_headers=headers, open_timeout=PATIENCE)


def name_of(proxy: ServerProcess, cookie: str) -> str:
    """The process to which a reader is connected."""
    with opened(proxy, cookie) as connection:
        return str(connection.recv())


def given_cookie(proxy: ServerProcess) -> tuple[str, str]:
    """A cookie, and the process that it leads to."""
    answer = http_request(proxy, CONFIG)
    return answer[1]["Set-Cookie"], json.loads(answer[2])["name"]


def test_a_reader_who_connects_anew_is_back_at_their_process(proxy: ServerProcess) -> None:
    cookies = dict(given_cookie(proxy) for _ in range(40))
    assert len(cookies) == 3, "else everybody is at one process"
    for cookie, name in cookies.items():
        assert [name_of(proxy, cookie.partition(";")[0]) for _ in range(6)] == [name] * 6
        assert re.sub(r"=\w+;", "=…;", cookie, count=1) == "process=…; Path=/; HttpOnly; SameSite=Strict; Secure"


def test_no_other_answer_has_a_cookie_so_that_it_may_be_kept(proxy: ServerProcess) -> None:
    for address in ("/", "/gallery", "/fr/initiatives", "/static/app.js"):
        assert http_request(proxy, address)[1]["Set-Cookie"] is None


def test_readers_of_a_process_that_is_not_ready_go_to_another(proxy_of: StartProxy) -> None:
    with closing(NamedProcess("ends")) as ends, closing(NamedProcess("stays")) as stays:
        proxy = proxy_of(ends.address, stays.address)
        cookies: dict[str, str] = {}
        while len(cookies) < 2:
            cookie, name = given_cookie(proxy)
            cookies[name] = cookie.partition(";")[0]
        ends.status = HTTPStatus.SERVICE_UNAVAILABLE
        wait_until(lambda: name_of(proxy, cookies["ends"]) == "stays")
        ends.status = HTTPStatus.OK
        wait_until(lambda: name_of(proxy, cookies["ends"]) == "ends")


def test_a_request_goes_past_a_process_that_has_died(proxy_of: StartProxy, named: list[NamedProcess]) -> None:
    proxy = proxy_of(f"{HOST}:{free_port()}", named[0].address)
    assert {json.loads(http_request(proxy, "/gallery")[2])["name"] for _ in range(12)} == {"first"}


def test_who_is_one_too_many_keeps_the_page_that_was_sent(proxy_of: StartProxy, named: list[NamedProcess]) -> None:
    proxy = proxy_of(named[0].address, MAX_READERS="2", TRY_DURATION="100ms")
    with opened(proxy), opened(proxy):
        with pytest.raises(InvalidStatus) as refused, opened(proxy):
            pass
        assert refused.value.response.status_code == HTTPStatus.SERVICE_UNAVAILABLE
        assert http_request(proxy, "/gallery")[0] == HTTPStatus.OK
    wait_until(lambda: http_request(proxy, CONFIG)[0] == HTTPStatus.OK)


@pytest.mark.parametrize(
    "address",
    ["/metrics", "/confinement/metrics", "//metrics", "/METRICS", "/%6Detrics", "/a/../metrics", "/./metrics"],
)
def test_metrics_are_closed(proxy: ServerProcess, address: str) -> None:
    status, _, body = http_request(proxy, address)
    assert (status, body) == (HTTPStatus.NOT_FOUND, b"")


def test_the_site_is_told_who_asked_and_no_lie_of_theirs(proxy: ServerProcess) -> None:
    lies = {
        "X_Forwarded_For": "8.8.8.8",
        "X_Forwarded_Host": "evil.example",
        "X_Forwarded_Proto": "https",
        "X_Request_ID": "x",
    }
    told = json.loads(http_request(proxy, "/gallery?q=vélo".replace("é", "%C3%A9"), **lies)[2])
    told = {name.lower(): value for name, value in told.items()}
    assert told["path"] == "/gallery?q=v%C3%A9lo"
    assert told["x-forwarded-for"] == HOST
    assert told["x-forwarded-host"] == told["host"] == urlsplit(proxy.url).netloc
    assert told["x-forwarded-proto"] == "http"
    assert re.fullmatch(r"[0-9a-f-]{36}", told["x-request-id"])


def test_software_is_not_named(proxy: ServerProcess) -> None:
    headers = http_request(proxy, "/gallery")[1]
    assert (headers["Server"], headers["Via"]) == (None, None)


@pytest.mark.parametrize("start", [b"", b"GET / HTTP/1.1\r\nHost: "])
def test_who_says_nothing_is_not_waited_for(proxy: ServerProcess, start: bytes) -> None:
    silent = [socket.create_connection((HOST, urlsplit(proxy.url).port or 0), PATIENCE) for _ in range(300)]
    for connection in silent:
        connection.sendall(start)
    assert http_request(proxy, "/gallery")[0] == HTTPStatus.OK
    for connection in silent:
        with closing(connection):
            while connection.recv(1024):
                pass  # until it is closed, with a word or without


def test_what_is_sent_is_small(proxy: ServerProcess) -> None:
    assert http_request(proxy, "/" + "a" * 60_000)[0] == HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE
    with closing(HTTPConnection(urlsplit(proxy.url).netloc, timeout=PATIENCE)) as connection:
        connection.request("POST", "/", body=b"a" * 100_000)
        # Caddy 2.6 says so in another way than later ones.
        assert connection.getresponse().status in (HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.BAD_GATEWAY)


def test_the_log_says_neither_who_asked_nor_for_what(proxy_of: StartProxy, named: list[NamedProcess]) -> None:
    proxy = proxy_of(named[0].address)
    with closing(HTTPConnection(urlsplit(proxy.url).netloc, timeout=PATIENCE, source_address=(ELSEWHERE, 0))) as asks:
        asks.request("GET", "/incomplete?q=confidential", headers={"User-Agent": "confidential"})
        with pytest.raises(IncompleteRead):
            asks.getresponse().read()
    assert "incomplete response" in proxy.output, "else the test says nothing"
    assert ELSEWHERE not in proxy.output
    assert "confidential" not in proxy.output


def test_where_no_process_is_left_readers_are_told_when_to_come_back(proxy_of: StartProxy) -> None:
    proxy = proxy_of(f"{HOST}:{free_port()}", wait=False, TRY_DURATION="100ms")
    wait_until(lambda: listens(proxy))
    status, headers, _ = http_request(proxy, "/gallery")
    assert (status, headers["Retry-After"]) == (HTTPStatus.SERVICE_UNAVAILABLE, "5")


def listens(proxy: ServerProcess) -> bool:
    try:
        socket.create_connection((HOST, urlsplit(proxy.url).port or 0)).close()
    except ConnectionRefusedError:
        return False
    return True


def test_transport_is_secure(secure: ServerProcess) -> None:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.set_alpn_protocols(["h2"])
    address = (HOST, urlsplit(secure.url).port or 0)
    with secure_connection(address, context) as connection:
        assert connection.selected_alpn_protocol() == "h2"
        assert connection.version() == "TLSv1.3"
    context.set_alpn_protocols(["http/1.1"])
    with secure_connection(address, context) as connection:
        connection.sendall(f"GET /gallery HTTP/1.1\r\nHost: {HOST}:{address[1]}\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: connection.recv(65536), b"")).decode()
    assert "Strict-Transport-Security: max-age=31536000\r\n" in answer
    assert re.search(r'\r\nAlt-Svc: h3=":\d+"', answer), "HTTP/3 is offered"
    assert '"https"' in answer, "the site knows"


def secure_connection(address: tuple[str, int], context: ssl.SSLContext) -> ssl.SSLSocket:
    """A connection once there is a certificate."""
    for _ in range(200):
        try:
            return context.wrap_socket(socket.create_connection(address, PATIENCE), server_hostname=HOST)
        except (ConnectionRefusedError, ssl.SSLError):
            time.sleep(0.1)
    raise TimeoutError("Caddy has made no certificate")


@pytest.fixture(scope="module")
def hosted(
    tmp_path_factory: pytest.TempPathFactory, proxy_of: StartProxy, served_excerpt: Path
) -> Iterator[tuple[ServerProcess, ServerProcess]]:
    """The proxy, and the process of the site behind it."""
    process = site_starter("https://example.org", served_excerpt)(
        free_port(), tmp_path_factory.mktemp("site") / "log.txt"
    )
    yield proxy_of(urlsplit(process.wait().url).netloc), process
    process.stop()


def test_the_site_compresses_by_itself_and_keeps_its_tags(hosted: tuple[ServerProcess, ServerProcess]) -> None:
    proxy, process = hosted
    for address in COMPRESSED:
        for coding in ("br", "gzip"):
            status, headers, body = http_request(proxy, address, Accept_Encoding=f"{coding}, zstd")
            assert (status, headers["Content-Encoding"]) == (HTTPStatus.OK, coding), address
            direct = http_request(process, address, Accept_Encoding=coding)
            assert body == direct[2]
            assert (headers["ETag"], headers["Cache-Control"]) == (direct[1]["ETag"], direct[1]["Cache-Control"])
            again = http_request(proxy, address, Accept_Encoding=f"{coding}, zstd", If_None_Match=headers["ETag"])
            assert again[0] == HTTPStatus.NOT_MODIFIED


def test_who_accepts_no_coding_gets_the_tag_of_plain_bytes(hosted: tuple[ServerProcess, ServerProcess]) -> None:
    proxy, process = hosted
    with closing(HTTPConnection(urlsplit(proxy.url).netloc, timeout=PATIENCE)) as connection:
        connection.putrequest("GET", "/fr/claims", skip_accept_encoding=True)
        connection.endheaders()
        answer = connection.getresponse()
        assert answer.read().startswith(b"<!DOCTYPE html>")
    assert answer.headers["Content-Encoding"] is None
    assert answer.headers["ETag"] == http_request(process, "/fr/claims", Accept_Encoding="identity")[1]["ETag"]


def test_those_who_run_the_site_find_its_metrics_at_the_process(hosted: tuple[ServerProcess, ServerProcess]) -> None:
    proxy, process = hosted
    assert http_request(proxy, "/metrics")[0] == HTTPStatus.NOT_FOUND
    with closing(HTTPConnection(urlsplit(process.url).netloc, timeout=PATIENCE, source_address=(ELSEWHERE, 0))) as asks:
        asks.request("GET", "/metrics")
        assert b"confinement_sessions" in asks.getresponse().read()
    assert http_request(proxy, "/ready")[0] == HTTPStatus.OK
