from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from dashboard.catalogue.records import Figure, Source
from dashboard.features.figures.figures_html import figures_html
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Words = Mapping[Language, Localizer]
PAGE = Source("https://example.org/a", "A paper", "A title", "2020-04", "fr", weak=False)
MIRROR = replace(PAGE, url="https://example.org/b", publisher="A mirror", weak=True)
LETTER = replace(PAGE, url="http://influencia.net/x", publisher="INfluencia")


def html_of(item: Figure, localizer: Localizer) -> str:
    return figures_html([item], localizer, lambda figure: f"there?{figure.id}")


def evidence_line(html: str) -> str:
    return html.partition('<p class="ci-evidence">')[2].partition("</p>")[0]


def test_a_figure_says_how_well_it_is_backed(figure: Callable[..., Figure], words: Words) -> None:
    backed = figure(sources=(PAGE, MIRROR), confidence="high", cited_in_letter=False)
    line = evidence_line(html_of(backed, words["en"]))
    assert line == "2 sources; 2 publishers; 1 weak source (copy, quotation or aggregator); stated plainly by a page."


def test_pages_beside_a_number_of_the_letter_are_not_said_to_back_it(
    figure: Callable[..., Figure], words: Words
) -> None:
    line = evidence_line(html_of(figure(sources=(PAGE, LETTER), cited_in_letter=True), words["en"]))
    assert "publisher" not in line
    assert '<a href="#claims">See the check</a>' in line


def test_a_value_leads_to_the_page_of_its_figure(figure: Callable[..., Figure], words: Words) -> None:
    item = figure(sources=(PAGE,))
    assert f'<a href="there?{item.id}" target="_self">{words["fr"].value(item)}</a>' in html_of(item, words["fr"])
