from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from dashboard.catalogue.changelog import CHANGELOG, read_changelog
from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import DATA

ROOT = Path(__file__).parents[3]
REQUIRED = {"cff-version", "message", "title", "authors"}
ALLOWED = REQUIRED | {"abstract", "type", "license", "keywords"}


@pytest.fixture
def citation() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    return read


def test_the_citation_is_of_the_data_as_it_is(citation: dict[str, Any]) -> None:
    package = described_package(DATA)
    # Version and date are those of the change log, which it points to.
    assert not {"version", "date-released"} & citation.keys()
    assert f"data/{CHANGELOG}" in citation["message"]
    assert read_changelog(DATA)
    assert citation["license"] == package["licenses"][0]["name"]
    assert package["title"].startswith(citation["title"])
    assert [author["name"] for author in citation["authors"]] == [who["title"] for who in package["contributors"]]


def test_the_citation_is_what_readers_of_the_format_expect(citation: dict[str, Any]) -> None:
    assert citation.keys() >= REQUIRED
    assert citation.keys() <= ALLOWED
    assert (citation["cff-version"], citation["type"]) == ("1.2.0", "dataset")
    texts = [citation[key] for key in citation.keys() - {"authors", "keywords"}] + citation["keywords"]
    assert all(isinstance(text, str) and text for text in texts)
    assert len(set(citation["keywords"])) == len(citation["keywords"])
    assert all(author.keys() == {"name"} for author in citation["authors"])
