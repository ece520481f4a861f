"""What those who run the site are told: status, metrics, log, start and end."""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from ipaddress import ip_network

import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from dashboard.context import SiteContext
from dashboard.operation.json_log import JsonFormatter
from dashboard.operation.process_start import UNLIMITED, log_start
from tests.client import Client
from tests.event_loop import run_coroutine
from tests.http.conftest import core_endpoints

Fresh = Callable[..., SiteContext]
ClientOf = Callable[[SiteContext], Client]
WITHIN = ("10.0.0.9", 1)


@pytest.fixture
def lines() -> Iterator[list[dict[str, object]]]:
    """What the site logs, line by line."""
    written: list[dict[str, object]] = []

    class Gather(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            text = JsonFormatter().format(record)
            assert "\n" not in text
            written.append(json.loads(text))

    logger, handler = logging.getLogger("dashboard"), Gather()
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield written
    logger.removeHandler(handler)
    logger.setLevel(level)


def samples(context: SiteContext, client_of: ClientOf) -> dict[tuple[str, ...], float]:
    answer = TestClient(client_of(context).app, "http://10.0.0.1:8501", client=WITHIN).get("/metrics")
    assert answer.status_code == 200
    families = text_string_to_metric_families(answer.text)
    return {(one.name, *sorted(one.labels.values())): one.value for family in families for one in family.samples}


def test_a_process_says_that_it_lives_and_is_ready(fresh: Fresh, client_of: ClientOf) -> None:
    context = fresh()
    ask = client_of(context)
    assert (ask("/health").text, ask("/ready").status) == ("ok", 200)
    assert ask("/ready").json["release"] == context.catalogue.release.version
    context.process.drain.begin()
    assert (ask("/health").status, ask("/ready").status, ask("/_stcore/health").status) == (200, 503, 503)
    assert ask("/fr/claims").status == 200, "pages are answered to the end"


@pytest.mark.parametrize("host", ['"><script>', "10.1.2.3:8501"])
def test_status_does_not_depend_on_the_host(fresh: Fresh, client_of: ClientOf, host: str) -> None:
    assert client_of(fresh())("/ready", Host=host).status == 200


def test_metrics_count_what_was_done(fresh: Fresh, client_of: ClientOf) -> None:
    context = fresh()
    ask = client_of(context)
    for address in ("/fr/claims", "/fr/claims", "/gallery", "/made-up-by-a-client"):
        ask(address)
    seen = samples(context, client_of)
    assert seen["confinement_requests_total", "200", "fr"] == 2
    assert seen["confinement_requests_total", "404", "other"] == 1
    assert seen["confinement_request_seconds_count", "gallery"] == 1
    assert seen["confinement_run_seconds_count", "document"] == 1
    assert seen["confinement_sessions",] == 0
    assert seen["confinement_work_threads", "all", "heavy"] == context.limits.heavy.workers
    assert any(name[0] == "confinement_cache_bytes" and value > 0 for name, value in seen.items())
    assert any(name[0] == "confinement_site_info" and context.catalogue.release.version in name for name in seen)


def test_what_clients_invent_makes_no_metric(fresh: Fresh, client_of: ClientOf) -> None:
    context = fresh()
    ask = client_of(context)
    ask("/invented")
    before = samples(context, client_of)
    assert before["confinement_requests_total", "404", "other"] == 1
    for number in range(20):
        ask(f"/invented-{number}")
    after = samples(context, client_of)
    assert after["confinement_requests_total", "404", "other"] == 21
    assert {name for name in after if "metrics" not in name} == {name for name in before if "metrics" not in name}


@pytest.mark.parametrize(
    ("client", "headers"),
    [
        (("8.8.8.8", 1), {}),
        (("10.1.1.1", 1), {}),
        (("::ffff:10.1.1.1", 1), {}),
        (WITHIN, {"X-Forwarded-For": "8.8.8.8"}),
        (WITHIN, {"Forwarded": "for=8.8.8.8"}),
        (WITHIN, {"X-Real-IP": "8.8.8.8"}),
        (WITHIN, {"Via": "1.1 proxy"}),
        (WITHIN, {"Host": "evil.example"}),
    ],
)
def test_metrics_are_not_for_the_public(
    fresh: Fresh, client_of: ClientOf, client: tuple[str, int], headers: dict[str, str]
) -> None:
    context = fresh(public_url="https://example.org", proxies=(ip_network("10.1.0.0/16"),))
    app = client_of(context).app
    assert TestClient(app, "http://10.0.0.1", client=client).get("/metrics", headers=headers).status_code == 404
    for host in ("10.0.0.1", "localhost:8501", "[::1]:8501", "example.org"):
        answer = TestClient(app, "http://10.0.0.1", client=WITHIN).get("/metrics", headers={"Host": host})
        assert answer.status_code == 200, "else the test says nothing"


def test_the_log_names_each_request_and_neither_reader_nor_query(
    fresh: Fresh, client_of: ClientOf, lines: list[dict[str, object]]
) -> None:
    ask = client_of(fresh())
    ask("/gallery?q=confidential", X_Forwarded_For="203.0.113.9")
    ask("/confidential\u2028path")
    requests = [line for line in lines if line["message"] == "request"]
    assert [(line["group"], line["status"]) for line in requests] == [("gallery", 200), ("other", 404)]
    assert len({str(line["request"]) for line in requests}) == 2
    assert "confidential" not in str(lines)
    assert "203.0.113.9" not in str(lines)


def test_a_request_keeps_the_name_that_a_proxy_gave_it(
    fresh: Fresh, client_of: ClientOf, lines: list[dict[str, object]]
) -> None:
    app = client_of(fresh(proxies=(ip_network(WITHIN[0]),))).app
    proxy, other = (TestClient(app, client=client) for client in (WITHIN, ("10.0.0.8", 1)))
    assert proxy.get("/fr/claims", headers={"X-Request-ID": "abc-1"}).headers["x-request-id"] == "abc-1"
    assert "x-request-id" not in proxy.get("/fr/claims", headers={"X-Request-ID": "not a name"}).headers
    assert "x-request-id" not in other.get("/fr/claims", headers={"X-Request-ID": "abc-2"}).headers
    names = [line["request"] for line in lines]
    assert names[0] == "abc-1"
    assert len(names) == 3
    assert not {"not a name", "abc-2"} & set(names)


def test_the_log_has_no_method_that_a_client_made_up(
    fresh: Fresh, client_of: ClientOf, lines: list[dict[str, object]]
) -> None:
    ask = client_of(fresh())
    for method in ("GET", "CONFIDENTIAL"):
        ask("/fr/claims", method)
    assert [line["method"] for line in lines] == ["GET", "other"]


def test_every_logger_writes_json_whenever_it_was_made() -> None:
    program = """
import logging.config
from uvicorn.config import LOGGING_CONFIG
from dashboard.operation.json_log import configure_log
logging.config.dictConfig(LOGGING_CONFIG)
silent = logging.getLogger("silent")
silent.propagate = False
configure_log()
later = logging.getLogger("later")
later.propagate = False
later.addHandler(logging.StreamHandler())
for logger in (logging.getLogger("uvicorn.error"), silent, later):
    try:
        raise ValueError("\u2028 two\\nlines")
    except ValueError:
        logger.exception("failed")
logging.getLogger("uvicorn.access").info("a reader")
"""
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stderr
    events = [json.loads(line) for line in printed.splitlines()]
    assert [event["logger"] for event in events] == ["uvicorn.error", "silent", "later"]
    assert all("ValueError" in event["exception"] for event in events)


@pytest.mark.parametrize(
    ("settings", "is_local", "level"),
    [({}, False, "WARNING"), ({}, True, "INFO"), ({"public_url": "https://example.org"}, False, "INFO")],
)
def test_the_start_says_in_one_line_what_is_missing(
    fresh: Fresh, lines: list[dict[str, object]], settings: dict[str, str], is_local: bool, level: str
) -> None:
    context = fresh(**settings)
    log_start(context, "http://localhost:8501", 65536, is_local=is_local)
    [line] = lines
    assert (line["level"], line["release"]) == (level, context.catalogue.release.version)
    assert line["version"]
    assert line["open_files"] == 65536
    unset = line["unset"]
    assert isinstance(unset, list)
    assert ("CONFINEMENT_URL" in unset) == (not settings)
    assert ("required" in str(line["message"])) == (level == "WARNING")


def test_a_process_has_as_many_open_files_as_it_may() -> None:
    program = """
import resource
from dashboard.operation.process_start import raise_open_files
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (128, hard))
print(raise_open_files(), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
"""
    printed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    assert printed[0] == printed[1]
    assert int(printed[0]) == (UNLIMITED if hard == resource.RLIM_INFINITY else hard)


async def _echo(socket: WebSocket) -> None:
    await socket.accept()
    try:
        while True:
            await socket.send_text(await socket.receive_text())
    except WebSocketDisconnect:
        await socket.send_text("too late")


def test_at_the_end_readers_are_sent_away_and_no_new_ones_come(fresh: Fresh) -> None:
    context = fresh()
    routes = [WebSocketRoute("/_stcore/stream", _echo)]
    app = Starlette(
        routes=routes,
        middleware=[core_endpoints(context)],
    )
    with TestClient(app) as client, client.websocket_connect("/_stcore/stream") as socket:
        socket.send_text("there?")
        assert socket.receive_text() == "there?"
        assert context.process.metrics.registry.get_sample_value("confinement_sessions") == 1
        assert client.portal is not None
        client.portal.call(context.process.drain.begin)
        with pytest.raises(WebSocketDisconnect) as sent_away:
            socket.receive_text()
        assert sent_away.value.code == 1012
        with pytest.raises(WebSocketDisconnect) as refused, client.websocket_connect("/_stcore/stream"):
            pass
        assert refused.value.code == 1012
    assert context.process.metrics.registry.get_sample_value("confinement_sessions") == 0


def test_readers_are_sent_away_one_after_the_other_in_any_order(fresh: Fresh) -> None:
    drain = fresh().process.drain

    async def turns() -> list[int]:
        drain.begin(spread=0.2)
        gone: list[int] = []

        async def wait(reader: int) -> None:
            await drain.turn()
            gone.append(reader)

        await asyncio.gather(*(wait(reader) for reader in range(50)))
        return gone

    gone = run_coroutine(turns())
    assert gone != sorted(gone)
    assert sorted(gone) == list(range(50))


def test_a_log_that_nobody_reads_holds_nothing_up() -> None:
    program = """
import logging
from dashboard.operation.json_log import configure_log
configure_log()
for _ in range(5_000):
    logging.getLogger("dashboard").info("x" * 100)
print("done", flush=True)
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"done\n", "though the pipe of the log is full"
        process.kill()
