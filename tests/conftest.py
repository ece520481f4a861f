"""What several test modules share: the shipped catalogue, its CSV as text, copies of the data to spoil, and servers."""

from __future__ import annotations

import csv
import gc
import json
import shutil
from collections.abc import Callable, Collection, Generator, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

from dashboard.catalogue.filters import INITIATIVE_FACETS, InitiativeFilter
from dashboard.catalogue.fingerprints import FINGERPRINTS, add_new_rows
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.validation import DATA
from dashboard.charts.chart_registry import CHARTS
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import Changes, Letter, Person
from dashboard.features.presentation.story import SLIDES
from dashboard.intake.database import Database
from dashboard.languages import LANGUAGES
from dashboard.settings import Settings
from dashboard.site import create_site_context
from tests.context_pool import OPTIONS, SHARED, ContextPool
from tests.postgresql_cluster import PostgresqlCluster, running_cluster
from tools.server_process import ServerProcess, start_site

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.reader import Reader

# How long one example takes depends on what else the machine does.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")


SELDOM = 50_000
"""Objects that are made before garbage is looked for: a site has a million that stay."""


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What is collected lives to the end, so nothing looks for garbage meanwhile, nor later among that, and seldom."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.set_threshold(SELDOM)
        gc.enable()


EXCERPT = 12
"""Initiatives in the small copy: enough to spoil, and checked ten times faster than all."""


def _in_every_language(cells: Mapping[str, str]) -> Mapping[str, str]:
    """``cells`` with those of languages beyond English and French, wherever both of these are given."""
    fields = {column.removesuffix("_en") for column in cells if column.endswith("_en")}
    fields = {field for field in fields if f"{field}_fr" in cells}
    return {f"{field}_{language}": cells[f"{field}_en"] for field in fields for language in LANGUAGES} | dict(cells)


class Draft:
    """A copy of the data that a test may spoil. Rows count as in a spreadsheet: the heading is row 1."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def path(self, file: str) -> Path:
        return self.directory / file

    def lines(self, file: str) -> list[list[str]]:
        with self.path(file).open(encoding="utf-8", newline="") as stream:
            return list(csv.reader(stream))

    def write(self, file: str, lines: list[list[str]]) -> None:
        with self.path(file).open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream, lineterminator="\n").writerows(lines)

    def cell(self, file: str, row: int, column: str) -> str:
        lines = self.lines(file)
        return lines[row - 1][lines[0].index(column)]

    def put(self, file: str, row: int, **cells: str) -> None:
        """Set cells of a row; a language that ``cells`` do not name has what the English one is given."""
        lines = self.lines(file)
        for column, cell in _in_every_language(cells).items():
            lines[row - 1][lines[0].index(column)] = cell
        self.write(file, lines)

    def add(self, file: str, **cells: str) -> None:
        """A row at the end; cells that are not given are empty."""
        heading, *lines = self.lines(file)
        assert set(cells) <= set(heading)
        self.write(file, [heading, *lines, [cells.get(column, "") for column in heading]])

    def rename(self, file: str, column: str, old: str, new: str) -> None:
        heading, *lines = self.lines(file)
        at = heading.index(column)
        self.write(
            file, [heading, *([*line[:at], new if line[at] == old else line[at], *line[at + 1 :]] for line in lines)]
        )

    def release(self, version: str, day: str, sentences: Mapping[str, str]) -> None:
        """A release at the top of the change log; a language without a sentence has the English one."""
        texts = {language: sentences.get(language, sentences["en"]) for language in LANGUAGES}
        before, heading, after = self.path("CHANGELOG.md").read_text("utf-8").partition("\n## ")
        lines = "".join(f"- **{language}**: {text}\n" for language, text in texts.items())
        self.path("CHANGELOG.md").write_text(f"{before}\n## {version} ({day})\n\n{lines}{heading}{after}", "utf-8")

    def keep(self, file: str, column: str, values: Collection[str]) -> None:
        heading, *lines = self.lines(file)
        at = heading.index(column)
        self.write(file, [heading, *(line for line in lines if line[at] in values)])

    def begin_history(self) -> None:
        """Take the tables as they stand for what was first released."""
        self.write("changes.csv", self.lines("changes.csv")[:1])
        self.path(FINGERPRINTS).unlink()
        add_new_rows(self.directory)

    def replace_bytes(self, file: str, old: bytes, new: bytes) -> None:
        content = self.path(file).read_bytes()
        assert old in content
        self.path(file).write_bytes(content.replace(old, new, 1))

    def describe(self, **changes: Any) -> None:
        """Change top-level fields of the package description; None takes one away."""
        description = json.loads(self.path("datapackage.json").read_text("utf-8")) | changes
        resource = {name: value for name, value in description.items() if value is not None}
        self.path("datapackage.json").write_text(json.dumps(resource), "utf-8")


@pytest.fixture(scope="session")
def catalogue(context: SiteContext) -> Catalogue:
    """The shipped data, loaded."""
    return context.catalogue


@pytest.fixture(scope="session")
def context() -> SiteContext:
    """The site over the shipped data, with no settings."""
    return create_site_context(Settings())


@pytest.fixture(scope="session")
def shipped() -> Callable[[str], list[dict[str, str]]]:
    """The rows of a shipped table, read without any code of the project."""

    def rows(table: str) -> list[dict[str, str]]:
        with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))

    return rows


@pytest.fixture(scope="session")
def excerpt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small sound copy: some initiatives, the claims with their figures, all vocabulary."""
    draft = Draft(tmp_path_factory.mktemp("data") / "excerpt")
    shutil.copytree(DATA, draft.directory, ignore=shutil.ignore_patterns("*.geojson"))
    highlights = {line[0] for line in draft.lines("highlights.csv")}
    first = {line[0] for line in draft.lines("initiatives.csv")[: EXCERPT + 1]}
    draft.keep("initiatives.csv", "id", first | highlights)
    initiatives = draft.lines("initiatives.csv")
    draft.keep("initiative_sources.csv", "initiative_id", {line[0] for line in initiatives})
    figures = {line[2] for file in ("claims.csv", "claim_evidence.csv") for line in draft.lines(file)}
    draft.keep("figures.csv", "id", figures)
    draft.keep("figure_sources.csv", "figure_id", figures)
    countries = {line[initiatives[0].index("country")] for line in initiatives[1:]} - {"ZZ"}
    nowhere = {"type": "Feature", "geometry": None}
    features = [{**nowhere, "properties": {"iso": code}} for code in sorted(countries)]
    shapes = {"type": "FeatureCollection", "features": features}
    draft.path("countries.geojson").write_text(json.dumps(shapes), "utf-8")
    draft.begin_history()
    return draft.directory


