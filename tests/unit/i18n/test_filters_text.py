from __future__ import annotations

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.i18n.filters_text import describe_filters
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import Language

PAIRS: QueryParams = (
    ("q", "don"),
    ("theme", "fundraising"),
    ("country", "CH"),
    ("country", "FR"),
    ("from", "2020-03-01"),
    ("sort", "name"),
)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (
            "fr",
            "Recherche : don ; Thème : Collecte de fonds ; Pays : Suisse, France ; "
            "À partir du 1er mars 2020 ; Ordre : Nom",
        ),
        ("en", "Search: don; Theme: Fundraising; Country: Switzerland, France; From 1 March 2020; Order: Name"),
    ],
)
def test_a_selection_is_one_line_of_words(catalogue: Catalogue, language: Language, expected: str) -> None:
    localizer = Localizer(translation(language), catalogue.vocabulary)
    line = describe_filters(PAIRS, localizer, localizer.facet)
    assert line.replace("\N{NARROW NO-BREAK SPACE}", " ").replace("\N{NO-BREAK SPACE}", " ") == expected
    assert describe_filters((), localizer, localizer.facet) == ""
