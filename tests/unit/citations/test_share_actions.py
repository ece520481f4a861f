"""The share bar of each thing: its credit, where its other citations are, a mail about it where there is an editor."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest

from dashboard.charts.chart_registry import CHARTS
from dashboard.citations import citation_styles
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components.share_actions import ShareActions
from dashboard.context import SiteContext
from dashboard.settings import Settings

from .conftest import Factories

EDITOR = "editor@example.org"


def all_actions(factory: ShareActionsFactory, context: SiteContext) -> dict[str, ShareActions]:
    catalogue = context.catalogue
    [chart] = [chart for name, chart in CHARTS.items() if name == "gwi"]
    item, figure, claim = catalogue.initiatives[0], catalogue.figures[0], catalogue.claims[0]
    return {
        "site": factory.site(),
        f"initiative/{item.id}": factory.initiative(item),
        f"figure/{figure.id}": factory.figure(figure),
        f"claim/{claim.id}": factory.claim(claim),
        "chart/gwi": factory.chart(chart),
    }


def test_the_other_citations_are_asked_for_in_the_language_and_for_the_day_of_the_reader(
    context: SiteContext, citations: Factories
) -> None:
    factory = ShareActionsFactory(citations("fr"))
    for code, actions in all_actions(factory, context).items():
        address = urlsplit(actions.citations)
        assert (address.scheme, address.netloc, address.path) == ("", "", "open-data/citation.json")
        assert parse_qsl(address.query) == [("of", code), ("lang", "fr"), ("accessed", "2026-11-25")]
        citation = factory.citations.citation_by_code(code)
        assert citation
        assert actions.credit == citation_styles.press(citation)


@pytest.mark.parametrize("editor", ["", EDITOR])
def test_an_error_in_a_record_is_reported_to_the_editor_if_there_is_one(
    context: SiteContext, citations: Factories, editor: str
) -> None:
    edited = replace(citations("en"), context=replace(context, settings=Settings(editor_email=editor)))
    for code, actions in all_actions(ShareActionsFactory(edited), context).items():
        assert bool(actions.report) == bool(editor and code != "site")
        if actions.report:
            assert actions.report.startswith(f"mailto:{EDITOR}?subject=")
            assert f"Identifier: {code}" in unquote(actions.report)
