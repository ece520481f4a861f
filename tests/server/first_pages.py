"""Opens pages, each as the first page that a process of the site shows.

Run by tests as a process of its own. It starts as a server does; then a copy of it as it was at that moment opens each
of the addresses that stdin holds. Stdout gets what came back.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Mapping
from multiprocessing import get_context

from dashboard.settings import Settings
from dashboard.site import app_arguments, create_http_app
from dashboard.streamlit_adapter.served_site import current_context
from tests.client import Client
from tests.html_query import xpath
from tests.streamlit_page import open_address

FORK = get_context("fork")


def open_page(address: str) -> Mapping[str, object]:
    """The title and the headings of the document at ``address``, and what its script raises once it runs."""
    document = Client(create_http_app(current_context()))(address)
    return {
        "status": document.status,
        "title": "".join(xpath(document.text, "//head/title/text()")),
        "headings": [text for text in xpath(document.text, "//h1//text()") if text.strip()],
        "exceptions": [exception.value for exception in open_address(address).exception],
    }


def open_in_copy(address: str) -> Mapping[str, object]:
    """The same, in a copy of this process. Raises ``EOFError`` if the copy ends without an answer."""
    receiver, sender = FORK.Pipe(duplex=False)
    copy = FORK.Process(target=lambda: sender.send(open_page(address)))
    copy.start()
    sender.close()
    seen: Mapping[str, object] = receiver.recv()
    copy.join()
    return seen


def main() -> None:
    """Start, then open every page in a copy of its own; what the site says meanwhile goes to stderr."""
    addresses = json.load(sys.stdin)
    with contextlib.redirect_stdout(sys.stderr):
        app_arguments(Settings.from_environment())
        seen = {address: open_in_copy(address) for address in addresses}
    json.dump(seen, sys.stdout)


if __name__ == "__main__":
    main()
