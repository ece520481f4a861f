"""Asking the server as a program does, for any header and any method."""

from __future__ import annotations

from http.client import HTTPConnection, HTTPMessage
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from tools.server_process import ServerProcess

Answer = tuple[int, HTTPMessage, bytes]


def http_request(site: ServerProcess, address: str, method: str = "GET", **headers: str) -> Answer:
    connection = HTTPConnection(urlsplit(site.url).netloc, timeout=60)
    connection.request(method, address, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    answer = (response.status, response.headers, response.read())
    connection.close()
    return answer
