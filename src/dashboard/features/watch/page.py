"""The parts of the watch: the chart of the weeks, one week, what has no week, the lockdowns, the newsletter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import DEFAULT_COUNTRIES, WEEKS, InitiativesByStart, Week, WeekDigest
from dashboard.components import markup, pager
from dashboard.components.share_actions import Link
from dashboard.components.text import count_heading, heading, prose, small
from dashboard.features.watch import weekly_chart_card
from dashboard.features.watch.weekly_chart_card import WeeklyChart
from dashboard.http.fragment_bundle import FragmentBundle
from dashboard.i18n.localizer import Localizer
from dashboard.open_data import open_data_urls
from dashboard.static_site.static_urls import feed_path
from dashboard.streamlit_adapter import (
    chart_dialog,
    filter_controls,
    fragment_urls,
    inputs,
    navigation,
    page_elements,
    url_state,
)

PAGE_SIZE = 24


def selected_week() -> Week:
    """The week that the address asks for; without one, that in which lockdown began in the first usual country."""
    return query_params.week_param(url_state.query_values(), services.opening_week())


def count_summary(known: InitiativesByStart, count: int) -> None:
    """How many initiatives are selected, and how exactly their starts are known."""
    t = url_state.translator()
    months, elsewhere = sum(map(len, known.months.values())), len(known.elsewhere)
    exact = t("watch-exactness", dated=known.dated, months=months, undated=len(known.undated), elsewhere=elsewhere)
    page_elements.stack(count_heading(t("watch-tally", count=count)), small(exact))


def chart(week: Week, selection: InitiativeFilter) -> None:
    """The weeks as bars and the lockdowns of the chosen countries below them, with all that stands beside a chart."""
    if not services.active_weeks():
        return
    localizer = page_elements.localizer()
    address = fragment_urls.weeks(localizer.t.language, selection, week)
    st.html(fragment_urls.fragment_placeholder(address, fragment_urls.WEEKS, localizer.t.language))
    if inputs.button_bridge("press", lambda _pressed: None) == f"{chart_dialog.PRESSED}/{weekly_chart_card.NAME}":
        drawn = build_weekly_chart(localizer.t.language, selection, week)
        chart_dialog.show(drawn.caption, drawn.chart, page_elements.scheme(), drawn.alternative)


def build_weekly_chart(language: Language, selection: InitiativeFilter, week: Week) -> WeeklyChart:
    """How many of ``selection`` began in each week, and the lockdowns of its countries."""
    known = services.initiatives_by_start(selection)
    counts = {found: len(known.weeks.get(found, ())) for found in services.active_weeks()}
    lockdowns = [item for item in services.catalogue().lockdowns if item.country in _countries(selection)]
    asked = (
        *query_params.serialize_filters(replace(selection, sort=SORTS[0])),
        ("week", week.code),
        ("lang", language),
    )
    return WeeklyChart(counts, week, lockdowns, services.localizer(language), asked)


def weeks_fragment(language: Language, selection: InitiativeFilter, week: Week) -> FragmentBundle:
    """The chart with all that stands beside it."""
    return FragmentBundle.from_fragments({fragment_urls.WEEKS: build_weekly_chart(language, selection, week).exhibit()})


def week_pager(known: InitiativesByStart, week: Week) -> None:
    """The heading of the week, and the ways to others."""
    localizer = page_elements.localizer()
    page_elements.stack(
        heading(localizer.week_title(week), "week"),
        pager.week_pager(localizer, _beside(week, -1, localizer), _beside(week, 1, localizer)),
    )
    offered = services.cached(_weeks, url_state.language(), tuple(len(known.weeks.get(found, ())) for found in WEEKS))
    others = [option for option in offered if week.code != option[0]]
    label, prompt = localizer.t("watch-pick-label"), localizer.t("watch-pick-prompt")
    inputs.render_inputs("control-week", inputs.select_input("week", label, prompt, options=others, entered=_open))


def _open(code: str) -> None:
    url_state.set_param("week", (code,))


def _weeks(language: Language, counts: Sequence[int]) -> list[tuple[str, str]]:
    """Every week by its code, with its days and how many began in it."""
    localizer = services.localizer(language)
    return [(week.code, f"{localizer.week(week)} ({count})") for week, count in zip(WEEKS, counts, strict=True)]


def week_section(told: WeekDigest, selection: InitiativeFilter) -> None:
    """What the week tells: lockdowns, the count of people told to stay home, initiatives as cards, page by page."""
    localizer = page_elements.localizer()
    chart = f"{navigation.page_href('engagement')}#confined"
    also = ((localizer.date(month), len(items)) for month, items in told.months.items())
    page_elements.stack(
        services.cached(_context, told.week, localizer.t.language, tuple(_countries(selection)), chart),
        count_heading(localizer.t("watch-started", count=len(told.initiatives)), level=3),
        *(small(localizer.t("watch-month-also", month=month, count=count)) for month, count in also),
    )
    if told.initiatives:
        shown, current, last = filter_controls.page_of(told.initiatives, PAGE_SIZE)
        page_elements.cards(shown)
        filter_controls.pages(current, last)


def _context(week: Week, language: Language, countries: Sequence[str], chart: str) -> Markup:
    """What a week tells of lockdowns, whichever initiatives are selected."""
    told = services.week_digest(week, InitiativeFilter())
    return markup.week_context(told, services.localizer(language), countries, ("#lockdowns", chart))


def undated_section(known: InitiativesByStart) -> Markup:
    """Initiatives that are dated to a month only, and those that are not dated, each group as a list of its own."""
    if not known.months and not known.undated:
        return Markup()
    t, address = (
        url_state.translator(),
        fragment_urls.months(url_state.language(), url_state.persistent_params(selection=True)),
    )
    place = fragment_urls.fragment_placeholder(address, fragment_urls.MONTHS, t.language)
    return heading(t("watch-months-title"), "months") + prose(t("watch-months-lead")) + place


def undated_fragment(language: Language, selection: InitiativeFilter, carried: QueryParams) -> FragmentBundle:
    """Those of ``selection`` without a week, group by group; their links take ``carried`` along."""
    localizer, known = services.localizer(language), services.initiatives_by_start(selection)
    groups = [(localizer.date(month), items) for month, items in known.months.items()]
    rest = [(localizer.t("date-unknown").capitalize(), known.undated)] if known.undated else []
    href = partial(navigation.initiative_href, carried=carried)
    return FragmentBundle.from_fragments({fragment_urls.MONTHS: markup.months([*groups, *rest], localizer, href)})


def lockdowns() -> Markup:
    """The lockdowns of every country, each with its sources."""
    t = url_state.translator()
    place = fragment_urls.fragment_placeholder(fragment_urls.lockdowns(t.language), fragment_urls.LOCKDOWNS, t.language)
    return heading(t("watch-lockdowns-title"), "lockdowns") + prose(t("watch-lockdowns-lead")) + place


def newsletter_links(week: Week, selection: InitiativeFilter) -> Markup:
    """The week as a newsletter, to keep or to copy; it comes once it is wanted."""
    made: Markup = services.cached(_mailing, week, selection, url_state.language())
    return made


def _mailing(week: Week, selection: InitiativeFilter, language: Language) -> Markup:
    asked = (*query_params.serialize_filters(replace(selection, sort=SORTS[0])), ("lang", language))
    paths = (open_data_urls.newsletter(language, week, ending).removeprefix("/") for ending in ("html", "txt"))
    html, text = (url_state.href(path, asked) for path in paths)
    return markup.newsletter_actions(services.localizer(language), f"{week.code}-{language}", html, text)


def feed() -> Markup:
    """The feed that brings every week."""
    t = url_state.translator()
    return Markup('<p class="ci-feed"><a href="{}">{}</a></p>').format(feed_path(t.language), t("watch-feed"))


def scripts() -> None:
    """Make the addresses of the parts of the page work."""
    page_elements.anchor_script()


def _countries(selection: InitiativeFilter) -> Sequence[str]:
    """The countries whose lockdowns are drawn and told: those of the selection, the usual ones where it names none."""
    return selection.facets.get("country") or DEFAULT_COUNTRIES


def _beside(week: Week, step: int, localizer: Localizer) -> Link | None:
    number = week.number + step
    beside = Week(number)
    if beside not in WEEKS:
        return None
    return localizer.week(beside), navigation.page_href("watch", ("week", beside.code), selection=True) + "#week"
