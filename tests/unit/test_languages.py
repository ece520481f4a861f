from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.languages import (
    DEFAULT_LANGUAGE,
    DIRECTORY,
    LANGUAGES,
    SPECS,
    InvalidLanguageError,
    Language,
    load_languages,
    localized_columns,
    other_languages,
    parse_language,
)


@pytest.mark.parametrize(
    ("tag", "language"),
    [("fr", "fr"), ("FR", "fr"), ("fr-CH", "fr"), ("fr_BE", "fr"), ("en-US", "en"), ("xx", None), ("french", None),
     ("", None), (None, None), ("-", None), ("\0", None)],
)  # fmt: skip
def test_the_language_that_a_tag_asks_for(tag: str | None, language: Language | None) -> None:
    assert parse_language(tag) == language


@given(st.text())
def test_any_text_is_a_language_of_the_site_or_none(tag: str) -> None:
    assert parse_language(tag) in (*LANGUAGES, None)


def test_french_comes_first_and_serves_everybody_else() -> None:
    assert LANGUAGES[:2] == ("fr", "en")
    assert DEFAULT_LANGUAGE == "fr"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_may_change_to_every_other_language(language: Language) -> None:
    assert {language, *other_languages(language)} == set(LANGUAGES)
    assert language not in other_languages(language)


def test_columns_of_the_data_end_with_the_language() -> None:
    columns = localized_columns("summary")
    assert {"summary_en", "summary_fr"} <= set(columns)
    assert columns == tuple(sorted(f"summary_{language}" for language in LANGUAGES))


def directory(path: Path, **changes: tuple[str, str]) -> Path:
    """A copy of the language files in which a text of each named language is replaced."""
    shutil.copytree(DIRECTORY, path, ignore=shutil.ignore_patterns("*.py", "*.ftl"), dirs_exist_ok=True)
    for language, (old, new) in changes.items():
        file = path / f"{language}.toml"
        content = file.read_text("utf-8")
        assert old in content
        file.write_text(content.replace(old, new), "utf-8")
    return path


def test_a_file_makes_a_language(tmp_path: Path) -> None:
    shutil.copy(directory(tmp_path) / "en.toml", tmp_path / "rm.toml")
    content = (tmp_path / "rm.toml").read_text("utf-8").replace("rank = 2", "rank = 99").replace("en-GB", "rm-CH")
    content = re.sub(r"description_words = \[.*?\]", "", content, flags=re.DOTALL)
    (tmp_path / "rm.toml").write_text(content, "utf-8")
    specs = load_languages(tmp_path)
    assert tuple(specs) == (*LANGUAGES, "rm")
    assert specs["rm"].cldr_locale == "rm_CH"
    assert specs["fr"] == SPECS["fr"]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('name = "English"', "", "name"),
        ('name = "English"', 'name = "English"\nnickname = "E"', "nickname"),
        ("rank = 2", 'rank = "last"', "rank"),
        ('input_order = "dmy"', 'input_order = "days first"', "input_order"),
        ('"Dec."]', "]", "mla_months"),
        ("rank = 2", "rank = ", "en.toml"),
        ("\\s[;:!?%]", "[", "en.toml"),
    ],
)
def test_a_language_file_that_cannot_be_used_is_named(tmp_path: Path, old: str, new: str, reason: str) -> None:
    with pytest.raises(InvalidLanguageError, match=reason):
        load_languages(directory(tmp_path, en=(old, new)))


def test_two_languages_do_not_share_a_rank(tmp_path: Path) -> None:
    with pytest.raises(InvalidLanguageError) as refused:
        load_languages(directory(tmp_path, fr=("rank = 1", "rank = 2")))
    reason = f"2 is that of en.toml, too; give the language that is new {max(2, len(LANGUAGES)) + 1}"
    assert str(refused.value) == f"i18n/fr.toml, rank: {reason}"


def test_a_word_of_descriptions_belongs_to_one_language(tmp_path: Path) -> None:
    with pytest.raises(InvalidLanguageError) as refused:
        load_languages(directory(tmp_path, fr=('"gouvernement"', '"Government"')))
    reason = '"government" is a word of fr.toml: list only words that no other language writes so'
    assert str(refused.value) == f"i18n/en.toml, names.description_words: {reason}"


def test_the_words_of_a_language_that_was_copied_are_refused_in_its_own_file(tmp_path: Path) -> None:
    content = (directory(tmp_path) / "en.toml").read_text("utf-8")
    (tmp_path / "aa.toml").write_text(content.replace("rank = 2", "rank = 99"), "utf-8")
    with pytest.raises(InvalidLanguageError) as refused:
        load_languages(tmp_path)
    [problem] = str(refused.value).splitlines()
    assert problem.startswith("i18n/aa.toml, names.description_words: ")
    assert re.search(r" and \d+ more are words of en\.toml: list only words", problem)


def test_an_entry_that_is_missing_or_unknown_is_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidLanguageError) as refused:
        load_languages(directory(tmp_path, en=("excel_locale =", "excel_local =")))
    assert str(refused.value).splitlines() == [
        "i18n/en.toml, files.excel_locale: is missing (language_spec.py says what each entry means)",
        "i18n/en.toml, files.excel_local: is no entry of a language (language_spec.py says what each entry means)",
    ]
