"""The map of a selection in a page: a drawing whose countries lead to their lists on the page of the map."""

from __future__ import annotations

from dataclasses import replace

from markupsafe import Markup

from dashboard.catalogue.filters import SORTS, InitiativeFilter
from dashboard.catalogue.query_params import MAP_VIEWS, QueryParams, serialize_filters
from dashboard.catalogue.records import WORLDWIDE
from dashboard.context import SiteContext
from dashboard.languages import Language
from dashboard.maps.map_drawing import MapContent, describe_map, map_drawing
from dashboard.queries import search_initiatives
from dashboard.templates import render
from dashboard.urls import Urls


def linked_map(context: SiteContext, selection: InitiativeFilter, view: str, language: Language) -> Markup:
    """The map of ``selection`` with a caption that names the country pointed at.

    What only the address of a reader says, the browser adds to the links.
    """
    localizer, content = context.localizer(language), map_content(context, selection, view)
    alt_text = describe_map(context, content, localizer)

    def href(code: str) -> str:
        return Urls().map(serialize_filters(selection.with_facet("country", code)), view_params(view))

    drawing = map_drawing(context, content, localizer, alt_text=alt_text, href=href)
    return render("linked_map", localizer, drawing=drawing)


def map_content(context: SiteContext, selection: InitiativeFilter, view: str) -> MapContent:
    """What the map of ``selection`` shows: the countries of all that its other filters find, its own ones outlined."""
    counts = search_initiatives(context, counted_selection(selection)).counts["country"]
    return MapContent(view, counts, selected_countries(selection))


def counted_selection(selection: InitiativeFilter) -> InitiativeFilter:
    """What is counted on the map of ``selection``: no count depends on the countries selected, nor on the order."""
    return replace(selection.with_facet("country"), sort=SORTS[0])


def selected_countries(selection: InitiativeFilter) -> tuple[str, ...]:
    """The countries that ``selection`` names, those without a place on the map left out."""
    return tuple(code for code in selection.facets.get("country", ()) if code != WORLDWIDE)


def view_params(view: str) -> QueryParams:
    """The view as an address names it; the default stays out."""
    return (("view", view),) if view != MAP_VIEWS[0] else ()
