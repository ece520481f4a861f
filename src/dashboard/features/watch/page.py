"""The parts of the watch: the chart of the weeks, one week, what has no week, the lockdowns, the newsletter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import query_params
from dashboard.catalogue.initiative_index import SORTS, Selection
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import USUAL, WEEKS, Issue, Starts, Week
from dashboard.components import markup
from dashboard.components.share_actions import Link
from dashboard.features.watch import weekly_chart_card
from dashboard.features.watch.weekly_chart_card import WeeklyChart
from dashboard.http.fragment_bundle import Parcel
from dashboard.i18n.localizer import Labels
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


def chosen() -> Week:
    """The week that the address asks for; without one, that in which lockdown began in the first usual country."""
    return query_params.week(url_state.parameters(), services.opening_week())


def tally(known: Starts, count: int) -> None:
    """How many initiatives are selected, and how exactly their starts are known."""
    t = url_state.words()
    months, elsewhere = sum(map(len, known.months.values())), len(known.elsewhere)
    exact = t("watch-exactness", dated=known.dated, months=months, undated=len(known.undated), elsewhere=elsewhere)
    page_elements.together(markup.tally(t("watch-tally", count=count)), markup.small(exact))


def chart(week: Week, selection: Selection) -> None:
    """The weeks as bars and the lockdowns of the chosen countries below them, with all that stands beside a chart."""
    if not services.watched():
        return
    labels = page_elements.labels()
    address = fragment_urls.weeks(labels.t.language, selection, week)
    st.html(fragment_urls.place(address, fragment_urls.WEEKS, labels.t.language))
    if inputs.pressed("press", lambda _pressed: None) == f"{chart_dialog.PRESSED}/{weekly_chart_card.NAME}":
        drawn = weeks(labels.t.language, selection, week)
        chart_dialog.show(drawn.caption, drawn.drawing(page_elements.scheme()), drawn.alternative)


def weeks(language: Language, selection: Selection, week: Week) -> WeeklyChart:
    """How many of ``selection`` began in each week, and the lockdowns of its countries."""
    known = services.starts(selection)
    counts = {found: len(known.weeks.get(found, ())) for found in services.watched()}
    lockdowns = [item for item in services.catalogue().lockdowns if item.country in _countries(selection)]
    asked = (*query_params.write(replace(selection, sort=SORTS[0])), ("week", week.code), ("lang", language))
    return WeeklyChart(counts, week, lockdowns, services.labels(language), asked)


def weeks_parcel(language: Language, selection: Selection, week: Week) -> Parcel:
    """The chart with all that stands beside it."""
    return Parcel.of({fragment_urls.WEEKS: weeks(language, selection, week).exhibit()})


def turns(known: Starts, week: Week) -> None:
    """The heading of the week, and the ways to others."""
    labels = page_elements.labels()
    page_elements.together(
        markup.heading(labels.week_title(week), "week"),
        markup.turns(labels, _beside(week, -1, labels), _beside(week, 1, labels)),
    )
    offered = services.made(_weeks, url_state.language(), tuple(len(known.weeks.get(found, ())) for found in WEEKS))
    others = [option for option in offered if week.code != option[0]]
    label, prompt = labels.t("watch-pick-label"), labels.t("watch-pick-prompt")
    inputs.show("control-week", inputs.choice("week", label, prompt, options=others, entered=_open))


def _open(code: str) -> None:
    url_state.put("week", (code,))


def _weeks(language: Language, counts: Sequence[int]) -> list[tuple[str, str]]:
    """Every week by its code, with its days and how many began in it."""
    labels = services.labels(language)
    return [(week.code, f"{labels.week(week)} ({count})") for week, count in zip(WEEKS, counts, strict=True)]


def issue(told: Issue, selection: Selection) -> None:
    """What the week tells: lockdowns, the count of people told to stay home, initiatives as cards, page by page."""
    labels = page_elements.labels()
    chart = f"{navigation.to('engagement')}#confined"
    also = ((labels.date(month), len(items)) for month, items in told.months.items())
    page_elements.together(
        services.made(_context, told.week, labels.t.language, tuple(_countries(selection)), chart),
        markup.tally(labels.t("watch-started", count=len(told.initiatives)), level=3),
        *(markup.small(labels.t("watch-month-also", month=month, count=count)) for month, count in also),
    )
    if told.initiatives:
        shown, current, last = filter_controls.page_of(told.initiatives, PAGE_SIZE)
        page_elements.cards(shown)
        filter_controls.pages(current, last)


def _context(week: Week, language: Language, countries: Sequence[str], chart: str) -> Markup:
    """What a week tells of lockdowns, whichever initiatives are selected."""
    told = services.issue(week, Selection())
    return markup.week_context(told, services.labels(language), countries, ("#lockdowns", chart))


def without_week(known: Starts) -> Markup:
    """Initiatives that are dated to a month only, and those that are not dated, each group as a list of its own."""
    if not known.months and not known.undated:
        return Markup()
    t, address = url_state.words(), fragment_urls.months(url_state.language(), url_state.carried(selection=True))
    place = fragment_urls.place(address, fragment_urls.MONTHS, t.language)
    return markup.heading(t("watch-months-title"), "months") + markup.prose(t("watch-months-lead")) + place


def months(language: Language, selection: Selection, carried: Pairs) -> Parcel:
    """Those of ``selection`` without a week, group by group; their links take ``carried`` along."""
    labels, known = services.labels(language), services.starts(selection)
    groups = [(labels.date(month), items) for month, items in known.months.items()]
    rest = [(labels.t("date-unknown").capitalize(), known.undated)] if known.undated else []
    href = partial(navigation.record, carried=carried)
    return Parcel.of({fragment_urls.MONTHS: markup.months([*groups, *rest], labels, href)})


def lockdowns() -> Markup:
    """The lockdowns of every country, each with its sources."""
    t = url_state.words()
    place = fragment_urls.place(fragment_urls.lockdowns(t.language), fragment_urls.LOCKDOWNS, t.language)
    return markup.heading(t("watch-lockdowns-title"), "lockdowns") + markup.prose(t("watch-lockdowns-lead")) + place


def mailing(week: Week, selection: Selection) -> Markup:
    """The week as a newsletter, to keep or to copy; it comes once it is wanted."""
    made: Markup = services.made(_mailing, week, selection, url_state.language())
    return made


def _mailing(week: Week, selection: Selection, language: Language) -> Markup:
    asked = (*query_params.write(replace(selection, sort=SORTS[0])), ("lang", language))
    paths = (open_data_urls.newsletter(language, week, ending).removeprefix("/") for ending in ("html", "txt"))
    html, text = (url_state.href(path, asked) for path in paths)
    return markup.mailing(services.labels(language), f"{week.code}-{language}", html, text)


def feed() -> Markup:
    """The feed that brings every week."""
    t = url_state.words()
    return Markup('<p class="ci-feed"><a href="{}">{}</a></p>').format(feed_path(t.language), t("watch-feed"))


def scripts() -> None:
    """Make the addresses of the parts of the page work."""
    page_elements.anchors()


def _countries(selection: Selection) -> Sequence[str]:
    """The countries whose lockdowns are drawn and told: those of the selection, the usual ones where it names none."""
    return selection.chosen.get("country") or USUAL


def _beside(week: Week, step: int, labels: Labels) -> Link | None:
    number = week.number + step
    beside = Week(number)
    if beside not in WEEKS:
        return None
    return labels.week(beside), navigation.to("watch", ("week", beside.code), selection=True) + "#week"
