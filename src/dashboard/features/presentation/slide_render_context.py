"""What the slides of one presentation are rendered with as markup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import Slide, SlideContext
from dashboard.i18n.localizer import Localizer


@dataclass(frozen=True, slots=True)
class SlideRenderContext:
    """What slides are rendered with.

    Attributes:
        site: The site, which keeps the drawings of charts.
        data: The data that slides are made from.
        localizer: Words, numbers and dates.
        title: What a reader calls their own slides; "" for nothing.
        live_url: Gives the absolute address of a slide's live view, "" where nobody knows where the site is.
    """

    site: SiteContext
    data: SlideContext
    localizer: Localizer
    title: str
    live_url: Callable[[Slide], str]
