"""The parts of the watch: the chart of the weeks, one week, what has no week, the lockdowns, the newsletter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import streamlit as st
from markupsafe import Markup

from dashboard.catalogue import query
from dashboard.catalogue.records import Lockdown
from dashboard.catalogue.selection import SORTS, Selection
from dashboard.catalogue.weeks import USUAL, WEEKS, Issue, Starts, Week
from dashboard.draw import markup, weekly
from dashboard.draw.taking import Link
from dashboard.publish import delimited, exports, newsletter
from dashboard.publish import weekly as tables
from dashboard.publish.links import Links, feed_path
from dashboard.text import selected
from dashboard.text.labels import Labels
from dashboard.ui import blocks, controls, field, navigation, public, store, url_state

CHART = "weeks"
PAGE_SIZE = 24


def chosen() -> Week:
    """The week that the address asks for; without one, that in which lockdown began in the first usual country."""
    return query.week(url_state.parameters(), store.opening_week())


def tally(known: Starts, count: int) -> None:
    """How many initiatives are selected, and how exactly their starts are known."""
    t = url_state.words()
    months, elsewhere = sum(map(len, known.months.values())), len(known.elsewhere)
    blocks.tally(t("watch-tally", count=count))
    blocks.small(
        t("watch-exactness", dated=known.dated, months=months, undated=len(known.undated), elsewhere=elsewhere)
    )


def chart(known: Starts, week: Week, selection: Selection) -> None:
    """The weeks as bars and the lockdowns of the chosen countries below them, with all that stands beside a chart."""
    labels = blocks.labels()
    counts = {found: len(known.weeks.get(found, ())) for found in store.watched()}
    if not counts:
        return
    caption, lockdowns = _caption(counts, labels), _drawn(selection)
    drawing = weekly.weekly(counts, week, lockdowns, labels, blocks.scheme())
    st.html(markup.chart_head(labels, caption))
    st.plotly_chart(
        drawing.figure,
        height=drawing.height,
        key=f"chart-{CHART}",
        config={"displayModeBar": False},
        alt=f"{caption.title}. {caption.subtitle} {weekly.told(counts, lockdowns, labels)}",
    )
    delimiter = delimited.USUAL[labels.t.language]
    st.html(markup.weeks_notes(counts, labels, caption, exports.credit(store.catalogue().release, labels.t)))
    _file(labels.t("chart-csv"), CHART, "csv", "text/csv", lambda: tables.weeks_csv(known, counts, delimiter))


def turns(known: Starts, week: Week) -> None:
    """The heading of the week, and the ways to others."""
    labels = blocks.labels()
    blocks.heading(labels.week_title(week), anchor="week")
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.html(markup.turns(labels, _beside(week, -1, labels), _beside(week, 1, labels)), width="content")
        offered = [(found.code, f"{labels.week(found)} ({len(known.weeks.get(found, ()))})") for found in WEEKS]
        field.choice(
            "control-week",
            labels.t("watch-pick-label"),
            labels.t("watch-pick-prompt"),
            options=[option for option in offered if week.code != option[0]],
            entered=lambda code: url_state.put("week", (code,)),
        )


def issue(told: Issue, selection: Selection) -> None:
    """What the week tells: lockdowns, the count of people told to stay home, initiatives as cards, page by page."""
    labels = blocks.labels()
    st.html(
        markup.week_context(
            told, labels, _countries(selection), ("#lockdowns", f"{navigation.to('engagement')}#confined")
        )
    )
    blocks.tally(labels.t("watch-started", count=len(told.initiatives)), level=3)
    for month, items in told.months.items():
        blocks.small(labels.t("watch-month-also", month=labels.date(month), count=len(items)))
    if told.initiatives:
        shown, current, last = controls.page_of(told.initiatives, PAGE_SIZE)
        blocks.cards(shown)
        controls.pages(current, last)


def without_week(known: Starts) -> None:
    """Initiatives that are dated to a month only, and those that are not dated, each group as a list of its own."""
    t, labels = url_state.words(), blocks.labels()
    groups = [(labels.date(month), items) for month, items in known.months.items()]
    rest = [(t("date-unknown").capitalize(), known.undated)] if known.undated else []
    if groups or rest:
        blocks.heading(t("watch-months-title"), anchor="months")
        blocks.prose(t("watch-months-lead"))
        st.html(markup.months([*groups, *rest], labels, blocks.initiative_address))


def lockdowns() -> None:
    """The lockdowns of every country, each with its sources."""
    t = url_state.words()
    blocks.heading(t("watch-lockdowns-title"), anchor="lockdowns")
    blocks.prose(t("watch-lockdowns-lead"))
    st.html(markup.lockdowns(store.catalogue().lockdowns, blocks.labels()))


def mailing(told: Issue, selection: Selection) -> None:
    """The week as a newsletter, to keep or to copy, and the feed that brings every week."""
    labels = blocks.labels()
    made = _newsletter(told, selection, labels)
    name = f"{told.week.code}-{labels.t.language}"
    with st.container(key="mailing"):
        blocks.heading(labels.t("watch-newsletter-title"))
        blocks.prose(labels.t("watch-newsletter-lead"))
        with st.container(horizontal=True, vertical_alignment="center"):
            _file(labels.t("watch-newsletter-html"), name, "html", "text/html", made.html.encode)
            _file(labels.t("watch-newsletter-text"), name, "txt", "text/plain", made.text.encode)
            st.html(markup.mailing(labels, made.html, made.text), width="content")
    feed = Markup('<p class="ci-feed"><a href="{}">{}</a></p>')
    st.html(feed.format(feed_path(labels.t.language), labels.t("watch-feed")))


def scripts() -> None:
    """Make the buttons of the page that copy and save a picture work, and the addresses of its parts."""
    for name in ("image", "anchor", "copy"):
        st.html(markup.script(name), unsafe_allow_javascript=True)


def _caption(counts: Mapping[Week, int], labels: Labels) -> markup.Caption:
    fullest = max(counts, key=lambda week: counts[week])
    most, t = counts[fullest], labels.t
    title = t("watch-chart-title", days=labels.week(fullest), count=most) if most else t("watch-chart-empty")
    return markup.Caption(CHART, title, t("watch-chart-subtitle"))


def _drawn(selection: Selection) -> list[Lockdown]:
    return [item for item in store.catalogue().lockdowns if item.country in _countries(selection)]


def _countries(selection: Selection) -> Sequence[str]:
    """The countries whose lockdowns are drawn and told: those of the selection, the usual ones where it names none."""
    return selection.chosen.get("country") or USUAL


def _beside(week: Week, step: int, labels: Labels) -> Link | None:
    number = week.number + step
    beside = Week(number)
    if beside not in WEEKS:
        return None
    return labels.week(beside), navigation.to("watch", ("week", beside.code), selection=True) + "#week"


def _newsletter(told: Issue, selection: Selection, labels: Labels) -> newsletter.Newsletter:
    links = Links(f"{public.address(url_state.site())}/", labels.t.language)
    asked = query.write(replace(selection, sort=SORTS[0]))
    choice = newsletter.Choice(asked, selected.told(asked, labels, labels.facet))
    return newsletter.newsletter(told, labels, links, store.catalogue().release, choice)


def _file(label: str, name: str, ending: str, media_type: str, content: Callable[[], bytes]) -> None:
    st.download_button(
        label,
        content,
        file_name=f"{name}.{ending}",
        mime=media_type,
        key=f"csv-{name}-{ending}",
        on_click="ignore",
        icon=":material/download:",
    )
