from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.search.fields import INITIATIVE_WEIGHTS, initiative_fields
from dashboard.catalogue.search.folding import fold_text
from dashboard.catalogue.search.index import SearchIndex
from dashboard.catalogue.search.search_text import SearchText

Find = Callable[[str], set[str]]
Make = Callable[..., Initiative]

FIELDS = (
    "name_en",
    "name_fr",
    "actor_en",
    "actor_fr",
    "handle",
    "hashtags",
    "locality_en",
    "locality_fr",
    "summary_en",
    "summary_fr",
)


@pytest.fixture(scope="module")
def find(catalogue: Catalogue) -> Find:
    """English names of the shipped initiatives that match a query."""
    index = index_of(catalogue.initiatives)

    def names(query: str) -> set[str]:
        scores = index.scores(query)
        return {item.name["en"] for item, score in zip(catalogue.initiatives, scores, strict=True) if score}

    return names


def index_of(initiatives: Sequence[Initiative]) -> SearchIndex:
    return SearchIndex(map(initiative_fields, initiatives), INITIATIVE_WEIGHTS)


@pytest.fixture
def blank(initiative: Make) -> Initiative:
    return initiative(name="x", actor="x", handle=None, hashtags=(), locality=None, summary=LocalizedText.same("x"))


def filled(blank: Initiative, field: str, text: str) -> Initiative:
    name, _, language = field.partition("_")
    value = LocalizedText({**LocalizedText.same("x"), language: text}) if language else text
    return replace(blank, **{name: ("#other", text) if name == "hashtags" else value})  # type: ignore[arg-type]


def named(blank: Initiative, name: str) -> Initiative:
    return replace(blank, name=LocalizedText.same(name))


def matches(item: Initiative, query: str) -> bool:
    return bool(index_of([item]).scores(query)[0])


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("ecole", "L’école blissonière"),
        ("L’ÉCOLE BLISSONIÈRE", "L’école blissonière"),
        ("l'ecole blissoniere", "L’école blissonière"),
        ("CREUSTEL", "Creustel lockdown film dubs"),
        ("덕분에", "#덕분에챌린지 (Thanks to you challenge)"),
        ("챌린지", "#덕분에챌린지 (Thanks to you challenge)"),
        ("うちで", "うちで踊ろう (Dancing on the Inside)"),
        ("踊ろう", "うちで踊ろう (Dancing on the Inside)"),
    ],
)
def test_it_finds_in_any_script_whatever_the_case_and_accents(find: Find, query: str, name: str) -> None:
    assert name in find(query)


def test_it_finds_no_more_than_asked(find: Find) -> None:
    assert find("creustel") == {"Creustel lockdown film dubs"}
    assert find("creustel zebra") == set()


@pytest.mark.parametrize("typed", ["école", "ecole", "ÉCOLE", "e\u0301cole", "  école  "])
def test_the_way_of_typing_makes_no_difference(find: Find, typed: str) -> None:
    assert find(typed) == find("ecole")
    assert len(find("ecole")) > 1


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f", "\u2009", "\t", "\n", "’", " \u00a0 "])
def test_the_kind_of_space_makes_no_difference(blank: Initiative, space: str) -> None:
    for stored in (" ", "\u00a0", "\u202f"):
        assert matches(named(blank, f"plus de 25{stored}000 vues"), f"25{space}000")
        assert index_of([named(blank, f"25{stored}000")]).scores(f"25{space}000").tolist() == (
            index_of([named(blank, "25 000")]).scores("25 000").tolist()
        )


@pytest.mark.parametrize("typed", ["aujourd'hui", "aujourd’hui", "AUJOURD‘HUI", "aujourd`hui"])
def test_the_kind_of_apostrophe_makes_no_difference(blank: Initiative, typed: str) -> None:
    for stored in ("aujourd'hui", "aujourd’hui"):
        assert matches(filled(blank, "summary_fr", f"Tout commence {stored}."), typed)
        assert not matches(filled(blank, "summary_fr", f"Tout commence {stored}."), f"{typed}re")


@pytest.mark.parametrize("field", FIELDS)
def test_it_looks_into_every_field_that_a_reader_sees(blank: Initiative, field: str) -> None:
    assert not matches(blank, "marseille")
    assert matches(filled(blank, field, "Rue de Marseille"), "marseille")


