"""The images beside shared links: where they are below the top of the site, and what stands in them."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.catalogue import query_params
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.filters import FigureFilter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams, QueryValues
from dashboard.catalogue.records import Claim, Figure, Initiative
from dashboard.components.social_card import SocialCard
from dashboard.context import SiteContext
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.palette import THEMES
from dashboard.queries import search_figures
from dashboard.urls import with_query

ROOT = "preview"
SITE, CLAIMS, SELECTION, FIGURE_SELECTION = "site", "claims", "selection", "figures"
PAGE_LEADS: Mapping[str, str] = {
    "map": "map-lead",
    "present": "present-lead",
    "data": "data-lead",
    "about": "about-lead",
}
"""Pages with an image of their own, and the sentence below their name in it."""


def card_path(language: Language, name: str) -> str:
    """The image of that name: one of the names above, or of a record the slug of its static page."""
    return f"{ROOT}/{language}/{name}.png"


def page_card_name(page: str) -> str:
    """The name of the image of one of ``PAGE_LEADS``."""
    return f"pages/{page}"


def figure_selection_card_path(language: Language, pairs: QueryParams) -> str:
    """The image of the figures that ``pairs`` select."""
    return with_query(card_path(language, FIGURE_SELECTION), pairs)


def selection_card_path(language: Language, pairs: QueryParams) -> str:
    """The image of the initiatives that ``pairs`` select; that of the site where they select nothing."""
    return with_query(card_path(language, SELECTION), pairs) if pairs else card_path(language, SITE)


def find_card(context: SiteContext, language: Language, name: str, params: QueryValues) -> SocialCard | None:
    """What stands in the image of that name; None if there is none. ``params`` are its selection, if it has one."""
    localizer = context.localizer(language)
    if name == FIGURE_SELECTION:
        return _figure_selection(context, localizer, params)
    return card_content(name, context.catalogue, localizer)


def card_content(name: str, catalogue: Catalogue, localizer: Localizer) -> SocialCard | None:
    """What stands in the image of that name; None if there is none, if it depends on a selection or is a drawing."""
    if name == CLAIMS:
        return _claims(catalogue, localizer)
    parent, _, identifier = name.partition("/")
    if parent == "initiatives" and (initiative := catalogue.initiative(identifier)):
        return _initiative(initiative, localizer)
    if parent == "figures" and (figure := catalogue.figure(identifier)):
        return _figure(figure, localizer)
    if parent == "claims" and (claim := catalogue.claim(identifier)):
        return _claim(claim, localizer)
    return _page(identifier, localizer) if parent == "pages" and identifier in PAGE_LEADS else None


def _claims(catalogue: Catalogue, localizer: Localizer) -> SocialCard:
    """Each number of the letter with what it is said to measure, and the verdict on it."""
    verdicts = tuple(claim_in_brief(claim, localizer) for claim in catalogue.claims)
    return SocialCard("", "", localizer.t("claims-title"), verdicts, localizer.t("card-signature"))


def claim_in_brief(claim: Claim, localizer: Localizer) -> str:
    """What a number of the letter is said to measure, the number, and the verdict on it."""
    metric, value = localizer.metric(claim.figure), localizer.value(claim.figure)
    return f"{metric} ({value}){localizer.t('colon')}{localizer.term('verdict', claim.verdict)}"


def _claim(claim: Claim, localizer: Localizer) -> SocialCard:
    """The verdict with the number it is on, and the sentence to quote in its place."""
    quote = claim.quote[localizer.t.language]
    return SocialCard(
        localizer.t("claims-title"), "", claim_in_brief(claim, localizer), (quote,), localizer.t("card-signature")
    )


def _figure(figure: Figure, localizer: Localizer) -> SocialCard:
    """The value as large as can be, with what it measures and the caveat that it is not to be told without."""
    language = localizer.t.language
    period = localizer.period(figure.period_start, figure.period_end)
    who = localizer.join_list(filter(None, (figure.issuer[language], period)))
    details = "\n".join((localizer.metric(figure), who, figure.caveat_key[language]))
    country = localizer.figure_facet("country", figure.country)
    return SocialCard(country, "", localizer.value(figure), (details,), localizer.t("card-signature"))


def _figure_selection(context: SiteContext, localizer: Localizer, params: QueryValues) -> SocialCard:
    """How many figures a selection has, and its filters in words."""
    selection = query_params.parse_filters(params, context.figure_codes, FigureFilter).selection
    pairs = query_params.serialize_filters(selection)
    filters = filters_text.describe_filters(pairs, localizer, localizer.figure_facet)
    count, total = len(search_figures(context, selection).records), len(context.catalogue.figures)
    title = localizer.t("figures-count", count=count, total=total)
    return SocialCard(localizer.t("figures-title"), "", title, (filters,), localizer.t("card-signature"))


def _page(name: str, localizer: Localizer) -> SocialCard:
    """What a page is called, and what it shows."""
    lead = localizer.t(PAGE_LEADS[name])
    return SocialCard(localizer.t("site"), "", localizer.t(f"page-{name}"), (lead,), localizer.t("card-signature"))


def _initiative(item: Initiative, localizer: Localizer) -> SocialCard:
    place = localizer.marked_country(item)
    top_right = f"{place}, {localizer.date(item.start_date)}" if item.start_date else place
    theme = localizer.term("theme", item.theme)
    name = item.name[localizer.t.language]
    return SocialCard(
        theme,
        top_right,
        name,
        (*_letter_only(item, localizer), *(_outcome(item, localizer) or _story(item, localizer))),
        localizer.t("card-signature"),
        THEMES[item.theme],
        item.theme,
    )


def _letter_only(item: Initiative, localizer: Localizer) -> tuple[str, ...]:
    return (localizer.t("letter-only"),) if evidence(item.sources).letter_only else ()


def _story(item: Initiative, localizer: Localizer) -> tuple[str, ...]:
    """Who did what, each left out whole where there is no room: for a record that has no number to show."""
    summary = item.summary[localizer.t.language]
    return tuple(filter(None, (localizer.actors_beside_name(item), summary)))


def _outcome(item: Initiative, localizer: Localizer) -> tuple[str, ...]:
    """The outcome with its note in one piece, since it is not to be told without."""
    if item.outcome is None:
        return ()
    note = item.outcome_note[localizer.t.language] if item.outcome_note else ""
    return ("\n".join(filter(None, (localizer.outcome(item), note))),)
