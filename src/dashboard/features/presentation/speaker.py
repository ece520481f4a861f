"""The speaker's window: a document of its own with notes, the next slide, a clock and a timer, in step with the wall.

It holds all slides, so it needs no server once it is open; the two windows talk through the browser.
"""

from __future__ import annotations

from functools import cache

from markupsafe import Markup
from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard import package_files
from dashboard.cache import MB, cached
from dashboard.components.site_assets import ICON_NAME, script_element, stylesheet_name
from dashboard.context import SiteContext
from dashboard.features.presentation import fragments, story
from dashboard.features.presentation.own_slides import OwnSlides
from dashboard.features.presentation.slide_duration import slide_seconds
from dashboard.features.presentation.slide_model import SlideContext
from dashboard.features.presentation.slide_text import slide_text
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.representation import Representation
from dashboard.http.security_headers import DocumentKind, declare_kind
from dashboard.languages import Language
from dashboard.templates import SafeHtml, render
from dashboard.urls import Urls, query_string

ADDRESS = "/speaker"
STAGE = "st-key-stage"
"""The class that slides stand in on the wall, after their container there: their styles ask for it."""


def routes(context: SiteContext) -> list[BaseRoute]:
    """The address of the window."""
    return [Route(ADDRESS, DocumentEndpoint(context, _speaker, cross_origin=False))]


def speaker_url(language: Language, own: OwnSlides) -> str:
    """The address of the window for those slides, relative to the site."""
    return Urls().file(ADDRESS, (("lang", language), *own.params))


def channel_name(own: OwnSlides) -> str:
    """By which the windows of one talk find each other, in whatever language each is."""
    return f"confinement-talk?{query_string(own.params)}"


def _speaker(context: SiteContext, request: Request) -> Representation:
    declare_kind(request, DocumentKind.PAGE)
    return Representation(speaker_document(context, *fragments.presentation(context, request)), "text/html")


@cached(max_bytes=MB)
def speaker_document(context: SiteContext, language: Language, own: OwnSlides, site: str) -> bytes:
    """The window for the own slides where there are any, or else for the story; see ``slides_fragment``."""
    slides, data, localizer = own.slides or story.SLIDES, SlideContext.of(context), context.localizer(language)
    html = render(
        "speaker",
        localizer,
        names=[slide.name for slide in slides],
        titles=[slide_text(slide, data, localizer).title for slide in slides],
        lengths=[_minutes(slide_seconds(slide, context, language)) for slide in slides],
        slides=fragments.slides_markup(context, language, own, site),
        channel=channel_name(own),
        stage=STAGE,
        icon=ICON_NAME,
        stylesheet=stylesheet_name(),
        font_urls=context.fonts.urls,
        styles=_styles(),
        script=Markup().join(map(script_element, ("slide_fit", "slide_steps", "speaker"))),
    )
    return html.encode()


def _minutes(seconds: float) -> str:
    """Minutes and seconds."""
    return f"{int(seconds) // 60}:{int(seconds) % 60:02}"


@cache
def _styles() -> Markup:
    return SafeHtml(f"<style>{slide_styles()}{package_files.read_text('speaker.css')}</style>")


@cache
def slide_styles() -> str:
    """The styles of all slides; those of the kinds that only the story has come with the slides."""
    return package_files.read_text("slides.css")
