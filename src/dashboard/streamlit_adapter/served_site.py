"""The site that the pages of this process show.

Streamlit runs page scripts in threads of its own and hands them nothing, and it allows one runtime a process. So the
one site that is served through it is kept here; everything else gets its ``SiteContext`` as an argument.
"""

from __future__ import annotations

from contextvars import ContextVar

from dashboard.context import SiteContext

_served: list[SiteContext] = []
_asked: ContextVar[SiteContext | None] = ContextVar("asked", default=None)
"""The site whose document a page is made for: there may be several in one process."""


def serve(context: SiteContext) -> None:
    """Make the pages show ``context`` from now on."""
    _served[:] = [context]


def serve_here(context: SiteContext) -> None:
    """Make the pages that run in this context of variables show ``context``."""
    _asked.set(context)


def current_context() -> SiteContext:
    """The site that the pages show.

    Raises:
        RuntimeError: No site is served yet: ``create_app`` does that, and tests call ``serve``.
    """
    if (asked := _asked.get()) is not None:
        return asked
    if not _served:
        raise RuntimeError("no site is served: call create_app, or serve a context")
    return _served[0]
