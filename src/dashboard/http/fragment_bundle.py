"""Parts of pages that browsers fetch from an address of ours, because they are the same for many readers.

A page that is sent piece by piece to every reader anew costs the server; a file is made once and kept on its way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from dashboard.context import SiteContext
from dashboard.http.representation import Representation, conditional_response, immutable_response

MEDIA_TYPE = "application/json"
VERSION_PARAM = "v"
"""The parameter that names the content: where it is right, the answer may be kept for good."""


@dataclass(frozen=True, slots=True)
class FragmentBundle:
    """Markup by the name of its part as a JSON file; ``version`` is another for other content."""

    body: bytes
    version: str

    @classmethod
    def from_fragments(cls, fragments: Mapping[str, str]) -> FragmentBundle:
        """The file of ``fragments``, which are HTML by name."""
        body = json.dumps(fragments, ensure_ascii=False).encode()
        return cls(body, sha256(body).hexdigest()[:12])


def fragment_response(context: SiteContext, request: Request, bundle: FragmentBundle) -> Response:
    """``bundle``; who asked for this very content may keep it for good."""
    representation = Representation(bundle.body, MEDIA_TYPE)
    if request.query_params.get(VERSION_PARAM) == bundle.version:
        return immutable_response(context, request, representation)
    return conditional_response(context, request, representation)
