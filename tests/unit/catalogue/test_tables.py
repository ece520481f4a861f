from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.catalogue import tables


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    "content",
    [b"id,name\na,Anna\n", b"id,name\r\na,Anna\r\n", b"\xef\xbb\xbfid,name\na,Anna", b'"id","name"\n"a","Anna"\n'],
    ids=["plain", "CRLF", "byte-order mark", "quoted"],
)
def test_the_same_rows_however_they_were_saved(tmp_path: Path, content: bytes) -> None:
    assert list(tables.read(written(tmp_path, content))) == [tables.Row(2, {"id": "a", "name": "Anna"})]


def test_rows_count_as_in_a_spreadsheet(tmp_path: Path) -> None:
    path = written(tmp_path, b"id,name\na,Anna\n\nb,Bo\n")
    assert [(row.number, row["id"]) for row in tables.read(path)] == [(2, "a"), (4, "b")]


def test_a_cell_may_hold_commas_quotes_and_lines(tmp_path: Path) -> None:
    path = written(tmp_path, b'id,name\na,"Anna, ""la\nvoix"""\nb,Bo\n')
    assert [(row.number, row["name"]) for row in tables.read(path)] == [(2, 'Anna, "la\nvoix"'), (3, "Bo")]


@pytest.mark.parametrize("line", [b"a", b"a,", b"a,,too,much"])
def test_a_row_has_exactly_the_columns_of_the_heading(tmp_path: Path, line: bytes) -> None:
    [row] = tables.read(written(tmp_path, b"id,name\n" + line))
    assert row.cells == {"id": "a", "name": ""}


@pytest.mark.parametrize("content", [b"", b"id,name\n"])
def test_a_table_without_rows_is_empty(tmp_path: Path, content: bytes) -> None:
    assert list(tables.read(written(tmp_path, content))) == []


def test_an_unknown_column_is_an_error(tmp_path: Path) -> None:
    [row] = tables.read(written(tmp_path, b"id\na\n"))
    with pytest.raises(KeyError):
        row["name"]


@pytest.mark.parametrize(
    ("cell", "items"), [("", ()), ("a", ("a",)), ("a;b", ("a", "b")), (";a;;b;", ("a", "b")), ("a,b", ("a,b",))]
)
def test_a_list_cell_is_split_at_semicolons(cell: str, items: tuple[str, ...]) -> None:
    assert tables.Row(2, {"platforms": cell}).listed("platforms") == items


@pytest.mark.parametrize(("content", "expected"), [(b"caf\xc3\xa9", True), (b"caf\xe9", False), (b"", False)])
def test_only_utf_8_with_something_in_it_is_readable(tmp_path: Path, content: bytes, expected: bool) -> None:
    assert tables.readable(written(tmp_path, content)) is expected


def test_what_is_no_file_is_not_readable(tmp_path: Path) -> None:
    assert not tables.readable(tmp_path)
    assert not tables.readable(tmp_path / "nothing.csv")


def test_a_package_is_read_from_its_directory(tmp_path: Path) -> None:
    (tmp_path / "datapackage.json").write_text('{"name": "été"}', "utf-8")
    assert tables.package(tmp_path) == {"name": "été"}


def test_a_package_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="datapackage"):
        tables.package(tmp_path)
    (tmp_path / "datapackage.json").write_text("{")
    with pytest.raises(ValueError, match="line 1"):
        tables.package(tmp_path)
