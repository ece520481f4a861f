from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.catalogue.cell_conventions import split_names
from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.search.labels import NamedFilter
from dashboard.catalogue.search.query import parse_query
from dashboard.context import SiteContext
from dashboard.languages import LANGUAGES

Rows = Callable[[str], list[dict[str, str]]]


def found(context: SiteContext, q: str) -> set[str]:
    return {item.id for item in context.initiative_index.select(InitiativeFilter(q=q)).records}


@pytest.mark.parametrize(
    ("q", "column", "code"),
    [
        ("suisse", "country", "CH"),
        ("Switzerland", "country", "CH"),
        ("swiss", "country", "CH"),
        ("Belgique", "country", "BE"),
        ("belges", "country", "BE"),
        ("collecte de fonds", "theme", "fundraising"),
        ("fundraising", "theme", "fundraising"),
        ("fausses informations", "theme", "fact_checking"),
        ("fake news", "theme", "fact_checking"),
        ("infox", "theme", "fact_checking"),
        ("cagnotte", "format", "fundraiser"),
        ("cagnottes", "format", "fundraiser"),
        ("tutoriels", "format", "tutorial"),
        ("pledged", "outcome_state", "pledged"),
    ],
)
def test_a_label_finds_every_row_of_its_code(
    context: SiteContext, shipped: Rows, q: str, column: str, code: str
) -> None:
    rows = {row["id"] for row in shipped("initiatives") if row[column] == code}
    assert rows
    assert rows <= found(context, q)


def test_the_label_of_every_code_finds_every_row_of_it(context: SiteContext) -> None:
    for facet in ("theme", "country", "platform", "format", "actor", "state"):
        for code in (code for code in context.codes[facet] if code != "other"):
            expected = {
                item.id for item in context.initiative_index.select(InitiativeFilter(facets={facet: (code,)})).records
            }
            for language in LANGUAGES:
                assert expected <= found(context, context.localizer(language).facet(facet, code)), (facet, code)


@pytest.mark.parametrize(
    "alike",
    [
        ("masque", "masques", "MASQUE"),
        ("mask", "masks"),
        ("hôpital", "hôpitaux", "hopitaux", "hopital"),
        ("cagnotte", "cagnottes"),
        ("tik tok", "tiktok"),
        ("koh lanta", "Koh-Lanta", "kohlanta"),
    ],
)
def test_spellings_of_one_word_find_the_same(context: SiteContext, alike: tuple[str, ...]) -> None:
    first, *others = (found(context, q) for q in alike)
    assert first
    assert all(other == first for other in others)


@pytest.mark.parametrize("q", ["RTBF", "INfluencia"])
def test_a_publisher_finds_every_row_with_a_page_of_it(context: SiteContext, shipped: Rows, q: str) -> None:
    rows = {row["initiative_id"] for row in shipped("initiative_sources") if row["publisher"] == q}
    assert rows
    assert rows <= found(context, q)


@pytest.mark.parametrize(
    ("q", "name"),
    [
        ("menoume spiti", "ΜένουμεΣπίτι"),
        ("menume spiti", "ΜένουμεΣπίτι"),
        ("moli se vkashti", "Моли се вкъщи"),
        ("moli se vkushti", "Моли се вкъщи"),
        ("na sporti vdoma", "НаСпортіВдома"),
        ("tahadi al khayr", "تحدي الخير"),
        ("mubadara takaful", "مبادرة_تكفل"),
        ("khalik feldar", "خليك فالدار"),
        ("khallik feddar", "خليك فالدار"),
        ("deokbune chaellinji", "덕분에챌린지"),
        ("uchi de odoro", "うちで踊ろう"),
        ("Uchi de Odorō", "うちで踊ろう"),
    ],
)
def test_a_name_in_other_letters_is_found_in_latin_ones(context: SiteContext, q: str, name: str) -> None:
    [row] = [item.id for item in context.catalogue.initiatives if name in item.name["en"]]
    assert found(context, q) == {row}


def test_words_that_are_like_a_romanisation_do_not_find_it(context: SiteContext) -> None:
    for q in ("théâtre local", "tahiti lycra", "molière"):
        assert not {"thdy-lkhyr-tahady-el-kheir", "pray-at-home-moli-se-vk-shchi"} & found(context, q)


