"""Parts of a page that the browser fetches from an address of ours, and where they are put."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from urllib.parse import urlencode

from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.model import Figure
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Week
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.http.fragment_bundle import VERSION_PARAM, FragmentBundle
from dashboard.i18n.translation import translation

ROOT = "parcels"
EXHIBITS, FIGURES, SLIDES, LOCKDOWNS, MONTHS = "exhibits", "figures", "slides", "lockdowns", "months"
WEEKS = "weeks"
PAGE_SIZE = 20
"""Figures on a page of their table."""


def exhibits(share_actions: ShareActionsFactory) -> str:
    """Where the checks and the charts of the page of figures are."""
    return _address(EXHIBITS, (), share_actions, services.charts_fragment(share_actions))


def figures(asked: QueryParams, page: int, share_actions: ShareActionsFactory, shown: Sequence[Figure]) -> str:
    """Where the ``shown`` figures are: those on a ``page`` of what ``asked`` selects."""
    return _address(
        FIGURES, (*asked, ("page", str(page))), share_actions, services.figures_fragment(share_actions, shown)
    )


def slides(language: Language, views: tuple[str, ...], title: str, site: str) -> str:
    """Where the slides are that a reader with ``views`` of their own, called ``title``, is shown."""
    named = (("name", title),) if title else ()
    pairs = (("lang", language), *(("views", view) for view in views), *named)
    return _versioned(SLIDES, pairs, services.slides_fragment(language, views, title, site))


def lockdowns(language: Language) -> str:
    """Where the table of all lockdowns is."""
    return _versioned(LOCKDOWNS, (("lang", language),), services.lockdowns_fragment(language))


def weeks(language: Language, selection: InitiativeFilter, week: Week) -> str:
    """Where the chart of the weeks is; like that of ``months`` the address does not say which content it has."""
    pairs = (
        *query_params.serialize_filters(replace(selection, sort=SORTS[0])),
        ("week", week.code),
        ("lang", language),
    )
    return f"{ROOT}/{WEEKS}.json?{urlencode(pairs)}"


def months(language: Language, carried: QueryParams) -> str:
    """Where those of the selection are whose day is not known; their links take ``carried`` along.

    What is selected is not looked at here, so the address does not say which content it has.
    """
    kept = [pair for pair in carried if pair[0] != "lang"]
    return f"{ROOT}/{MONTHS}.json?{urlencode([*kept, ('lang', language)])}"


def fragment_placeholder(address: str, part: str, language: Language, *, full: bool = False) -> Markup:
    """Where a part of the parcel at ``address`` goes, and whether a reader's slides are ``full`` already."""
    lost = translation(language)("parcel-lost")
    return Markup('<div class="ci-fragment" data-parcel="{}" data-part="{}" data-lost="{}"{}></div>').format(
        address, part, lost, Markup(" data-full") if full else ""
    )


def _address(name: str, pairs: QueryParams, share_actions: ShareActionsFactory, parcel: FragmentBundle) -> str:
    return _versioned(name, (*pairs, *share_actions.reader_params()), parcel)


def _versioned(name: str, pairs: QueryParams, parcel: FragmentBundle) -> str:
    """Relative to the site, as all addresses of pages are."""
    return f"{ROOT}/{name}.json?{urlencode([*pairs, (VERSION_PARAM, parcel.version)])}"
