"""What holds for every address: threads, tags, codings, languages, hosts, methods."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http import HTTPStatus

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.routing import Route
from streamlit.web.server.starlette.starlette_gzip_middleware import SelectiveGZipMiddleware

from dashboard.context import SiteContext
from dashboard.hosts import MIN_REQUESTS
from dashboard.http.endpoint import DocumentEndpoint, Endpoint
from dashboard.http.heavy_endpoint import HeavyDocument, HeavyEndpoint
from dashboard.http.middleware import middleware
from dashboard.http.representation import Representation
from dashboard.site import routes
from dashboard.work_limits import RETRY_AFTER, WorkLimit, WorkLimits
from tests.client import Answer, Client, send_raw
from tests.http.addresses import ADDRESSES, addresses_of

pytestmark = pytest.mark.slow

Fresh = Callable[..., SiteContext]
ClientOf = Callable[[SiteContext], Client]
CODINGS = ("identity", "gzip", "br", "br, gzip;q=0.5", "gzip;q=0", "")


def endpoints(context: SiteContext) -> Iterator[tuple[Route, Endpoint]]:
    for route in routes(context):
        assert isinstance(route, Route)
        assert isinstance(route.endpoint, Endpoint), f"{route.path} does its work on the event loop"
        yield route, route.endpoint


def test_every_route_has_an_address_in_the_tests(ask: Client, public_context: SiteContext) -> None:
    assert ask
    assert [route.path for route, _ in endpoints(public_context) if not addresses_of(route)] == []


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_handler_runs_on_the_event_loop(ask: Client, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    threads: list[threading.Thread] = []
    for route in ask.app.routes[0].routes:  # type: ignore[attr-defined]
        handler = route.endpoint.handler

        def record(context: SiteContext, request: Request, handler: Callable[..., object] = handler) -> object:
            threads.append(threading.current_thread())
            return handler(context, request)

        monkeypatch.setattr(route.endpoint, "handler", record)
    ask(address)
    [thread] = threads
    assert "AnyIO worker thread" in thread.name


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_entity_tag_names_exactly_what_is_sent(ask: Client, address: str) -> None:
    """Also behind Streamlit's own compression, which finds nothing left to do."""
    app = ask.app
    assert isinstance(app, Starlette)
    gzip = Middleware(SelectiveGZipMiddleware, minimum_size=500)
    behind = Client(Starlette(routes=app.routes, middleware=[*app.user_middleware, gzip]))
    contents: dict[str, bytes] = {}
    for accepted in CODINGS:
        answer = behind(address, Accept_Encoding=accepted)
        coding, tag = answer.headers.get("content-encoding", ""), answer.headers.get("etag")
        assert coding in accepted
        assert answer.headers.get("vary", "").count("Accept-Encoding") == 1 or not tag
        assert int(answer.headers["content-length"]) == len(answer.body)
        contents["content"] = contents.get("content", answer.content)
        assert answer.content == contents["content"]
        if tag:
            assert tag.strip('"')[32:] == (f"-{coding}" if coding else "")
            assert contents.setdefault(tag, answer.body) == answer.body
            again = behind(address, Accept_Encoding=accepted, If_None_Match=tag)
            assert (again.status, again.body) == (304, b"")
            assert again.headers["vary"] == answer.headers["vary"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_what_speaks_the_language_of_the_browser_says_so(ask: Client, address: str) -> None:
    french, english = (ask(address, Accept_Language=language) for language in ("fr", "en"))
    varies = "Accept-Language" in french.headers.get("vary", "")
    assert varies or french.content == english.content
    assert french.headers.get("vary") == english.headers.get("vary")
    if french.status == HTTPStatus.OK and not address.startswith(("/fr/", "/en/", "/preview/")):
        spoken = ask(f"{address}{'&' if '?' in address else '?'}lang=en")
        assert spoken.status != HTTPStatus.OK or "Accept-Language" not in spoken.headers["vary"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_head_says_what_get_says(ask: Client, address: str) -> None:
    get = ask(address)
    head = ask(address, "HEAD")
    is_known = "content-length" in head.headers
    expected = {name: value for name, value in get.headers.items() if is_known or name != "content-length"}
    assert (head.status, head.body, dict(head.headers)) == (get.status, b"", expected)
    # The length of a page is known only to whoever makes it.
    assert is_known or get.headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("address", ADDRESSES)
def test_nothing_can_be_written(ask: Client, address: str) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH"):
        answer = ask(address, method)
        assert answer.status == HTTPStatus.METHOD_NOT_ALLOWED
        assert "GET" in answer.headers["allow"]


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "POST"])
def test_a_request_without_a_path_is_a_bad_one(ask: Client, method: str) -> None:
    assert send_raw(ask.app, "*", method).status == HTTPStatus.BAD_REQUEST


