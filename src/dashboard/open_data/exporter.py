"""What a format is in which records are exported: each is one module in ``exporters``, which declares an ``Exporter``.

``exporter_registry`` finds it there. So a format is added by one file:

    @exporter(
        name="jsonl",
        media_type="application/jsonl",
        position=50,
        kinds={"initiatives": ExportedKind("Initiatives, one a line", {"type": "string"})},
    )
    def jsonl(content: ExportContent) -> bytes: ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dashboard.catalogue.query_params import QueryValues
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.columns import Kind
from dashboard.open_data.export_metadata import ExportMetadata
from dashboard.open_data.parameters import Parameter
from dashboard.urls import Urls

Json = dict[str, Any]
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


def exporter(**attributes: Any) -> Callable[[Callable[[ExportContent], bytes]], Exporter]:
    """Make the function below an ``Exporter`` with these ``attributes``."""
    return lambda write: Exporter(write=write, **attributes)
