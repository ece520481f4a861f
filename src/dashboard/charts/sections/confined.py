"""How many people were confined."""

from __future__ import annotations

from dashboard.charts.chart_spec import ChartSpec, Group
from dashboard.charts.findings import are_lower_bounds, stay_below

CHARTS = (
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
)
