"""The parts of the page of the watch: the chart of the weeks, one week, and what follows below it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st
from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.release_weeks import release_weeks
from dashboard.catalogue.weeks import WEEKS, InitiativesByStart, Week, WeekDigest
from dashboard.components import pager
from dashboard.components.share_actions import Link
from dashboard.components.text import count_heading, folded, heading, prose, small
from dashboard.context import SiteContext
from dashboard.features.watch import fragments, newsletter_urls, weekly_chart_card
from dashboard.features.watch.news import week_days
from dashboard.features.watch.week_html import week_context, week_starts
from dashboard.features.watch.week_queries import (
    active_weeks,
    initiatives_by_start,
    lockdown_countries,
    opening_week,
    week_digest,
)
from dashboard.features.watch.weekly_chart_card import weekly_chart_of
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.streamlit_adapter import (
    chart_dialog,
    inputs,
    navigation,
    own_slides_button,
    page_elements,
    record_elements,
    url_state,
    view_controls,
)
from dashboard.streamlit_adapter.fragment_placeholder import fragment_placeholder
from dashboard.streamlit_adapter.served_site import current_context
from dashboard.templates import render
from dashboard.urls import WATCH, Urls

PAGE_SIZE = 6
"""Initiatives of a week on a page of them."""


def selected_week() -> Week:
    """The week that the address asks for, or the one in which the watch opens."""
    return query_params.week_param(url_state.query_values(), opening_week(current_context()))


def count_summary(starts: InitiativesByStart, count: int) -> None:
    """How many initiatives are selected, and how exactly their starts are known."""
    t = url_state.translator()
    months, other_years = sum(map(len, starts.months.values())), len(starts.other_years)
    exactness = t(
        "watch-exactness", dated=starts.dated, months=months, undated=len(starts.undated), elsewhere=other_years
    )
    total = len(current_context().catalogue.initiatives)
    page_elements.stack(count_heading(t("gallery-count", count=count, total=total)), small(exactness))


def weekly_chart(week: Week, selection: InitiativeFilter) -> None:
    """The weeks as bars and the lockdowns of the selected countries below them, with all that stands beside a chart."""
    context, localizer = current_context(), page_elements.localizer()
    if not active_weeks(context):
        return
    language = localizer.t.language
    st.html(fragment_placeholder(fragments.weeks_url(language, selection, week), fragments.WEEKS, language))
    if inputs.button_bridge("press", lambda _action: None) == f"{chart_dialog.ACTION}/{weekly_chart_card.NAME}":
        chart = weekly_chart_of(context, language, selection, week)
        chart_dialog.open_chart(chart.caption, chart.chart, page_elements.scheme(), chart.alt_text)


def week_pager(starts: InitiativesByStart, week: Week) -> None:
    """The heading of the week, and the ways to others."""
    localizer = page_elements.localizer()
    page_elements.stack(
        heading(localizer.week_title(week), "week"),
        pager.week_pager(localizer, _adjacent_week(week, -1, localizer), _adjacent_week(week, 1, localizer)),
    )
    counts = tuple(len(starts.weeks.get(option, ())) for option in WEEKS)
    options = [
        option for option in _week_options(current_context(), url_state.language(), counts) if option[0] != week.code
    ]
    label, prompt = localizer.t("watch-pick-label"), localizer.t("watch-pick-prompt")
    inputs.render_inputs("control-week", inputs.select_input("week", label, prompt, options=options, on_change=_open))
    own_slides_button.add_button("week", WATCH, (("week", week.code),))


def week_section(digest: WeekDigest, selection: InitiativeFilter) -> None:
    """What the week tells: lockdowns, the count of people told to stay home, initiatives as cards, page by page."""
    localizer, context = page_elements.localizer(), current_context()
    chart_url = f"{navigation.page_href('engagement')}#confined"
    page_elements.stack(
        _week_context(context, digest.week, localizer.t.language, lockdown_countries(selection), chart_url),
        week_starts(digest, localizer, "#months"),
    )
    if digest.initiatives:
        items, current, last = view_controls.page_of(digest.initiatives, PAGE_SIZE)
        view_controls.page_range(digest.initiatives, PAGE_SIZE)
        record_elements.cards(items)
        view_controls.pages(current, last)


def undated_section(selection: InitiativeFilter) -> Markup:
    """Initiatives that are dated to a month only, and those that are not dated, each group as a list of its own."""
    t = url_state.translator()
    starts = initiatives_by_start(current_context(), selection, t.language)
    if not starts.months and not starts.undated:
        return Markup()
    place = fragment_placeholder(
        fragments.months_url(t.language, selection),
        fragments.MONTHS,
        t.language,
        link_params=page_elements.fragment_link_params(selection=True),
    )
    return heading(t("watch-months-title"), "months") + prose(t("watch-months-lead")) + place


def lockdowns_section() -> Markup:
    """The lockdowns of every country, each with its sources."""
    t = url_state.translator()
    url = fragments.lockdowns_url(current_context(), t.language)
    place = fragment_placeholder(url, fragments.LOCKDOWNS, t.language, unseen=True)
    table = folded(t("watch-lockdowns-table", count=len(current_context().catalogue.lockdowns)), place, "lockdowns")
    return heading(t("watch-lockdowns-title"), "lockdowns") + prose(t("watch-lockdowns-lead")) + table


def newsletter_links(week: Week, selection: InitiativeFilter) -> Markup:
    """The week as a newsletter, to keep or to copy; the browser fetches it once it is wanted."""
    return _newsletter_links(current_context(), week, selection, url_state.language())


def news_links() -> Markup:
    """What the releases of the last week brought, as a newsletter."""
    return _news_links(current_context(), url_state.language())


def feed_link() -> Markup:
    """The feed that brings every week."""
    t = url_state.translator()
    return Markup('<p class="ci-feed"><a href="{}">{}</a></p>').format(Urls().feed(t.language), t("watch-feed"))


@cached(max_bytes=200 * KB)
def _week_options(context: SiteContext, language: Language, counts: tuple[int, ...]) -> list[tuple[str, str]]:
    """Every week by its code, with its days and how many initiatives began in it."""
    localizer = context.localizer(language)
    return [(week.code, f"{localizer.week(week)} ({count})") for week, count in zip(WEEKS, counts, strict=True)]


def _open(code: str) -> None:
    url_state.set_param("week", (code,))


def _adjacent_week(week: Week, step: int, localizer: Localizer) -> Link | None:
    adjacent = Week(week.number + step)
    if adjacent not in WEEKS:
        return None
    return localizer.week(adjacent), navigation.page_href("watch", ("week", adjacent.code), selection=True) + "#week"


@cached(max_bytes=500 * KB)
def _week_context(
    context: SiteContext, week: Week, language: Language, countries: tuple[str, ...], chart_url: str
) -> Markup:
    """What a week tells of lockdowns, whichever initiatives are selected."""
    digest = week_digest(context, week, InitiativeFilter(), language)
    return week_context(digest, context.localizer(language), countries, ("#lockdowns", chart_url))


@cached(max_bytes=500 * KB)
def _newsletter_links(context: SiteContext, week: Week, selection: InitiativeFilter, language: Language) -> Markup:
    params = (*query_params.serialize_filters(replace(selection, sort=SORTS[0])), ("lang", language))
    html, text = (Urls().file(newsletter_urls.newsletter(language, week, ending), params) for ending in ("html", "txt"))
    name = f"{week.code}-{language}"
    return render("newsletter_links", context.localizer(language), name=name, html_url=html, text_url=text)


@cached(max_bytes=20 * KB, is_finite=True)
def _news_links(context: SiteContext, language: Language) -> Markup:
    localizer, week = context.localizer(language), release_weeks(context.catalogue)[0]
    html, text = (Urls().file(newsletter_urls.news(language, week, ending)) for ending in ("html", "txt"))
    days = week_days(week, localizer)
    return render(
        "news_links",
        localizer,
        name=f"{newsletter_urls.NEWS}{week.code}-{language}",
        days=days,
        html_url=html,
        text_url=text,
    )
