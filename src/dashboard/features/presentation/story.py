"""The story that the site presents, declared as data: its slides in their order. Their words are in the translations.

Every number in these words comes from the data: the value of a figure, named by its identifier, or a count of the
slide's selection.
"""

from __future__ import annotations

from dashboard.charts.findings import exceed_measurements, fall, rise
from dashboard.features.presentation.slide_model import (
    Changes,
    Charts,
    Claims,
    Close,
    Counts,
    Cover,
    Letter,
    Map,
    Person,
    Slide,
    Starts,
)


def _person(name: str, id_: str) -> Slide:
    """The slide of one initiative, whose live view is its page."""
    return Slide(name, Person(id_), "initiative", (("id", id_),))


SLIDES: tuple[Slide, ...] = (
    Slide("cover", Cover(), "home"),
    Slide("letter", Letter("letter-confined"), "about"),
    Slide(
        "crisis",
        Claims(("confined", "social-engagement", "internet-traffic", "pass-a-message")),
        "engagement",
        (("claim", "confined"),),
    ),
    Slide("weeks", Starts(), "watch"),
    _person("applause", "clapforourcarers"),
    _person("song", "la-tendresse-sung-by-45-locked-down-artists"),
    _person("hands", "maindanslamain"),
    _person("lesson", "pe-with-joe"),
    _person("live", "maradon-charity-live-by-mcfly-et-carlito"),
    Slide(
        "relays",
        Counts("actor"),
        "gallery",
        (
            ("theme", "health_messages"),
            ("actor", "creator"),
            ("actor", "celebrity"),
            ("actor", "community_account"),
        ),
        counts=(("france", "country", "FR"), ("switzerland", "country", "CH")),
    ),
    Slide(
        "platforms",
        Counts("theme"),
        "gallery",
        (("actor", "platform"),),
        counts=(("checking", "theme", "fact_checking"), ("giving", "outcome", "money")),
    ),
    Slide(
        "map",
        Map("europe"),
        "map",
        (("country", "FR"), ("country", "CH"), ("view", "europe")),
        counts=(("france", "country", "FR"), ("switzerland", "country", "CH"), ("worldwide", "country", "ZZ")),
    ),
    Slide(
        "measured",
        Charts(
            ("traffic",),
            only=(
                "telecomitalia-landline",
                "nokia-weekend-low",
                "nokia-weekend-high",
                "sandvine-growth",
                "akamai-month",
                "lockdown-effect-low",
                "lockdown-effect-high",
                "amsix-growth",
            ),
            claim="letter-internet-traffic",
        ),
        "engagement",
        fragment="traffic",
        cites=(
            "letter-internet-traffic",
            "kantar-w1-web-late",
            "omdia-hits-low",
            "omdia-hits-high",
            "kpmg-traffic-peak-eu",
        ),
        findings=(exceed_measurements("telecomitalia-landline"),),
    ),
    Slide(
        "business",
        Changes(
            attention=("obviously-ig-likes", "traackr-instagram-engagement"),
            money=("hypeauditor-q1-growth", "wfa-influencer-spend-h1"),
        ),
        "engagement",
        fragment="attention",
        cites=("reech-partnerships-grew", "traackr-instagram-posts"),
        findings=(
            rise("obviously-ig-likes"),
            fall("traackr-instagram-engagement"),
            rise("hypeauditor-q1-growth"),
            fall("wfa-influencer-spend-h1"),
            fall("traackr-instagram-posts"),
        ),
    ),
    Slide(
        "remains",
        Counts("outcome"),
        "gallery",
        tuple(("outcome", kind) for kind in ("money", "audience", "people", "goods", "content", "other")),
    ),
    Slide("close", Close(), "home"),
)
"""The story in its order."""
