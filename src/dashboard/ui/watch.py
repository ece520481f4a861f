"""The parts of the watch: the chart of the weeks, one week, what has no week, the lockdowns, the newsletter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue import query
from dashboard.catalogue.query import Pairs
from dashboard.catalogue.selection import SORTS, Selection
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import USUAL, WEEKS, Issue, Starts, Week
from dashboard.draw import markup
from dashboard.draw.taking import Link
from dashboard.publish import addresses, weekly_chart
from dashboard.publish.links import feed_path
from dashboard.publish.parcel import Parcel
from dashboard.publish.weekly_chart import WeeklyChart
from dashboard.text.labels import Labels
from dashboard.ui import blocks, controls, field, interactive, navigation, parcels, store, url_state

PAGE_SIZE = 24


def chosen() -> Week:
    """The week that the address asks for; without one, that in which lockdown began in the first usual country."""
    return query.week(url_state.parameters(), store.opening_week())


def tally(known: Starts, count: int) -> None:
    """How many initiatives are selected, and how exactly their starts are known."""
    t = url_state.words()
    months, elsewhere = sum(map(len, known.months.values())), len(known.elsewhere)
    exact = t("watch-exactness", dated=known.dated, months=months, undated=len(known.undated), elsewhere=elsewhere)
    blocks.together(markup.tally(t("watch-tally", count=count)), markup.small(exact))


def chart(week: Week, selection: Selection) -> None:
    """The weeks as bars and the lockdowns of the chosen countries below them, with all that stands beside a chart."""
    if not store.watched():
        return
    labels = blocks.labels()
    address = parcels.weeks(labels.t.language, selection, week)
    st.html(parcels.place(address, parcels.WEEKS, labels.t.language))
    if field.pressed("press", lambda _pressed: None) == f"{interactive.PRESSED}/{weekly_chart.NAME}":
        drawn = weeks(labels.t.language, selection, week)
        interactive.show(drawn.caption, drawn.drawing(blocks.scheme()), drawn.alternative)


def weeks(language: Language, selection: Selection, week: Week) -> WeeklyChart:
    """How many of ``selection`` began in each week, and the lockdowns of its countries."""
    known = store.starts(selection)
    counts = {found: len(known.weeks.get(found, ())) for found in store.watched()}
    lockdowns = [item for item in store.catalogue().lockdowns if item.country in _countries(selection)]
    asked = (*query.write(replace(selection, sort=SORTS[0])), ("week", week.code), ("lang", language))
    return WeeklyChart(counts, week, lockdowns, store.labels(language), asked)


def weeks_parcel(language: Language, selection: Selection, week: Week) -> Parcel:
    """The chart with all that stands beside it."""
    return Parcel.of({parcels.WEEKS: weeks(language, selection, week).exhibit()})


def turns(known: Starts, week: Week) -> None:
    """The heading of the week, and the ways to others."""
    labels = blocks.labels()
    blocks.together(
        markup.heading(labels.week_title(week), "week"),
        markup.turns(labels, _beside(week, -1, labels), _beside(week, 1, labels)),
    )
    offered = store.made(_weeks, url_state.language(), tuple(len(known.weeks.get(found, ())) for found in WEEKS))
    others = [option for option in offered if week.code != option[0]]
    label, prompt = labels.t("watch-pick-label"), labels.t("watch-pick-prompt")
    field.show("control-week", field.choice("week", label, prompt, options=others, entered=_open))


def _open(code: str) -> None:
    url_state.put("week", (code,))


def _weeks(language: Language, counts: Sequence[int]) -> list[tuple[str, str]]:
    """Every week by its code, with its days and how many began in it."""
    labels = store.labels(language)
    return [(week.code, f"{labels.week(week)} ({count})") for week, count in zip(WEEKS, counts, strict=True)]


def issue(told: Issue, selection: Selection) -> None:
    """What the week tells: lockdowns, the count of people told to stay home, initiatives as cards, page by page."""
    labels = blocks.labels()
    chart = f"{navigation.to('engagement')}#confined"
    also = ((labels.date(month), len(items)) for month, items in told.months.items())
    blocks.together(
        store.made(_context, told.week, labels.t.language, tuple(_countries(selection)), chart),
        markup.tally(labels.t("watch-started", count=len(told.initiatives)), level=3),
        *(markup.small(labels.t("watch-month-also", month=month, count=count)) for month, count in also),
    )
    if told.initiatives:
        shown, current, last = controls.page_of(told.initiatives, PAGE_SIZE)
        blocks.cards(shown)
        controls.pages(current, last)


def _context(week: Week, language: Language, countries: Sequence[str], chart: str) -> Markup:
    """What a week tells of lockdowns, whichever initiatives are selected."""
    told = store.issue(week, Selection())
    return markup.week_context(told, store.labels(language), countries, ("#lockdowns", chart))


def without_week(known: Starts) -> Markup:
    """Initiatives that are dated to a month only, and those that are not dated, each group as a list of its own."""
    if not known.months and not known.undated:
        return Markup()
    t, address = url_state.words(), parcels.months(url_state.language(), url_state.carried(selection=True))
    place = parcels.place(address, parcels.MONTHS, t.language)
    return markup.heading(t("watch-months-title"), "months") + markup.prose(t("watch-months-lead")) + place


def months(language: Language, selection: Selection, carried: Pairs) -> Parcel:
    """Those of ``selection`` without a week, group by group; their links take ``carried`` along."""
    labels, known = store.labels(language), store.starts(selection)
    groups = [(labels.date(month), items) for month, items in known.months.items()]
    rest = [(labels.t("date-unknown").capitalize(), known.undated)] if known.undated else []
    href = partial(navigation.record, carried=carried)
    return Parcel.of({parcels.MONTHS: markup.months([*groups, *rest], labels, href)})


def lockdowns() -> Markup:
    """The lockdowns of every country, each with its sources."""
    t = url_state.words()
    place = parcels.place(parcels.lockdowns(t.language), parcels.LOCKDOWNS, t.language)
    return markup.heading(t("watch-lockdowns-title"), "lockdowns") + markup.prose(t("watch-lockdowns-lead")) + place


def mailing(week: Week, selection: Selection) -> Markup:
    """The week as a newsletter, to keep or to copy; it comes once it is wanted."""
    made: Markup = store.made(_mailing, week, selection, url_state.language())
    return made


def _mailing(week: Week, selection: Selection, language: Language) -> Markup:
    asked = (*query.write(replace(selection, sort=SORTS[0])), ("lang", language))
    paths = (addresses.newsletter(language, week, ending).removeprefix("/") for ending in ("html", "txt"))
    html, text = (url_state.href(path, asked) for path in paths)
    return markup.mailing(store.labels(language), f"{week.code}-{language}", html, text)


def feed() -> Markup:
    """The feed that brings every week."""
    t = url_state.words()
    return Markup('<p class="ci-feed"><a href="{}">{}</a></p>').format(feed_path(t.language), t("watch-feed"))


def scripts() -> None:
    """Make the addresses of the parts of the page work."""
    blocks.anchors()


def _countries(selection: Selection) -> Sequence[str]:
    """The countries whose lockdowns are drawn and told: those of the selection, the usual ones where it names none."""
    return selection.chosen.get("country") or USUAL


def _beside(week: Week, step: int, labels: Labels) -> Link | None:
    number = week.number + step
    beside = Week(number)
    if beside not in WEEKS:
        return None
    return labels.week(beside), navigation.to("watch", ("week", beside.code), selection=True) + "#week"
