from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure, Source
from dashboard.charts import chart_builder, chart_registry
from dashboard.components import figure_notes
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language

Make = Callable[..., Figure]
Words = Mapping[Language, Localizer]

ALL_FACTS = {
    "issuer": None,
    "method": "survey",
    "baseline": None,
    "population": None,
    "sample": None,
    "period_start": None,
    "period_end": None,
}


def page(url: str, publisher: str = "A paper") -> Source:
    return Source(url, publisher, None, None, "en", weak=False)


@pytest.mark.parametrize(
    ("caveats", "expected"),
    [
        ((), ()),
        ((None, None), ()),
        (("One.", "One.", "One."), ("One.",)),
        (("One.", "Two.", "One."), ("bar 0; bar 2: One.", "bar 1: Two.")),
        (("Survey.", "Survey. Only adults."), ("Survey.", "bar 1: Only adults.")),
        (("Survey. Only adults.", "Survey."), ("Survey.", "bar 0: Only adults.")),
        (("A.", "A. B.", "A. B. C."), ("A.", "bar 1; bar 2: B.", "bar 2: C.")),
        (("Only adults.", None), ("bar 0: Only adults.",)),
    ],
    ids=str,
)
def test_a_caveat_is_told_once(
    figure: Make, words: Words, caveats: tuple[str | None, ...], expected: tuple[str, ...]
) -> None:
    figures = [
        figure(id=f"bar-{row}", metric=f"bar {row}", caveat=caveat, caveat_key="Key.")
        for row, caveat in enumerate(caveats)
    ]
    assert figure_notes.caveats(figures, words["en"]) == (*(("Key.",) if caveats else ()), *expected)


@pytest.mark.parametrize(
    ("keys", "issuers", "expected"),
    [
        ("AAA", "KKK", ("A",)),
        ("ABA", "KKK", ("bar 0; bar 2: A", "bar 1: B")),
        ("AAAB", "KKKK", ("bar 0; bar 1; bar 2: A", "bar 3: B")),
        ("AAAAB", "KNNOK", ("bar 0; bar 1; bar 2; bar 3: A", "bar 4: B")),
    ],
    ids=str,
)
def test_a_key_caveat_says_for_which_figures_it_holds(
    figure: Make, words: Words, keys: str, issuers: str, expected: tuple[str, ...]
) -> None:
    figures = [
        figure(id=f"bar-{row}", metric=f"bar {row}", caveat_key=key, issuer=issuer)
        for row, (key, issuer) in enumerate(zip(keys, issuers, strict=True))
    ]
    assert figure_notes.key_caveats(figures, words["en"]) == expected


def test_the_key_caveat_stands_before_the_others(figure: Make, words: Words) -> None:
    figures = [figure(caveat_key="Decisive.", caveat="Also."), figure(caveat_key="Decisive.", caveat="Decisive.")]
    assert figure_notes.caveats(figures, words["en"])[0] == "Decisive."


def test_a_remark_repeats_no_key_caveat(figure: Make, words: Words) -> None:
    figures = [figure(caveat_key="Decisive.", caveat="Also."), figure(caveat_key="Decisive.", caveat="Decisive.")]
    assert figure_notes.remarks(figures[1:], words["en"]) == ()
    assert [line.rpartition(": ")[2] for line in figure_notes.remarks(figures[:1], words["en"])] == ["Also."]


def test_a_remark_stands_only_for_figures_that_do_not_say_it_as_key_caveat(figure: Make, words: Words) -> None:
    figures = [
        figure(metric="bar 0", caveat_key="Agency.", caveat="Agency."),
        figure(metric="bar 1", caveat_key="Other.", caveat="Agency. Late."),
    ]
    assert figure_notes.remarks(figures, words["en"]) == ("bar 1: Agency.", "bar 1: Late.")


def test_what_travels_says_when_on_whom_on_how_many_and_what_matters_most(figure: Make, words: Words) -> None:
    stated = {"period_start": "2020-03-14", "period_end": "2020-03-24", "population": "adults"}
    figures = [
        figure(**stated, metric="Web", sample="900 people", caveat_key="Two countries only."),
        figure(**stated, metric="TV", sample="900 people", caveat_key="Not measured."),
    ]
    assert figure_notes.short_notes(figures, words["en"]) == (
        "Period: 14–24 March 2020. Population or scope: adults. Sample: 900 people.",
        "Caveat (Web): Two countries only.",
        "Caveat (TV): Not measured.",
    )
    assert figure_notes.short_notes([], words["en"]) == ()


