"""Opens pages of the site whose package is first on the path: reads addresses from stdin, writes what they show.

Run by tests as a process of its own, because a package is imported once a process.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from streamlit.testing.v1 import AppTest

import dashboard
from dashboard.settings import Settings
from dashboard.site import SHELL, create_site_context
from dashboard.streamlit_adapter import served_site

PAGES = Path(dashboard.__file__).parents[2] / "pages"


def main() -> None:
    """Write the protobuf texts of all elements by address; an exception of a page ends the process."""
    served_site.serve(create_site_context(Settings()))
    json.dump({address: _shown(address) for address in json.load(sys.stdin)}, sys.stdout)


def _shown(address: str) -> str:
    parts = urlsplit(address)
    app = AppTest.from_file(str(SHELL), default_timeout=120)
    app.switch_page(str(PAGES / f"{parts.path.strip('/') or 'home'}.py"))
    for name, values in parse_qs(parts.query).items():
        app.query_params[name] = values
    app.run()
    if app.exception:
        sys.exit(f"{address}: {app.exception[0].value}")
    return "\n".join(str(element.proto) for element in app.main)


if __name__ == "__main__":
    main()
