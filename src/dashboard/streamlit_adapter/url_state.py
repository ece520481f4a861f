"""The address is the state: every view is read from it, every choice is written to it, nothing is remembered elsewhere.

The one exception is the language, which the session remembers for addresses that do not name it. Widgets follow the
address (see ``controls``), so links, reloads and the back button all show what the address says.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode, urljoin, urlsplit

import streamlit as st

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.features.presentation import slide_links
from dashboard.i18n.translation import Translation, translation
from dashboard.languages import DEFAULT_LANGUAGE, parse_language
from dashboard.streamlit_adapter import browser

LANGUAGE = "lang"
VIEWS, NAME = "views", "name"
"""A reader's own slides and what they call them: they go along from page to page, because nothing else keeps them."""
RESERVED = ("embed", "embed_options")
"""Parameters that belong to Streamlit and that it keeps in the address itself."""


def query_values() -> dict[str, list[str]]:
    """Every parameter of the address with all its values."""
    return {name: st.query_params.get_all(name) for name in st.query_params if name not in RESERVED}


def language() -> Language:
    """From the address, then the session, then the browser, then the default."""
    asked = parse_language(st.query_params.get(LANGUAGE))
    if asked:
        st.session_state[LANGUAGE] = asked
    return asked or st.session_state.get(LANGUAGE) or parse_language(st.context.locale) or DEFAULT_LANGUAGE


def switch_language(chosen: Language) -> None:
    """Go on in another language, on the same page with the same selection."""
    st.query_params[LANGUAGE] = chosen


def translator() -> Translation:
    """The interface in the reader's language."""
    return translation(language())


def parsed_filters() -> query_params.ParsedQuery[InitiativeFilter]:
    """The selection that the address asks for."""
    return services.parsed_query(_asked())


def slide_views() -> list[str]:
    """The views that the reader has collected for slides, as the address writes them."""
    return st.query_params.get_all(VIEWS)[: slide_links.MAX_SLIDES]


def set_slide_views(views: list[str]) -> None:
    """Write the collected views to the address, and nothing else."""
    st.query_params[VIEWS] = views


def slide_params() -> QueryParams:
    """The reader's own slides as a link carries them."""
    return tuple((VIEWS, view[: slide_links.MAX_LENGTH]) for view in slide_views())


def first_value(name: str) -> str:
    """The first value of a parameter; empty where there is none."""
    return next(iter(st.query_params.get_all(name)), "")


def persistent_params(*, selection: bool) -> QueryParams:
    """What a link to another page takes along: the language where one was asked for, the reader's own slides, and the
    selection.
    """
    asked = st.session_state.get(LANGUAGE)
    spoken: QueryParams = ((LANGUAGE, asked),) if asked else ()
    slides = slide_params()
    named: QueryParams = (
        ((NAME, first_value(NAME)[: slide_links.MAX_TITLE_LENGTH]),) if slides and first_value(NAME) else ()
    )
    return (
        *spoken,
        *slides,
        *named,
        *(query_params.serialize_filters(parsed_filters().selection) if selection else ()),
    )


def _asked() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What the address says of the selection."""
    return tuple(
        (name, tuple(st.query_params.get_all(name))) for name in st.query_params if name in query_params.FILTER_PARAMS
    )


def href(path: str, pairs: Iterable[tuple[str, str]] = ()) -> str:
    """A link within the site. It is relative, so it also holds where the site is served below another path."""
    asked = urlencode(tuple(pairs))
    return f"{path or './'}{'?' if asked else ''}{asked}"


def absolute(address: str) -> str:
    """``address`` as a browser elsewhere could open it; empty where this browser did not tell where the site is."""
    url = browser.page_url()
    return urljoin(url, address) if url else ""


def current_url() -> str:
    """The address of the page as a browser elsewhere could open it; empty where this browser did not tell it."""
    asked = query_values() | {LANGUAGE: [language()]}
    url = browser.page_url()
    return f"{url}?{urlencode(asked, doseq=True)}" if url else ""


def site_url() -> str:
    """The address of the site as this browser told it; empty where it did not. Every page is one level below it."""
    address = urlsplit(browser.page_url())
    return f"{address.scheme}://{address.netloc}{address.path.rpartition('/')[0]}" if address.netloc else ""


def set_param(name: str, values: Iterable[str]) -> None:
    """Write one parameter to the address. A new choice starts at the first page of its results."""
    kept = {key: value for key, value in query_values().items() if key not in (name, "page")}
    chosen = [value for value in values if value]
    st.query_params.from_dict(kept | ({name: chosen} if chosen else {}))


def clear_filters() -> None:
    """Take the whole selection out of the address; language and view stay."""
    gone = {*query_params.FILTER_PARAMS, *query_params.FIGURE_FILTER_PARAMS, "page"} - {"sort"}
    st.query_params.from_dict({name: values for name, values in query_values().items() if name not in gone})
