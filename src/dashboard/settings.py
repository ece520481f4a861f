"""What whoever runs the site may tell it about itself: environment variables, all optional."""

from __future__ import annotations

import os

URL_VARIABLE = "CONFINEMENT_URL"
"""The address under which everyone reaches the site. Without it, that under which a reader came."""
EDITOR_VARIABLE = "CONFINEMENT_EDITOR"
"""The e-mail address for errors in the data. Without it, no page offers to report one."""


def public_url(seen: str) -> str:
    """The public address of the site, without a slash at its end; ``seen`` is where a reader is."""
    return (os.environ.get(URL_VARIABLE) or seen).rstrip("/")


def editor_email() -> str:
    """The editor's e-mail address, or nothing."""
    return os.environ.get(EDITOR_VARIABLE, "").strip()
