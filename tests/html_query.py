"""What HTML says, parsed: tests do not depend on how it is written."""

from __future__ import annotations

from typing import Any

from lxml.html import document_fromstring

VISIBLE = "//body//text()[not(ancestor::title or ancestor::style or ancestor::script)]"


def xpath(html: str, path: str) -> list[Any]:
    """What ``path`` finds in ``html``: elements, texts or values of attributes."""
    found: list[Any] = document_fromstring(html).xpath(path) if html else []
    return found


def visible_text(html: str) -> str:
    """The text of ``html`` with single spaces, without the names of drawings."""
    return " ".join(" ".join(xpath(html, VISIBLE)).split())