def test_every_title_of_a_source_finds_its_row(context: SiteContext, shipped: Rows) -> None:
    rows = [row for row in shipped("initiative_sources") if row["title"]]
    for row in rows[:: max(len(rows) // 40, 1)]:
        words = '"' + row["title"][:150].rsplit(" ", 1)[0].replace('"', " ") + '"'
        if len(parse_query(words).phrases) == 1 and not parse_query(words).words:
            assert row["initiative_id"] in found(context, words), words


def test_a_word_that_is_everywhere_in_other_words_is_not_found_in_them(context: SiteContext) -> None:
    first = context.initiative_index.select(InitiativeFilter(q="OMS")).records[0]
    assert "OMS" in (*split_names(first.actor["fr"]), *first.name["fr"].split())


def test_the_identifier_of_a_figure_finds_it_alone(context: SiteContext) -> None:
    for figure in context.catalogue.figures:
        assert list(context.figure_index.select(FigureFilter(q=figure.id)).records) == [figure]


@pytest.mark.slow
def test_the_identifier_of_an_initiative_finds_it_first(context: SiteContext) -> None:
    for item in context.catalogue.initiatives:
        assert item.id in found(context, item.id)


def test_searches_name_filters(context: SiteContext) -> None:
    assert context.labels.filters("Suisse") == (NamedFilter("country", "CH", ""),)
    assert context.labels.filters("fundraising") == (NamedFilter("theme", "fundraising", ""),)
    assert context.labels.filters("collectes de fonds") == (NamedFilter("theme", "fundraising", ""),)
    assert context.labels.filters("masques suisses") == (NamedFilter("country", "CH", "masques"),)
    assert context.labels.filters('"Suisse"') == context.labels.filters("collecte") == ()


def test_figures_are_found_by_number_and_issuer(context: SiteContext) -> None:
    def figures(q: str) -> list[str]:
        return [figure.id for figure in context.figure_index.select(FigureFilter(q=q)).records]

    assert {figure.id for figure in context.catalogue.figures if "Kantar" in figure.issuer["fr"]} <= {
        *figures("kantar")
    }
    assert {figure.id for figure in context.catalogue.figures if figure.value == 62} <= {*figures("62 %")}
    assert {*figures("62 %")} == {*figures("62 percent")} == {*figures("62 pour cent")}
    assert {figure.id for figure in context.catalogue.figures if figure.value == 3e9} <= {*figures("3 milliards")}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200) | st.text(alphabet='"«»“”# -.,12ée\u0301うち덕', max_size=60))
def test_no_search_raises_and_every_score_is_whole(context: SiteContext, q: str) -> None:
    scores = context.initiative_index.search.scores(q)
    assert (scores >= 0).all()
    context.labels.filters(q)
    context.spellings.suggest(q, context.initiative_index.search.has_word, lambda _: 0)


@pytest.mark.parametrize("name", ["Marie", "Federer", "Ferragni", "Fabrice", "Anne", "Denis"])
def test_a_name_finds_only_where_it_stands(context: SiteContext, shipped: Rows, name: str) -> None:
    word = re.compile(rf"(?<![^\W_]){name}(?![^\W_])", re.IGNORECASE)
    sources = shipped("initiative_sources")
    publishers = {row["publisher"]: (row["name_en"], row["name_fr"]) for row in shipped("publishers")}
    texts = {row["id"]: " ".join(row.values()) for row in shipped("initiatives")}
    for row in sources:
        texts[row["initiative_id"]] += " ".join([*row.values(), *publishers.get(row["publisher"], ())])
    stands = {identifier for identifier, text in texts.items() if word.search(text)}
    assert found(context, name) <= {
        identifier for identifier in texts if identifier in stands or holds(texts[identifier], name)
    }
    assert stands


def holds(text: str, name: str) -> bool:
    """Whether a hashtag, an account or an address has ``name`` inside."""
    return any(name.lower() in chunk.lower() for chunk in text.split() if set("#@./") & set(chunk))
