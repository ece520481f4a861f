"""What the tests of drawings share: words in both languages, and figures made for one question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Figure
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.languages import LANGUAGES, Language


@pytest.fixture(scope="session")
def words(catalogue: Catalogue) -> Mapping[Language, Localizer]:
    """The words for codes and values, by language."""
    return {language: Localizer(translation(language), catalogue.vocabulary) for language in LANGUAGES}


@pytest.fixture(scope="session")
def figure(catalogue: Catalogue) -> Callable[..., Figure]:
    """Makes a figure with the fields that a test is about; a text stands for both languages."""

    def build(**fields: object) -> Figure:
        texts = {
            name: LocalizedText.same(text) for name, text in fields.items() if name in TEXTS and isinstance(text, str)
        }
        return replace(catalogue.figures[0], **{**fields, **texts})  # type: ignore[arg-type]

    return build


TEXTS = ("metric", "baseline", "population", "sample", "issuer", "caveat", "caveat_key")
