"""The recipe "a row of data", followed in a copy: two tables, the change log and what is generated from them."""

from __future__ import annotations

import json
import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.fingerprints import add_new_rows
from dashboard.catalogue.validation import DATA, main
from dashboard.context import SiteContext, create_context
from dashboard.open_data.export_file import export_file, export_request
from dashboard.open_data.exporter import exports_of
from dashboard.settings import Settings
from dashboard.urls import Urls
from tests.conftest import Draft

if TYPE_CHECKING:
    from dashboard.catalogue.loader import Catalogue

INITIATIVE = {
    "id": "a-new-initiative",
    "name_en": "A new initiative",
    "name_fr": "Une nouvelle initiative",
    "name_is_ours": "true",
    "actor_en": "Anna ; Bo",
    "actor_fr": "Anna ; Bo",
    "actor_kind": "creator",
    "country": "FR",
    "country_basis": "stated",
    "platforms": "instagram",
    "theme": "mutual_aid",
    "format": "challenge",
    "start_date": "2020-03-20",
    "in_letter": "false",
    "summary_en": "What it was.",
    "summary_fr": "Ce que c’était.",
    "confidence": "high",
}
SOURCE = {
    "initiative_id": INITIATIVE["id"],
    "position": "1",
    "url": "https://example.org/a-new-initiative",
    "publisher": "Example",
    "language": "en",
    "weak": "false",
    "states": "start_date",
}
SENTENCES = {"en": "one more initiative.", "fr": "une initiative de plus."}
VERSION, DAY = "99.0.0", date(2099, 1, 31)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped data after one more release."""
    draft = Draft(shutil.copytree(DATA, tmp_path_factory.mktemp("release") / "data"))
    draft.add("initiatives.csv", **INITIATIVE)
    draft.add("initiative_sources.csv", **SOURCE)
    draft.release(VERSION, DAY.isoformat(), SENTENCES)
    add_new_rows(draft.directory)
    return draft.directory


@pytest.fixture(scope="module")
def site(copy: Path) -> SiteContext:
    return create_context(Settings(data_directory=copy))


def test_make_data_finds_it_sound(copy: Path, catalogue: Catalogue, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(copy)]) == 0
    assert f"{len(catalogue.initiatives) + 1} initiatives" in capsys.readouterr().out


def test_the_site_counts_and_finds_it(site: SiteContext, catalogue: Catalogue) -> None:
    assert len(site.catalogue.initiatives) == len(catalogue.initiatives) + 1
    matches = site.initiative_index.select(InitiativeFilter(q="a new initiative", facets={"country": ("FR",)}))
    assert INITIATIVE["id"] in {item.id for item in matches.records}
    before = sum(item.theme == INITIATIVE["theme"] for item in catalogue.initiatives)
    assert site.initiative_index.select(InitiativeFilter()).counts["theme"][INITIATIVE["theme"]] == before + 1


def test_version_and_day_are_those_of_the_change_log_everywhere(site: SiteContext) -> None:
    release = site.catalogue.release
    assert (release.version, release.date) == (VERSION, DAY)
    assert (site.package["version"], site.package["created"]) == (VERSION, f"{DAY.isoformat()}T00:00:00Z")
    [json_export] = [export for export in exports_of("initiatives") if export.exporter.name == "json"]
    export = json.loads(export_file(site, export_request(site, json_export, {}, Urls("/"))))
    assert (export["version"], export["date"]) == (VERSION, DAY.isoformat())


def test_its_sentence_stands_first_among_the_releases(site: SiteContext, catalogue: Catalogue) -> None:
    latest, *earlier = site.catalogue.release_notes
    assert (latest.version, latest.date, dict(latest.text)) == (VERSION, DAY, SENTENCES)
    assert tuple(earlier) == catalogue.release_notes
