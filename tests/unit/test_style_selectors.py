"""What Streamlit changes in a page at each choice has no browser style anew what has not changed.

Streamlit gives the places of a page other classes when a run begins and when it ends. A browser that knows a rule such
as ``[class*="st-key-chip-"] a`` then styles every link in each of these places, and the drawing has one for each
initiative. What stands in something that is known by a part of its class is therefore named by more than its tag.

Streamlit also puts new places before others. A browser that knows a rule such as ``section > * + *`` then styles all
that stands after them, with all that is in it: the results. What follows is therefore named, or what it follows.

Nor does what an element holds decide over anything in it that holds something: whatever changes in the first would have
all of it styled anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest

from dashboard import package_files
from dashboard.components.theme_icons import theme_rules

STYLES = {name: path.read_text("utf-8") for name, path in package_files.files_by_name(".css").items()}
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
TEXT = re.compile(r"\"[^\"]*\"")
INNERMOST = re.compile(r"\(([^()]*)\)")
COMBINATOR = re.compile(r"\s*[>+~]\s*|\s+")
FOLLOWING = re.compile(r"([^\s>+~]+)\s*[+~]\s*([^\s>+~]+)")
NAME = re.compile(r"[.#\[]")
HOLDER_IN_HOLDER = re.compile(r":has\(.*\)\s.*[>\s(]:has\(")
CLASS_AS_TEXT = re.compile(r"\[class\b[^\]]*\]")


def selectors(style: str) -> Iterator[str]:
    """Each selector of ``style``, without what stands in its quotes."""
    for prelude in re.findall(r"([^{};]+)\{", TEXT.sub("''", COMMENT.sub("", style))):
        if not prelude.strip().startswith("@"):
            yield from alternatives(prelude)


def alternatives(prelude: str) -> Iterator[str]:
    """What stands between the commas of ``prelude`` that are in no brackets."""
    selector = ""
    for part in prelude.split(","):
        selector += part
        if selector.count("(") == selector.count(")"):
            yield selector.strip()
            selector = ""
        else:
            selector += ","


def without_arguments(selector: str) -> str:
    while INNERMOST.search(selector):
        selector = INNERMOST.sub("", selector)
    return selector


def restyles_by_tag(selector: str) -> bool:
    """Whether a change of the class of one element makes a browser style all of a tag in it anew, or simply all."""
    *above, subject = COMBINATOR.split(selector)
    is_known_by_text = any(CLASS_AS_TEXT.search(each) for each in above)
    return is_known_by_text and not NAME.search(CLASS_AS_TEXT.sub("", subject))


def restyles_what_follows(selector: str) -> bool:
    """Whether a new element makes a browser style all that stands after it anew."""
    return any(
        not NAME.search(before) and after.startswith(("*", ":")) and not NAME.search(after)
        for before, after in FOLLOWING.findall(selector)
    )


def refused(restyles: Callable[[str], bool]) -> list[tuple[str, str]]:
    sheets = {**STYLES, "theme_rules": theme_rules()}
    every = [(name, selector) for name, style in sheets.items() for selector in selectors(style)]
    assert len(every) > 500
    return [(name, selector) for name, selector in every if restyles(without_arguments(selector))]


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
    style = "/* a {} */ @media print { a:is(b, c:has(d)), d { content: '{'; } } e { --f: url(\"x{y\"); }"
    assert [*selectors(style.replace("'{'", '"{"'))] == ["a:is(b, c:has(d))", "d", "e"]


@pytest.mark.parametrize(
    ("selector", "expected"),
    [
        ("section > * + *", True),
        (".ci-method > summary ~ *", True),
        ("p + :not(a)", True),
        (".ci-lead + *", False),
        ("li + li svg", False),
        ("section > :not(:first-child)", False),
        ("* + .ci-card", False),
    ],
)
def test_what_makes_a_browser_style_all_that_follows_anew(selector: str, expected: bool) -> None:
    assert restyles_what_follows(without_arguments(selector)) is expected


def test_no_style_is_by_tag_in_what_is_known_by_a_part_of_its_class() -> None:
    assert refused(restyles_by_tag) == []


def test_no_style_is_of_all_that_follows_something_without_a_name() -> None:
    assert refused(restyles_what_follows) == []


def test_what_an_element_holds_decides_over_nothing_in_it_that_holds_something_and_has_no_name() -> None:
    assert HOLDER_IN_HOLDER.search(".side:has(#a:not([open])) :is(.b, .c > :has(> .b))")
    assert not HOLDER_IN_HOLDER.search(".side:has(#a:not([open])) :is(.b, .c > .place:has(> .b))")
    found = [(name, selector) for name, style in STYLES.items() for selector in selectors(style)]
    assert [each for each in found if HOLDER_IN_HOLDER.search(each[1])] == []
