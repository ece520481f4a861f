"""The static list of all initiatives, by theme."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.components.contents import contents as contents_list
from dashboard.components.definitions import definitions_section, facet_definitions
from dashboard.components.text import heading
from dashboard.i18n.localizer import Localizer
from dashboard.queries import initiatives_by_theme
from dashboard.static_site import json_ld, slugs
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead
from dashboard.templates import render


def initiative_list(site: StaticSite, slug: str) -> StaticPage:
    """The list, which search engines are told is a data set."""
    localizer, groups = site.localizer, initiatives_by_theme(site.context, site.language)
    title = localizer.t("page-initiatives")
    lead = localizer.t("initiatives-lead", count=len(site.catalogue.initiatives))
    contents = [(localizer.term("theme", theme), f"#{theme}") for theme in groups]
    body = title_and_lead(title, lead) + contents_list(localizer, contents)
    body += _index(groups, localizer, lambda item: slugs.initiative_slug(item.id))
    definitions = facet_definitions(site.catalogue, localizer).items()
    body += heading(localizer.t("definitions-title"), "definitions") + Markup().join(
        definitions_section(facet, html, localizer) for facet, html in definitions
    )
    thing = json_ld.dataset(site.catalogue, localizer, site.base, site.url(slug))
    return StaticPage(slug, title, lead, body, dashboard_page="gallery", things=[thing])


def _index(
    groups: Mapping[str, Sequence[Initiative]], localizer: Localizer, href: Callable[[Initiative], str]
) -> Markup:
    """Initiatives by theme as lists of links, each with its country and date."""
    return render("initiative_index", localizer, groups=groups, href=href)
