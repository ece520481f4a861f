"""The description of the machine interface: what it says is what the running server does."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
import schemathesis
from jsonschema import Draft202012Validator
from schemathesis import HookContext
from schemathesis.config import GenerationConfig, ProjectConfig, ProjectsConfig, SchemathesisConfig
from schemathesis.engine import from_schema
from schemathesis.engine.events import EngineEvent, FatalError, NonFatalError, ScenarioFinished

from dashboard.catalogue.filters import FIGURE_FACETS, INITIATIVE_FACETS
from dashboard.context import SiteContext
from dashboard.open_data.exporter_registry import exports
from dashboard.open_data.openapi_examples import is_json
from dashboard.registry_checks import RESERVED_PARAMS
from tests.client import Client

pytestmark = pytest.mark.slow

Document = dict[str, Any]

PATIENCE = 60
"""Seconds after which an answer that does not come counts as a finding; a busy machine is slow, not broken."""


@pytest.fixture(scope="module")
def document(public_client: Client) -> Document:
    described: Document = public_client("/open-data/openapi.json").json
    return described


def operations(document: Document) -> Iterator[tuple[str, Document]]:
    return ((path, item["get"]) for path, item in document["paths"].items())


def example_query(operation: Document) -> str:
    params = [(item["name"], item["example"]) for item in operation["parameters"] if "example" in item]
    return urlencode(params, doseq=True)


def success(operation: Document) -> tuple[str, Document]:
    [(media_type, content)] = operation["responses"]["200"]["content"].items()
    return media_type, content


def test_every_address_is_described_and_every_description_is_of_an_address(ask: Client, document: Document) -> None:
    status, _, body = ask("/open-data/nothing")
    assert (status, set(json.loads(body)["known"])) == (404, set(document["paths"]))
    assert {ask(path).status for path in document["paths"]} == {200}


def test_the_description_says_where_the_addresses_are(
    fresh: Callable[..., SiteContext], client_of: Callable[[SiteContext], Client]
) -> None:
    """Below a path, too, where a program would otherwise look at the top of the host."""
    ask = client_of(fresh(public_url="https://example.org/site"))
    [server] = ask("/open-data/openapi.json").json["servers"]
    assert server == {"url": "https://example.org/site"}


def test_no_facet_may_be_called_like_a_parameter_of_a_file(document: Document) -> None:
    parameters = {parameter["name"] for _, operation in operations(document) for parameter in _query(operation)}
    assert parameters - INITIATIVE_FACETS.keys() - FIGURE_FACETS.keys() <= RESERVED_PARAMS


def _query(operation: Document) -> list[Document]:
    return [parameter for parameter in operation.get("parameters", ()) if parameter.get("in") == "query"]


def test_every_parameter_of_an_export_has_an_example(document: Document) -> None:
    queries = [
        item for _, operation in operations(document) for item in operation["parameters"] if item["in"] == "query"
    ]
    assert {item["name"] for item in queries if "example" not in item} == set()
    assert {"q", "theme", "country", "method", "from", "to", "sort", "lang", "bom", "delimiter", "of", "accessed"} <= {
        item["name"] for item in queries
    }


def test_every_example_of_a_file_is_what_the_server_answers(ask: Client, document: Document) -> None:
    examples = {path: operation for path, operation in operations(document) if "example" in success(operation)[1]}
    assert {*examples} == {export.address for export in exports() if not export.exporter.is_binary}
    for path, operation in examples.items():
        media_type, content = success(operation)
        status, _, body = ask(f"{path}?{example_query(operation)}")
        assert status == 200
        assert (json.loads(body) if is_json(media_type) else body.decode()) == content["example"]


def test_an_example_finds_something(document: Document) -> None:
    bodies = [success(operation)[1]["example"] for path, operation in operations(document) if path.endswith("s.json")]
    assert len(bodies) == 2
    assert all(example["count"] for example in bodies)


def test_every_example_of_a_mistake_is_what_the_server_answers(ask: Client, document: Document) -> None:
    seen = set()
    for path, operation in operations(document):
        refused = operation["responses"].get("400", {"content": {"application/json": {"examples": {}}}})
        for error, example in refused["content"]["application/json"]["examples"].items():
            status, _, body = ask(f"{path}?{example['summary']}")
            assert (status, json.loads(body)) == (400, example["value"])
            seen.add(error)
    assert seen == {"unknown_code", "unknown_parameter", "not_a_day", "pages_only", "repeated"}


def test_every_json_file_is_as_its_schema_says(ask: Client, document: Document) -> None:
    for path, operation in operations(document):
        media_type, content = success(operation)
        if media_type in ("application/json", "application/geo+json"):
            schema = {**content["schema"], "components": document["components"]}
            Draft202012Validator(schema).validate(ask(path).json)


def possible(_: HookContext, params: dict[str, Any] | None) -> bool:
    """What OpenAPI cannot say of a query: a range does not end before it starts, a search has a letter or a digit."""
    start, end, search = (str((params or {}).get(name, "")) for name in ("from", "to", "q"))
    return not (start and end and start > end) and (not search.strip() or any(map(str.isalnum, search)))


def findings(event: EngineEvent) -> list[str]:
    match event:
        case ScenarioFinished(recorder=recorder):
            failed = [check.failure_info for checks in recorder.checks.values() for check in checks]
            return [f"{info.failure}\n{info.code_sample}" for info in failed if info]
        case NonFatalError(value=error) | FatalError(exception=error):
            return [repr(error)]
        case _:
            return []


def test_a_fuzzer_finds_nothing(excerpt_client: Client) -> None:
    # A thousand answers are compared with their schemas, so the data is small; all of it is compared above.
    ask, document = excerpt_client, excerpt_client("/open-data/openapi.json").json
    # Plainly encoded: the server is asked a thousand times.
    generation = GenerationConfig(deterministic=True, max_examples=10, database="none")
    plainly = {"Accept-Encoding": "identity"}
    project = ProjectConfig(generation=generation, headers=plainly, request_timeout=PATIENCE)
    config = SchemathesisConfig(seed=1, projects=ProjectsConfig(default=project))
    schema = schemathesis.openapi.from_asgi("/open-data/openapi.json", ask.app, config=config)
    schema.hook("filter_query")(possible)
    events = list(from_schema(schema).execute())
    scenarios = [event for event in events if isinstance(event, ScenarioFinished) and event.recorder.cases]
    # The fuzzer reads the description itself and asks for everything else in it.
    assert {event.recorder.label for event in scenarios} == {f"GET {path}" for path in document["paths"]} - {
        "GET /open-data/openapi.json"
    }
    assert [finding for event in events for finding in findings(event)] == []
