"""What networks and audience panels measured."""

from __future__ import annotations

from dashboard.charts.chart_spec import ChartSpec, Group
from dashboard.charts.findings import exceed_measurements, rise_in_order

CHARTS = (
    ChartSpec(
        "france-time",
        ("mediametrie-time-growth",),
        groups=(
            Group("all", ("mediametrie-mar20-growth", "mediametrie-mar20h2-growth", "mediametrie-apr20-growth")),
            Group("phones", ("mediametrie-mar20-phone-growth", "mediametrie-apr20-phone-growth")),
            Group("computers", ("mediametrie-apr20-computer-growth",)),
        ),
        order="time",
        panels=True,
        wide=True,
        findings=(rise_in_order("mediametrie-mar20-growth", "mediametrie-mar20h2-growth", "mediametrie-apr20-growth"),),
    ),
    ChartSpec(
        "traffic",
        ("early-traffic-estimates", "network-traffic-growth"),
        by="method",
        kind="dots",
        wide=True,
        findings=(exceed_measurements("telecomitalia-landline"),),
    ),
)
