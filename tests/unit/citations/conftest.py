"""What the tests of citations share: factories over the shipped data for one address and one day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dashboard.citations.citation_factory import CitationFactory
from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.urls import Urls

Factories = Callable[[Language], CitationFactory]


@pytest.fixture
def citations(context: SiteContext) -> Factories:
    """Makes citations in a language."""
    return lambda language: CitationFactory(context, language, Urls("https://example.org/"), date(2026, 11, 25))
