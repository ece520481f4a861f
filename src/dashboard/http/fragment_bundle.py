"""Fragments: parts of pages that browsers fetch from an address of ours, because they are the same for many readers.

A page that is sent piece by piece to every reader anew costs the server; a file is made once and kept on its way. A
fragment file is JSON: the HTML of each part by its name. ``fragments.js`` puts the parts in their places.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import Scope

from dashboard.cache import KB, cached
from dashboard.context import SiteContext
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.entity_tags import key_digest
from dashboard.http.representation import Representation, conditional_response, immutable_response
from dashboard.urls import Params, Urls

ROOT = "parcels"
"""The folder of all fragments below the top of the site; the addresses are public."""
MEDIA_TYPE = "application/json"
VERSION = "v"
"""The parameter that names the content: where it is right, the answer may be kept for good."""
VERSION_LENGTH = 12
TAG_LENGTH = 8
"""Characters of a version that name the release, and all else that all fragments depend on."""


@dataclass(frozen=True, slots=True)
class FragmentBundle:
    """The parts of one fragment file.

    Attributes:
        body: The file.
        version: Another one for every other content; "" where the address does not name it.
    """

    body: bytes
    version: str = ""

    @classmethod
    def of(cls, parts: Mapping[str, str], version: str = "") -> FragmentBundle:
        """The file of ``parts``, HTML by the name of the part."""
        return cls(json.dumps(parts, ensure_ascii=False).encode(), version)


FragmentHandler = Callable[[SiteContext, Request], FragmentBundle]
"""Answers a request for a fragment file."""


def fragment_url(name: str, params: Params = (), version: str = "") -> str:
    """The address of the fragment file ``name``, relative to the site as all addresses of pages are."""
    return Urls().file(f"{ROOT}/{name}.json", (*params, *([(VERSION, version)] if version else ())))


def fragment_version(context: SiteContext, *key: Hashable) -> str:
    """The version of what is made from ``key``, known before it is made: it begins with the tag of the release."""
    return release_tag(context) + key_digest(context, key)[:VERSION_LENGTH]


@cached(max_bytes=1 * KB, is_finite=True)
def release_tag(context: SiteContext) -> str:
    """What versions name a release by: another one for other data, settings or code."""
    return key_digest(context, ROOT)[:TAG_LENGTH]


def asked_release(scope: Scope) -> str:
    """The tag of the release from which a request wants its fragment; "" where its address names none."""
    if scope["type"] != "http" or not str(scope["path"]).startswith(f"/{ROOT}/"):
        return ""
    return _tag_of(parse_qs(scope["query_string"].decode("latin-1")).get(VERSION, [""])[0])


def _tag_of(version: str) -> str:
    return version[:TAG_LENGTH] if len(version) == TAG_LENGTH + VERSION_LENGTH else ""


class FragmentEndpoint(DocumentEndpoint):
    """Answers with a fragment file.

    Attributes:
        bundle: Makes the file, for the document of the page that shows its parts as well.
    """

    def __init__(self, context: SiteContext, bundle: FragmentHandler) -> None:
        super().__init__(context, self._respond_with_bundle, cross_origin=False)
        self.bundle = bundle

    def _respond_with_bundle(self, context: SiteContext, request: Request) -> Response:
        return fragment_response(context, request, self.bundle(context, request))


def fragment_route(context: SiteContext, name: str, handler: FragmentHandler) -> BaseRoute:
    """The route of the fragment file ``name``."""
    return Route(f"/{ROOT}/{name}.json", FragmentEndpoint(context, handler))


def fragment_response(context: SiteContext, request: Request, bundle: FragmentBundle) -> Response:
    """``bundle``; who asked for this very content may keep it for good.

    A page of another release must not be filled from this one: its script is told to have the page run anew.
    """
    asked = _tag_of(request.query_params.get(VERSION, ""))
    if asked not in ("", release_tag(context)):
        return PlainTextResponse("Another release", HTTPStatus.GONE, {"Cache-Control": "no-store"})
    representation = Representation(bundle.body, MEDIA_TYPE)
    if bundle.version and request.query_params.get(VERSION) == bundle.version:
        return immutable_response(context, request, representation)
    return conditional_response(context, request, representation)
