"""A change that Streamlit makes to the classes of an element has no browser style all that stands in it anew.

Streamlit gives the places of a page other classes when a run begins and when it ends. A browser that knows a rule such
as ``[class*="st-key-chip-"] a`` then styles every link in each of these places, and the drawing has one for each
initiative. What stands in something that is known by a part of its class is therefore named by more than its tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from dashboard import package_files
from dashboard.components.theme_icons import theme_rules

STYLES = {name: path.read_text("utf-8") for name, path in package_files.files_by_name(".css").items()}
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
TEXT = re.compile(r"\"[^\"]*\"")
INNERMOST = re.compile(r"\(([^()]*)\)")
COMBINATOR = re.compile(r"\s*[>+~]\s*|\s+")
CLASS_AS_TEXT = re.compile(r"\[class\b[^\]]*\]")


def selectors(style: str) -> Iterator[str]:
    """Each selector of ``style``, without what stands in its quotes."""
    for prelude in re.findall(r"([^{};]+)\{", TEXT.sub("''", COMMENT.sub("", style))):
        if not prelude.strip().startswith("@"):
            yield from (selector.strip() for selector in re.split(r",(?![^()]*\))", prelude))


def without_arguments(selector: str) -> str:
    while INNERMOST.search(selector):
        selector = INNERMOST.sub("", selector)
    return selector


def restyles_by_tag(selector: str) -> bool:
    """Whether a change of the class of one element makes a browser style all of a tag in it anew, or simply all."""
    *above, subject = COMBINATOR.split(selector)
    is_known_by_text = any(CLASS_AS_TEXT.search(each) for each in above)
    return is_known_by_text and not re.search(r"[.#\[]", CLASS_AS_TEXT.sub("", subject))


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("[class*=''] a", True),
        ("[class*=''] :is(button, a)::after", True),
        ("[class*=''] > [class*='']", True),
        ("p [class*=''] ~ *", True),
        ("[class*=''] div:has(.ci-card)", True),
        ("[class*=''] [kind]::after", False),
        ("[class*=''] .ci-app-button", False),
        (".st-key-page [class*='']", False),
        (".st-key-page a", False),
    ],
)
def test_what_makes_a_browser_style_all_of_a_tag_anew(selector: str, expected: bool) -> None:
    assert restyles_by_tag(without_arguments(selector)) is expected


def test_selectors_are_found_in_rules_and_conditions() -> None:
    style = "/* a {} */ @media print { a:is(b, c), d { content: '{'; } } e { --f: url(\"x{y\"); }"
    assert [*selectors(style.replace("'{'", '"{"'))] == ["a:is(b, c)", "d", "e"]


def test_no_style_is_by_tag_in_what_is_known_by_a_part_of_its_class() -> None:
    sheets = {**STYLES, "theme_rules": theme_rules()}
    every = [(name, selector) for name, style in sheets.items() for selector in selectors(style)]
    assert len(every) > 500
    assert [each for each in every if restyles_by_tag(without_arguments(each[1]))] == []