def test_every_word_has_to_be_found_in_whichever_field(blank: Initiative) -> None:
    item = filled(named(blank, "Masques pour tous"), "locality_fr", "Lyon")
    assert matches(item, "lyon masques")
    assert not matches(item, "lyon gants")


def test_an_empty_search_finds_everything_alike(catalogue: Catalogue) -> None:
    index = index_of(catalogue.initiatives)
    for query in ("", "   ", "\u202f"):
        assert set(index.scores(query).tolist()) == {1}


def test_a_search_of_signs_finds_nothing(catalogue: Catalogue) -> None:
    index = index_of(catalogue.initiatives)
    for query in ("#", "¿?", '""""', "😷", "« »", "- …"):
        assert not index.scores(query).any()


def test_a_hit_in_a_name_outweighs_one_elsewhere(blank: Initiative) -> None:
    scores = {field: index_of([filled(blank, field, "lyon")]).scores("lyon")[0] for field in FIELDS}
    names = {"name_en", "name_fr"}
    assert {field for field in FIELDS if scores[field] == max(scores.values())} == names
    assert scores["summary_en"] == scores["summary_fr"] == min(scores.values())


def test_a_search_inside_a_word_finds_hashtags_accounts_and_scripts_without_spaces_only(blank: Initiative) -> None:
    assert not matches(named(blank, "homemade masks"), "made")
    assert not matches(filled(blank, "summary_en", "Messenger Rooms"), "oms")
    assert matches(replace(blank, hashtags=("#homemademasks",)), "made")
    assert matches(replace(blank, handle="@homemademasks"), "made")
    assert matches(named(blank, "Masks #homemademasks"), "made")


def test_a_whole_word_in_a_note_outweighs_a_part_of_a_hashtag(blank: Initiative) -> None:
    note = replace(blank, outcome_note=LocalizedText.same("made of cloth"))
    part, whole = index_of([replace(blank, hashtags=("#homemade",)), note]).scores("made")
    assert 0 < part < whole


def test_a_name_that_is_the_search_outweighs_one_that_holds_it(blank: Initiative) -> None:
    longer, alone = index_of([named(blank, "Jul and others"), named(blank, "Jul")]).scores("jul")
    assert longer < alone


def test_an_actor_that_is_the_search_outweighs_a_name_with_another_form_of_it(blank: Initiative) -> None:
    maths = filled(named(blank, "Free maths lessons"), "name_fr", "Cours de maths gratuits")
    other, actor = index_of([maths, filled(blank, "actor_en", "Mathea")]).scores("mathea")
    assert other < actor


def test_an_acronym_in_capitals_is_not_the_word_in_small_letters(blank: Initiative) -> None:
    index = index_of([filled(blank, "summary_en", text) for text in ("Gift to the WHO’s fund", "Those who sew")])
    assert index.scores("WHO").astype(bool).tolist() == [True, False]
    assert index.scores("who").astype(bool).tolist() == [True, True]


def test_an_identifier_finds_its_record_and_spells_a_name_in_other_letters(blank: Initiative) -> None:
    item = replace(named(blank, "#ΜένουμεΣπίτι"), id="menoumespiti-we-stay-home")
    for query in ("menoumespiti-we-stay-home", "menoume spiti", "Menoumé"):
        assert matches(item, query)


@pytest.mark.parametrize(
    ("query", "is_found"),
    [("17 mars", True), ("17 March 2020", True), ("mars 2020", True), ("17", False), ("18 mars", False)],
)
def test_dates_are_found_in_words_and_the_number_of_a_day_only_with_its_month(
    blank: Initiative, query: str, is_found: bool
) -> None:
    def values_of(_item: Initiative) -> list[tuple[str, str]]:
        return [("fr", "17 mars 2020"), ("en", "17 March 2020")]

    index = SearchIndex([initiative_fields(replace(blank, id="x"), values_of=values_of)], INITIATIVE_WEIGHTS)
    assert bool(index.scores(query)[0]) is is_found


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Koh-Lanta", "kohlanta"),
        ("Koh-Lanta", "koh lanta"),
        ("AP-HP", "APHP"),
        ("Lady Gaga", "ladygaga"),
        ("TikTok", "tik tok"),
        ("#wearewarrior", "we are warrior"),
        ("Jean-Jacques Goldman", "JJ Goldman"),
        ("Jean-Jacques Goldman", "J.J. Goldman"),
        ("les soignants de l’AP-HP", "APHP"),
        ("25,000 views", "25\u202f000"),
        ("25.000", "25000"),
    ],
)
def test_words_written_together_or_apart_are_the_same(blank: Initiative, written: str, typed: str) -> None:
    assert matches(named(blank, written), typed)


