"""Links to the files of a selection: first those that people open, then those for programs, each in plain words."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.catalogue.query_params import QueryParams
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.open_data.columns import Kind
from dashboard.open_data.exporter_registry import Export, exports_of
from dashboard.open_data.parameters import LANGUAGE, VARIANT
from dashboard.urls import Urls


def export_links(kind: Kind, query: QueryParams, localizer: Localizer) -> Iterator[Link]:
    """What each file of the records that ``query`` selects is called, and its address."""
    language = (LANGUAGE.name, localizer.t.language)
    exports = exports_of(kind)
    for export in exports:
        if export.exporter.is_localized:
            yield _label(export, localizer), Urls().file(export.address, (*query, language))
    for export in exports:
        if VARIANT in export.exporter.parameters:
            address = Urls().file(export.address, (*query, language, (VARIANT.name, "spreadsheet")))
            yield localizer.t("take-spreadsheet"), address
    for export in exports:
        if not export.exporter.is_localized:
            yield _label(export, localizer), Urls().file(export.address, query)


def _label(export: Export, localizer: Localizer) -> str:
    name = export.exporter.name
    return localizer.t(f"take-{name}") if export.exporter.has_label else name.upper()
