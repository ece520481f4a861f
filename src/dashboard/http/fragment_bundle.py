"""Parts of pages that browsers fetch from an address of ours, because they are the same for many readers.

A page that is sent piece by piece to every reader anew costs the server; a file is made once and kept on its way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from dashboard.http import content_encoding
from dashboard.http.content_encoding import ENCODINGS, Encoding

MEDIA_TYPE = "application/json"


@dataclass(frozen=True, slots=True)
class FragmentBundle:
    """Markup by the name of its part as a file, in every coding; ``name`` is another for other content."""

    coded: Mapping[Encoding, bytes]
    name: str

    @classmethod
    def of(cls, parts: Mapping[str, str]) -> FragmentBundle:
        """The parcel of ``parts``."""
        body = json.dumps(parts, ensure_ascii=False).encode()
        return cls(
            {coding: content_encoding.compress(body, coding) for coding in ENCODINGS}, sha256(body).hexdigest()[:12]
        )
