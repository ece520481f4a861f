"""A page as a client asks for it over HTTP."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.catalogue.query_params import QueryValues
from dashboard.context import LocalizedSite
from dashboard.page_spec import PageSpec
from dashboard.urls import Urls


@dataclass(frozen=True, slots=True)
class PageRequest(LocalizedSite):
    """A page as a client asks for it over HTTP, in the language of the answer.

    Attributes:
        page: The page.
        parameters: The parameters of the address with all their values, cut to what an address may carry.
        base: The absolute address of the site's top, which ends with a slash.
    """

    page: PageSpec
    parameters: QueryValues
    base: str

    @property
    def urls(self) -> Urls:
        """Absolute addresses of the site."""
        return Urls(self.base)

    def first_value(self, name: str) -> str:
        """The first value of a parameter; empty where there is none."""
        return next(iter(self.parameters.get(name, ())), "")
