"""The address is the state: every view is read from it, every choice is written to it, nothing is remembered elsewhere.

The one exception is the language, which the session remembers for addresses that do not name it. Widgets follow the
address (see ``filter_controls``), so links, reloads and the back button all show what the address says.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urljoin

import streamlit as st

from dashboard.cache import KB, cached
from dashboard.catalogue import query_params, slide_params
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.query_limits import limit_values
from dashboard.catalogue.query_params import ParsedQuery, QueryParams, QueryValues
from dashboard.context import SiteContext
from dashboard.i18n.translation import Translation, translation
from dashboard.languages import DEFAULT_LANGUAGE, LANGUAGES, Language, parse_language
from dashboard.streamlit_adapter import browser, run_cache
from dashboard.streamlit_adapter.run_cache import cached_in_run
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.urls import FOUND, query_string, with_query

LANGUAGE = "lang"
VIEWS, NAME = slide_params.VIEWS, slide_params.NAME
"""A reader's own slides and what they call them: they go along from page to page, because nothing else keeps them."""
RESERVED = ("embed", "embed_options")
"""Parameters that belong to Streamlit and that it keeps in the address itself."""


Values = tuple[tuple[str, tuple[str, ...]], ...]
"""Parameters with all their values, as a key."""


@cached_in_run
def query_values() -> QueryValues:
    """Every parameter of the address with all its values, cut to what is read."""
    return limit_values({name: st.query_params.get_all(name) for name in st.query_params if name not in RESERVED})


def address_params() -> QueryParams:
    """The parameters of the address as far as they are read."""
    return tuple((name, value) for name, values in query_values().items() for value in values)


def query() -> str:
    """The query of the address as far as it is read."""
    return query_string(address_params())


@cached_in_run
def language() -> Language:
    """From the address, then the session, then the browser, then the default."""
    named = parse_language(first_value(LANGUAGE))
    if named:
        st.session_state[LANGUAGE] = named
    return named or _remembered_language() or browser.preferred_language() or DEFAULT_LANGUAGE


def _remembered_language() -> Language | None:
    # A key that is missing costs Streamlit an exception at each of some twenty questions a page.
    remembered = st.session_state.setdefault(LANGUAGE, "")
    return remembered if remembered in LANGUAGES else None


def switch_language(language: Language) -> None:
    """Go on in another language, on the same page with the same selection."""
    st.query_params[LANGUAGE] = language
    run_cache.forget()


def translator() -> Translation:
    """The interface in the reader's language."""
    return translation(language())


@cached_in_run
def parsed_filters() -> ParsedQuery[InitiativeFilter]:
    """The selection that the address asks for."""
    values = query_values()
    named: Values = tuple((name, tuple(values[name])) for name in query_params.FILTER_PARAMS if name in values)
    return _parsed_filters(current_context(), named)


@cached(max_bytes=500 * KB)
def _parsed_filters(context: SiteContext, values: Values) -> ParsedQuery[InitiativeFilter]:
    """A page asks for the selection some ten times."""
    return query_params.parse_filters(dict(values), context.codes)


def slide_views() -> list[str]:
    """The views that the reader has collected for slides, as the address writes them."""
    return list(slide_params.limit_views(query_values().get(VIEWS, ())))


def set_slide_views(views: list[str]) -> None:
    """Write the collected views to the address, and nothing else."""
    st.query_params[VIEWS] = views
    run_cache.forget()


def own_slide_params() -> QueryParams:
    """The reader's own slides as a link carries them."""
    return tuple((VIEWS, view) for view in slide_views())


def first_value(name: str) -> str:
    """The first value of a parameter; empty where there is none."""
    return next(iter(query_values().get(name, ())), "")


def found_by() -> str:
    """The search of the site that found the one record of the page; empty where it was opened from elsewhere."""
    return query_params.normalise_search(first_value(FOUND))


@cached_in_run
def persistent_params(*, selection: bool) -> QueryParams:
    """What a link to another page takes along: the language where one was asked for, the reader's own slides, and the
    selection.
    """
    remembered, slides, name = _remembered_language(), own_slide_params(), first_value(NAME)
    language_param: QueryParams = ((LANGUAGE, remembered),) if remembered else ()
    name_param: QueryParams = ((NAME, name[: slide_params.MAX_TITLE_LENGTH]),) if slides and name else ()
    filters = query_params.serialize_filters(parsed_filters().selection) if selection else ()
    return (*language_param, *slides, *name_param, *filters)


def absolute(address: str) -> str:
    """``address`` as a browser elsewhere could open it; empty where this browser did not say where the site is."""
    return urljoin(browser.page_url(), address) if browser.page_url() else ""


def current_url() -> str:
    """The address of the page as a browser elsewhere could open it; empty where this browser did not say it."""
    values = {**query_values(), LANGUAGE: [language()]}
    pairs = ((name, value) for name, texts in values.items() for value in texts)
    return with_query(browser.page_url(), pairs) if browser.page_url() else ""


def site_url() -> str:
    """The address of the site as this browser said it; empty where it did not."""
    return browser.site_url()


def set_param(name: str, values: Iterable[str]) -> None:
    """Write one parameter to the address. A new choice starts at the first page of its results."""
    _replace(_values_with(name, values))


def params_with(name: str, values: Iterable[str]) -> QueryParams:
    """The parameters of the address after ``set_param``."""
    return tuple((key, text) for key, texts in _values_with(name, values).items() for text in texts)


def _values_with(name: str, values: Iterable[str]) -> QueryValues:
    kept = {key: texts for key, texts in query_values().items() if key not in (name, "page")}
    limited = limit_values({name: [value for value in values if value]})
    return {**kept, **{key: texts for key, texts in limited.items() if texts}}


def clear_filters() -> None:
    """Take the whole selection out of the address; language and view stay."""
    removed = {*query_params.FILTER_PARAMS, *query_params.FIGURE_FILTER_PARAMS, "page"} - {"sort"}
    _replace({name: values for name, values in query_values().items() if name not in removed})


def _replace(values: QueryValues) -> None:
    st.query_params.from_dict(values)
    run_cache.forget()
