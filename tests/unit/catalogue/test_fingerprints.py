from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dashboard.catalogue.fingerprints import FINGERPRINTS, add_new_rows, cell_digest, read_fingerprints

if TYPE_CHECKING:
    from tests.conftest import Draft

NEXT = ("99.0.0", "2099-01-31", {"en": "one more.", "fr": "un de plus."})


def test_a_row_that_is_new_is_known_by_its_cells_and_the_release_in_which_it_stands(draft: Draft) -> None:
    draft.release(*NEXT)
    draft.add("units.csv", unit="hats", en_one="hat", en_other="hats", fr_one="chapeau", fr_other="chapeaux")
    add_new_rows(draft.directory)
    row = read_fingerprints(draft.directory)["units"].rows["hats"]
    assert (row.version, row.digests["fr_one"]) == ("99.0.0", cell_digest("chapeau"))


def test_what_was_released_is_never_written_again(draft: Draft) -> None:
    before = draft.path(FINGERPRINTS).read_bytes()
    draft.put("initiatives.csv", 3, start_date="2020-03-01")
    draft.keep("units.csv", "unit", {draft.cell("units.csv", 2, "unit")})
    add_new_rows(draft.directory)
    assert draft.path(FINGERPRINTS).read_bytes() == before


def test_a_row_of_a_later_release_has_its_line_in_the_changes(draft: Draft) -> None:
    draft.release(*NEXT)
    first = draft.cell("initiatives.csv", 2, "id")
    source = {"publisher": "Example", "language": "en", "weak": "false"}
    draft.add("initiative_sources.csv", initiative_id=first, position="9", url="https://example.org/old", **source)
    [_, *lines] = draft.lines("initiatives.csv")
    draft.write("initiatives.csv", [*draft.lines("initiatives.csv"), ["a-new-one", *lines[0][1:]]])
    draft.add("initiative_sources.csv", initiative_id="a-new-one", position="1", url="https://example.org/", **source)
    add_new_rows(draft.directory)
    assert [line[:6] for line in draft.lines("changes.csv")[1:]] == [
        ["99.0.0", "initiatives", "a-new-one", "", "", "added"],
        ["99.0.0", "initiative_sources", f"{first} https://example.org/old", "", "", "added"],
    ]


def test_a_table_that_is_new_needs_no_line_a_row(draft: Draft) -> None:
    draft.begin_history()
    assert len(draft.lines("changes.csv")) == 1


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"units": {}}', '{"units": {"columns": "a b", "rows": {"x": "1.0.0 abc"}}}']
)
def test_a_file_that_is_not_written_as_expected_is_refused(draft: Draft, content: str) -> None:
    draft.path(FINGERPRINTS).write_text(content)
    with pytest.raises(ValueError):  # noqa: PT011
        read_fingerprints(draft.directory)
