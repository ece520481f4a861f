"""What a process does and says at its start."""

from __future__ import annotations

import logging
from contextlib import suppress

from dashboard.context import SiteContext
from dashboard.operation.json_log import FIELDS
from dashboard.operation.site_version import site_version
from dashboard.settings import URL_VARIABLE

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

UNLIMITED = 1_048_576
"""Open files that are asked for where the system names no limit."""
NEEDS_URL = f" {URL_VARIABLE} is required where other machines reach the site: else files and links name any host."
_log = logging.getLogger(__name__)


def raise_open_files() -> int:
    """Let the process have as many open files as it may, and return how many; 0 where the system names no number.

    Each reader takes four.
    """
    if resource is None:
        return 0
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = UNLIMITED if hard == resource.RLIM_INFINITY else hard
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(OSError, ValueError):  # macOS allows less than it says
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


def log_start(context: SiteContext, url: str, open_files: int, *, is_local: bool) -> None:
    """Say in one line what has started, and what is missing.

    Args:
        context: The site.
        url: Where it listens.
        open_files: How many files the process may have open.
        is_local: Whether only this machine can reach it: then nothing is missing for readers.
    """
    settings, release = context.settings, context.catalogue.release.version
    needs_url = not settings.public_url and not is_local
    fields = {
        "version": site_version(),
        "release": release,
        "url": settings.public_url or url,
        "listens": url,
        "open_files": open_files,
        "unset": list(settings.unset),
    }
    level, missing = (logging.WARNING, NEEDS_URL) if needs_url else (logging.INFO, "")
    _log.log(level, "The site answers.%s", missing, extra={FIELDS: fields})
