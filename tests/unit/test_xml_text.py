"""Whatever characters a text has, XML can hold what is left of it."""

from __future__ import annotations

import sys

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from markupsafe import escape

from dashboard.xml_text import FORBIDDEN, replace_forbidden, single_line

ANY_TEXT = st.text(st.characters())


@given(ANY_TEXT)
def test_xml_can_hold_every_text(text: str) -> None:
    cleaned = replace_forbidden(text)
    assert len(cleaned) == len(text)
    etree.fromstring(f"<a>{escape(cleaned)}</a>".encode())


@given(ANY_TEXT)
def test_a_line_is_one_line(text: str) -> None:
    line = single_line(text)
    assert len(line.splitlines()) <= 1
    assert "  " not in line
    assert line == line.strip() == single_line(line)


def test_a_line_keeps_the_spaces_that_do_not_break() -> None:
    assert single_line(" 70\u202f%\u202f:\n 3\u00a0milliards  ") == "70\u202f%\u202f: 3\u00a0milliards"


def test_no_character_that_can_be_printed_is_forbidden() -> None:
    printable = "".join(filter(str.isprintable, map(chr, range(sys.maxunicode + 1))))
    assert len(printable) > 100_000
    assert not FORBIDDEN.search(printable)