@pytest.fixture(scope="session")
def served_excerpt(tmp_path_factory: pytest.TempPathFactory, context: SiteContext) -> Path:
    """A small copy of the data that a site can serve: it holds every record that charts and slides name."""
    draft = Draft(tmp_path_factory.mktemp("data") / "served")
    shutil.copytree(DATA, draft.directory)
    codes = {pair for slide in SLIDES for pair in slide.pairs if pair[0] in INITIATIVE_FACETS}
    codes |= {(facet, code) for slide in SLIDES for _, facet, code in slide.counts}
    select = context.initiative_index.select
    needed = {select(InitiativeFilter().with_facet(facet, code)).records[0].id for facet, code in codes}
    initiatives = {item.id for item in context.catalogue.initiatives[:EXCERPT]} | needed
    initiatives |= {item.initiative.id for item in context.catalogue.highlights}
    initiatives |= {slide.content.id for slide in SLIDES if isinstance(slide.content, Person)}
    draft.keep("initiatives.csv", "id", initiatives)
    draft.keep("initiative_sources.csv", "initiative_id", initiatives)
    series = {name for chart in CHARTS.values() for name in chart.series}
    figures = {figure.id for name in series for figure in context.catalogue.series(name)}
    figures |= {figure.id for claim in context.catalogue.claims for figure in (claim.figure, *claim.evidence)}
    figures |= {slide.content.figure for slide in SLIDES if isinstance(slide.content, Letter)}
    shown = (slide.content for slide in SLIDES if isinstance(slide.content, Changes))
    figures |= {id_ for content in shown for id_ in (*content.attention, *content.money)}
    figures |= {id_ for slide in SLIDES for id_ in slide.cites} | {chart.reference for chart in CHARTS.values()}
    figures |= {id_ for chart in CHARTS.values() for id_ in chart.cites}
    draft.keep("figures.csv", "id", figures)
    draft.keep("figure_sources.csv", "figure_id", figures)
    return draft.directory


