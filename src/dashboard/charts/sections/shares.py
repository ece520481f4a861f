"""How many people did more, or trusted what they read."""

from __future__ import annotations

from dashboard.charts.chart_spec import ChartSpec, Group
from dashboard.charts.findings import rise_in_order

CHARTS = (
    ChartSpec(
        "more",
        ("kantar-w1-fr-vs-world", "kantar-w3-france", "kantar-w4-france"),
        brief=(
            "kantar-w1-more-social-world",
            "kantar-w1-more-social-fr",
            "kantar-w1-less-social-fr",
            "kantar-w3-fr-social",
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
        panels=True,
        wide=True,
        findings=(rise_in_order("kantar-w1-more-social-fr", "kantar-w3-fr-social"),),
    ),
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
    ChartSpec("gwi", ("gwi-april-2020-more",)),
)
