"""The record of a figure: its value in large, the caveat that belongs to it, and everything that is known about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Claim, Figure
from dashboard.charts import chart_builder
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_text import describe_chart
from dashboard.components import evidence_summary
from dashboard.components.corrections import corrections
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.static_site.page_meta import RecordPreview
from dashboard.static_site.slugs import figure_slug
from dashboard.templates import render
from dashboard.urls import Urls


def figure_record(
    figure: Figure, catalogue: Catalogue, localizer: Localizer, urls: Urls, check_href: Callable[[Claim], str]
) -> Markup:
    """The whole record as an article.

    Args:
        figure: The figure.
        catalogue: The data.
        localizer: Words, numbers and dates.
        urls: Where charts are, from the place of the record.
        check_href: Gives the address of the check of a number of the letter.
    """
    claim = check_of(figure, catalogue)
    charts = [*_charts_of(figure, catalogue, localizer, urls)]
    changes = corrections(figure, localizer)
    return render(
        "figure_record",
        localizer,
        figure=figure,
        facts=[*_facts(figure, localizer)],
        check=(localizer.t("solidity-check"), check_href(claim)) if claim else None,
        charts=charts,
        changes=changes,
        evidence_summary=evidence_summary,
    )


def figure_title(figure: Figure, localizer: Localizer) -> str:
    """What is measured, and the value."""
    return f"{localizer.metric(figure)}{localizer.t('colon')}{localizer.value(figure)}"


def figure_preview(figure: Figure, localizer: Localizer) -> RecordPreview:
    """What other sites show of it."""
    return RecordPreview(figure_title(figure, localizer), figure_context(figure, localizer), figure_slug(figure.id))


def figure_context(figure: Figure, localizer: Localizer) -> str:
    """By whom and when, and the caveat that matters most: what no value goes without, in one line."""
    language = localizer.t.language
    period = localizer.period(figure.period_start, figure.period_end)
    who = localizer.join_list(filter(None, (figure.issuer[language], period)))
    return f"{who}. {figure.caveat_key[language]}"


def check_of(figure: Figure, catalogue: Catalogue) -> Claim | None:
    """The check of a number of the letter; None for other figures."""
    return next((claim for claim in catalogue.claims if claim.figure.id == figure.id), None)


def _facts(figure: Figure, localizer: Localizer) -> Iterator[Link]:
    """Labels and values in the order in which they are read; what is not stated is said not to be."""
    t = localizer.t
    unstated = t("not-stated")
    yield t("figure-baseline"), figure.baseline[t.language] if figure.baseline else unstated
    yield t("figure-population"), figure.population[t.language]
    yield t("figure-sample"), figure.sample[t.language] if figure.sample else unstated
    yield t("field-country"), localizer.figure_facet("country", figure.country)
    if figure.phase:
        yield t("figure-phase"), localizer.term("phase", figure.phase)
    yield t("figure-period"), localizer.period(figure.period_start, figure.period_end) or unstated
    yield t("figure-issuer"), figure.issuer[t.language]
    yield t("figure-method"), localizer.term("method", figure.method)
    yield t("field-confidence"), localizer.term("confidence", figure.confidence)


def _charts_of(figure: Figure, catalogue: Catalogue, localizer: Localizer, urls: Urls) -> Iterator[Link]:
    """The charts that show it, by their findings."""
    params = (("lang", localizer.t.language),)
    for chart in CHARTS.values():
        if any(other.id == figure.id for other in chart_builder.chart_figures(chart, catalogue)):
            yield describe_chart(chart, catalogue, localizer).title, urls.chart(chart.name, params)
