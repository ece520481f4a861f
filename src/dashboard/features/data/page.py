"""How solid the catalogue is, in tables, and what its numbers must not be used for."""

from __future__ import annotations

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue import quality
from dashboard.catalogue.catalogue_stats import count_inferred
from dashboard.catalogue.quality import MARGIN_PP, MIN_GROUP_SIZE
from dashboard.components import contents as contents_component
from dashboard.components.reliability import reliability_sentences
from dashboard.components.text import bullet_list
from dashboard.context import SiteContext
from dashboard.features.data import quality_tables
from dashboard.languages import Language
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.streamlit_adapter.served_site import current_context

SECTIONS = ("quality", "reliability", "themes", "countries", "caveats", "files", "changes")
"""The parts of the page in their order; each has its name as its anchor."""
CAVEATS = ("zero", "ranking", "curves", "governments", "sums", "units", "phases", "notes")
"""What a reader must not do with the numbers or must know of them; the words are ``data-caveat-…``."""


def contents() -> None:
    """What the page holds, as links to its parts."""
    t = url_state.translator()
    links = [(t(f"data-{part}-title"), f"#{part}") for part in SECTIONS]
    st.html(contents_component.contents(page_elements.localizer(), links))


def shares() -> None:
    """How many initiatives and how many figures have what makes a record solid."""
    context, language = current_context(), url_state.language()
    st.html(quality_tables.initiative_shares(context, language))
    st.html(quality_tables.figure_shares(context, language))


def reliability() -> None:
    """What audits of the data showed, and how many rows may be wrong."""
    st.html(bullet_list(reliability_sentences(current_context().catalogue, page_elements.localizer())))


def low_coverage_rule() -> None:
    """When a group is marked for low coverage."""
    page_elements.prose(url_state.translator()("data-thin-rule", few=MIN_GROUP_SIZE, points=MARGIN_PP))


def quality_table(part: str) -> None:
    """Where the coverage of each theme or each country is low; groups of few initiatives are folded away."""
    st.html(quality_tables.group_tables(current_context(), part, url_state.language()))


def caveats() -> None:
    """What the numbers must not be used for, and what is known to be missing."""
    st.html(_caveats_html(current_context(), url_state.language()))


@cached(max_bytes=100 * KB, is_finite=True)
def _caveats_html(context: SiteContext, language: Language) -> Markup:
    t, overall = context.localizer(language).t, quality.quality(context.catalogue.initiatives)
    placed = count_inferred(context.catalogue.initiatives)
    day, month, unknown = (quality_tables.percent(overall.share(name), t) for name in ("by_day", "by_month", "undated"))
    values: dict[str, str | float] = {
        "day": day,
        "month": month,
        "unknown": unknown,
        "inferred": overall.country_inferred,
        "placed": placed,
        "worldwide": overall.country_inferred - placed,
        "initiatives": overall.initiatives,
    }
    return bullet_list([t(f"data-caveat-{name}", **values) for name in CAVEATS])
