"""The row below everything that can be cited: copy its credit, open its other citations, download, report an error."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue.query import Pairs
from dashboard.catalogue.records import Initiative
from dashboard.catalogue.vocabulary import Language
from dashboard.draw import markup
from dashboard.draw.taking import Link, Taking
from dashboard.publish import addresses, citation, delimited, permalinks
from dashboard.publish.citable import Desk, View
from dashboard.publish.takings import Takings
from dashboard.text.labels import Labels
from dashboard.text.translation import translation
from dashboard.ui import offers, public, store, url_state


def site() -> None:
    """The row of the whole site."""
    _show(takings().site())


def initiative(item: Initiative) -> None:
    """The row of one initiative."""
    asked = url_state.language(), public.address(url_state.site()), today(), public.editor()
    st.html(store.made(_initiative, item.id, *asked))


def _initiative(identifier: str, language: Language, site: str, accessed: date, editor: str) -> Markup:
    taken, item = Takings(offers.desk(language, site, accessed), editor), store.catalogue().initiative(identifier)
    assert item is not None
    return markup.take(store.labels(language), taken.initiative(item, store.embedded_record(identifier, language)))


def takings() -> Takings:
    """Where it is made what the reader may take."""
    return Takings(_desk(), public.editor())


def view(page: str) -> None:
    """The row of what is selected on ``page``, with its files."""
    shown = offers.view(page, url_state.parameters())
    st.html(store.made(_view, shown, url_state.language(), public.address(url_state.site()), today()))


def today() -> date:
    """The day where the reader is."""
    try:
        return datetime.now(ZoneInfo(st.context.timezone or "UTC")).date()
    except (ZoneInfoNotFoundError, ValueError):  # whatever a browser may say
        return offers.today()


def _view(shown: View, language: Language, site: str, day: date) -> Markup:
    desk = offers.desk(language, site, day)
    asked = Takings(desk).asked()
    of_figures = shown.page == permalinks.ENGAGEMENT
    files = _figure_files(shown.query, language) if of_figures else _files(shown.query, language, asked)
    address = _href(addresses.VIEWS[shown.page], (*shown.query, *shown.frame, *asked))
    return markup.take(desk.labels, Taking(citation.press(desk.view(shown)), address, tuple(files)))


def _files(query: Pairs, language: Language, asked: Pairs) -> Iterator[Link]:
    t = translation(language)
    yield t("take-excel"), _href(f"{addresses.ROOT}initiatives.csv", (*query, *delimited.for_spreadsheet(language)))
    yield t("take-csv"), _href(f"{addresses.ROOT}initiatives.csv", query)
    yield t("take-json"), _href(f"{addresses.ROOT}initiatives.json", query)
    yield t("take-geojson"), _href(f"{addresses.ROOT}initiatives.geojson", query)
    yield t("take-kit"), _href(addresses.PRESS_KIT, (*query, *asked))


def _figure_files(query: Pairs, language: Language) -> Iterator[Link]:
    t = translation(language)
    yield t("take-excel"), _href(f"{addresses.ROOT}figures.csv", (*query, *delimited.for_spreadsheet(language)))
    yield t("take-csv"), _href(f"{addresses.ROOT}figures.csv", query)
    yield t("take-json"), _href(f"{addresses.ROOT}figures.json", query)


def _href(address: str, pairs: Pairs) -> str:
    return url_state.href(address.removeprefix("/"), pairs)


def _desk() -> Desk:
    return offers.desk(url_state.language(), public.address(url_state.site()), today())


def _labels() -> Labels:
    return store.labels(url_state.language())


def _show(taking: Taking) -> None:
    st.html(markup.take(_labels(), taking))
