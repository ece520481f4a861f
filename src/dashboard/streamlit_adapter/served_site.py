"""The site that the pages of this process show.

Streamlit runs page scripts in threads of its own and hands them nothing, and it allows one runtime a process. So the
one site that is served through it is kept here; everything else gets its ``SiteContext`` as an argument. A run of a
page sees one release of it from its beginning to its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from dashboard.context import SiteContext

_served: list[Callable[[], SiteContext]] = []
_asked: ContextVar[SiteContext | None] = ContextVar("asked", default=None)
"""The site that a page shows while it runs: that whose document is made, or that of the release of now."""


def serve(context: SiteContext) -> None:
    """Make the pages show ``context`` from now on."""
    serve_current(lambda: context)


def serve_current(current: Callable[[], SiteContext]) -> None:
    """Make each run of a page show what ``current`` gives when it begins."""
    _served[:] = [current]


def serve_here(context: SiteContext) -> None:
    """Make the pages that run in this context of variables show ``context``."""
    _asked.set(context)


@contextmanager
def one_release() -> Iterator[SiteContext]:
    """A run of a page, within which ``current_context`` gives the same site, whatever is published meanwhile."""
    context = current_context()
    token = _asked.set(context)
    try:
        yield context
    finally:
        _asked.reset(token)


def current_context() -> SiteContext:
    """The site that the pages show.

    Raises:
        RuntimeError: No site is served yet: ``create_app`` does that, and tests call ``serve``.
    """
    if (asked := _asked.get()) is not None:
        return asked
    if not _served:
        raise RuntimeError("no site is served: call create_app, or serve a context")
    return _served[0]()
