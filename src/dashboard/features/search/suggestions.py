"""What a search shows while one types: the first results of each kind, and the way to all of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dashboard.catalogue.search.query import without_quotes
from dashboard.features.search.site_search import KINDS, NUMBERS_FIRST, SiteResults
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render
from dashboard.urls import Urls

Option = tuple[str, str, str]
"""The title of a result, what is said below it, and its address."""


def suggestions(results: SiteResults, localizer: Localizer) -> Mapping[str, str]:
    """The options of the list as HTML, "" without any, and how many there are in words."""
    groups = [(title, options) for title, options in _groups(results, localizer) if options]
    searched = results.near or results.q
    html = render(
        "suggestions",
        localizer,
        groups=groups,
        near=results.near,
        everything=(localizer.t("site-search-everything", search=without_quotes(searched)), Urls().search(searched)),
    )
    near = {"near": results.near} if results.near else {}
    status = localizer.t(
        "site-search-options-near" if results.near else "site-search-options-count", count=results.count, **near
    )
    return {"options": str(html) if groups else "", "status": status}


def _groups(results: SiteResults, localizer: Localizer) -> Iterator[tuple[str, list[Option]]]:
    """The results of each kind under its name."""
    options = _options(results, localizer)
    for kind in NUMBERS_FIRST if results.has_number else KINDS:
        yield localizer.t(f"site-search-group-{kind}"), options[kind]


def _options(results: SiteResults, localizer: Localizer) -> Mapping[str, list[Option]]:
    """Figures stand without their values: there is no room for what a value must not travel without."""
    urls, language = Urls(), localizer.t.language
    return {
        "initiatives": [
            (item.name[language], localizer.actors_beside_name(item), urls.initiative(item.id))
            for item in results.initiatives
        ],
        "figures": [
            (localizer.metric(figure), figure.issuer[language], urls.figure(figure.id)) for figure in results.figures
        ],
        "pages": [(page.title, "", page.address(urls, ())) for page in results.pages],
    }
