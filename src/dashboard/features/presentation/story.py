"""The story that the site presents, declared as data: its slides in their order. Their words are in the translations.

Every number in these words comes from the data: the value of a figure, named by its identifier, or a count of the
slide's selection.
"""

from __future__ import annotations

from dashboard.features.presentation.slide_model import Cards, Charts, Claims, Counts, Map, Slide, Themes, Tiles

SLIDES: tuple[Slide, ...] = (
    Slide("opening", Tiles(("initiatives", "countries", "sources", "figures")), "home"),
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
        counted=(("france", "country", "FR"), ("switzerland", "country", "CH")),
    ),
    Slide("themes", Themes(4), "gallery"),
    Slide(
        "platforms",
        Cards(6),
        "gallery",
        (("actor", "platform"),),
        counted=(
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
        counted=(("france", "country", "FR"), ("switzerland", "country", "CH"), ("worldwide", "country", "ZZ")),
    ),
    Slide("whatsapp", Charts(("whatsapp", "channels")), "engagement", fragment="whatsapp"),
    Slide(
        "measured",
        Charts(
            ("traffic",),
            only=(
                "telecomitalia-landline",
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
        cites=("letter-internet-traffic", "kantar-w1-web-late", "omdia-hits-low", "omdia-hits-high"),
    ),
    Slide(
        "business",
        Charts(
            ("attention", "spending"),
            only=(
                "klear-ig-live",
                "hypeauditor-april-followers",
                "obviously-ig-likes",
                "sensemakers-it-followers",
                "hypeauditor-q1-growth",
                "hypeauditor-march-growth",
                "socialbakers-uk-ad",
            ),
        ),
        "engagement",
        fragment="attention",
    ),
    Slide(
        "remains",
        Counts("outcome"),
        "gallery",
        tuple(("outcome", kind) for kind in ("money", "audience", "people", "goods", "content", "other")),
    ),
)
"""The story in its order."""