HOSTILE_HOSTS = ('"><script>alert(1)</script>', "a b", "x" * 254, "[::1", "host:port", "a\tb", "é.example", "")


@pytest.mark.parametrize("host", HOSTILE_HOSTS)
def test_an_impossible_host_is_refused_where_addresses_depend_on_it(
    fresh: Fresh, client_of: ClientOf, host: str
) -> None:
    app = client_of(fresh()).app
    for address in ("/fr/claims", "/sitemap.xml", "/open-data/citation.json", "/nope"):
        answer = send_raw(app, address, host=host)
        assert (answer.status, answer.body) == (HTTPStatus.BAD_REQUEST, b"Bad Request")


@pytest.mark.parametrize("address", ADDRESSES)
def test_the_host_is_ignored_where_the_site_has_a_public_address(ask: Client, address: str) -> None:
    assert ask(address, Host=HOSTILE_HOSTS[0]).content == ask(address).content


@pytest.mark.parametrize("host", ["example.org", "example.org:8443", "[2001:db8::1]:80", "127.0.0.1", "a-b.example"])
def test_a_possible_host_is_followed(fresh: Fresh, client_of: ClientOf, host: str) -> None:
    ask = client_of(fresh())
    assert f"http://{host}/sitemap.xml" in ask("/robots.txt", Host=host).text


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_shared_cache_never_keeps_the_host_of_one_client_for_another(
    fresh: Fresh, client_of: ClientOf, address: str
) -> None:
    ask = client_of(fresh())
    one, other = ask(address, Host="one.example"), ask(address, Host="other.example")
    if one.content != other.content or b"one.example" in one.content:
        for answer in (one, other):
            assert answer.headers["cache-control"].startswith(("private", "no-cache", "no-store"))


def test_with_a_public_address_what_names_it_may_be_shared(ask: Client) -> None:
    assert ask("/fr/claims").headers["cache-control"] == "public, max-age=60"


def test_made_up_hosts_multiply_nothing_that_is_kept_and_a_real_one_is_kept(fresh: Fresh, client_of: ClientOf) -> None:
    context = fresh()
    ask = client_of(context)
    for _ in range(MIN_REQUESTS):
        ask("/feed/en.atom", Host="real.example")
    before = {stats.name: stats.entries for stats in context.caches.stats()}
    for number in range(200):
        ask("/charts/gwi.svg", Host=f"host-{number}.example")
        ask("/robots.txt", Host="real.example")
    after = {stats.name: stats.entries for stats in context.caches.stats()}
    assert sum(after.values()) <= sum(before.values()) + 2 * MIN_REQUESTS
    ask("/charts/gwi.svg", Host="real.example")
    hits = {stats.name: stats.hits for stats in context.caches.stats()}
    ask("/charts/gwi.svg", Host="real.example")
    assert {stats.name: stats.hits for stats in context.caches.stats()}["http.chart"] == hits["http.chart"] + 1


@dataclass
class Workshop:
    """An application with a heavy document that is made when the test says so, and a page beside it."""

    context: SiteContext
    rendered: list[str]
    may_end: threading.Event
    started: threading.Semaphore

    @property
    def client(self) -> Client:
        heavy = HeavyEndpoint(self.context, "heavy", self.read)
        page = DocumentEndpoint(self.context, lambda _context, _request: Representation(b"page", "text/plain"))
        return Client(
            Starlette(routes=[Route("/heavy/{name}", heavy), Route("/page", page)], middleware=middleware(self.context))
        )

    def read(self, _context: SiteContext, request: Request) -> HeavyDocument:
        name = request.path_params["name"]
        return HeavyDocument((name,), lambda: self.make(name), "text/plain")

    def make(self, name: str) -> bytes:
        self.rendered.append(name)
        self.started.release()
        assert self.may_end.wait(60)
        return name.encode() * 200


