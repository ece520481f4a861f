"""Visits the site whose package is first on the path: what it answers and shows, and whether its data is sound.

Run by tests as a process of its own, because a package is imported once a process. Stdin holds the addresses to
``ask`` over HTTP and those of pages to ``open`` without a browser, and whether to check every table; stdout what came
back.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from collections.abc import Mapping, Sequence
from datetime import date

from dashboard.catalogue import validation
from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from dashboard.streamlit_adapter import served_site
from tests.client import Client
from tests.streamlit_page import open_address

MENU_LINK = re.compile(r'<li><a href="(\w*)[^"]*"')
"""What leads to a page from the menu, with the name of the page."""
OTHER_LANGUAGE = re.compile(r'<a href="[^"]*" hreflang="(\w+)"')
"""What leads to a page in another language, with its code."""

TITLE = re.compile(r'<h1 class="ci-title">([^<]*)</h1>')
"""What heads a page."""


def answer(client: Client, address: str) -> Sequence[object]:
    """Status, media type and text; a file that is no text answers with its size."""
    response = client(address)
    kind = response.headers["content-type"].partition(";")[0]
    is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
    return response.status, kind, response.text if is_text else str(len(response.body))


def open_page(address: str) -> Mapping[str, object]:
    """What a page shows: its exceptions, titles, pages and languages of its menu, all its elements."""
    app = open_address(address)
    shown = "\n".join(element.proto.body for element in app.get("html"))
    return {
        "exceptions": [exception.value for exception in app.exception],
        "titles": TITLE.findall(shown),
        "languages": OTHER_LANGUAGE.findall(shown),
        "menu": MENU_LINK.findall(shown),
        "elements": "\n".join(str(element.proto) for element in app.main),
    }


def is_sound(tables: bool) -> bool:
    """Whether ``make data`` has no complaint, whose words go to stderr.

    What code needs of the data, and the other way round, is refused by whoever makes a site. All else that is checked
    lies in the ``tables`` alone.
    """
    with contextlib.redirect_stdout(sys.stderr):
        return not tables or validation.main([], date.max) == 0


def main() -> None:
    """Make the site, which refuses what is not sound, and visit all addresses."""
    addresses = json.load(sys.stdin)
    context = create_site_context(Settings())
    served_site.serve(context)
    client = Client(create_http_app(context))
    answers = {address: answer(client, address) for address in addresses["ask"]}
    pages = {address: open_page(address) for address in addresses["open"]}
    json.dump({"is_sound": is_sound(addresses["tables"]), "answers": answers, "pages": pages}, sys.stdout)


if __name__ == "__main__":
    main()
