"""What people watched."""

from __future__ import annotations

from dashboard.charts.chart_spec import ChartSpec, Group

CHARTS = (
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
        kind="dots",
        cites=("streamelements-twitch-hours-apr20", "twitch-april-2020-hours"),
    ),
)
