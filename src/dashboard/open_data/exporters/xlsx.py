"""Records as a workbook for people: the records, their sources, and notes on both, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.open_data.exporter import BINARY, ExportContent, ExportedKind, exporter
from dashboard.open_data.media_types import XLSX
from dashboard.open_data.reader_files import count_sentence, notes_on, reader_workbook
from dashboard.open_data.reader_tables import records_table, sources_table

SUMMARIES: Mapping[str, str] = {
    "initiatives": "Initiatives, their sources and notes as a workbook with typed cells, in the language of `lang`",
    "figures": "Figures, their sources and notes as a workbook with typed cells, in the language of `lang`",
}


@exporter(
    name="xlsx",
    media_type=XLSX,
    position=10,
    has_label=True,
    is_saved=True,
    is_localized=True,
    is_heavy=True,
    is_binary=True,
    kinds={kind: ExportedKind(summary, BINARY) for kind, summary in SUMMARIES.items()},
)
def xlsx(content: ExportContent) -> bytes:
    """A sheet of records, one of sources, one of notes."""
    words, about, urls, records = content.localizer, content.metadata, content.urls, content.records
    tables = (records_table(content.kind, records, words, urls), sources_table(records, words, urls))
    count = count_sentence(content.kind, len(records), content.total, about, words)
    notes = notes_on(content.kind, count, about, words, urls)
    return reader_workbook(tables, notes, about, words)
