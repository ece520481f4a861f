"""The registry of export formats, and its recipe: a format is one file."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.open_data.exporter import KINDS, exporters, exports, exports_of

SOURCE = Path(__file__).parents[3] / "src"
ROOT = Path(__file__).parents[3]
RECIPE = '''
"""Records as JSON Lines."""

from __future__ import annotations

import json

from dashboard.open_data.columns import INITIATIVE_COLUMNS, record
from dashboard.open_data.exporter import ExportContent, ExportedKind, exporter


@exporter(
    name="jsonl",
    media_type="application/jsonl",
    position=40,
    is_saved=True,
    kinds={"initiatives": ExportedKind("Initiatives, one a line", {"type": "string"})},
)
def jsonl(content: ExportContent) -> bytes:
    """One record a line."""
    lines = (json.dumps(record(item, INITIATIVE_COLUMNS), ensure_ascii=False) for item in content.records)
    return "".join(f"{line}\\n" for line in lines).encode()
'''
QUESTIONS = """
import json
from dashboard.open_data.exporter import exports_of
from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from dashboard.static_site.json_ld import _distribution
from dashboard.streamlit_adapter import served_site
from tests.client import Client

context = create_site_context(Settings())
served_site.serve(context)
ask = Client(create_http_app(context))
file = ask("/open-data/initiatives.jsonl?country=CH")
refused = ask("/open-data/initiatives.jsonl?country=XX")
print(json.dumps({
    "status": file.status,
    "type": file.headers["content-type"],
    "name": file.headers["content-disposition"],
    "countries": sorted({json.loads(line)["country"] for line in file.text.splitlines()}),
    "refused": refused.json["error"],
    "described": ask("/open-data/openapi.json").json["paths"]["/open-data/initiatives.jsonl"]["get"]["summary"],
    "linked": [export.address for export in exports_of("initiatives")],
    "distributed": [item["contentUrl"] for item in _distribution("/")],
    "known": ask("/open-data/nope").json["known"],
}))
"""


def test_every_file_has_an_address_of_its_own() -> None:
    addresses = [export.address for export in exports()]
    assert len(set(addresses)) == len(addresses) > 0
    assert [export for kind in KINDS for export in exports_of(kind)] == list(exports())


@pytest.mark.parametrize("exporter", exporters(), ids=lambda exporter: exporter.name)
def test_an_example_is_of_a_parameter_that_the_format_takes(exporter: object) -> None:
    parameters = {parameter.name: parameter for parameter in exporter.parameters}  # type: ignore[attr-defined]
    for name, value in exporter.example:  # type: ignore[attr-defined]
        assert value in parameters[name].codes
    assert all(parameter.description for parameter in parameters.values())


def test_a_format_is_added_by_one_file(tmp_path: Path) -> None:
    copy = tmp_path / "src"
    shutil.copytree(SOURCE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in ("data", "pages"):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    (copy / "dashboard" / "open_data" / "exporters" / "jsonl.py").write_text(RECIPE, "utf-8")
    environment = os.environ | {"PYTHONPATH": f"{copy}{os.pathsep}{ROOT}"}
    answer = subprocess.run(
        [sys.executable, "-c", QUESTIONS], env=environment, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    result = json.loads(answer.stdout.splitlines()[-1])
    address = "/open-data/initiatives.jsonl"
    assert (result["status"], result["type"]) == (200, "application/jsonl")
    assert result["name"].endswith('.jsonl"')
    assert result["countries"] == ["CH"]
    assert result["refused"] == "unknown_code"
    assert result["described"] == "Initiatives, one a line"
    assert all(address in result[place] for place in ("linked", "distributed", "known"))
