"""The watch, run without a browser, against the CSV."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest
from markupsafe import Markup
from streamlit.testing.v1 import AppTest

from dashboard.features.watch.page import PAGE_SIZE
from tests.html_query import xpath
from tests.streamlit_page import fragment, markup, streamlit_page

Shipped = Callable[[str], list[dict[str, str]]]
Rows = list[dict[str, str]]


def opened(**parameters: str | list[str]) -> AppTest:
    app = streamlit_page("watch", {"lang": "en", **parameters}).run()
    assert not app.exception
    return app


def cards(app: AppTest) -> list[str]:
    return list(map(identifier, xpath(markup(app), "//*[@class='ci-card']//h3//a/@href")))


def identifier(address: str) -> str:
    """The initiative to whose page an address leads."""
    [name] = parse_qs(urlsplit(address).query)["id"]
    return name


def fetched(app: AppTest, part: str) -> str:
    """What the browser puts in the place of a part; nothing where the page has no such place."""
    return "".join(fragment(url, part) for url in xpath(markup(app), f"//*[@data-fragment='{part}']/@data-url"))


def in_words(app: AppTest) -> str:
    """The chart of the weeks for those who do not see it."""
    return str(xpath(fetched(app, "weeks"), "//svg/@aria-label")[0])


def folded(app: AppTest) -> dict[str, list[str]]:
    """The groups of initiatives without a day, with the identifiers that each links to."""
    groups = {}
    for details in xpath(fetched(app, "months"), "//*[@class='ci-undated']//details"):
        [title] = details.xpath("summary")
        name, _, count = title.text_content().strip().rpartition(" ")
        groups[name] = [identifier(address) for address in details.xpath(".//a/@href")]
        assert count == f"({len(groups[name])})"
    return groups


def in_week(rows: Rows, code: str) -> set[str]:
    days = ((row["id"], row["start_date"]) for row in rows if len(row["start_date"]) == 10)
    return {identifier for identifier, day in days if date.fromisoformat(day).strftime("%G-W%V") == code}


@pytest.mark.parametrize("week", ["2020-W13", "2020-W20", "2020-W22"])
def test_the_cards_of_a_week_are_those_that_the_csv_dates_to_its_days(shipped: Shipped, week: str) -> None:
    expected = in_week(shipped("initiatives"), week)
    pages = -(-len(expected) // PAGE_SIZE) or 1
    identifiers = [card for page in range(1, pages + 1) for card in cards(opened(week=week, page=str(page)))]
    assert sorted(identifiers) == sorted(expected)


def test_the_filters_of_the_gallery_narrow_the_week(shipped: Shipped) -> None:
    rows = [row for row in shipped("initiatives") if row["theme"] == "fundraising" and row["country"] == "FR"]
    app = opened(week="2020-W12", theme="fundraising", country="FR")
    assert set(cards(app)) == in_week(rows, "2020-W12") != set()
    assert f"{len(rows)} initiatives of {len(shipped('initiatives'))}" in markup(app)


def test_months_are_groups_of_their_own_and_never_in_a_week(shipped: Shipped) -> None:
    rows = shipped("initiatives")
    groups = folded(opened(week="2020-W12"))
    for title, prefix in (("February 2020", "2020-02"), ("March 2020", "2020-03"), ("Date not stated", "")):
        assert sorted(groups[title]) == sorted(row["id"] for row in rows if row["start_date"] == prefix)
    assert len(groups) == len({row["start_date"] for row in rows if len(row["start_date"]) < 10})


def test_the_initiatives_of_a_month_lead_back_to_the_selection() -> None:
    page = opened(theme="fundraising", views="map")
    links = xpath(fetched(page, "months"), "//a[starts-with(@href, 'initiative?')]/@href")
    assert links == [f"initiative?id={identifier(link)}" for link in links] != []
    [query] = xpath(markup(page), "//*[@data-fragment='months']/@data-link-query")
    assert query == "lang=en&views=map&theme=fundraising"


def test_how_exactly_the_starts_are_known_is_said(shipped: Shipped) -> None:
    exact = [len(row["start_date"]) for row in shipped("initiatives")]
    sentence = f"We know the start day of {exact.count(10)}, only the month of {exact.count(7)}, "
    assert f"{sentence}no date for {exact.count(0)}; none is of another year." in markup(opened())


def test_the_watch_opens_in_the_week_in_which_france_locked_down() -> None:
    assert "Week 12, 16 to 22 March 2020" in markup(opened())
    assert "Semaine 12, du 16 au 22 mars 2020" in markup(opened(lang="fr", week="2020-W77"))


def test_the_weeks_beside_keep_the_selection() -> None:
    page = markup(opened(week="2020-W20", theme="fundraising", country=["CH", "FR"]))
    params = {link.get("rel"): parse_qs(urlsplit(link.get("href")).query) for link in xpath(page, "//a[@rel]")}
    assert params["prev"] == {"week": ["2020-W19"], "lang": ["en"], "theme": ["fundraising"], "country": ["FR", "CH"]}
    assert params["next"]["week"] == ["2020-W21"]


@pytest.mark.parametrize(("week", "relations"), [("2020-W01", ["next"]), ("2020-W53", ["prev"])])
def test_the_year_has_a_first_and_a_last_week(week: str, relations: list[str]) -> None:
    assert xpath(markup(opened(week=week)), "//a[@rel='prev' or @rel='next']/@rel") == relations


def test_the_lockdowns_of_france_and_switzerland_are_told_where_no_country_is_chosen(shipped: Shipped) -> None:
    rows = {row["country"]: row for row in shipped("lockdowns")}
    context = markup(opened(week="2020-W12")).partition('<div class="ci-week-context">')[2].partition("</div>")[0]
    assert rows["FR"]["start_what_en"] in context
    assert rows["CH"]["start_what_en"] in context
    assert rows["BE"]["start_what_en"] not in context
    assert "Belgium (18 March)" in context


def test_a_lockdown_of_a_part_of_another_country_is_not_told_as_one_of_the_country(shipped: Shipped) -> None:
    text = markup(opened(week="2020-W12"))
    starts = {
        row["country"]: row["kind"] for row in shipped("lockdowns") if "2020-03-16" <= row["start"] <= "2020-03-22"
    }
    assert starts["US"] == "regional"
    assert starts["BE"] == "national_stay_home"
    assert "United States (days of California) (19 March, regional)" in text
    assert "Belgium (18 March)" in text


def test_the_lockdowns_of_the_chosen_countries_are_told_and_drawn(shipped: Shipped) -> None:
    rows = {row["country"]: row for row in shipped("lockdowns")}
    app = opened(week="2020-W19", country=["BE", "BR", "SE"])
    context = markup(app).partition('<div class="ci-week-context">')[2].partition("</div>")[0]
    assert rows["BE"]["end_what_en"] in context
    chart = in_words(app)
    assert "Belgium, 18 March to 4 May 2020 – Nationwide: stay at home" in chart
    assert "Brazil (days of São Paulo state), since 24 March 2020, no end found – Regional" in chart
    assert "France" not in chart
    assert "Sweden" not in chart


def test_the_count_of_afp_stands_as_dated_points_in_its_week(shipped: Shipped) -> None:
    page = markup(opened(week="2020-W13"))
    context = page.partition('<div class="ci-week-context">')[2]
    rows = [row for row in shipped("figures") if row["series"] == "afp-confined-timeline"]
    for row in rows:
        in_it = date.fromisoformat(row["period_start"]).strftime("%G-W%V") == "2020-W13"
        assert (row["metric_en"] in context) == in_it
    assert "The catalogue has no count by AFP for this week." in markup(opened(week="2020-W16"))


def test_every_lockdown_stands_in_the_table_with_its_sources(shipped: Shipped) -> None:
    table = fetched(opened(lang="fr"), "lockdowns").partition("ci-lockdowns")[2].partition("</table>")[0]
    assert table.count("<tr>") == len(shipped("lockdowns")) + 1
    for row in shipped("lockdowns"):
        assert str(Markup.escape(row["start_what_fr"])) in table
        assert str(Markup.escape(row["end_what_fr"])) in table
    assert all(str(Markup.escape(row["url"])) in table for row in shipped("lockdown_sources"))


def test_the_chart_is_told_in_words_with_every_week(shipped: Shipped) -> None:
    chart = in_words(opened())
    starts = {code: len(in_week(shipped("initiatives"), code)) for code in ("2020-W12", "2020-W23")}
    assert f"16 March: {starts['2020-W12']}" in chart
    assert f"1 June: {starts['2020-W23']}" in chart
    peak = f"The peak: {starts['2020-W12']} starts known to the day, in the week of 16 to 22 March 2020"
    assert peak in fetched(opened(), "weeks")


def test_a_selection_without_any_day_says_so() -> None:
    app = opened(q="zzzzzz")
    assert "No initiative of this selection is dated to a day" in fetched(app, "weeks")
    assert cards(app) == []
    assert folded(app) == {}
