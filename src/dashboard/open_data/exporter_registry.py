"""All formats in which records are exported, found in the folder ``exporters``, and the files that they make.

Routes, the description of the machine interface, the page of the data, the share bar, the dataset's JSON-LD and the
tests read this registry. Formats that cannot be served together are refused before the site starts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import combinations
from pkgutil import iter_modules

from dashboard.catalogue.problem import Problem
from dashboard.open_data.columns import KINDS, Kind
from dashboard.open_data.data_urls import ROOT
from dashboard.open_data.exporter import ExportedKind, Exporter

EXPORTERS = "dashboard.open_data.exporters"


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
