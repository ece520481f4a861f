from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dashboard.catalogue import changelog
from dashboard.catalogue.changelog import InvalidChangelogError, parse_changelog, read_changelog
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.validation import DATA
from dashboard.languages import LANGUAGES

SOUND = """\
# Changes

What numbers mean.

## 1.1.0 (2026-02-28)

- **en**: two more rows,
  with their pages.
- **fr**: deux lignes de plus.

Why this was done.

## 1.0.0 (2026-01-31)

- **fr**: première publication.
- **en**: first release.
"""


@pytest.fixture(autouse=True)
def _two_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Change logs in French and English, whatever other languages the site has."""
    monkeypatch.setattr(changelog, "LANGUAGES", ("fr", "en"))


def refusals(text: str) -> list[str]:
    with pytest.raises(InvalidChangelogError) as refused:
        parse_changelog(text)
    return list(map(str, refused.value.problems))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_releases_are_read_with_their_sentences(ending: str) -> None:
    latest, first = parse_changelog(SOUND.replace("\n", ending))
    assert (latest.version, latest.date) == ("1.1.0", date(2026, 2, 28))
    assert latest.text == LocalizedText({"en": "two more rows, with their pages.", "fr": "deux lignes de plus."})
    assert (first.version, first.text["fr"]) == ("1.0.0", "première publication.")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("## 1.1.0 (2026-02-28)", "## 1.1.0 (28 February 2026)", 'CHANGELOG.md, row 5: "## 1.1.0 (28 February 2026)"'),
        ("## 1.1.0 (2026-02-28)", "## 1.1.0 (2026-02-30)", "with a day of the calendar"),
        ("## 1.1.0 (2026-02-28)", "## 1.1 (2026-02-28)", "is not written as ## 1.0.0 (2026-01-31)"),
        ("## 1.1.0 (2026-02-28)", "## Next", '"## Next" is not written as'),
        ("- **fr**: deux lignes de plus.\n", "", 'row 5: has not one sentence "- **fr**: …" below its heading, but 0'),
        (
            "- **fr**: deux lignes de plus.",
            "- **en**: again.",
            'has not one sentence "- **en**: …" below its heading, but 2',
        ),
        ("- **fr**: première", "- **xx**: x.\n- **fr**: première", 'row 13: "xx" is no language of the site'),
        ("deux lignes de plus", "l'ajout", 'row 5: "l\'ajout." has a straight apostrophe'),
        ("## 1.1.0 (2026-02-28)", "## 1.1.0 (2026-01-30)", "1.1.0 (2026-01-30) stands before 1.0.0 (2026-01-31)"),
        ("## 1.1.0", "## 1.0.0", "1.0.0 (2026-02-28) stands before 1.0.0 (2026-01-31): the latest is first"),
        ("## 1.1.0", "## 0.9.9", "0.9.9 (2026-02-28) stands before 1.0.0 (2026-01-31): the latest is first"),
    ],
)
def test_what_is_not_written_as_it_should_be_is_refused_with_its_line(old: str, new: str, expected: str) -> None:
    assert old in SOUND
    assert any(expected in refusal for refusal in refusals(SOUND.replace(old, new, 1)))


@pytest.mark.parametrize("text", ["", "# Changes\n", "## "])
def test_a_change_log_without_a_release_is_refused(text: str) -> None:
    assert refusals(text)


def test_numbers_of_versions_are_compared_as_numbers() -> None:
    assert len(parse_changelog(SOUND.replace("## 1.1.0", "## 1.10.0").replace("## 1.0.0", "## 1.9.0"))) == 2


def test_text_between_heading_and_sentences_hides_none_in_silence() -> None:
    assert refusals(SOUND.replace("- **en**: two", "Words first.\n\n- **en**: two"))


def test_a_missing_change_log_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidChangelogError, match=r"CHANGELOG\.md: cannot be read"):
        read_changelog(tmp_path)


def test_the_shipped_change_log_is_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changelog, "LANGUAGES", LANGUAGES)
    assert read_changelog(DATA)
