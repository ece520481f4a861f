"""The row of what a reader may take."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dashboard.components.share_actions import ShareActions
from dashboard.components.share_bar import share_bar
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES, Language
from tests.html_query import xpath


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_script_the_other_citations_are_a_file(
    words: Mapping[Language, Localizer], language: Language
) -> None:
    actions = ShareActions("A thing", "A credit", "open-data/citation.json?of=site&lang=fr")
    html = str(share_bar(words[language], actions))
    [link] = xpath(html, "//details[@class='ci-citations']//a")
    assert link.attrib["href"] == "open-data/citation.json?of=site&lang=fr"
    assert link.text == words[language].t("cite-file")
