"""Opens a page of the site whose package is first on the path: its document over HTTP, and its script.

Run by tests as a process of its own, because a package is imported once a process. Writes what was found to stdout.
"""

from __future__ import annotations

import json
import sys

from streamlit.testing.v1 import AppTest

from dashboard.settings import Settings
from dashboard.site import SHELL, create_http_app, create_site_context
from dashboard.streamlit_adapter import served_site
from dashboard.streamlit_adapter.navigation import PAGES
from tests.client import Client


def main(name: str) -> None:
    """Open the page called ``name``."""
    context = create_site_context(Settings())
    served_site.serve(context)
    client = Client(create_http_app(context))
    app = AppTest.from_file(str(SHELL), default_timeout=60)
    app.switch_page(str(PAGES / f"{name}.py"))
    app.query_params["lang"] = "en"
    app.run()
    found = {
        "document": client(f"/{name}?lang=en").text,
        "static": client(f"/en/{name}").text,
        "sitemap": client("/sitemap.xml").text,
        "menu": [page.name for page in context.pages.menu],
        "links": [link.proto.page for link in app.get("page_link")],
        "title": [title.value for title in app.title],
        "exceptions": [str(exception.value) for exception in app.exception],
    }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main(*json.load(sys.stdin))
