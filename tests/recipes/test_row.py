"""The recipe "a row of data", followed in a copy: two tables, the change log, and the history that follows of them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.changelog import read_changelog
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.validation import main
from dashboard.context import SiteContext, create_context
from dashboard.open_data.export_file import export_file, export_request
from dashboard.open_data.exporter_registry import exports_of
from dashboard.settings import SHIPPED_DATA, Settings
from dashboard.urls import Urls
from tests.conftest import Draft
from tests.new_initiative import INITIATIVE, SOURCE
from tests.recipes.project_copy import ProjectCopy, recipe_files

if TYPE_CHECKING:
    from dashboard.catalogue.loader import Catalogue

SENTENCES = {"en": "one more initiative.", "fr": "une initiative de plus."}
LATEST = read_changelog(SHIPPED_DATA)[0]
VERSION = f"{LATEST.version.partition('.')[0]}.{int(LATEST.version.split('.')[1]) + 1}.0"
DAY = max(LATEST.date, datetime.now(UTC).date())


MAX_FILES = 3
RECIPE = "A row of data"
ROWS, PAGES, CHANGES = (file for file in recipe_files(RECIPE) if "figure" not in file)
HISTORY = {"data/fingerprints.json", "data/changes.csv"}
"""What ``make describe-data`` writes: nothing else knows later what the row was at first, and in which release."""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """The project after one more release, before its row is filed."""
    project = ProjectCopy.create(tmp_path_factory.mktemp("row") / "copy")
    draft = Draft(project.root / "data")
    draft.add(Path(ROWS).name, **INITIATIVE)
    draft.add(Path(PAGES).name, **SOURCE)
    draft.release(VERSION, DAY.isoformat(), SENTENCES)
    assert project.changed_files() == {ROWS, PAGES, CHANGES}
    assert len(project.changed_files()) <= MAX_FILES
    assert f'"{INITIATIVE["id"]}" is new' in project.run("dashboard.describe_data")
    return project


@pytest.fixture(scope="module")
def copy(project: ProjectCopy) -> Path:
    """The shipped data after one more release."""
    return project.root / "data"


def test_nothing_but_the_history_follows_from_what_is_written(project: ProjectCopy) -> None:
    assert project.changed_files() == {ROWS, PAGES, CHANGES} | HISTORY
    assert "is sound" in project.run("dashboard.data_check")


def test_the_check_of_the_recipe_passes(project: ProjectCopy) -> None:
    project.check(RECIPE)


@pytest.fixture(scope="module")
def site(copy: Path) -> SiteContext:
    return create_context(Settings(data_directory=copy))


def test_make_data_finds_it_sound(copy: Path, catalogue: Catalogue, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(copy)], DAY) == 0
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