def test_a_slide_says_the_caveat_that_most_figures_share_and_that_there_are_more(figure: Make, words: Words) -> None:
    rows = (("adults", "Rare."), ("teenagers", "Common."), ("adults", "Common."), ("all", "Other."))
    figures = [
        figure(
            id=f"bar-{row}",
            metric=f"bar {row}",
            period_start=None,
            period_end=None,
            sample=None,
            population=population,
            caveat_key=key,
        )
        for row, (population, key) in enumerate(rows)
    ]
    assert figure_notes.slide_notes(figures, words["en"]) == (
        "Period: not stated. Population or scope: adults and 2 others. Sample: not stated.",
        "Caveat (bar 1; bar 2): Common.",
        "And 2 more caveats: see the notes.",
    )
    assert figure_notes.slide_notes(figures[:1], words["en"])[1:] == ("Caveat: Rare.",)
    assert figure_notes.slide_notes([], words["en"]) == ()


def test_what_travels_says_that_nothing_is_stated(figure: Make, words: Words) -> None:
    silent = figure(period_start=None, period_end=None, population="adults", sample=None, caveat_key="A.")
    assert figure_notes.short_notes([silent], words["en"]) == (
        "Period: not stated. Population or scope: adults. Sample: not stated.",
        "Caveat: A.",
    )


def test_caveats_are_told_in_the_language(figure: Make, words: Words) -> None:
    figures = [figure(caveat=LocalizedText({"en": "Survey.", "fr": "Enquête."}), caveat_key="Key.")]
    assert figure_notes.caveats(figures, words["fr"]) == ("Key.", "Enquête.")
    assert figure_notes.caveats(figures, words["en"]) == ("Key.", "Survey.")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_caveat_of_a_shipped_chart_is_lost(catalogue: Catalogue, words: Words, language: Language) -> None:
    for chart in (chart for charts in chart_registry.SECTIONS.values() for chart in charts):
        figures = chart_builder.chart_figures(chart, catalogue)
        texts = figure_notes.caveats(figures, words[language])
        assert len(set(texts)) == len(texts)
        for figure in figures:
            assert any(figure.caveat_key[language] in text for text in texts)
            last = figure.caveat[language].rpartition(". ")[2] if figure.caveat else ""
            assert any(last in text for text in texts) or not last


def test_a_page_is_named_once_in_the_order_of_the_figures(figure: Make) -> None:
    one, two, three = (page(f"https://example.org/{name}") for name in "abc")
    figures = [figure(sources=(two, one)), figure(sources=(one, three)), figure(sources=(two,))]
    assert [source.url[-1] for source in figure_notes.sources(figures)] == ["b", "a", "c"]
    assert figure_notes.sources([]) == ()


def test_one_address_with_two_titles_is_one_page(figure: Make) -> None:
    figures = [figure(sources=(page("https://example.org", name),)) for name in ("First", "Second")]
    assert [source.url for source in figure_notes.sources(figures)] == ["https://example.org"]


@pytest.mark.parametrize(
    ("issuers", "text"),
    [
        (("Kantar",), "Kantar"),
        (("Kantar", "Kantar", "Kantar"), "Kantar"),
        (("Kantar", "GWI", "Kantar"), "Kantar; GWI"),
        (("Kantar", "GWI", "Nokia", "GWI"), "Kantar; GWI; Nokia"),
    ],
    ids=str,
)
def test_every_value_of_a_fact_is_listed_once(figure: Make, words: Words, issuers: tuple[str, ...], text: str) -> None:
    facts = figure_notes.facts([figure(issuer=issuer) for issuer in issuers], words["en"])
    assert facts["Published by"] == text


def test_facts_that_nobody_states_are_left_out(figure: Make, words: Words) -> None:
    assert figure_notes.facts([figure(**{**ALL_FACTS, "issuer": "Kantar"})], words["en"]) == {
        "Published by": "Kantar",
        "Method": words["en"].term("method", "survey"),
    }


def test_a_fact_that_one_of_several_states_is_told(figure: Make, words: Words) -> None:
    assert (
        figure_notes.facts([figure(sample=None), figure(sample="800 adults")], words["en"])["Sample"]
        == "800 adults (stated for 1 of 2)"
    )


def test_many_periods_are_told_from_the_first_to_the_last(figure: Make, words: Words) -> None:
    days = ("2020-03-18", "2020-04-07", "2020-03-24")
    figures = [figure(period_start=day, period_end=day) for day in days]
    undated = figure(period_start=None, period_end=None)
    whole = "18 March – 7 April 2020, depending on the figure"
    assert figure_notes.facts(figures, words["en"])["Period"] == whole
    assert figure_notes.facts([*figures, undated], words["en"])["Period"] == f"{whole} (stated for 3 of 4)"


@pytest.mark.parametrize(
    ("language", "period", "method"),
    [("fr", "14 mars – mai 2020", "Enquête"), ("en", "14 March – May 2020", "Survey")],
)
def test_facts_are_told_in_the_language(
    figure: Make, words: Words, language: Language, period: str, method: str
) -> None:
    facts = figure_notes.facts(
        [figure(period_start="2020-03-14", period_end="2020-05", method="survey")], words[language]
    )
    assert facts[words[language].t("figure-period")] == period
    assert facts[words[language].t("figure-method")].startswith(method)
