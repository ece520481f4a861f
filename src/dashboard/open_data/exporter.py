"""The formats in which records are exported: each is one module in ``exporters``, which declares an ``Exporter``.

Routes, the description of the machine interface, the page of the data, the share bar, the dataset's JSON-LD and the
tests read the registry. So a format is added by one file:

    @exporter(
        name="jsonl",
        media_type="application/jsonl",
        position=50,
        kinds={"initiatives": ExportedKind("Initiatives, one a line", {"type": "string"})},
    )
    def jsonl(content: ExportContent) -> bytes: ...
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import combinations
from pkgutil import iter_modules
from typing import Any

from dashboard.catalogue.problem import Problem
from dashboard.catalogue.query_params import QueryValues
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.data_urls import ROOT
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.parameters import Parameter
from dashboard.urls import Urls

Json = dict[str, Any]
EXPORTERS = "dashboard.open_data.exporters"
BINARY: Json = {"type": "string", "format": "binary"}
"""The schema of a file that is no text."""


@dataclass(frozen=True, slots=True)
class ExportContent:
    """What a file is written from.

    Attributes:
        kind: The kind of the records.
        records: The records that were selected, in their order.
        metadata: What the file says about itself.
        shapes: The country shapes, a GeoJSON FeatureCollection.
        parameters: What the request says; an exporter reads only its own parameters.
        localizer: Words in the language that is asked for, for files that people read.
        urls: Absolute addresses of the site.
        total: How many records there are of the kind.
    """

    kind: Kind
    records: Sequence[Any]
    metadata: ExportMetadata
    shapes: Mapping[str, Any]
    parameters: QueryValues
    localizer: Localizer
    urls: Urls
    total: int

    @property
    def language(self) -> Language:
        """The language that is asked for."""
        return self.localizer.t.language


@dataclass(frozen=True, slots=True)
class ExportedKind:
    """A file of one kind of records in the description of the machine interface.

    Attributes:
        summary: What the file holds, in English.
        schema: The JSON schema of its content.
    """

    summary: str
    schema: Json


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format.

    Attributes:
        name: The ending of its addresses.
        media_type: That of its files.
        kinds: The kinds of records that it writes.
        write: Makes a file.
        position: Its place among the formats; the lowest number comes first.
        is_localized: Whether it is in the words of the language that is asked for, for people to read.
        is_heavy: Whether it takes so long to make that only a few are made at a time.
        is_binary: Whether its files are no text.
        has_label: Whether a sentence ``take-<name>`` says what it is called; otherwise that is ``name`` in capitals.
        is_saved: Whether a browser saves a file at once rather than showing it.
        parameters: What a request may say besides filters and language.
        example: Values of ``parameters``, for the description of the machine interface.
    """

    name: str
    media_type: str
    kinds: Mapping[Kind, ExportedKind]
    write: Callable[[ExportContent], bytes]
    position: int
    is_localized: bool = False
    is_heavy: bool = False
    is_binary: bool = False
    has_label: bool = False
    is_saved: bool = False
    parameters: tuple[Parameter, ...] = ()
    example: tuple[tuple[str, str], ...] = ()

    def __hash__(self) -> int:
        return hash(self.name)

    @property
    def file(self) -> str:
        """Its module, below the package."""
        return f"{self.write.__module__.partition('.')[2].replace('.', '/')}.py"


class InvalidFormatsError(ValueError):
    """The formats cannot be served; the message lists every problem, one a line."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(["The formats cannot be served:", *map(str, problems)]))


@dataclass(frozen=True, slots=True)
class Export:
    """The file of one kind of records in one format."""

    kind: Kind
    exporter: Exporter

    @property
    def address(self) -> str:
        """Where it is."""
        return f"{ROOT}{self.kind}.{self.exporter.name}"

    @property
    def description(self) -> ExportedKind:
        """What it holds."""
        return self.exporter.kinds[self.kind]


def exporter(**attributes: Any) -> Callable[[Callable[[ExportContent], bytes]], Exporter]:
    """Make the function below an ``Exporter`` with these ``attributes``."""
    return lambda write: Exporter(write=write, **attributes)


@cache
def exporters() -> tuple[Exporter, ...]:
    """Every format, in the order of their positions.

    Raises:
        InvalidFormatsError: Two formats share a name or a position, one is of kinds that there are not, or a module of
            the folder declares none.
    """
    instances = sorted(_exporter_objects(), key=lambda value: value.position)
    problems = [*_clashes(instances), *_unknown_kinds(instances), *_modules_without_exporter(instances)]
    if problems:
        raise InvalidFormatsError(problems)
    return tuple(instances)


def _modules() -> list[str]:
    """The modules of the folder."""
    return [f"{EXPORTERS}.{module.name}" for module in iter_modules(import_module(EXPORTERS).__path__)]


def _exporter_objects() -> Iterator[Exporter]:
    for module in _modules():
        values = vars(import_module(module)).values()
        yield from (value for value in values if isinstance(value, Exporter))


def _clashes(formats: Sequence[Exporter]) -> Iterator[Problem]:
    """Formats with the name or the position of an earlier one, and both their files."""
    for earlier, later in combinations(formats, 2):
        for attribute in ("name", "position"):
            value = getattr(later, attribute)
            if value == getattr(earlier, attribute):
                yield Problem(later.file, None, attribute, f'"{value}" is that of {earlier.file}')


def _unknown_kinds(formats: Sequence[Exporter]) -> Iterator[Problem]:
    for each in formats:
        for kind in each.kinds.keys() - set(KINDS):
            yield Problem(each.file, None, "kinds", f'"{kind}" is none of {", ".join(KINDS)}')


def _modules_without_exporter(formats: Sequence[Exporter]) -> Iterator[Problem]:
    declared = {each.write.__module__ for each in formats}
    for module in _modules():
        if module not in declared:
            file = f"{module.partition('.')[2].replace('.', '/')}.py"
            yield Problem(file, None, "exporter", "is missing: a module of this folder declares an Exporter")


@cache
def exports() -> tuple[Export, ...]:
    """Every file of records, by kind and format."""
    return tuple(Export(kind, format_) for kind in KINDS for format_ in exporters() if kind in format_.kinds)


def exports_of(kind: Kind) -> tuple[Export, ...]:
    """The files of one kind of records."""
    return tuple(export for export in exports() if export.kind == kind)
