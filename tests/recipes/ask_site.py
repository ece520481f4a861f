"""Asks the site whose package is first on the path: reads addresses from stdin, writes what they answer to stdout.

Run by tests as a process of its own, because a package is imported once a process.
"""

from __future__ import annotations

import json
import sys

from dashboard.settings import Settings
from dashboard.site import create_http_app, create_site_context
from dashboard.streamlit_adapter import served_site
from tests.client import Client


def main() -> None:
    """Answer every address with its status, its type and its text; a file that is no text answers with its size."""
    context = create_site_context(Settings())
    served_site.serve(context)
    client = Client(create_http_app(context))
    answers = {}
    for address in json.load(sys.stdin):
        answer = client(address)
        kind = answer.headers["content-type"].partition(";")[0]
        is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        answers[address] = [answer.status, kind, answer.text if is_text else str(len(answer.body))]
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
