"""Citations of everything that can be cited: their titles, their keys and their addresses."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
import rispy
from bibtexparser.entrypoint import parse_string

from dashboard.catalogue.data_package import described_package
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.validation import DATA
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.citations import citation_factory, citation_styles, reference_formats
from dashboard.citations.cited_view import CitedView
from dashboard.languages import LANGUAGES, Language
from tests.unit.sample_records import LETTER, PAGE

from .conftest import Factories


def test_the_author_is_that_of_the_data_package(citations: Factories) -> None:
    package = described_package(DATA)
    assert citations("en").site_citation().t("cite-author") == package["contributors"][0]["title"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_can_be_cited_under_a_key_of_its_own(
    citations: Factories, catalogue: Catalogue, language: Language
) -> None:
    by_code = {code: citations(language).citation_by_code(code) for code in citation_factory.citable_codes(catalogue)}
    records = (CHARTS, catalogue.claims, catalogue.initiatives, catalogue.figures)
    assert len(by_code) == 1 + sum(map(len, records))
    all_citations = [citation for citation in by_code.values() if citation]
    assert (
        len({citation.key for citation in all_citations})
        == len({citation.permalink for citation in all_citations})
        == len(by_code)
    )
    for citation in all_citations:
        assert citation.key.isascii()
        [record] = rispy.loads(reference_formats.ris(citation))
        assert record["title"] == citation.entry_title
        [entry] = parse_string(reference_formats.bibtex(citation)).entries
        assert entry.key == citation.key


@pytest.mark.parametrize("is_ours", [True, False])
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_initiative_is_cited_by_its_name_in_that_language_or_as_described(
    citations: Factories, initiative: Callable[..., Initiative], language: Language, is_ours: bool
) -> None:
    item = initiative(
        name=LocalizedText({**dict.fromkeys(LANGUAGES, "Masks for all"), "fr": "Masques pour tous"}),
        name_is_ours=is_ours,
    )
    citation = citations(language).initiative_citation(item)
    assert (citation.title, citation.is_description) == (item.name[language], is_ours)


@pytest.mark.parametrize("form", citation_styles.FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_citation_of_what_only_the_letter_tells_says_so(
    citations: Factories, initiative: Callable[..., Initiative], language: Language, form: str
) -> None:
    item, factory = initiative(sources=(LETTER,), name_is_ours=False), citations(language)
    remark = factory.localizer.t("cite-letter-only")
    write = citation_styles.FORMS[form]
    assert remark in write(factory.initiative_citation(item))
    assert remark not in write(factory.initiative_citation(replace(item, sources=(LETTER, PAGE))))


@pytest.mark.parametrize("form", citation_styles.FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_citation_of_a_record_gives_its_outcome_with_state_bound_and_note(
    citations: Factories, catalogue: Catalogue, language: Language, form: str
) -> None:
    factory, write = citations(language), citation_styles.FORMS[form]
    for item in catalogue.initiatives:
        text = _as_read(write(factory.initiative_citation(item)), form)
        start = factory.localizer.date(item.start_date) if item.start_date else factory.localizer.t("not-stated")
        expected = [factory.localizer.actors(item), start]
        if item.outcome:
            expected.append(factory.localizer.outcome(item))
            expected.append(item.outcome_note[language].rstrip(".") if item.outcome_note else "")
        missing = [words for words in expected if _as_read(words, "") not in text]
        assert not missing, (item.id, missing)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_citation_says_what_was_read_in_copies_only(
    citations: Factories, catalogue: Catalogue, language: Language
) -> None:
    factory = citations(language)
    remark = factory.localizer.t("cite-weak-only")
    for figure in catalogue.figures:
        is_said = remark in (factory.figure_citation(figure).title or "")
        assert is_said == all(source.weak for source in figure.sources), figure.id
    for item in catalogue.initiatives:
        assert (remark in factory.initiative_citation(item).details) == all(source.weak for source in item.sources)


@pytest.mark.parametrize("language", LANGUAGES)
def test_details_stand_outside_the_quotation_marks_of_a_title(citations: Factories, language: Language) -> None:
    citation = replace(citations(language).site_citation(), title="Name", details="who; when")
    for form in ("press", "mla"):
        assert re.search(r"Name\s?[”»] \(who; when\)", citation_styles.FORMS[form](citation))
        described = citation_styles.FORMS[form](replace(citation, is_description=True))
        assert re.search(r"Name \((?:[^()]*; |[^()]* ; )?who; when\)", described)
    assert citation.entry_title == "Name (who; when)"


def _as_read(text: str, form: str) -> str:
    """``text`` without what programs add to it: signs of LaTeX, escapes of JSON, kinds of spaces."""
    text = json.loads(text)[0]["title"] if form == "csl" else text
    return re.sub(r"[\s~]+", " ", re.sub(r"\\text[a-z]+\{\}|[\\{}]", "", text))


@pytest.mark.parametrize("code", ["", "figure", "figure/", "chart/nope", "initiative/..", "page/gallery", "site/site"])
def test_what_is_not_there_cannot_be_cited(citations: Factories, code: str) -> None:
    assert citations("en").citation_by_code(code) is None


@pytest.mark.parametrize(
    ("language", "title"),
    [
        (
            "en",
            "Map (Europe): 3 initiatives of 9 in the catalogue "
            "(Search: don; Theme: Fundraising; Country: Switzerland; From 1 March 2020) "
            "– 2 of them on the map, the country of 1 inferred by us",
        ),
        (
            "fr",
            "Carte (Europe)\u202f: 3 initiatives sur 9 au catalogue "
            "(Recherche\u202f: don\u202f; Thème\u202f: Collecte de fonds\u202f; "
            "Pays\u202f: Suisse\u202f; À partir du 1er mars 2020) "
            "– dont 2 sur la carte, le pays de 1 étant déduit par nous",
        ),
    ],
)
def test_a_view_is_cited_by_its_selection_in_words_and_its_address(
    citations: Factories, language: Language, title: str
) -> None:
    query = (("q", "don"), ("theme", "fundraising"), ("country", "CH"), ("from", "2020-03-01"))
    citation = citations(language).view_citation(CitedView("map", query, 3, 9, (("view", "europe"),), 2, 1))
    assert citation.title == title
    address = "https://example.org/map?q=don&theme=fundraising&country=CH&from=2020-03-01&view=europe"
    assert citation.permalink == f"{address}&lang={language}"


def test_two_selections_have_two_keys(citations: Factories) -> None:
    views = [CitedView("gallery", query, 1, 2) for query in ((), (("country", "CH"),), (("country", "FR"),))]
    assert len({citations("en").view_citation(view).key for view in views}) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_figure_is_cited_with_all_that_its_number_means_nothing_without(
    citations: Factories, catalogue: Catalogue, language: Language
) -> None:
    factory = citations(language)
    for figure in catalogue.figures:
        title = factory.figure_citation(figure).title or ""
        assert title.startswith(factory.localizer.metric(figure))
        assert factory.localizer.value(figure) in title
        assert figure.issuer[language] in title
        period = factory.localizer.period(figure.period_start, figure.period_end)
        assert (period or factory.localizer.t("date-unknown")) in title
        assert figure.population[language] in title
        assert (figure.baseline[language] if figure.baseline else "") in title
        assert title.endswith(f"{figure.caveat_key[language].rstrip('.')})")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_chart_is_cited_with_what_it_measures(citations: Factories, catalogue: Catalogue, language: Language) -> None:
    factory = citations(language)
    for chart in CHARTS.values():
        words = describe_chart(chart, catalogue, factory.localizer)
        title = factory.chart_citation(chart).title or ""
        assert title.startswith(words.title)
        assert title.endswith(f"{words.subtitle.rstrip('.')})")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_of_the_letter_is_cited_with_the_sentence_to_quote(
    citations: Factories, catalogue: Catalogue, language: Language
) -> None:
    for claim in catalogue.claims:
        title = citations(language).claim_citation(claim).name
        assert claim.quote[language] in title
        assert catalogue.vocabulary.label("verdict", claim.verdict, language) in title


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_addresses_are_those_that_were_ever_shared(citations: Factories, language: Language) -> None:
    factory, site = citations(language), "https://example.org"
    query = (("q", "é & co"), ("country", "CH"), ("country", "FR"))
    encoded = "q=%C3%A9+%26+co&country=CH&country=FR"
    assert factory.site_citation().permalink == f"{site}/?lang={language}"
    for page, anchor in (("gallery", ""), ("map", ""), ("engagement", "#figures")):
        unfiltered, filtered = (factory.view_citation(CitedView(page, pairs, 1, 2)) for pairs in ((), query))
        assert unfiltered.permalink == f"{site}/{page}?lang={language}{anchor}"
        assert filtered.permalink == f"{site}/{page}?{encoded}&lang={language}{anchor}"
    europe = factory.view_citation(CitedView("map", (("country", "CH"),), 1, 2, (("view", "europe"),)))
    assert europe.permalink == f"{site}/map?country=CH&view=europe&lang={language}"
    for code, address in {
        "initiative/wearewarrior": f"initiative?id=wearewarrior&lang={language}",
        "chart/gwi": f"engagement?lang={language}#gwi",
        "figure/kantar-w1-web-late": f"engagement?figure=kantar-w1-web-late&lang={language}",
    }.items():
        citation = factory.citation_by_code(code)
        assert citation
        assert citation.permalink == f"{site}/{address}"
    for claim in factory.catalogue.claims:
        assert factory.claim_citation(claim).permalink == f"{site}/engagement?claim={claim.id}&lang={language}"


@pytest.mark.parametrize("form", citation_styles.FORMS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_citation_by_our_description_says_that_it_is_one(
    citations: Factories, language: Language, form: str
) -> None:
    citation = replace(citations(language).site_citation(), title="Masks", details="who")
    words, brackets = citation.t("cite-described"), re.compile(r"\[Masks \(who\)\]")
    for is_ours in (True, False):
        text = citation_styles.FORMS[form](replace(citation, is_description=is_ours))
        assert (words in text or bool(brackets.search(text))) == is_ours
