"""The images beside shared links: where they are below the top of the site, and what stands in them."""

from __future__ import annotations

from dashboard.catalogue import query_params
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams, QueryValues
from dashboard.components.social_card import SocialCard
from dashboard.context import SiteContext
from dashboard.i18n import filters_text
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.palette import THEMES
from dashboard.queries import search_initiatives
from dashboard.urls import with_query

ROOT = "preview"
SITE, CLAIMS, SELECTION = "site", "claims", "selection"


def card_path(language: Language, name: str) -> str:
    """The image of that name."""
    return f"{ROOT}/{language}/{name}.png"


def initiative_card_name(identifier: str) -> str:
    """The name of the image of one initiative."""
    return f"initiatives/{identifier}"


def selection_card_path(language: Language, pairs: QueryParams) -> str:
    """The image of the initiatives that ``pairs`` select; that of the site where they select nothing."""
    return with_query(card_path(language, SELECTION), pairs) if pairs else card_path(language, SITE)


def find_card(context: SiteContext, language: Language, name: str, params: QueryValues) -> SocialCard | None:
    """What stands in the image of that name; None if there is none. ``params`` are its selection, if it has one."""
    localizer = context.localizer(language)
    if name != SELECTION:
        return card_content(name, context.catalogue, localizer)
    selection = query_params.parse_filters(params, context.codes).selection
    pairs = query_params.serialize_filters(selection)
    filters = filters_text.describe_filters(pairs, localizer, localizer.facet)
    count = len(search_initiatives(context, selection).records)
    return selection_card(count, len(context.catalogue.initiatives), filters, localizer)


def card_content(name: str, catalogue: Catalogue, localizer: Localizer) -> SocialCard | None:
    """What stands in the image of that name; None if there is none, or if it depends on a selection."""
    if name == SITE:
        return _site(catalogue, localizer)
    if name == CLAIMS:
        return _claims(catalogue, localizer)
    parent, _, identifier = name.partition("/")
    initiative = catalogue.initiative(identifier) if parent == "initiatives" else None
    return _initiative(initiative, localizer) if initiative else None


def selection_card(count: int, total: int, filters: str, localizer: Localizer) -> SocialCard:
    """What stands in the image of a selection: how many initiatives it has, and its ``filters`` in words."""
    title = localizer.t("gallery-count", count=count, total=total)
    return SocialCard(localizer.t("page-gallery"), "", title, (filters,), localizer.t("card-signature"))


def _site(catalogue: Catalogue, localizer: Localizer) -> SocialCard:
    sizes = {"initiatives": len(catalogue.initiatives), "figures": len(catalogue.figures)}
    return SocialCard(
        "", "", localizer.t("home-title"), (localizer.t("footer-size", **sizes),), localizer.t("card-signature")
    )


def _claims(catalogue: Catalogue, localizer: Localizer) -> SocialCard:
    """Each number of the letter with what it is said to measure, and the verdict on it."""
    verdicts = (
        f"{localizer.metric(claim.figure)} ({localizer.value(claim.figure)}){localizer.t('colon')}"
        f"{localizer.term('verdict', claim.verdict)}"
        for claim in catalogue.claims
    )
    return SocialCard("", "", localizer.t("claims-title"), tuple(verdicts), localizer.t("card-signature"))


def _initiative(item: Initiative, localizer: Localizer) -> SocialCard:
    place = localizer.country(item.country)
    top_right = f"{place}, {localizer.date(item.start_date)}" if item.start_date else place
    theme = localizer.term("theme", item.theme)
    name = item.name[localizer.t.language]
    return SocialCard(
        theme, top_right, name, _outcome(item, localizer), localizer.t("card-signature"), THEMES[item.theme]
    )


def _outcome(item: Initiative, localizer: Localizer) -> tuple[str, ...]:
    """The outcome with its note in one piece, since it is not to be told without."""
    if item.outcome is None:
        return ()
    note = item.outcome_note[localizer.t.language] if item.outcome_note else ""
    return ("\n".join(filter(None, (localizer.outcome(item), note))),)
