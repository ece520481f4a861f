"""Citations: the forms that people read say what they must, and parsers of others read the forms of programs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from jsonschema import Draft202012Validator
from pylatexenc import latex2text

from dashboard.catalogue.loader import Release
from dashboard.citations import citation_styles, reference_formats
from dashboard.citations.citation import Citation
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, SPECS, Language
from tests.html_query import xpath

SITE = "https://example.org"
RELEASE = Release("9.8.7", date(2026, 6, 1), "CC BY", "https://example.org/licence")
ACCESSED = date(2026, 11, 25)
HOSTILE = (
    "Brace } closes, { opens, and \\ stays",
    "100 % of #1 & $2 _now_ ~ ^",
    "}}, url = {https://evil.example}",
    "\\input{/etc/passwd} \\end{document}",
    "two\nlines\r\nER  - \r\nTY  - JOUR\r\nUR  - https://evil.example",
    "line\u2028separator\u2029paragraph\x00null\x0bvertical",
    "quotes \" and ' and `backtick`",
    "@misc{other, title = {x}}",
)
SCRIPTS = (
    "استمع إلى الأطباء",
    "#宅家挑战",
    "Вместе дома",
    "घर पर रहो",
    "집에서 함께",
    "İstanbul’da evde kal",
    "«\u202fÀ la maison\u202f»",
)
DAY: dict[str, Any] = {
    "type": "object",
    "required": ["date-parts"],
    "additionalProperties": False,
    "properties": {
        "date-parts": {
            "type": "array",
            "minItems": 1,
            "maxItems": 2,
            "items": {"type": "array", "minItems": 1, "maxItems": 3, "items": {"type": "integer"}},
        }
    },
}
CSL: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type"],
        "additionalProperties": False,
        "properties": {
            **{
                name: {"type": "string", "minLength": 1}
                for name in ("id", "title", "container-title", "publisher", "version", "URL")
            },
            "type": {"const": "dataset"},
            "language": {"enum": list(LANGUAGES)},
            "author": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["literal"],
                    "additionalProperties": False,
                    "properties": {"literal": {"type": "string"}},
                },
            },
            "issued": DAY,
            "accessed": DAY,
        },
    },
}
"""The parts of the schema of CSL-JSON (citation style language 1.0.2) that are used here."""

SYMBOLS = {"textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
"""Names of LaTeX that the decoder does not know, or knows as another sign."""


def decoder() -> latex2text.LatexNodes2Text:
    context = latex2text.get_default_latex_context_db()
    macros = [latex2text.MacroTextSpec(name, sign) for name, sign in SYMBOLS.items()]
    context.add_context_category("symbols", macros=macros, prepend=True)
    return latex2text.LatexNodes2Text(latex_context=context, strict_latex_spaces=True)


LATEX = decoder()


def cited(title: str | None = "A title", language: Language = "en", accessed: date = ACCESSED) -> Citation:
    return Citation("a-key", title, f"{SITE}/gallery?q=%7B&lang={language}#x", RELEASE, accessed, translation(language))


def one_line(title: str) -> str:
    """``title`` on one line, with the spaces that do not break."""
    return re.sub(r"[ \n\r\0\x0b\u2028\u2029]+", " ", title).strip()


def from_bibtex(text: str) -> dict[str, str]:
    library = parse_string(text)
    assert not library.failed_blocks
    [entry] = library.entries
    assert len(library.blocks) == 1
    assert (entry.entry_type, entry.key) == ("misc", "a-key")
    return {field.key: str(field.value) for field in entry.fields}


def from_ris(text: str) -> dict[str, Any]:
    [entry] = rispy.loads(text)
    return dict(entry)


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        (
            "fr",
            "press",
            "Source\u202f: Initiatives confinées, «\u202fA title\u202f», données version 9.8.7 du 1er juin 2026, "
            "consultées le 25 novembre 2026, https://example.org/gallery?q=%7B&lang=fr#x",
        ),
        (
            "en",
            "press",
            "Source: Confinement Initiatives, “A title”, data version 9.8.7 of 1 June 2026, accessed 25 November 2026, "
            "https://example.org/gallery?q=%7B&lang=en#x",
        ),
        (
            "fr",
            "apa",
            "Contributeurs d’Initiatives confinées. (2026, 1er juin). A title. Dans Initiatives confinées (version "
            "9.8.7) [jeu de données]. Consulté le 25 novembre 2026 sur https://example.org/gallery?q=%7B&lang=fr#x",
        ),
        (
            "en",
            "apa",
            "Confinement Initiatives contributors. (2026, June 1). A title. In Confinement Initiatives (Version 9.8.7) "
            "[Data set]. Retrieved November 25, 2026, from https://example.org/gallery?q=%7B&lang=en#x",
        ),
        (
            "fr",
            "mla",
            "«\u202fA title\u202f». Initiatives confinées, version 9.8.7, Contributeurs d’Initiatives confinées, "
            "1 juin 2026, https://example.org/gallery?q=%7B&lang=fr#x. Consulté le 25 nov. 2026.",
        ),
        (
            "en",
            "mla",
            "“A title.” Confinement Initiatives, version 9.8.7, Confinement Initiatives contributors, 1 June 2026, "
            "https://example.org/gallery?q=%7B&lang=en#x. Accessed 25 Nov. 2026.",
        ),
    ],
)
def test_a_form_that_people_read_is_written_in_its_language(language: Language, form: str, expected: str) -> None:
    assert citation_styles.FORMS[form](cited(language=language)) == expected


@pytest.mark.parametrize(
    ("language", "form", "expected"),
    [
        ("en", "press", "Source: Confinement Initiatives, A title (the site’s description), data version"),
        ("fr", "press", "Source\u202f: Initiatives confinées, A title (description du site), données"),
        ("en", "apa", "(2026, June 1). [A title]. In Confinement Initiatives"),
        ("fr", "apa", "(2026, 1er juin). [A title]. Dans Initiatives confinées"),
        ("en", "mla", "A title (the site’s description). Confinement Initiatives, version 9.8.7,"),
        ("fr", "mla", "A title (description du site). Initiatives confinées, version 9.8.7,"),
        ("en", "bibtex", "title = {{[A title]}}"),
        ("en", "ris", "TI  - [A title]\r\n"),
        ("en", "csl", '"title": "[A title]"'),
    ],
)
def test_our_description_is_not_passed_off_as_a_title(language: Language, form: str, expected: str) -> None:
    text = citation_styles.FORMS[form](replace(cited(language=language), is_description=True))
    assert expected in text
    assert not [quote for quote in ("“A title", "«\u202fA title") if quote in text]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("title", ["A title", None])
def test_every_form_says_where_which_data_and_when(language: Language, title: str | None) -> None:
    citation = cited(title, language)
    for write in citation_styles.FORMS.values():
        text = write(citation)
        assert citation.permalink in text
        assert "9.8.7" in text
        assert "25" in text
        assert "2026" in text
        assert citation.t("site") in text
        assert (title or "") in text


@pytest.mark.parametrize("title", [*HOSTILE, *SCRIPTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_parser_reads_the_bibtex_back(language: Language, title: str) -> None:
    citation = cited(title, language)
    fields = from_bibtex(reference_formats.bibtex(citation))
    assert LATEX.latex_to_text(fields["title"]) == one_line(title).replace("\u202f", "\u00a0")
    assert LATEX.latex_to_text(fields["author"]) == citation.t("cite-author")
    assert fields["url"] == citation.permalink
    assert (fields["year"], fields["month"], fields["urldate"]) == ("2026", "jun", "2026-11-25")
    assert LATEX.latex_to_text(fields["publisher"]) == citation.t("site")
    assert fields["langid"] == SPECS[language].citations.bibtex_language


@pytest.mark.parametrize("title", [*HOSTILE, *SCRIPTS])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_parser_reads_the_ris_back(language: Language, title: str) -> None:
    citation = cited(title, language)
    text = reference_formats.ris(citation)
    entry = from_ris(text)
    assert text.endswith("\r\nER  - \r\n")
    assert entry["type_of_reference"] == "DATA"
    assert entry["title"] == one_line(title)
    assert entry["secondary_title"] == citation.t("site")
    assert entry["authors"] == [citation.t("cite-author")]
    assert entry["urls"] == [citation.permalink]
    assert (entry["date"], entry["access_date"], entry["edition"]) == ("2026/06/01", "2026/11/25", "9.8.7")
    assert (entry["language"], entry["publisher"]) == (language, citation.t("site"))


def test_bibtex_says_nothing_twice() -> None:
    fields = from_bibtex(reference_formats.bibtex(cited("A title", "en")))
    assert fields.keys().isdisjoint({"date", "version"})
    assert fields["note"] == "Data version 9.8.7 of 1 June 2026"
    assert "25" not in fields["note"]


def test_a_publisher_that_the_site_names_is_that_of_every_bibliography() -> None:
    citation = replace(cited("A title", "en"), publisher_name="A & B\nER  - ")
    assert LATEX.latex_to_text(from_bibtex(reference_formats.bibtex(citation))["publisher"]) == "A & B ER -"
    assert from_ris(reference_formats.ris(citation))["publisher"] == "A & B ER -"
    assert json.loads(reference_formats.csl(citation))[0]["publisher"] == "A & B ER -"


@pytest.mark.parametrize("title", [*HOSTILE, *SCRIPTS, None])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_csl_has_the_shape_of_its_schema(language: Language, title: str | None) -> None:
    citation = cited(title, language)
    items = json.loads(reference_formats.csl(citation))
    Draft202012Validator(CSL).validate(items)
    [item] = items
    assert item["title"] == (one_line(title) if title else citation.t("site"))
    assert ("container-title" in item) == bool(title)
    assert (item["URL"], item["version"], item["language"]) == (citation.permalink, "9.8.7", language)
    assert item["issued"] == {"date-parts": [[2026, 6, 1]]}
    assert item["accessed"] == {"date-parts": [[2026, 11, 25]]}


@pytest.mark.parametrize("title", HOSTILE)
def test_a_form_that_people_read_stays_on_its_line(title: str) -> None:
    for form in citation_styles.FORMS.keys() - citation_styles.FILE_EXTENSIONS.keys():
        assert len(citation_styles.FORMS[form](cited(title)).splitlines()) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_text_for_people_keeps_the_spaces_that_do_not_break(language: Language) -> None:
    title = "3\u00a0milliards\u202f: +70\u202f%"
    for form in ("press", "apa", "mla"):
        assert title in citation_styles.FORMS[form](cited(title, language))
    assert "3~milliards~: +70~\\%" in reference_formats.bibtex(cited(title, language))


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        ("en", "Views of “#withme”", "“Views of ‘#withme’"),
        ("fr", "Vues de «\u202f#withme\u202f»", "«\u202fVues de “#withme”\u202f»"),
    ],
)
def test_quotation_marks_within_quotation_marks_are_inner_ones(language: Language, title: str, expected: str) -> None:
    for form in (citation_styles.press, citation_styles.mla):
        assert expected in form(cited(title, language))
        assert title in form(replace(cited(title, language), is_description=True))
    assert title in citation_styles.apa(cited(title, language))


@pytest.mark.parametrize("form", ["apa", "mla"])
@pytest.mark.parametrize("title", [None, "A title", *HOSTILE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_rich_text_has_the_same_letters_and_the_name_of_the_work_in_italics(
    language: Language, title: str | None, form: str
) -> None:
    citation = cited(title, language)
    html = str(citation_styles.rich_text(citation, form))
    assert xpath(html, "//i/text()") == [citation.t("site")]
    assert "".join(xpath(html, "//p//text()")) == citation_styles.FORMS[form](citation)


@pytest.mark.parametrize("form", ["press", "bibtex", "ris", "csl"])
def test_other_forms_have_no_rich_text(form: str) -> None:
    assert citation_styles.rich_text(cited("A title", "en"), form) is None
