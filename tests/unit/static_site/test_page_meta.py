"""What reference managers read of a page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.context import LocalizedSite, SiteContext
from dashboard.languages import LANGUAGES, Language
from dashboard.settings import ContactDetails
from dashboard.static_site.page_meta import PageMeta, meta_tags
from tests.html_query import xpath

META = PageMeta("A title", "A description.", "https://example.org/x", {}, "https://example.org/x.png")


def publisher(context: SiteContext, language: Language) -> str:
    [name] = xpath(meta_tags(META, LocalizedSite(context, language)), "//meta[@name='DC.publisher']/@content")
    return str(name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_publisher_is_the_one_that_citations_name(context: SiteContext, language: Language) -> None:
    settings = replace(context.settings, publisher=ContactDetails('A "B" <C>'))
    assert publisher(replace(context, settings=settings), language) == 'A "B" <C>'
    unnamed = replace(context.settings, publisher=ContactDetails())
    assert publisher(replace(context, settings=unnamed), language) == context.localizer(language).t("site")
