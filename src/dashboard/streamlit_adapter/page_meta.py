"""What the page at an address of the dashboard is, for whoever shows a link to it or cannot run its scripts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from dashboard import services
from dashboard.catalogue import query_params, weeks
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import QueryParams
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.catalogue.weeks import Week
from dashboard.components import social_card_content
from dashboard.components.share_actions import Link
from dashboard.i18n import filters_text
from dashboard.static_site import static_pages
from dashboard.static_site.static_layout import PageMeta
from dashboard.streamlit_adapter.navigation import PATHS

NAMED = 3
"""How many initiatives of a selection are named."""
FILTER_PAGES = ("gallery", "map", "watch")
LEADS = {
    "home": "home-lead",
    "gallery": "gallery-lead",
    "map": "map-lead",
    "watch": "watch-lead",
    "engagement": "engagement-lead",
    "accessibility": "accessibility-lead",
    "initiative": "unknown-lead",
    "": "dataset-description",
}
"""What a page says of itself where nothing is selected; the last for one that has no lead of its own."""
TITLES = {"home": "home-title", "initiative": "unknown-title"}
IMAGES = {"engagement": social_card_content.CLAIMS}
STATIC_SLUGS = {"home": static_pages.CLAIMS, "engagement": static_pages.CLAIMS, "watch": static_pages.WATCH}
"""Where the static pages tell the same; elsewhere it is the list of all initiatives."""


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page of the dashboard as somebody asks for it: ``base`` is the absolute address of the site's top."""

    name: str
    language: Language
    parameters: query_params.QueryValues
    base: str

    @property
    def week(self) -> Week | None:
        """The week that the page shows, where the address names one."""
        asked = self.parameters.get("week", ()) if self.name == "watch" else ()
        return weeks.parse_week(asked[0]) if asked else None

    @property
    def initiative(self) -> Initiative | None:
        """The initiative that the page shows."""
        asked = self.parameters.get("id", ()) if self.name == "initiative" else ()
        return services.catalogue().initiative(asked[0]) if asked else None


def page_meta(asked: PageRequest) -> PageMeta:
    """Title, description, addresses and image of the page."""
    initiative = asked.initiative
    if initiative:
        return _of_initiative(asked, initiative)
    selection = query_params.parse_filters(asked.parameters, services.codes()).selection
    return (
        _of_selection(asked, query_params.serialize_filters(selection))
        if asked.name in FILTER_PAGES
        else _of_page(asked, ())
    )


def static_link(asked: PageRequest) -> Link:
    """The static page that tells the same, by its title and its address below the site's top."""
    localizer, initiative = services.localizer(asked.language), asked.initiative
    if initiative:
        return initiative.name, f"{asked.language}/{static_pages.initiative_slug(initiative.id)}"
    if asked.week in services.active_weeks():
        return localizer.week_title(asked.week), f"{asked.language}/{static_pages.week_slug(asked.week)}"
    tail = STATIC_SLUGS.get(asked.name, static_pages.LIST)
    return localizer.t(f"page-{tail}"), f"{asked.language}/{tail}"


def _of_initiative(asked: PageRequest, item: Initiative) -> PageMeta:
    spoken = static_pages.alternates(asked.base, static_pages.initiative_slug(item.id))
    image = social_card_content.card_path(asked.language, social_card_content.initiative_card_name(item.id))
    return PageMeta(item.name, item.summary[asked.language], spoken[asked.language], spoken, f"{asked.base}{image}")


def _of_page(asked: PageRequest, pairs: QueryParams) -> PageMeta:
    localizer, known = services.localizer(asked.language), services.catalogue()
    t = localizer.t
    title = t(TITLES[asked.name]) if asked.name in TITLES else t(f"page-{asked.name}")
    title = f"{localizer.week_title(asked.week)} – {title}" if asked.week else title
    figures, initiatives = len(known.figures), len(known.initiatives)
    count = figures if asked.name == "engagement" else initiatives
    lead = t(LEADS[asked.name if asked.name in LEADS else ""], count=count, figures=figures, initiatives=initiatives)
    image = social_card_content.card_path(asked.language, IMAGES.get(asked.name, social_card_content.SITE))
    return PageMeta(title, lead, _address(asked, pairs), _alternates(asked, pairs), f"{asked.base}{image}")


def _of_selection(asked: PageRequest, pairs: QueryParams) -> PageMeta:
    if not pairs:
        return _of_page(asked, pairs)
    localizer = services.localizer(asked.language)
    found = services.select(query_params.parse_filters(asked.parameters, services.codes()).selection).initiatives
    names = localizer.join_list(item.name for item in found[:NAMED])
    title = f"{filters_text.describe_filters(pairs, localizer, localizer.facet)} – {localizer.t(f'page-{asked.name}')}"
    image = social_card_content.selection_card_path(asked.language, pairs)
    description = localizer.t("preview-selection", count=len(found), names=names)
    return PageMeta(title, description, _address(asked, pairs), _alternates(asked, pairs), f"{asked.base}{image}")


def _alternates(asked: PageRequest, pairs: QueryParams) -> Mapping[str, str]:
    spoken = {str(language): _address(asked, pairs, language) for language in LANGUAGES}
    said = (*pairs, *_week(asked))
    return spoken | {"x-default": f"{asked.base}{PATHS[asked.name]}{'?' if said else ''}{urlencode(said)}"}


def _week(asked: PageRequest) -> QueryParams:
    return (("week", asked.week.code),) if asked.week else ()


def _address(asked: PageRequest, pairs: QueryParams, language: Language | None = None) -> str:
    spoken = (*pairs, *_week(asked), ("lang", language or asked.language))
    return f"{asked.base}{PATHS[asked.name]}?{urlencode(spoken)}"
