"""Names in other letters, as readers write them in Latin ones."""

from __future__ import annotations

import pytest

from dashboard.catalogue.search.romanisation import romanisations, undoubled


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("الناس لبعضيها", "ennas lebadiha"),
        ("الناس لبعضيها", "alnas lebadiha"),
        ("الشباب الرياضي", "ashshabab arriyadi"),
        ("الشباب الرياضي", "al shabab al riyadi"),
        ("والشباب", "washabab"),
        ("القاهرة", "alqahira"),
        ("덕분에", "deokbune"),
        ("Менеджер", "menedzher"),
    ],
)
def test_a_name_is_found_as_it_is_heard(name: str, spelling: str) -> None:
    word = undoubled(spelling.replace(" ", ""))
    assert any(pattern.fullmatch(word) for pattern in romanisations(name))


@pytest.mark.parametrize(("name", "other"), [("القاهرة", "aqahira"), ("الشباب الرياضي", "barshababriyadi")])
def test_another_word_does_not_find_it(name: str, other: str) -> None:
    assert not any(pattern.fullmatch(undoubled(other)) for pattern in romanisations(name))
