from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from dashboard.catalogue.table_files import UnreadableTableError, read_table


def write_table(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    return path


def rows(frame: pd.DataFrame) -> list[tuple[int, dict[str, str]]]:
    return list(zip(frame.index.tolist(), frame.to_dict("records"), strict=True))  # type: ignore[arg-type]


def refusal(path: Path) -> str:
    with pytest.raises(UnreadableTableError) as refused:
        read_table(path)
    return str(refused.value)


@pytest.mark.parametrize(
    "content",
    [b"id,name\na,Anna\n", b"id,name\r\na,Anna\r\n", b"\xef\xbb\xbfid,name\na,Anna", b'"id","name"\n"a","Anna"\n'],
    ids=["plain", "CRLF", "byte-order mark", "quoted"],
)
def test_the_same_rows_however_they_were_saved(tmp_path: Path, content: bytes) -> None:
    assert rows(read_table(write_table(tmp_path, content)).frame) == [(2, {"id": "a", "name": "Anna"})]


def test_a_cell_may_hold_commas_quotes_and_lines(tmp_path: Path) -> None:
    frame = read_table(write_table(tmp_path, b'id,name\na,"Anna, ""la\nvoix"""\nb,Bo\n')).frame
    assert [(row, cells["name"]) for row, cells in rows(frame)] == [(2, 'Anna, "la\nvoix"'), (3, "Bo")]


@pytest.mark.parametrize("text", ["", "NA", "null", "nan", "0", " a ", "1.0", "TRUE"])
def test_a_cell_stays_the_text_that_it_is(tmp_path: Path, text: str) -> None:
    [(_, cells)] = rows(read_table(write_table(tmp_path, f"id,name\na,{text}\n".encode())).frame)
    assert cells == {"id": "a", "name": text}


def test_a_table_of_headings_only_has_no_row(tmp_path: Path) -> None:
    frame = read_table(write_table(tmp_path, b"id,name\n")).frame
    assert (list(frame.columns), len(frame)) == (["id", "name"], 0)


@pytest.mark.parametrize(
    ("line", "reason", "numbered_rows"),
    [
        (b"x", "the row has a cell too few", [(2, "a", "b"), (3, "x", ""), (4, "b", "c")]),
        (b"x,y,too,much", 'the row has a cell too many: "too"', [(2, "a", "b"), (3, "x", "y"), (4, "b", "c")]),
        (b"", "the row is empty", [(2, "a", "b"), (4, "b", "c")]),
    ],
)
def test_a_row_of_another_width_than_the_heading_is_told_and_the_others_keep_their_numbers(
    tmp_path: Path, line: bytes, reason: str, numbered_rows: list[tuple[int, str, str]]
) -> None:
    table = read_table(write_table(tmp_path, b"id,name\na,b\n" + line + b"\nb,c\n"))
    assert list(map(str, table.problems)) == [f"table.csv, row 3: {reason}"]
    assert [(row, cells["id"], cells["name"]) for row, cells in rows(table.frame)] == numbered_rows


@pytest.mark.parametrize("content", [b"", b"\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    assert refusal(write_table(tmp_path, content)) == "table.csv: the file is empty"


def test_what_is_not_utf_8_is_refused_with_its_row(tmp_path: Path) -> None:
    expected = "table.csv, row 3: is not UTF-8: byte 0xe9; save the file as UTF-8"
    assert refusal(write_table(tmp_path, b"id,name\na,b\nb,caf\xe9\n")) == expected


def test_a_quotation_mark_that_is_never_closed_is_refused(tmp_path: Path) -> None:
    content = b'id,name\na,"open\nb,Bo\n'
    assert refusal(write_table(tmp_path, content)).startswith("table.csv: cannot be read as CSV: ")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nothing.csv") == "nothing.csv: the file is missing or cannot be opened"
    assert refusal(tmp_path)
