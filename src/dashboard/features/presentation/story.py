"""The story that the site presents, declared as data: its slides in their order. Their words are in the translations.

Every number in these words comes from the data: the value of a figure, named by its identifier, or a count of the
slide's selection.
"""

from __future__ import annotations

from dashboard.charts.findings import exceed_measurements, fall, rise_in_order
from dashboard.features.presentation.slide_model import Cards, Charts, Claims, Counts, Map, Slide, Starts, Themes

SLIDES: tuple[Slide, ...] = (
    Slide("opening", Starts(), "home"),
    Slide("crisis", Claims(("confined", "social-engagement", "internet-traffic", "pass-a-message")), "home"),
    Slide("confined", Charts(("confined",)), "engagement", fragment="confined", cites=("letter-confined",)),
    Slide(
        "relays",
        Cards(6),
        "gallery",
        (
            ("theme", "health_messages"),
            ("actor", "creator"),
            ("actor", "celebrity"),
            ("actor", "community_account"),
        ),
        counts=(("france", "country", "FR"), ("switzerland", "country", "CH")),
    ),
    Slide("themes", Themes(4), "gallery"),
    Slide(
        "platforms",
        Cards(6),
        "gallery",
        (("actor", "platform"),),
        counts=(
            ("checking", "theme", "fact_checking"),
            ("health", "theme", "health_messages"),
            ("giving", "outcome", "money"),
        ),
    ),
    Slide(
        "map",
        Map("france-switzerland"),
        "map",
        (("country", "FR"), ("country", "CH"), ("view", "france-switzerland")),
        counts=(("france", "country", "FR"), ("switzerland", "country", "CH"), ("worldwide", "country", "ZZ")),
    ),
    Slide(
        "whatsapp",
        Charts(("whatsapp", "channels")),
        "engagement",
        fragment="whatsapp",
        findings=(rise_in_order("kantar-w1-whatsapp-early", "kantar-w1-whatsapp-mid", "kantar-w1-whatsapp-late"),),
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
            "akamai-peak-2019",
            "akamai-peak-2020",
        ),
        findings=(exceed_measurements("telecomitalia-landline"),),
    ),
    Slide(
        "business",
        Charts(
            ("attention", "spending"),
            only=(
                "klear-ig-live",
                "obviously-ig-likes",
                "traackr-instagram-engagement",
                "hypeauditor-q1-growth",
                "hypeauditor-march-growth",
                "wfa-influencer-spend-h1",
            ),
        ),
        "engagement",
        fragment="attention",
        cites=("socialbakers-uk-ad", "traackr-instagram-posts", "reech-partnerships-grew"),
        findings=(fall("socialbakers-uk-ad"), fall("traackr-instagram-posts")),
    ),
    Slide(
        "remains",
        Counts("outcome"),
        "gallery",
        tuple(("outcome", kind) for kind in ("money", "audience", "people", "goods", "content", "other")),
    ),
)
"""The story in its order."""
