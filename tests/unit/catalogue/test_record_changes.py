from __future__ import annotations

from datetime import date

from dashboard.catalogue.changelog import ReleaseNote
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.record_changes import changes_by_record, record_table
from tests.shipped import rows

RELEASES = [
    ReleaseNote("1.1.0", date(2026, 2, 28), LocalizedText.same("later")),
    ReleaseNote("1.0.0", date(2026, 1, 31), LocalizedText.same("first")),
]


def line(version: str, table: str, id_: str, **cells: str | None) -> dict[str, str | None]:
    empty = dict.fromkeys(("field", "was", "is", "why", "page"))
    return {**empty, "version": version, "table": table, "id": id_, **cells}


def test_a_record_knows_what_changed_in_it_and_in_its_sources_the_latest_first() -> None:
    lines = [
        line("1.0.0", "initiatives", "one", field="country", was="FR", **{"is": "BE"}),
        line("1.1.0", "initiative_sources", "one https://example.org/a", **{"is": "added"}),
        line("1.1.0", "figures", "other", field="value", was="1", **{"is": "2"}),
    ]
    changes = changes_by_record(lines, RELEASES)
    source, cell = changes["initiatives", "one"]
    assert (source.version, source.date, source.record_id, source.url) == (
        "1.1.0",
        date(2026, 2, 28),
        "one",
        "https://example.org/a",
    )
    assert (cell.field, cell.before, cell.after, cell.date) == ("country", "FR", "BE", date(2026, 1, 31))
    assert len(changes["figures", "other"]) == 1


def test_typography_is_no_change_of_a_record() -> None:
    was, now = 'l\'appel "Restez" - 15-34 ans', "l’appel « Restez » – 15–34 ans"
    lines = [line("1.1.0", "initiatives", "one", field="summary_fr", was=was, **{"is": now})]
    assert not changes_by_record(lines, RELEASES)
    lines = [line("1.1.0", "initiatives", "one", field="summary_fr", was="62 %", **{"is": "61 %"})]
    assert changes_by_record(lines, RELEASES)


def test_rows_belong_to_records() -> None:
    assert record_table("figure_sources") == "figures"
    assert record_table("claim_evidence") == "claims"
    assert record_table("initiatives") == "initiatives"


def test_the_shipped_records_have_their_lines(catalogue: Catalogue) -> None:
    stored = {(row["table"], row["id"], row["field"], row["was"], row["is"]) for row in rows("changes")}
    changes = [
        (change.table, change.id, change.field or "", change.before or "", change.after or "")
        for record in catalogue.records
        for change in record.changes
    ]
    assert changes
    assert set(changes) <= stored
