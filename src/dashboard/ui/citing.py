"""The row below everything that can be cited: copy its credit, open its other citations, download, report an error."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue.query import Pairs
from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.catalogue.vocabulary import Language
from dashboard.draw import markup
from dashboard.draw.chartbook import Chart
from dashboard.draw.taking import Link, Taking
from dashboard.publish import addresses, citation, delimited, permalinks
from dashboard.publish.citable import SITE, Desk, View
from dashboard.publish.citation import Citation
from dashboard.text.labels import Labels
from dashboard.text.translation import translation
from dashboard.ui import offers, public, report, store, url_state


def site() -> None:
    """The row of the whole site."""
    _show(_taking(_desk().whole(), SITE))


def initiative(item: Initiative) -> None:
    """The row of one initiative."""
    made = _desk().initiative(item)
    _show(_reportable(made, f"initiative/{item.id}"))


def claim(claim: Claim) -> Taking:
    """What may be taken from a number of the letter."""
    made = _desk().claim(claim)
    return _reportable(made, f"claim/{claim.id}")


def chart(chart: Chart) -> Taking:
    """What may be taken from a chart."""
    made = _desk().chart(chart)
    return _reportable(made, f"chart/{chart.name}")


def figure(figure: Figure) -> Taking:
    """What may be taken from a figure."""
    made = _desk().figure(figure)
    return _reportable(made, f"figure/{figure.id}")


def view(page: str) -> None:
    """The row of what is selected on ``page``, with its files."""
    shown = offers.view(page, url_state.parameters())
    st.html(store.made(_view, shown, url_state.language(), public.address(url_state.site()), _today()))


def _view(shown: View, language: Language, site: str, today: date) -> Markup:
    asked = (*shown.query, *shown.frame, *_told(language, today))
    files = _figure_files if shown.page == permalinks.ENGAGEMENT else _files
    credit = citation.press(offers.desk(language, site, today).view(shown))
    return markup.take(
        store.labels(language),
        Taking(credit, _href(addresses.VIEWS[shown.page], asked), tuple(files(shown.query, language, today))),
    )


def _files(query: Pairs, language: Language, today: date) -> Iterator[Link]:
    t = translation(language)
    yield t("take-excel"), _href(f"{addresses.ROOT}initiatives.csv", (*query, *delimited.for_spreadsheet(language)))
    yield t("take-csv"), _href(f"{addresses.ROOT}initiatives.csv", query)
    yield t("take-json"), _href(f"{addresses.ROOT}initiatives.json", query)
    yield t("take-geojson"), _href(f"{addresses.ROOT}initiatives.geojson", query)
    yield t("take-kit"), _href(addresses.PRESS_KIT, (*query, *_told(language, today)))


def _figure_files(query: Pairs, language: Language, _today: date) -> Iterator[Link]:
    t = translation(language)
    yield t("take-excel"), _href(f"{addresses.ROOT}figures.csv", (*query, *delimited.for_spreadsheet(language)))
    yield t("take-csv"), _href(f"{addresses.ROOT}figures.csv", query)
    yield t("take-json"), _href(f"{addresses.ROOT}figures.json", query)


def _reportable(made: Citation, code: str) -> Taking:
    """The code says which thing is meant: a chart and a number of the letter may have one name."""
    return _taking(made, code, report.mail(code, made.permalink))


def _taking(made: Citation, code: str, mail: str = "") -> Taking:
    return Taking(citation.press(made), _href(addresses.CITATION, (("of", code), *_asked())), report=mail)


def _asked() -> Pairs:
    """What a machine address must be told, because it does not know the reader."""
    return _told(url_state.language(), _today())


def _told(language: Language, today: date) -> Pairs:
    return ("lang", language), ("accessed", today.isoformat())


def _href(address: str, pairs: Pairs) -> str:
    return url_state.href(address.removeprefix("/"), pairs)


def _desk() -> Desk:
    return offers.desk(url_state.language(), public.address(url_state.site()), _today())


def _labels() -> Labels:
    return store.labels(url_state.language())


def _today() -> date:
    """The day where the reader is."""
    try:
        return datetime.now(ZoneInfo(st.context.timezone or "UTC")).date()
    except (ZoneInfoNotFoundError, ValueError):  # whatever a browser may say
        return offers.today()


def _show(taking: Taking) -> None:
    st.html(markup.take(_labels(), taking))
