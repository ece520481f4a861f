"""The CPU seconds of the worst request of every route, measured in process: for this checkout or an older one.

    PYTHONPATH=src:. python -m bench.worst_requests

The clock is that of the process, so other processes do not disturb it. Each address is asked in a process that has
answered plain addresses of the same routes before, and has not yet made what this one asks for.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable, Mapping
from random import Random
from typing import Any
from urllib.parse import urlencode

from streamlit.web.server.starlette.starlette_gzip_middleware import SelectiveGZipMiddleware
from streamlit.web.server.starlette.starlette_server_config import GZIP_COMPRESSLEVEL, GZIP_MINIMUM_SIZE

ASGIApp = Callable[..., Any]
HOST = "127.0.0.1:8501"
CHARTS = ("gwi", "channels", "trust", "whatsapp", "apps", "more")
WARM_UP = (
    "/",
    "/gallery",
    "/map",
    "/engagement",
    "/engagement?embed=true&chart=gwi",
    "/parcels/exhibits.json",
    "/charts/weeks.svg",
    "/map/countries.geojson",
    "/parcels/map.json",
    "/open-data/initiatives.csv?country=CH",
    "/open-data/press-kit.zip?country=CH",
    "/preview/fr/site.png",
    "/fr/initiatives",
)
MAX_SECONDS = 1.5
"""The goal for any request."""
NEW_DAY_SECONDS = 0.15
"""The goal for the charts on a day for which nothing is kept."""


def worst_requests(seed: int = 1) -> Mapping[str, str]:
    """The dearest address that each route accepts, by what makes it dear."""
    random = Random(seed)
    search = "".join(random.choice("abcdefghijklmnopqrstuvwxyz éè") for _ in range(200))
    narrow = urlencode({"q": search})
    themes = ("mutual_aid", "fundraising", "mental_health", "fact_checking")
    views = [("views", f"map?theme={theme}") for theme in themes] * 5
    titled = [("views", f"engagement?chart={CHARTS[n % len(CHARTS)]}&title={search[:90]}{n}") for n in range(20)]
    return {
        "deck of 20 maps": f"/present.pptx?{urlencode([('lang', 'fr'), *views])}",
        "deck of 20 charts": f"/present.pptx?{urlencode(titled)}",
        "deck of the story": "/present.pptx?lang=en",
        "slides of 20 charts with titles": f"/parcels/slides.json?{urlencode([('name', search), *titled])}",
        "presentation document": f"/present?{urlencode([('name', search[:100]), *titled])}",
        "months, 56 kB of views": f"/parcels/months.json?views={'/' * 56_000}",
        "charts on a new day": "/parcels/exhibits.json?accessed=2020-02-29",
        "engagement on a new day": "/engagement?accessed=2020-02-28",
        "charts under a new host": "/parcels/exhibits.json?host",
        "figures, a search": f"/parcels/figures.json?{narrow}",
        "workbook of everything": "/open-data/initiatives.xlsx?sort=name",
        "Parquet of everything": "/open-data/initiatives.parquet?sort=name",
        "results while typing": f"/parcels/search.json?{narrow}",
        "search of the site": f"/search?{narrow}",
        "search of the site, without a script": f"/fr/search?{narrow}",
        "press kit of everything": "/open-data/press-kit.zip?accessed=2020-02-29",
        "preview of a search": f"/preview/fr/selection.png?{narrow}",
        "chart of the weeks, a search": f"/charts/weeks.svg?{narrow}",
        "chart as a picture": "/charts/more.svg?scheme=dark&lang=en",
        "embedded map, a search": f"/map?embed=true&{narrow}",
        "map's shades, a search": f"/map/countries.geojson?{narrow}",
        "newsletter, a search": f"/newsletter/fr/2020-W13.html?{narrow}",
        "feed": "/feed/en.atom",
        "sitemap": "/sitemap.xml",
        "static list": "/en/initiatives",
        "static record": "/en/initiatives/wearewarrior",
        "initiatives as JSON": "/open-data/initiatives.json?sort=date",
        "countries as GeoJSON": "/open-data/initiatives.geojson?sort=name",
        "OpenAPI": "/open-data/openapi.json",
        "citation of a selection": f"/open-data/citation-gallery.json?{narrow}",
        "gallery document, a search": f"/gallery?{narrow}",
        "a page that is not there": f"/{'a/' * 20_000}a",
    }


def measure(app: ASGIApp) -> Mapping[str, float]:
    """CPU seconds of the worst request of every route of ``app``, by what makes it dear."""
    for address in WARM_UP:
        cpu_seconds(app, address)
    return {
        name: cpu_seconds(app, address.removesuffix("?host"), "new.example" if address.endswith("?host") else HOST)
        for name, address in worst_requests().items()
    }


def cpu_seconds(app: ASGIApp, target: str, host: str = HOST) -> float:
    """CPU seconds of this process until ``app`` has answered one GET request."""
    start = time.process_time()
    asyncio.run(_get(app, target, host))
    return time.process_time() - start


async def _get(app: ASGIApp, target: str, host: str) -> None:
    path, _, query = target.partition("?")
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": query.encode(),
        "headers": [(b"host", host.encode()), (b"accept-encoding", b"gzip"), (b"accept-language", b"fr")],
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8501),
        "state": {},
    }

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(_message: dict[str, Any]) -> None:
        pass

    await app(scope, receive, send)


def create_checkout_app() -> ASGIApp:
    """The application of whichever checkout is on the path, behind what Streamlit's server compresses with.

    Older checkouts left it to Streamlit to compress their answers, which is part of what an answer costs.
    """
    return SelectiveGZipMiddleware(_checkout_app(), minimum_size=GZIP_MINIMUM_SIZE, compresslevel=GZIP_COMPRESSLEVEL)


def _checkout_app() -> ASGIApp:
    try:
        from dashboard.settings import Settings  # noqa: PLC0415
        from dashboard.site import create_http_app, create_site_context  # noqa: PLC0415
        from dashboard.streamlit_adapter import served_site  # noqa: PLC0415
    except ImportError:
        return _older_app()
    context = create_site_context(Settings())
    served_site.serve(context)
    return create_http_app(context)


def _older_app() -> ASGIApp:
    """That of a checkout from before ``create_http_app``."""
    from importlib import import_module  # noqa: PLC0415

    from starlette.applications import Starlette  # noqa: PLC0415

    import_module("dashboard.ui.store").prepare()
    return Starlette(routes=import_module("dashboard.web.routes").routes())


if __name__ == "__main__":
    print(json.dumps(measure(create_checkout_app()), indent=1), file=sys.stdout)
