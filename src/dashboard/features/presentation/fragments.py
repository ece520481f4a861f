"""The fragments of the presentation: its slides, the same for all readers of a language."""

from __future__ import annotations

from functools import cache, partial

from markupsafe import Markup
from starlette.requests import Request
from starlette.routing import BaseRoute

from dashboard import package_files
from dashboard.cache import MB, cached
from dashboard.catalogue.slide_params import NAME, VIEWS, limit_views
from dashboard.context import SiteContext
from dashboard.features.presentation import story
from dashboard.features.presentation.own_slides import OwnSlides, read_own_slides
from dashboard.features.presentation.slide_html import render_slides
from dashboard.features.presentation.slide_model import Slide, SlideContext
from dashboard.features.presentation.slide_render_context import SlideRenderContext
from dashboard.http import base_url
from dashboard.http.content_negotiation import reader_language
from dashboard.http.fragment_bundle import FragmentBundle, fragment_route, fragment_url, fragment_version
from dashboard.languages import Language
from dashboard.templates import SafeHtml
from dashboard.urls import Urls

SLIDES = "slides"
"""The name of the fragment file, and of the one part in it."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The fragment file of the slides."""
    return [fragment_route(context, SLIDES, _slides)]


def slides_url(context: SiteContext, language: Language, own: OwnSlides, site: str) -> str:
    """Where the slides are that a reader with these slides of their own is shown.

    Args:
        context: The site.
        language: The language of the slides.
        own: The reader's own slides; without any it is the story.
        site: The address of the site without a slash at its end; "" where nobody knows it.
    """
    version = fragment_version(context, SLIDES, language, own, site)
    return fragment_url(SLIDES, (("lang", language), *own.params), version)


@cached(max_bytes=3 * MB)
def slides_fragment(context: SiteContext, language: Language, own: OwnSlides, site: str) -> FragmentBundle:
    """The own slides where there are any, or else those of the story."""
    version = fragment_version(context, SLIDES, language, own, site)
    return FragmentBundle.of({SLIDES: slides_markup(context, language, own, site)}, version)


def slides_markup(context: SiteContext, language: Language, own: OwnSlides, site: str) -> Markup:
    """The same as markup, with the styles that only its kinds of slides need; see ``slides_url``."""
    urls = Urls(f"{site}/") if site else None
    render_context = SlideRenderContext(
        context, SlideContext.of(context), context.localizer(language), own.name, partial(live_url, urls, language)
    )
    return _kind_styles() + render_slides(own.slides or story.SLIDES, render_context)


@cache
def _kind_styles() -> Markup:
    """They come with the slides, which a browser keeps: in the messages of the page each reader would get them anew."""
    return SafeHtml(f"<style>{package_files.read_text('story.css')}</style>")


def live_url(urls: Urls | None, language: Language, slide: Slide) -> str:
    """The absolute address of the live view of ``slide``; "" where nobody knows where the site is."""
    return urls.page(slide.page, (*slide.pairs, ("lang", language)), slide.fragment) if urls else ""


def _slides(context: SiteContext, request: Request) -> FragmentBundle:
    return slides_fragment(context, *presentation(context, request))


def presentation(context: SiteContext, request: Request) -> tuple[Language, OwnSlides, str]:
    """What a presentation is made from, as its page reads it."""
    views, name = request.query_params.getlist(VIEWS), request.query_params.get(NAME, "")
    own = read_own_slides(context, limit_views(views), name)
    return reader_language(request), own, base_url.site_url(context, request)
