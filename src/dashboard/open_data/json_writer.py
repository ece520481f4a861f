"""JSON files."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any


def json_file(content: Mapping[str, Any]) -> bytes:
    """``content`` as UTF-8 JSON."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
