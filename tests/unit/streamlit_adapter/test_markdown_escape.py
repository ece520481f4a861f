from __future__ import annotations

import pytest
from markdown_it import MarkdownIt

from dashboard.streamlit_adapter.markdown_escape import WORD_JOINER, escape_markdown

HOSTILE = (
    "**bold** _it_ `code`",
    "[a](javascript:alert(1)) ![b](https://example.org/x.png)",
    "<script>alert(1)</script>",
    "# heading",
    "1. list",
    "$x^2$",
    ":red[text] :material/home: :smile:",
    "a | b ~~c~~ <https://example.org>",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_the_text_letter_by_letter(text: str) -> None:
    [inline] = [token for token in MarkdownIt().parse(escape_markdown(text)) if token.type == "inline"]
    assert {child.type for child in inline.children or ()} <= {"text", "text_special"}
    assert "".join(child.content for child in inline.children or ()).replace(WORD_JOINER, "") == text


def test_a_colon_never_begins_a_name_of_an_icon_or_colour() -> None:
    assert f":{WORD_JOINER}" in escape_markdown("a: b")
    assert ":material" not in escape_markdown(":material/home:")
