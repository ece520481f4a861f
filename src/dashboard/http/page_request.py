"""A page as a client asks for it over HTTP."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.query_params import QueryValues
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language
from dashboard.page_spec import PageSpec
from dashboard.urls import Urls


@dataclass(frozen=True, slots=True)
class PageRequest:
    """A page as a client asks for it over HTTP.

    Attributes:
        context: The site.
        page: The page.
        language: The language of the answer.
        parameters: The parameters of the address with all their values, cut to what an address may carry.
        base: The absolute address of the site's top, which ends with a slash.
    """

    context: SiteContext
    page: PageSpec
    language: Language
    parameters: QueryValues
    base: str

    @property
    def localizer(self) -> Localizer:
        """Words, numbers and dates in the language of the answer."""
        return self.context.localizer(self.language)

    @property
    def urls(self) -> Urls:
        """Absolute addresses of the site."""
        return Urls(self.base)

    def first_value(self, name: str) -> str:
        """The first value of a parameter; empty where there is none."""
        return next(iter(self.parameters.get(name, ())), "")
