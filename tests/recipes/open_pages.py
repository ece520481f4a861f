"""Opens pages of the site whose package is first on the path, without a browser: addresses from stdin, what they show
to stdout.

Run by tests as a process of its own, because a package is imported once a process.
"""

from __future__ import annotations

import json
import re
import sys

from dashboard.settings import Settings
from dashboard.site import create_site_context
from dashboard.streamlit_adapter import served_site
from tests.streamlit_page import open_address

MENU_LINK = re.compile(r'<li><a href="(\w*)[^"]*"')
"""What leads to a page from the menu, with the name of the page."""
OTHER_LANGUAGE = re.compile(r'<a href="[^"]*" hreflang="(\w+)"')
"""What leads to a page in another language, with its code."""


def open_page(address: str) -> dict[str, object]:
    """What a page shows: its exceptions, titles, pages and languages of its menu, all its elements."""
    app = open_address(address)
    shown = "\n".join(element.proto.body for element in app.get("html"))
    return {
        "exceptions": [exception.value for exception in app.exception],
        "titles": [title.value for title in app.title],
        "languages": OTHER_LANGUAGE.findall(shown),
        "menu": MENU_LINK.findall(shown),
        "elements": "\n".join(str(element.proto) for element in app.main),
    }


def main() -> None:
    """Open every page."""
    served_site.serve(create_site_context(Settings()))
    json.dump({address: open_page(address) for address in json.load(sys.stdin)}, sys.stdout)


if __name__ == "__main__":
    main()
