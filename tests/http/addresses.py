"""An address or more for each route of the site: what is plain, and what is worst."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.routing import Match, Route

from dashboard.languages import LANGUAGES

RECORD = "creustel-lockdown-film-dubs"
ADDRESSES = (
    "/",
    "/gallery?theme=fundraising&q=masques",
    "/search?q=masques",
    f"/initiative?id={RECORD}",
    f"/initiative?id={RECORD}&embed=true",
    "/map?country=FR",
    "/map?embed=true&theme=mutual_aid&view=europe",
    "/watch?week=2020-W13",
    "/engagement",
    "/engagement?figure=kantar-w1-social-late",
    "/engagement?claim=social-engagement",
    "/engagement?q=kantar&country=FR",
    "/engagement?embed=true&chart=gwi",
    "/present",
    "/data",
    "/accessibility",
    "/map/countries.geojson?theme=mutual_aid",
    "/map/chosen.geojson?country=FR",
    *(f"/feed/{language}.atom" for language in LANGUAGES),
    *(f"/feed/{language}/corrections.atom" for language in LANGUAGES),
    "/feed/en.atom?theme=fundraising&q=masques",
    "/feed/nope",
    "/feed",
    "/feed/",
    "/rss",
    "/rss.xml",
    "/atom.xml",
    "/newsletter/fr/2020-W12.html?country=FR",
    *(f"/newsletter/{language}/2020-W12.{ending}" for language in LANGUAGES for ending in ("html", "txt")),
    *(f"/newsletter/{language}/news-2026-W49.{ending}" for language in LANGUAGES for ending in ("html", "txt")),
    "/newsletter/nope",
    "/charts/weeks.csv?country=FR",
    "/charts/weeks.svg?country=FR",
    "/charts/starts.svg?country=IT&theme=fundraising",
    "/?embed=true",
    "/gallery?embed=true&theme=fundraising",
    "/charts/gwi.svg",
    "/charts/gwi.csv",
    "/charts/gwi.xlsx",
    "/charts/weeks.xlsx?country=FR",
    "/present.pptx",
    "/speaker?lang=fr&slide=3",
    "/speaker?views=map&views=gallery%3Fq%3D%3Cb%3E&name=%3Cscript%3E",
    "/parcels/exhibits.json",
    "/parcels/figures.json",
    "/parcels/map.json?country=FR&view=europe&lang=fr",
    "/parcels/search.json?lang=fr&q=mas",
    "/parcels/slides.json",
    "/parcels/lockdowns.json",
    "/parcels/months.json",
    "/parcels/starts.json",
    "/parcels/starts.json?place=watch&theme=fundraising&country=IT",
    "/parcels/weeks.json",
    "/parcels/sources.json",
    "/parcels/definitions.json",
    *(f"/{language}" for language in LANGUAGES),
    *(f"/{language}/initiatives" for language in LANGUAGES),
    "/en/claims",
    "/en/claims/social-engagement",
    "/fr/figures",
    "/fr/figures/kantar-w1-social-late",
    "/fr/search?q=masques",
    "/en/search",
    f"/en/initiatives/{RECORD}",
    "/en/watch/2020-W12",
    *(f"/preview/{language}/site.png" for language in LANGUAGES),
    "/preview/en/selection.png?country=CH",
    "/preview/fr/figures.png?country=FR",
    "/preview/en/figures/kantar-w1-social-late.png",
    "/preview/en/claims/social-engagement.png",
    "/preview/fr/pages/map.png",
    "/icon.svg",
    "/favicon.ico",
    "/apple-touch-icon.png",
    "/sitemap.xml",
    "/robots.txt",
    "/open-data/initiatives.csv?country=CH",
    "/open-data/initiatives.json?country=CH",
    "/open-data/initiatives.geojson?country=CH",
    "/open-data/figures.csv?country=FR",
    "/open-data/figures.json?country=FR",
    "/open-data/datapackage.json",
    "/open-data/openapi.json",
    "/open-data/countries.geojson",
    "/open-data/citation.json",
    "/open-data/citation-gallery.json?country=CH",
    "/open-data/citation-map.json?country=CH",
    "/open-data/citation-engagement.json?country=FR",
    "/open-data/press-kit.zip?country=CH",
    "/open-data/nope",
    "/nope",
)
"""Plain addresses of every route whose path does not change with its content or the data."""


def addresses_of(route: Route) -> list[str]:
    """Those of ``ADDRESSES`` that ``route`` answers; a path without parameters is an address itself."""
    fixed = () if "{" in route.path else (route.path,)
    return [address for address in (*ADDRESSES, *fixed) if route.matches(_scope(address))[0] is Match.FULL]


def _scope(address: str) -> dict[str, object]:
    path = address.partition("?")[0]
    return {"type": "http", "method": "GET", "path": path, "headers": Headers().raw, "root_path": ""}
