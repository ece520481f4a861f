"""What saved files are called: short names in ASCII that tell of the selection."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dashboard.catalogue.query_params import QueryParams
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data import file_names
from tests.shipped import LANGUAGES_OF_FILES

SWISS_FUNDRAISING: QueryParams = (("theme", "fundraising"), ("country", "CH"))
LONG: QueryParams = tuple(("country", code) for code in ("FR", "CH", "BE", "CA", "IT", "ES", "DE", "US", "GB", "BR"))


def test_a_name_says_what_of_which_selection_in_which_language_of_which_release() -> None:
    assert file_names.file_stem("dossier de presse", "1.2.0", "fr", "suisse") == (
        "confinement-initiatives-dossier-de-presse-suisse-fr-1.2.0"
    )
    assert file_names.file_stem("figures", "1.2.0") == f"confinement-initiatives-figures-{LANGUAGES_OF_FILES}-1.2.0"


def test_a_selection_is_named_in_the_words_of_the_language_or_in_codes(words: Mapping[Language, Localizer]) -> None:
    names = [
        file_names.selection_name(SWISS_FUNDRAISING, words[language], words[language].facet)
        for language in ("fr", "en")
    ]
    assert names == ["collecte-de-fonds-suisse", "fundraising-switzerland"]
    assert file_names.selection_codes(SWISS_FUNDRAISING) == "fundraising-ch"


def test_words_and_days_are_named_and_an_order_is_not(words: Mapping[Language, Localizer]) -> None:
    query = (("q", "cœurs masqués"), ("from", "2020-03-17"), ("to", "2020-04-01"), ("sort", "date"))
    name = file_names.selection_name(query, words["en"], words["en"].facet)
    assert name == "search-coeurs-masques-from-2020-03-17-to-2020-04-01"
    assert file_names.selection_name((("sort", "date"),), words["en"], words["en"].facet) == ""


@pytest.mark.parametrize(
    "query", [LONG, (("q", "a" * 200),), (("q", "武汉"),), (("q", '../..\\\r\n"x'),), (("q", "😷"),)]
)
def test_a_name_is_short_and_ascii_whatever_is_selected(
    words: Mapping[Language, Localizer], query: QueryParams
) -> None:
    for name in (file_names.selection_name(query, words["fr"], words["fr"].facet), file_names.selection_codes(query)):
        assert 0 < len(name) <= file_names.MAX_SELECTION
        assert all(part.isascii() and part.isalnum() for part in name.split("-"))


def test_selections_whose_words_do_not_fit_have_names_of_their_own(words: Mapping[Language, Localizer]) -> None:
    queries = [LONG, LONG[:-1], (*LONG, ("theme", "fundraising")), (("q", "武汉"),), (("q", "汉武"),)]
    names = {file_names.selection_name(query, words["fr"], words["fr"].facet) for query in queries}
    assert len(names) == len(queries)
