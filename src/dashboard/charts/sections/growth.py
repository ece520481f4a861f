"""How much more social media were used."""

from __future__ import annotations

from dashboard.charts.chart_spec import ChartSpec, Group
from dashboard.charts.findings import rise_in_order

CHARTS = (
    ChartSpec("channels", ("kantar-barometer-w1-channels",)),
    ChartSpec(
        "whatsapp",
        ("kantar-w1-whatsapp-phase",),
        order="data",
        kind="dots",
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
)
