"""The page of the slides."""

from __future__ import annotations

from dashboard.catalogue import query_params
from dashboard.catalogue.slide_params import NAME as SLIDES_NAME
from dashboard.catalogue.slide_params import VIEWS, limit_views
from dashboard.components import social_card_content
from dashboard.features.presentation import routes, story
from dashboard.features.presentation.own_slides import read_own_slides
from dashboard.features.presentation.slide_model import SlideContext
from dashboard.features.presentation.slide_text import slide_text
from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec
from dashboard.static_site.page_meta import PageMeta, describe_page

NAME = "present"
SLIDE = "slide"
"""The parameter that names a slide by its place."""


def _describe(request: PageRequest) -> PageMeta:
    """The story or the reader's own slides; one slide by its title, where the address names it."""
    localizer, page = request.localizer, request.localizer.t("page-present")
    own = read_own_slides(
        request.context, limit_views(request.parameters.get(VIEWS, ())), request.first_value(SLIDES_NAME)
    )
    slides = own.slides or story.SLIDES
    title, lead, params = own.name, localizer.t("present-lead"), own.params
    if own.name:
        lead = f"{localizer.t('slides-name-of-link', name=own.name)} {lead}"
    number = query_params.page_param({"page": request.parameters.get(SLIDE, ())}, len(slides))
    if SLIDE in request.parameters:
        text = slide_text(slides[number - 1], SlideContext.of(request.context), localizer)
        title, lead, params = text.title, text.takeaway, ((SLIDE, str(number)), *params)
    card = social_card_content.page_card_name(NAME)
    return describe_page(request, f"{title} – {page}" if title else page, lead, card=card, params=params)


PAGE = PageSpec(
    name=NAME,
    position=80,
    describe=_describe,
    routes=routes.routes,
)
