"""An example of every component, made of rows of the data: for the component sheet and for its stored pictures.

A component is a style or a template with its function in ``src/dashboard/components``. Tests miss the example of one
that has none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from datetime import date

from markupsafe import Markup

from dashboard.catalogue.catalogue_stats import count_catalogue
from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.charts import chart_builder, svg_renderer
from dashboard.charts.chart_registry import CHARTS
from dashboard.charts.chart_spec import ChartSpec
from dashboard.charts.chart_text import describe_chart
from dashboard.citations.citation_factory import CitationFactory
from dashboard.citations.share_actions_factory import ShareActionsFactory
from dashboard.components import (
    bar,
    card,
    chart_card,
    chart_notes,
    claim,
    contents,
    corrections,
    definitions,
    dot_plot,
    embed_frame,
    footer,
    initiative_links,
    linked_map,
    number_tiles,
    onward_links,
    pager,
    search_advice,
    search_form,
    share_bar,
    site_menu,
    table,
    text,
    theme_icons,
)
from dashboard.components.embed_frame import Embed
from dashboard.components.language_link import LanguageLink
from dashboard.context import LocalizedSite
from dashboard.i18n.numbers import format_number
from dashboard.languages import LANGUAGES
from dashboard.maps.colour_scale import LEGEND
from dashboard.maps.legend import legend
from dashboard.maps.viewports import VIEWPORTS
from dashboard.streamlit_adapter.inputs import FacetOptions, InputSpec, facet_input, text_input
from dashboard.streamlit_adapter.inputs.input_form import input_form
from dashboard.templates import render
from dashboard.urls import GALLERY, HOME, Urls

ADDRESS = "https://site.example"
"""Where citations and embeds say that the site is."""
PAGES = (HOME, GALLERY, "map", "watch", "data")
"""The pages of the menu."""
EDITOR = "editor@site.example"
DAY = date(2026, 1, 31)
"""The day on which a reader cites."""
MISSPELT = "tiktoc"
"""A search that finds nothing, of a name in the data."""

Example = Callable[[LocalizedSite], Markup]


def card_example(site: LocalizedSite) -> Markup:
    """One initiative with an outcome, one whose day is known, one that is only named by its month."""
    return card.cards(_initiatives(site), site.localizer, _href)


def claim_example(site: LocalizedSite) -> Markup:
    """A check as the home page has it, and the whole of one."""
    first, second = site.catalogue.claims[:2]
    brief = claim.claims_in_brief([first], site.localizer, _claim_href)
    whole = claim.claims([second], site.localizer, share_actions=_share_actions(site).claim, href=_claim_href)
    return text.stack([brief, whole])


def bar_example(site: LocalizedSite) -> Markup:
    """Themes with a bar each, in their colours."""
    counts, line = _counts_by_theme(site), Markup('<div data-theme="{}">{} <strong>{}</strong>{}</div>')
    most = max(counts.values())
    return Markup().join(
        line.format(
            theme,
            site.localizer.term("theme", theme),
            format_number(count, site.language),
            bar.bar(count / most),
        )
        for theme, count in counts.items()
    )


def table_example(site: LocalizedSite) -> Markup:
    """A table that can be sorted, one of whose counts is low for its group."""
    localizer, counts = site.localizer, _counts_by_theme(site)
    columns = [
        table.Column(localizer.t("facet-theme"), sorted="other"),
        table.Column(localizer.t("tile-initiatives"), number=True, address="?sort=count"),
    ]
    rows = [
        [
            table.Cell(localizer.term("theme", theme), Urls().gallery((("theme", theme),))),
            table.Cell(format_number(count, site.language), low_coverage=count == min(counts.values())),
        ]
        for theme, count in counts.items()
    ]
    return table.data_table(table.Table(localizer.t("facet-theme"), "countries", columns, rows), localizer)


def chart_card_example(site: LocalizedSite) -> Markup:
    """A chart with its finding, its caveat and its tools."""
    chart = _chart()
    localizer, caption = site.localizer, _caption(chart, site)
    svg = svg_renderer.inline_svg(chart_builder.build_chart(chart, site.catalogue, localizer), caption.title)
    return chart_card.chart_card(localizer, caption, svg, _chart_notes(chart, site))


def chart_notes_example(site: LocalizedSite) -> Markup:
    """What is folded below a chart, unfolded."""
    return _unfolded(_chart_notes(_chart(), site), "ci-method")


def share_bar_example(site: LocalizedSite) -> Markup:
    """The citation of an initiative, the code that embeds it and the word to the editor."""
    item = _initiatives(site)[0]
    return share_bar.share_bar(site.localizer, _share_actions(site).initiative(item, _embed(site)))


def dot_plot_example(site: LocalizedSite) -> Markup:
    """The drawing of all initiatives, those of other themes than one dimmed."""
    selection = InitiativeFilter().with_facet("theme", _initiatives(site)[0].theme)
    return dot_plot.dot_plot_html(site.context, site.language, selection, HOME)


def linked_map_example(site: LocalizedSite) -> Markup:
    """The map of all initiatives with its scale."""
    drawing = linked_map.linked_map(site.context, InitiativeFilter(), next(iter(VIEWPORTS)), site.language)
    return text.stack([drawing, legend(site.localizer, LEGEND)])


def pager_example(site: LocalizedSite) -> Markup:
    """The ways out of a record, and the pages of a long list."""
    before, after = ((item.name[site.language], _href(item)) for item in _initiatives(site)[:2])
    back = (site.localizer.t("page-gallery"), Urls().gallery())
    numbers = [(number, f"?page={number}") for number in (1, 2, 3, 12)]
    pages = render(
        "page_number_links", site.localizer, pages=numbers, current=2, before=numbers[0][1], after=numbers[2][1]
    )
    return text.stack([pager.record_pager(site.localizer, back=back, before=before, after=after), pages])


def inputs_example(site: LocalizedSite) -> Markup:
    """A field, the buttons of a facet with what its codes mean, and one choice of a few."""
    t, localizer = site.localizer.t, site.localizer
    field = text_input(
        "q", t("site-search-label"), "", placeholder=t("site-search-placeholder"), max_length=80, on_change=_ignore
    )
    form = input_form([field, _facet(site)], GALLERY, (), localizer)
    choices = [(t(f"view-{view}"), f"?view={view}", view == "cards") for view in ("cards", "table")]
    choice = render("choice_links", localizer, name="view", label=t("view-label"), choices=choices)
    return text.stack([form, choice])


def filter_chips_example(site: LocalizedSite) -> Markup:
    """What narrows a selection, as the document of a page has it, and the quiet button that takes all away."""
    html = Markup('<div class="st-key-{}"><a class="ci-app-button ci-app-button-{}" href="?">{}</a></div>')
    chips = (
        html.format(f"chip-theme-{theme}", "secondary", site.localizer.term("theme", theme))
        for theme in list(_counts_by_theme(site))[:2]
    )
    return _in_a_row([*chips, html.format("clear", "tertiary", site.localizer.t("clear-all"))])


def buttons_example(site: LocalizedSite) -> Markup:
    """The main action of a part, a plain button, one that cannot be pressed, and a quiet one."""
    words = [site.localizer.t(key) for key in ("site-search-button", "cite-copy", "slides-add", "clear-all")]
    kinds = (" ci-button-main", "", "", " ci-button-quiet")
    buttons = (
        Markup('<button type="button" class="ci-button{}"{}>{}</button>').format(kind, " disabled" * (place == 2), word)
        for place, (kind, word) in enumerate(zip(kinds, words, strict=True))
    )
    return Markup('<p class="ci-buttons">{}</p>').format(Markup("\n").join(buttons))


def text_example(site: LocalizedSite) -> Markup:
    """Headings and paragraphs of the interface, a notice, a list, a fold."""
    t, item = site.localizer.t, _initiatives(site)[0]
    summary = item.summary[site.language]
    parts = [
        text.heading(t("page-gallery")),
        text.lead(summary),
        text.prose(t("map-caveat")),
        text.count_heading(t("tile-initiatives")),
        text.small(t("footer-source")),
        text.notice(t("dot-plot-too-large")),
        text.bullet_list([item.name[site.language] for item in _initiatives(site)]),
        text.folded(t("chart-method"), text.prose(summary), "fold"),
    ]
    return text.stack(parts)


def number_tiles_example(site: LocalizedSite) -> Markup:
    """How much the catalogue holds."""
    counts = asdict(count_catalogue(site.catalogue.initiatives, site.catalogue.figures))
    values = [(site.localizer.t(f"tile-{name}"), format_number(count, site.language)) for name, count in counts.items()]
    return number_tiles.number_tiles(site.localizer, values)


def sources_example(site: LocalizedSite) -> Markup:
    """The pages that a figure is taken from."""
    whole = claim.claims(site.catalogue.claims[:1], site.localizer, href=_claim_href)
    sources = re.search(r'<ol class="ci-sources">.*?</ol>', whole, re.DOTALL)
    assert sources
    return Markup(sources[0])


def corrections_example(site: LocalizedSite) -> Markup:
    """What a release changed in a record, in the words of its own title and source."""
    item = _initiatives(site)[0]
    pages = tuple((site.localizer.publisher(source), source.url) for source in item.sources[:1])
    changed = corrections.Correction(item.summary[site.language], pages)
    title = site.localizer.t("correction-corrected", date=site.localizer.date(DAY.isoformat()))
    release = corrections.Corrections(site.catalogue.release.version, DAY, "corrected", title, (changed,))
    return corrections.corrections_markup([release], site.localizer)


def definitions_example(site: LocalizedSite) -> Markup:
    """What the codes of a facet mean, unfolded."""
    facet, html = next(iter(definitions.facet_definitions(site.catalogue, site.localizer).items()))
    return _unfolded(definitions.folded_definitions(facet, html, site.localizer), "ci-definitions")


def contents_example(site: LocalizedSite) -> Markup:
    """The parts of the page of figures."""
    sections = ("claims-title", "figures-title", "part-confined-title")
    return contents.contents(site.localizer, [(site.localizer.t(key), f"#{key}") for key in sections])


def initiative_links_example(site: LocalizedSite) -> Markup:
    """Initiatives by name, behind the icon of their theme."""
    more = (site.localizer.t("page-gallery"), Urls().gallery())
    return initiative_links.initiative_links(site.localizer, _initiatives(site), _href, more)


def onward_links_example(site: LocalizedSite) -> Markup:
    """Where to go on."""
    links = [(site.localizer.t(f"page-{page}"), Urls().page(page)) for page in (HOME, GALLERY)]
    return onward_links.onward_links(links)


def search_form_example(site: LocalizedSite) -> Markup:
    """The search of a page and the one in the menu."""
    page = search_form.search_form(site.localizer, Urls().page("search"), place="page", value="masques")
    return text.stack([page, search_form.search_form(site.localizer, Urls().page("search"))])


def search_advice_example(site: LocalizedSite) -> Markup:
    """What to do about a search that finds nothing."""
    return search_advice.search_advice(site.context, InitiativeFilter(q=MISSPELT), site.language, ())


def site_menu_example(site: LocalizedSite) -> Markup:
    """The head of a page."""
    t = site.localizer.t
    links = [site_menu.MenuLink(t(f"page-{page}"), Urls().page(page), is_current=page == GALLERY) for page in PAGES]
    search = search_form.search_form(site.localizer, Urls().page("search"))
    others = [LanguageLink(code, f"?lang={code}") for code in LANGUAGES[:2] if code != site.language]
    menu = site_menu.site_menu(site.localizer, Urls().page(HOME), links, search)
    languages = site_menu.language_links(site.localizer, others)
    return Markup('<header class="ci-menu">{}{}</header>').format(menu, languages)


def footer_example(site: LocalizedSite) -> Markup:
    """The foot of a page of a site that has an editor."""
    t = site.localizer.t
    links = footer.about_links(t, lambda anchor: Urls().page("about") + f"#{anchor}" * bool(anchor))
    reports = footer.Reports(EDITOR, [(t("report-link"), f"mailto:{EDITOR}")], Urls().page("about"))
    return footer.footer(site.localizer, reports, footer.site_statement(site, links))


def theme_icons_example(site: LocalizedSite) -> Markup:
    """Every theme with its icon and its colour."""
    names = (
        Markup('<span data-theme="{}"><span class="ci-theme">{}</span></span>').format(
            theme, site.localizer.term("theme", theme)
        )
        for theme in site.localizer.vocabulary.codes("theme")
    )
    icon = theme_icons.theme_icon(_initiatives(site)[0].theme)
    return _in_a_row([*names, icon])


def embed_frame_example(site: LocalizedSite) -> Markup:
    """An initiative as another site shows it."""
    document = embed_frame.embed_document(_embed(site), site.localizer, {})
    body = re.search(r'<body class="ci-embed">(.*?)<script', document, re.DOTALL)
    assert body
    return Markup('<div class="ci-embed">{}</div>').format(Markup(body[1]))


EXAMPLES: Mapping[str, Example] = {
    "site_menu": site_menu_example,
    "text": text_example,
    "buttons": buttons_example,
    "search_form": search_form_example,
    "search_advice": search_advice_example,
    "inputs": inputs_example,
    "filter_chips": filter_chips_example,
    "definitions": definitions_example,
    "dot_plot": dot_plot_example,
    "card": card_example,
    "theme_icons": theme_icons_example,
    "initiative_links": initiative_links_example,
    "number_tiles": number_tiles_example,
    "claim": claim_example,
    "chart_card": chart_card_example,
    "chart_notes": chart_notes_example,
    "linked_map": linked_map_example,
    "table": table_example,
    "bar": bar_example,
    "sources": sources_example,
    "corrections": corrections_example,
    "share_bar": share_bar_example,
    "embed_frame": embed_frame_example,
    "contents": contents_example,
    "pager": pager_example,
    "onward_links": onward_links_example,
    "footer": footer_example,
}
"""The examples by the names of their components, from the head of a page to its foot."""


def _initiatives(site: LocalizedSite) -> tuple[Initiative, ...]:
    """One with an outcome, one of a known day and one of a month."""
    initiatives = site.catalogue.initiatives
    tests: tuple[Callable[[Initiative], bool], ...] = (
        lambda item: item.outcome is not None,
        lambda item: item.outcome is None and len(item.start_date or "") == len("2020-03-17"),
        lambda item: item.outcome is None and len(item.start_date or "") == len("2020-03"),
    )
    return tuple(next(filter(test, initiatives)) for test in tests)


def _counts_by_theme(site: LocalizedSite) -> dict[str, int]:
    themes = [item.theme for item in site.catalogue.initiatives]
    return {theme: themes.count(theme) for theme in sorted(set(themes), key=lambda one: (-themes.count(one), one))[:5]}


def _chart() -> ChartSpec:
    return next(chart for chart in CHARTS.values() if chart.kind == "bars")


def _caption(chart: ChartSpec, site: LocalizedSite) -> chart_card.Caption:
    words = describe_chart(chart, site.catalogue, site.localizer)
    return chart_card.Caption(chart.name, words.title, words.subtitle)


def _chart_notes(chart: ChartSpec, site: LocalizedSite) -> Markup:
    figures: list[Figure] = [*chart_builder.chart_figures(chart, site.catalogue)]
    actions = _share_actions(site).chart(chart)
    return chart_notes.chart_notes(figures, site.localizer, _caption(chart, site), actions)


def _share_actions(site: LocalizedSite) -> ShareActionsFactory:
    return ShareActionsFactory(CitationFactory(site.context, site.language, Urls(f"{ADDRESS}/"), DAY))


def _embed(site: LocalizedSite) -> Embed:
    item = _initiatives(site)[0]
    words = item.summary[site.language]
    return Embed(
        title=item.name[site.language],
        subtitle=site.localizer.actors_beside_name(item),
        render_body=lambda: text.prose(words),
        body_height=100,
        source=site.localizer.t("footer-source"),
        page="initiative",
        pairs=(("id", item.id),),
        page_url=Urls().initiative(item.id),
    )


def _facet(site: LocalizedSite) -> InputSpec:
    options = tuple(
        (theme, f"{site.localizer.term('theme', theme)} ({count})", place == 0)
        for place, (theme, count) in enumerate(_counts_by_theme(site).items())
    )
    return facet_input("facets", [FacetOptions("theme", site.localizer.t("facet-theme"), options)], on_change=_ignore)


def _unfolded(html: Markup, css_class: str) -> Markup:
    return Markup(str(html).replace(f'<details class="{css_class}"', f'<details open class="{css_class}"', 1))


def _in_a_row(parts: Iterable[Markup]) -> Markup:
    return Markup('<div class="ci-buttons">{}</div>').format(Markup("\n").join(parts))


def _href(item: Initiative) -> str:
    return Urls().initiative(item.id)


def _claim_href(item: Claim) -> str:
    return Urls().claim(item.id)


def _ignore(*_: object) -> None:
    """Nothing is entered here."""