@pytest.mark.parametrize(
    "quoted", ['"roger federer"', "“Roger Federer”", "« roger federer »", "«\u202froger federer\u202f»"]
)
def test_quotation_marks_mean_a_phrase(blank: Initiative, quoted: str) -> None:
    assert matches(named(blank, "Gift by Roger Federer"), quoted)
    assert not matches(named(blank, "Roger and Mirka Federer"), quoted)
    assert not matches(named(blank, "Roger Federers"), quoted)


def test_a_quotation_mark_without_its_other_half_is_none(blank: Initiative) -> None:
    assert matches(named(blank, "Roger and Mirka Federer"), '"roger federer')


@pytest.mark.parametrize(
    ("typed", "is_found"),
    [
        ("jean gol", True),
        ("go", True),
        ("jean goldmans", True),
        ("gol jean", False),
        ("g", False),
        ("oldman", False),
    ],
)
def test_only_the_last_word_of_an_unfinished_search_may_begin_another(
    blank: Initiative, typed: str, is_found: bool
) -> None:
    index = index_of([named(blank, "Jean Goldman")])
    assert bool(index.scores(typed, is_unfinished=True)[0]) is is_found
    assert not index.scores("jean gol")[0]


def test_words_of_grammar_need_not_be_there_unless_nothing_else_is_asked_for(blank: Initiative) -> None:
    item = named(blank, "Masques tissu")
    assert matches(item, "des masques en tissu")
    assert not matches(item, "des")
    assert not matches(item, '"masques en tissu"')


@pytest.mark.parametrize(
    ("language", "written", "typed"),
    [
        ("fr", "hôpital", "hopitaux"),
        ("fr", "influenceuse", "influenceur"),
        ("fr", "créatrices", "createur"),
        ("fr", "confinées", "confiné"),
        ("fr", "infirmière", "infirmiers"),
        ("fr", "lancent", "lancer"),
        ("fr", "vidéos", "video"),
        ("fr", "jeux", "jeu"),
        ("fr", "sportive", "sportifs"),
        ("en", "masks", "mask"),
        ("en", "donating", "donated"),
        ("en", "stories", "story"),
        ("en", "women", "woman"),
    ],
)
def test_forms_of_a_word_find_one_another(blank: Initiative, language: str, written: str, typed: str) -> None:
    for text, query in ((written, typed), (typed, written)):
        assert matches(filled(blank, f"summary_{language}", text), query)


@pytest.mark.parametrize(
    ("written", "typed"), [("donc", "don"), ("parents", "par"), ("moment", "mom"), ("story", "store")]
)
def test_words_that_only_look_alike_do_not(blank: Initiative, written: str, typed: str) -> None:
    for language in ("fr", "en"):
        assert not matches(filled(blank, f"summary_{language}", written), typed)


