"""What the map of a slide shows, for whoever draws it."""

from __future__ import annotations

from dashboard.catalogue.query_params import MAP_VIEWS
from dashboard.catalogue.records import WORLDWIDE
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import Map, Slide, SlideContext
from dashboard.maps.country_extents import narrowest_view
from dashboard.maps.map_drawing import MapContent


def map_content(slide: Slide, data: SlideContext, site: SiteContext) -> MapContent:
    """The counts of the selection of ``slide``; selected countries are outlined, and framed where no view is named."""
    assert isinstance(slide.content, Map)
    codes = data.selection(slide).facets.get("country", ())
    selected = [code for code in codes if code != WORLDWIDE]
    is_named = slide.content.frame != MAP_VIEWS[0]
    view = slide.content.frame if is_named else narrowest_view(site, selected)
    return MapContent(view, data.selected(slide).counts["country"], selected)
