"""Entity tags and conditional requests (RFC 9110, sections 8.8 and 13): whether a client has the content already."""

from __future__ import annotations

import re
import sys
from collections.abc import Hashable, Mapping
from dataclasses import replace
from email.utils import parsedate_to_datetime
from functools import cache
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

from starlette.datastructures import Headers

from dashboard.cache import KB, cached
from dashboard.context import SiteContext
from dashboard.http.content_encoding import Encoding
from dashboard.package_files import PACKAGE

ENTITY_TAG = re.compile(r'(?:W/)?"[^"]*"')
ANY = "*"
_WITHOUT_CONTENT: Mapping[str, Any] = {
    "data_directory": Path(),
    "proxies": (),
    "drain_seconds": 0,
    "database": "",
    "store_directory": Path(),
    "release_seconds": 0,
}
"""Settings on which no content depends."""


def digest(content: bytes) -> str:
    """128 bits of SHA-256 of ``content``: equal for equal content only."""
    return sha256(content).hexdigest()[:32]


def key_digest(context: SiteContext, key: Hashable) -> str:
    """What stands for the content that ``key`` stands for, without making it.

    Equal keys must make equal bytes with the same data and code, so the digest is of the key, the settings, the tables
    and the code. ``key`` is taken by its ``repr``, which must not depend on the process: no sets, no object addresses.
    """
    settings = replace(context.settings, **_WITHOUT_CONTENT)
    return digest(repr((key, settings, _data_version(context), _code_version())).encode())


def entity_tag(content_digest: str, coding: Encoding) -> str:
    """The strong tag of content that is sent in ``coding``; the same content in another coding has another one."""
    sent = "" if coding == "identity" else f"-{coding}"
    return f'"{content_digest}{sent}"'


def conditional_status(headers: Headers, tag: str, last_modified: str | None = None) -> int:
    """For content tagged ``tag``: 412 if it is not what the request insists on, 304 if the client has it, else 200.

    A day, ``last_modified`` as HTTP writes it, is a weaker sign than a tag: it counts only where no tag is named. It
    must be that very day: where one went back to an earlier release, a client may have a later one.
    """
    if_match, if_none_match = _tags(headers, "if-match"), _tags(headers, "if-none-match")
    if if_match is not None and not {ANY, tag} & if_match:
        return 412
    # Weak comparison: a proxy that compresses what it passes on marks the tag as weak.
    if if_none_match is None:
        return 304 if last_modified and _is_unmodified(headers, last_modified) else 200
    return 304 if {ANY, tag} & {name.removeprefix("W/") for name in if_none_match} else 200


def _is_unmodified(headers: Headers, last_modified: str) -> bool:
    """Whether the day that the client names is ``last_modified``; what is no day is left aside."""
    try:
        since = parsedate_to_datetime(headers.get("if-modified-since", ""))
        return since == parsedate_to_datetime(last_modified)
    except (OverflowError, TypeError, ValueError):
        return False


def _tags(headers: Headers, name: str) -> set[str] | None:
    values = ",".join(headers.getlist(name)).strip()
    if name not in headers:
        return None
    return {ANY} if values == ANY else set(ENTITY_TAG.findall(values))


@cached(max_bytes=1 * KB, is_finite=True)
def _data_version(context: SiteContext) -> str:
    files = sorted(path for path in context.settings.data_directory.iterdir() if path.is_file())
    return digest(b"".join(file.name.encode() + file.read_bytes() for file in files))


@cache
def _code_version() -> str:
    """The package and everything installed: a library that draws otherwise makes other bytes."""
    files = sorted(path for path in PACKAGE.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    # Streamlit changes the path for each script: who goes along it meanwhile meets a folder twice, or not at all.
    installed = sorted({f"{library.name}=={library.version}" for library in distributions(path=list(sys.path))})
    return digest(b"".join(file.read_bytes() for file in files) + "\n".join(installed).encode())