@pytest.mark.parametrize("query", ["[", "(", "\\", "*", "%", "\0", "\ud800", "a" * 10_000, "é" * 10_000, "١٢٣", "🏠"])
def test_nothing_that_can_be_typed_is_an_error(find: Find, query: str) -> None:
    assert isinstance(find(query), set)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Œuvre & Cœur", "oeuvre coeur"),
        ("Straße", "strasse"),
        ("Ærø, Łódź", "aero lodz"),
        ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
        ("Reykjavík, Seyðisfjörður, Þór", "reykjavik seydisfjordur thor"),
        ("25\u202f000 €", "25 000"),
        ("#StayHome_2020", "stayhome 2020"),
        ("ﬁlm ２０２０", "film 2020"),
        ("Μένουμε σπίτι ΣΠΊΤΙΣ", "μενουμε σπιτι σπιτισ"),
        ("خَلِّيك بالبيت", "خليك بالبيت"),
        ("ｶﾞｷﾞｸﾞ", fold_text("ガギグ")),
        ("", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold_text(text) == folded


@pytest.mark.parametrize("text", ["L’école à Œuilly", "#덕분에챌린지", "うちで踊ろう ガギグ", "خَلِّيك", "Ёлка Straße İ"])
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


def test_composed_and_decomposed_hangul_are_the_same() -> None:
    jamo = "\u1103\u1165\u11a8\u1107\u116e\u11ab\u110b\u1166"
    assert fold_text("덕분에") == fold_text(jamo)


def test_a_syllable_that_is_still_being_typed_already_finds(blank: Initiative) -> None:
    item = named(blank, "#덕분에챌린지")
    for typed in ("더", "덕", "덕부", "덕분", "덕분에"):
        assert matches(item, typed)
    assert not matches(item, "분덕")


def test_voicing_marks_of_kana_count_as_accents(blank: Initiative) -> None:
    assert matches(named(blank, "がんばろう"), "がん")
    assert matches(named(blank, "がんばろう"), "かん")
    assert not matches(named(blank, "がんばろう"), "さん")


def test_a_name_is_no_form_of_a_word_that_has_its_stem(blank: Initiative) -> None:
    texts = ["La fédération ouvre", "vendredi 20 mars", "Un maire chante"]
    others = [replace(blank, id=f"other-{place}", summary=LocalizedText.same(text)) for place, text in enumerate(texts)]
    actors = ["Marie Dupont", "Leoš Mareš", "Angel Locsin", "Roger Federer"]
    people = [replace(blank, id=f"actor-{place}", actor=LocalizedText.same(name)) for place, name in enumerate(actors)]
    place = replace(blank, id="place", locality=LocalizedText.same("Los Angeles"))
    items = [*others, *people, place]
    index = index_of(items)
    expected = {
        "Marie": {"actor-0"},
        "marie": {"actor-0"},
        "Mares": {"actor-1"},
        "Angèle": set(),
        "Federer": {"actor-3"},
        "fédérations": {"other-0"},
        "mars": {"other-1"},
        "maires": {"other-2"},
    }
    for q, wanted in expected.items():
        found = {item.id for item, score in zip(items, index.scores(q), strict=True) if score}
        assert found == wanted, q


def test_a_word_of_a_name_that_has_a_plural_keeps_its_forms(blank: Initiative) -> None:
    items = [named(blank, "Concert Live"), replace(blank, id="b", actor=LocalizedText.same("Concerts du Sud"))]
    assert all(index_of(items).scores("concert"))
    assert all(index_of(items).scores("concerts"))


def test_a_hashtag_has_a_short_word_at_its_beginning_only(blank: Initiative) -> None:
    item = replace(blank, hashtags=("#londonhelps",))
    assert [matches(item, part) for part in ("don", "lon", "dons", "helps")] == [False, True, False, True]


def test_a_form_that_is_another_word_in_the_other_language_is_none(blank: Initiative) -> None:
    items = [filled(blank, "summary_fr", "Ce pays"), filled(blank, "summary_en", "They pay")]
    assert index_of(items).scores("pay").astype(bool).tolist() == [False, True]


@pytest.mark.parametrize("together", ["La ovation de 20 h", "Les 20h de Lyon"])
def test_a_number_that_stands_before_its_unit_ranks_above_one_that_does_not(blank: Initiative, together: str) -> None:
    apart = filled(named(blank, "La chanson de 18 h"), "summary_fr", "Une chanson de 18 h, en 20 voix, h")
    scores = index_of([apart, filled(blank, "summary_fr", together)]).scores("20 h")
    assert 0 < scores[0] < scores[1]


def test_a_proper_name_that_is_known_from_elsewhere_has_no_other_forms() -> None:
    texts = [[[SearchText("Les acteurs se fédèrent", "fr")]], [[SearchText("Roger Federer", "fr")]]]
    assert SearchIndex(texts, [1]).scores("Federer").astype(bool).tolist() == [True, True]
    index = SearchIndex(texts, [1], proper_names={"federer"})
    assert index.scores("Federer").astype(bool).tolist() == [False, True]
