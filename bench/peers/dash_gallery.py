"""The gallery in Dash: check lists for facets, 24 cards. Served by Waitress in one process on the port named first."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from dash import Dash, Input, Output, dcc, html
from waitress import serve

from bench.peers import rows

THREADS = 8
initiatives = rows.read("initiatives")
app = Dash(__name__, title="Gallery")


def card(row: rows.Cells) -> html.Article:
    """One initiative."""
    return html.Article(
        [
            html.P(f"{row['theme']} · {row['start_date'] or 'date unknown'}"),
            html.H3(row["name_en"]),
            html.P(row["actor_en"]),
            html.P(row["summary_en"]),
            html.P(rows.outcome(row)),
            html.P(rows.tags(row)),
        ],
        className="card",
    )


def facet(name: str) -> html.Fieldset:
    """The codes of one facet with how many initiatives have them."""
    options = [{"label": f"{code} ({count})", "value": code} for code, count in rows.codes(initiatives, name).items()]
    return html.Fieldset([html.Legend(name), dcc.Checklist(options=options, value=[], id=name)])


@app.callback(Output("results", "children"), [Input(name, "value") for name in rows.FACETS])
def results(*wanted: Sequence[str]) -> list[object]:
    """The count and the cards of what is chosen."""
    matches = rows.select(initiatives, dict(zip(rows.FACETS, wanted, strict=True)))
    tally = html.P(f"{len(matches)} of {len(initiatives)} initiatives", id="tally")
    return [tally, *map(card, matches[: rows.PAGE])]


app.layout = html.Main([html.H1("Gallery"), *map(facet, rows.FACETS), html.Div(id="results")])

if __name__ == "__main__":
    serve(app.server, host="127.0.0.1", port=int(sys.argv[1]), threads=THREADS)
