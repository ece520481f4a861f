"""The row below everything that can be cited: copy its credit, open its other citations, download, report an error."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from markupsafe import Markup

from dashboard import permalinks, services
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.citations import citation_service, citation_styles
from dashboard.citations.citation_factory import CitationFactory, CitedView
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components import markup
from dashboard.components.share_actions import Link, ShareActions
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.translation import translation
from dashboard.open_data import csv_writer, open_data_urls
from dashboard.streamlit_adapter import url_state
from dashboard.streamlit_adapter.session import current_context


def site() -> None:
    """The row of the whole site."""
    _show(takings().site())


def initiative(item: Initiative) -> None:
    """The row of one initiative."""
    asked = (
        url_state.language(),
        current_context().public_url(url_state.site_url()),
        today(),
        current_context().settings.editor_email,
    )
    st.html(services.cached(_initiative, item.id, *asked))


def _initiative(identifier: str, language: Language, site: str, accessed: date, editor: str) -> Markup:
    taken, item = (
        ShareActionsFactory(citation_service.create_citation_factory(language, site, accessed), editor),
        services.catalogue().initiative(identifier),
    )
    assert item is not None
    return markup.share_bar(
        services.localizer(language), taken.initiative(item, services.embedded_record(identifier, language))
    )


def takings() -> ShareActionsFactory:
    """Where it is made what the reader may take."""
    return ShareActionsFactory(_desk(), current_context().settings.editor_email)


def view(page: str) -> None:
    """The row of what is selected on ``page``, with its files."""
    shown = citation_service.cited_view(page, url_state.query_values())
    st.html(
        services.cached(_view, shown, url_state.language(), current_context().public_url(url_state.site_url()), today())
    )


def today() -> date:
    """The day where the reader is."""
    try:
        return datetime.now(ZoneInfo(st.context.timezone or "UTC")).date()
    except (ZoneInfoNotFoundError, ValueError):  # whatever a browser may say
        return citation_service.today()


def _view(shown: CitedView, language: Language, site: str, day: date) -> Markup:
    desk = citation_service.create_citation_factory(language, site, day)
    asked = ShareActionsFactory(desk).asked()
    of_figures = shown.page == permalinks.ENGAGEMENT
    files = _figure_files(shown.query, language) if of_figures else _files(shown.query, language, asked)
    address = _href(open_data_urls.VIEWS[shown.page], (*shown.query, *shown.frame, *asked))
    return markup.share_bar(
        desk.localizer, ShareActions(citation_styles.press(desk.view(shown)), address, tuple(files))
    )


def _files(query: QueryParams, language: Language, asked: QueryParams) -> Iterator[Link]:
    t = translation(language)
    yield (
        t("take-excel"),
        _href(f"{open_data_urls.ROOT}initiatives.csv", (*query, *csv_writer.spreadsheet_params(language))),
    )
    yield t("take-csv"), _href(f"{open_data_urls.ROOT}initiatives.csv", query)
    yield t("take-json"), _href(f"{open_data_urls.ROOT}initiatives.json", query)
    yield t("take-geojson"), _href(f"{open_data_urls.ROOT}initiatives.geojson", query)
    yield t("take-kit"), _href(open_data_urls.PRESS_KIT, (*query, *asked))


def _figure_files(query: QueryParams, language: Language) -> Iterator[Link]:
    t = translation(language)
    yield (
        t("take-excel"),
        _href(f"{open_data_urls.ROOT}figures.csv", (*query, *csv_writer.spreadsheet_params(language))),
    )
    yield t("take-csv"), _href(f"{open_data_urls.ROOT}figures.csv", query)
    yield t("take-json"), _href(f"{open_data_urls.ROOT}figures.json", query)


def _href(address: str, pairs: QueryParams) -> str:
    return url_state.href(address.removeprefix("/"), pairs)


def _desk() -> CitationFactory:
    return citation_service.create_citation_factory(
        url_state.language(), current_context().public_url(url_state.site_url()), today()
    )


def _labels() -> Localizer:
    return services.localizer(url_state.language())


def _show(taking: ShareActions) -> None:
    st.html(markup.share_bar(_labels(), taking))
