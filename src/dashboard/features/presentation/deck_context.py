"""What every slide of one PowerPoint file is made with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import Initiative
from dashboard.context import SiteContext
from dashboard.features.presentation.slide_model import Slide, SlideContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.open_data.export_metadata import credit
from dashboard.urls import Urls


@dataclass(frozen=True)
class DeckContext:
    """One file.

    Attributes:
        site: The site whose data is shown.
        material: The same for the texts of slides.
        localizer: The language of the file.
        urls: Addresses of the live views.
    """

    site: SiteContext
    material: SlideContext
    localizer: Localizer
    urls: Urls

    @classmethod
    def of(cls, site: SiteContext, language: Language, urls: Urls) -> DeckContext:
        """The context of a file in ``language``."""
        return cls(site, SlideContext.of(site), site.localizer(language), urls)

    @property
    def catalogue(self) -> Catalogue:
        """The data that is shown."""
        return self.site.catalogue

    @cached_property
    def credit(self) -> str:
        """Site, version and licence of the data."""
        return credit(self.catalogue.release, self.localizer.t)

    def slide_url(self, slide: Slide) -> str:
        """The address of the live view of ``slide``."""
        return self.urls.page(slide.page, (*slide.pairs, ("lang", self.localizer.t.language)), slide.fragment)

    def initiative_url(self, item: Initiative) -> str:
        """The address of the page of one initiative."""
        return self.urls.initiative(item.id, (("lang", self.localizer.t.language),))
