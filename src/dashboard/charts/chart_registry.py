"""The charts of the site, declared as data: which series, drawn how. Their sentences are in the .ftl files.

Growth rates (``percent_change``) and shares of people (``percent_share``) stand in different parts and never in one
chart: a chart takes figures of one unit only.
"""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.charts.chart_spec import ChartSpec, Group
from dashboard.charts.findings import are_lower_bounds, exceed_measurements, rise_in_order, stay_below

SECTIONS: Mapping[str, tuple[ChartSpec, ...]] = {
    "growth": (
        ChartSpec("channels", ("kantar-barometer-w1-channels",)),
        ChartSpec(
            "whatsapp",
            ("kantar-w1-whatsapp-phase",),
            order="data",
            findings=(rise_in_order("kantar-w1-whatsapp-early", "kantar-w1-whatsapp-mid", "kantar-w1-whatsapp-late"),),
        ),
        ChartSpec(
            "apps",
            ("kantar-barometer-w1-apps",),
            groups=(
                Group("all", ("kantar-w1-whatsapp-all", "kantar-w1-facebook-all")),
                Group("spain", ("kantar-w1-whatsapp-es",)),
                Group("china", ("kantar-w1-china-local",)),
            ),
            kind="dots",
        ),
    ),
    "shares": (
        ChartSpec(
            "more",
            ("kantar-w1-fr-vs-world", "kantar-w3-france", "kantar-w4-france"),
            brief=(
                "kantar-w1-more-social-world",
                "kantar-w1-more-social-fr",
                "kantar-w1-less-social-fr",
                "kantar-w3-fr-social",
                "kantar-w4-fr-social",
            ),
            groups=(
                Group("late", ("kantar-w1-more-web-world", "kantar-w1-more-tv-world", "kantar-w1-more-social-world")),
                Group(
                    "france",
                    (
                        "kantar-w1-more-web-fr",
                        "kantar-w1-more-tv-fr",
                        "kantar-w1-more-social-fr",
                        "kantar-w1-less-social-fr",
                    ),
                ),
                Group("third", ("kantar-w3-fr-internet", "kantar-w3-fr-tv", "kantar-w3-fr-social")),
                Group("fourth", ("kantar-w4-fr-web", "kantar-w4-fr-messaging", "kantar-w4-fr-social")),
            ),
            order="data",
            kind="dots",
            wide=True,
            findings=(rise_in_order("kantar-w1-more-social-fr", "kantar-w3-fr-social"),),
        ),
        ChartSpec("gwi", ("gwi-april-2020-more",)),
        ChartSpec(
            "trust",
            ("kantar-trust",),
            groups=(
                Group("first", ("kantar-w1-trust-news", "kantar-w1-trust-gov", "kantar-w1-trust-social")),
                Group("france", ("kantar-w1-trust-news-fr",)),
                Group("second", ("kantar-w2-trust-news", "kantar-w2-trust-gov")),
            ),
            order="data",
            kind="dots",
        ),
    ),
    "measured": (
        ChartSpec(
            "traffic",
            ("early-traffic-estimates", "network-traffic-growth"),
            by="method",
            kind="dots",
            wide=True,
            findings=(exceed_measurements("telecomitalia-landline"),),
        ),
        ChartSpec(
            "france-time",
            ("mediametrie-time-growth",),
            groups=(
                Group("all", ("mediametrie-mar20-growth", "mediametrie-mar20h2-growth", "mediametrie-apr20-growth")),
                Group("phones", ("mediametrie-mar20-phone-growth", "mediametrie-apr20-phone-growth")),
                Group("computers", ("mediametrie-apr20-computer-growth",)),
            ),
            order="time",
            wide=True,
            findings=(
                rise_in_order("mediametrie-mar20-growth", "mediametrie-mar20h2-growth", "mediametrie-apr20-growth"),
            ),
        ),
    ),
    "audiences": (
        ChartSpec(
            "withme",
            ("youtube-withme",),
            groups=(
                Group(
                    "daily",
                    (
                        "youtube-withme-views",
                        "youtube-athome-uploads",
                        "youtube-workout",
                        "youtube-homeoffice",
                        "youtube-cookwithme",
                    ),
                ),
                Group("march", ("youtube-athome-views-mid-march",)),
            ),
            kind="dots",
        ),
        ChartSpec(
            "live",
            ("streamelements-year-on-year", "streamelements-april-by-platform"),
            groups=(
                Group("april", ("livestream-april-growth", "streamelements-april-by-platform")),
                Group("june", ("twitch-june-growth", "fbgaming-june-growth")),
            ),
            cites=("streamelements-twitch-hours-apr20", "twitch-april-2020-hours"),
        ),
    ),
    "business": (
        ChartSpec(
            "attention",
            (
                "influencer-engagement-2020",
                "traackr-h1-2020",
                "socialbakers-brands-instagram",
                "socialbakers-brands-facebook",
                "socialbakers-influencer-efficiency",
            ),
            by="issuer",
            kind="dots",
            wide=True,
        ),
        ChartSpec("posts", ("yoo-daily-posts",), order="time"),
        ChartSpec(
            "sponsored-engagement",
            ("traackr-h1-2020", "traackr-h1-2020-volume"),
            groups=(
                Group(
                    "instagram", ("traackr-instagram-engagement", "traackr-instagram-posts", "traackr-instagram-active")
                ),
                Group("youtube", ("traackr-youtube-engagement", "traackr-youtube-posts", "traackr-youtube-active")),
                Group("twitter", ("traackr-twitter-engagement", "traackr-twitter-posts", "traackr-twitter-active")),
                Group("tiktok", ("traackr-tiktok-engagement",)),
            ),
            order="data",
            kind="dots",
        ),
        ChartSpec(
            "spending",
            ("hypeauditor-market-growth", "wfa-april-2020", "attain-2020-earnings", "4c-march-2020-spending"),
            by="issuer",
            kind="dots",
        ),
        ChartSpec(
            "ads",
            ("socialbakers-ad-posts", "socialbakers-influencers-year-on-year", "forrester-2020"),
            by="issuer",
            kind="dots",
        ),
        ChartSpec("sponsored", ("launchmetrics-sponsored-share",), order="data"),
        ChartSpec(
            "partnerships",
            ("reech-partnerships-week", "reech-paid-partnerships-week"),
            groups=(
                Group("partnerships", ("reech-partnerships-week",)),
                Group("paid", ("reech-paid-partnerships-week",)),
            ),
            order="data",
            cites=("reech-partnerships-grew",),
        ),
    ),
    "confined": (
        ChartSpec(
            "confined",
            ("afp-confined-timeline", "afp-confined-counts", "afp-compulsory-timeline"),
            groups=(
                Group("all", ("afp-confined-timeline", "afp-confined-counts")),
                Group("compulsory", ("afp-compulsory-timeline",)),
            ),
            order="time",
            kind="timeline",
            wide=True,
            reference="letter-confined",
            cites=("letter-confined",),
            findings=(
                are_lower_bounds("afp-confined-2020-04-07"),
                stay_below(
                    "letter-confined",
                    "afp-compulsory-2020-03-24",
                    "afp-compulsory-2020-03-29",
                    "afp-compulsory-2020-04-07",
                ),
            ),
        ),
    ),
}
"""The sections of the page of figures in their order, each with its charts."""
CHARTS: Mapping[str, ChartSpec] = {chart.name: chart for section in SECTIONS.values() for chart in section}
"""Every chart by its name."""