@pytest.fixture
def workshop(fresh: Fresh) -> Workshop:
    return Workshop(fresh(), [], threading.Event(), threading.Semaphore(0))


def in_thread(work: Callable[[], Answer]) -> tuple[threading.Thread, list[Answer]]:
    answers: list[Answer] = []
    thread = threading.Thread(target=lambda: answers.append(work()))
    thread.start()
    return thread, answers


def test_a_full_queue_answers_503_while_pages_go_on(workshop: Workshop) -> None:
    limits = WorkLimits(heavy=WorkLimit(workers=2, max_waiting=0))
    object.__setattr__(workshop.context.process, "limits", limits)
    ask = workshop.client
    running = [in_thread(lambda name=name: ask(f"/heavy/{name}")) for name in ("one", "two")]  # type: ignore[misc]
    for _ in running:
        assert workshop.started.acquire(timeout=60)
    refused = ask("/heavy/three")
    assert (refused.status, refused.headers["retry-after"]) == (HTTPStatus.SERVICE_UNAVAILABLE, str(RETRY_AFTER))
    assert refused.headers["cache-control"] == "no-store"
    assert "busy" in refused.text
    assert ask("/page").status == HTTPStatus.OK
    workshop.may_end.set()
    for thread, _ in running:
        thread.join(60)
    assert [answer.status for _, answers in running for answer in answers] == [HTTPStatus.OK, HTTPStatus.OK]
    assert ask("/heavy/three").status == HTTPStatus.OK


def test_many_who_ask_for_what_is_being_made_wait_for_it_outside_the_queue(workshop: Workshop) -> None:
    limits = WorkLimits(heavy=WorkLimit(workers=1, max_waiting=0))
    object.__setattr__(workshop.context.process, "limits", limits)
    ask = workshop.client
    first = in_thread(lambda: ask("/heavy/one"))
    assert workshop.started.acquire(timeout=60)
    waiting = [in_thread(lambda: ask("/heavy/one")) for _ in range(20)]
    workshop.may_end.set()
    for thread, _ in (first, *waiting):
        thread.join(60)
    assert {answer.status for _, answers in (first, *waiting) for answer in answers} == {HTTPStatus.OK}
    assert workshop.rendered == ["one"]


def test_whoever_has_it_or_asks_for_its_headers_makes_no_work(workshop: Workshop) -> None:
    workshop.may_end.set()
    ask = workshop.client
    head = ask("/heavy/one", "HEAD")
    assert ask("/heavy/one", If_None_Match=head.headers["etag"]).status == HTTPStatus.NOT_MODIFIED
    assert ask("/heavy/one", If_Match='"another"').status == HTTPStatus.PRECONDITION_FAILED
    assert workshop.rendered == []
    get = ask("/heavy/one")
    assert (get.headers["etag"], workshop.rendered) == (head.headers["etag"], ["one"])
    assert ask("/heavy/one").body == get.body
    assert ask("/heavy/one", "HEAD").headers["content-length"] == str(len(get.body))
    assert workshop.rendered == ["one"]
    assert ask("/heavy/two", "HEAD").headers["etag"] != head.headers["etag"]


def test_a_document_that_fails_is_no_dead_end(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.may_end.set()
    ask = workshop.client
    with monkeypatch.context() as patched:
        patched.setattr(Workshop, "make", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            ask("/heavy/one")
    assert ask("/heavy/one").status == HTTPStatus.OK


HEAVY = (
    "/present.pptx?lang=en",
    "/open-data/press-kit.zip?country=CH",
    "/preview/en/selection.png?country=CH",
    "/charts/gwi.svg",
)


@pytest.mark.parametrize("address", HEAVY)
def test_a_heavy_file_is_made_once_in_whatever_order_its_address_is_written(
    fresh: Fresh, client_of: ClientOf, address: str
) -> None:
    context = fresh()
    ask = client_of(context)
    path, _, query = address.partition("?")
    reordered = f"{path}?{'&'.join(reversed(query.split('&')))}"
    assert ask(address, "HEAD").headers.get("content-length") is None
    tag = ask(address).headers["etag"]
    misses = {stats.name: stats.misses for stats in context.caches.stats()}
    assert ask(reordered).headers["etag"] == tag
    assert {stats.name: stats.misses for stats in context.caches.stats()} == misses
