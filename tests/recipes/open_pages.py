"""Opens pages of the site whose package is first on the path, without a browser: names from stdin, content to stdout.

Run by tests as a process of its own, because a package is imported once a process.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from streamlit.testing.v1 import AppTest

import dashboard
from dashboard.settings import Settings
from dashboard.site import create_site_context
from dashboard.streamlit_adapter import served_site

PACKAGE = Path(dashboard.__file__).parent


def open_page(name: str, language: str) -> dict[str, list[str]]:
    """What a page shows: its errors, the labels of its buttons, its own markup."""
    app = AppTest.from_file(str(PACKAGE / "streamlit_adapter" / "shell.py"), default_timeout=60)
    app.switch_page(str(PACKAGE.parents[1] / "pages" / f"{name}.py"))
    app.query_params["lang"] = language
    app.run()
    return {
        "errors": [error.value for error in app.exception],
        "buttons": [button.label for button in app.button],
        "markup": [element.proto.body for element in app.get("html")],
    }


def main() -> None:
    """Open every page in the language that is the only argument."""
    served_site.serve(create_site_context(Settings()))
    json.dump({name: open_page(name, sys.argv[1]) for name in json.load(sys.stdin)}, sys.stdout)


if __name__ == "__main__":
    main()
