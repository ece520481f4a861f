"""What became of advertising, partnerships and the engagement of influencers."""

from __future__ import annotations

from dashboard.charts.chart_spec import ChartSpec, Group

CHARTS = (
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
    ChartSpec(
        "posts",
        ("yoo-daily-posts",),
        order="time",
        kind="changes",
        cites=("yoo-posts-before", "yoo-posts-lockdown"),
    ),
    ChartSpec(
        "sponsored-engagement",
        ("traackr-h1-2020", "traackr-h1-2020-volume"),
        groups=(
            Group("instagram", ("traackr-instagram-engagement", "traackr-instagram-posts", "traackr-instagram-active")),
            Group("youtube", ("traackr-youtube-engagement", "traackr-youtube-posts", "traackr-youtube-active")),
            Group("twitter", ("traackr-twitter-engagement", "traackr-twitter-posts", "traackr-twitter-active")),
            Group("tiktok", ("traackr-tiktok-engagement",)),
        ),
        order="data",
        panels=True,
        wide=True,
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
    ChartSpec("sponsored", ("launchmetrics-sponsored-share",), order="data", kind="changes"),
    ChartSpec(
        "partnerships",
        ("reech-partnerships-week", "reech-paid-partnerships-week"),
        groups=(
            Group("partnerships", ("reech-partnerships-week",)),
            Group("paid", ("reech-paid-partnerships-week",)),
        ),
        order="data",
        kind="changes",
        cites=("reech-partnerships-grew",),
    ),
)
