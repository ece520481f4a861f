"""What the tests of files share: words in both languages."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dashboard.catalogue.load import Catalogue
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.text.labels import Labels
from dashboard.text.translation import translation


@pytest.fixture(scope="session")
def words(catalogue: Catalogue) -> Mapping[Language, Labels]:
    """The words for codes and values, by language."""
    return {language: Labels(translation(language), catalogue.vocabulary) for language in LANGUAGES}