@pytest.fixture
def draft(excerpt: Path, tmp_path: Path) -> Draft:
    """A fresh small copy of the data."""
    return Draft(shutil.copytree(excerpt, tmp_path / "data"))


@pytest.fixture
def full_draft(tmp_path: Path) -> Draft:
    """A fresh copy of all shipped data."""
    return Draft(shutil.copytree(DATA, tmp_path / "data"))


@pytest.fixture(scope="session")
def initiative(catalogue: Catalogue) -> Callable[..., Initiative]:
    """Makes an initiative with the fields that a test is about; a text stands for both languages."""

    def build(**fields: Any) -> Initiative:
        texts = {
            name: LocalizedText.same(fields[name]) for name in LOCALIZED_FIELDS if isinstance(fields.get(name), str)
        }
        return replace(catalogue.initiatives[0], **{**fields, **texts})

    return build


LOCALIZED_FIELDS = ("name", "actor", "locality", "summary", "outcome_note")


@pytest.fixture(scope="session")
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., ServerProcess]]:
    """Starts the site, over the shipped data or another directory, and ends it after the last test."""
    servers: list[ServerProcess] = []

    def start_server(data: Path | None = None, **options: Any) -> ServerProcess:
        servers.append(start_site(tmp_path_factory.mktemp("server") / "log.txt", data, **options))
        return servers[-1]

    yield start_server
    for server in servers:
        server.process.terminate()
    for server in servers:
        server.stop()


@pytest.fixture(scope="session")
def site(start: Callable[..., ServerProcess]) -> ServerProcess:
    """One server for all tests that need not be its first reader."""
    return start().wait()


@pytest.fixture(scope="session")
def postgresql_cluster() -> Iterator[PostgresqlCluster]:
    """One PostgreSQL for all tests of a process that need one."""
    with running_cluster() as cluster:
        yield cluster


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def store_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """A new store, with either database: nothing is in it, and no folder is made."""
    if request.param == "sqlite":
        return Settings(store_directory=tmp_path / "store")
    return Settings(database=request.getfixturevalue("postgresql_cluster").new_database())


@pytest.fixture
def database(store_settings: Settings) -> Iterator[Database]:
    """The database of a new store."""
    database = Database(store_settings)
    yield database
    database.close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests of a process: a second one beside it would not start."""
    from tests.reader import launched_chromium  # noqa: PLC0415  (most tests need no browser and its library)

    with launched_chromium() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def context_pool(browser: Browser) -> Iterator[ContextPool]:
    """The browser contexts that tests use one after the other."""
    pool = ContextPool(browser)
    yield pool
    pool.close()


@pytest.fixture
def reader_of(context_pool: ContextPool, newcomer_of: Callable[..., Reader]) -> Iterator[Callable[..., Reader]]:
    """Gives a reader of a server, with an own language, window and colour scheme where asked for.

    Their browser may have the files of the site, and has nothing else of it; ``newcomer_of`` is for tests of first
    visits, and of the clock and other things that hold for a whole browser.
    """
    from tests.reader import PATIENCE, Reader  # noqa: PLC0415  (most tests need no browser and its library)

    lent = []

    def open_window(server: ServerProcess, **context: Any) -> Reader:
        options = {**OPTIONS, **context}
        if not options.keys() <= SHARED:
            return newcomer_of(server, **context)
        lent.append(context_pool.lend(server.url, options))
        lent[-1].context.set_default_timeout(PATIENCE * 1000)
        page = lent[-1].context.new_page()
        page.set_viewport_size(options["viewport"])
        return Reader(page, server.url)

    yield open_window
    for shared in lent:
        context_pool.take_back(shared)


@pytest.fixture
def newcomer_of(browser: Browser) -> Iterator[Callable[..., Reader]]:
    """Gives a reader who was never at a server, with an own language, window and colour scheme where asked for."""
    from tests.reader import PATIENCE, Reader  # noqa: PLC0415

    contexts = []

    def open_window(server: ServerProcess, **context: Any) -> Reader:
        contexts.append(browser.new_context(**{**OPTIONS, **context}))
        contexts[-1].set_default_timeout(PATIENCE * 1000)
        return Reader(contexts[-1].new_page(), server.url)

    yield open_window
    for context in contexts:
        context.close()
