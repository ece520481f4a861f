"""Sentences stand in files of one language, or below the heading of a language in files of all."""

from __future__ import annotations

import pytest

from dashboard import package_files
from dashboard.i18n import sentence_files
from dashboard.i18n.sentence_checks import sentence_variables
from dashboard.i18n.sentence_places import missing_text, sentence_file, sentence_place
from dashboard.languages import LANGUAGES, Language

TEXT = "### Of two\n\n## fr\n\none = Un\n\n## en\n\none = One\n# a comment\ntwo = Two"


@pytest.mark.parametrize(
    ("language", "lines"),
    [("fr", {5: "one = Un"}), ("en", {9: "one = One", 10: "# a comment", 11: "two = Two"}), ("xx", {})],
)
def test_a_section_is_what_stands_below_its_heading_and_lines_keep_their_numbers(
    language: Language, lines: dict[int, str]
) -> None:
    numbered = enumerate(sentence_files.section(TEXT, language).splitlines(), 1)
    assert {number: line for number, line in numbered if line and not line.startswith("##")} == lines


def test_a_sentence_above_all_headings_is_no_language_s() -> None:
    assert [*sentence_files.unplaced_sentences(TEXT)] == []
    assert [*sentence_files.unplaced_sentences(f"# a comment\nzero = Nought\n{TEXT}")] == [2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sentence_of_a_shared_file_is_one_of_its_language_at_its_line(language: Language) -> None:
    for path in sentence_files.shared_files():
        file, lines = path.relative_to(package_files.PACKAGE).as_posix(), path.read_text("utf-8").splitlines()
        places = {key: sentence_place(key, language) for key in sentence_variables(language)}
        for key, line in [(key, line) for key, (name, line) in places.items() if name == file]:
            assert line is not None
            assert lines[line - 1].startswith(f"{key} =")
            assert f"## {language}" in lines[:line]


def test_what_lacks_a_sentence_is_said_with_the_heading_where_the_file_is_of_all_languages() -> None:
    assert (sentence_file("maps", "fr"), missing_text("maps", "fr")) == ("maps/fr.ftl", "is missing")
    shared = "streamlit_adapter/facets.ftl"
    assert (sentence_file(shared, "fr"), missing_text(shared, "fr")) == (shared, 'is missing below "## fr"')
