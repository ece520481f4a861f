"""Which release of the data requests and pages see, and how another one takes its place while they go on.

All of a release is one object: its ``SiteContext`` and the routes that answer from it. Whoever begins takes that object
once and keeps it to the end, so nobody sees a mixture, and a release is freed once the last who began with it is done.
The one before the last stays for a while: pages that were made from it still ask for their fragments.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

from dashboard.context import SiteContext
from dashboard.http.fragment_bundle import asked_release, release_tag

CHOSEN = "dashboard.route"
"""Where the scope of a request has the route of its release."""


@dataclass(frozen=True, slots=True, eq=False)
class ServedRelease:
    """A release as it is served.

    Attributes:
        context: The site over it.
        routes: What answers from it, in the order in which they are looked through.
        tag: What the addresses of its fragments name it by.
    """

    context: SiteContext
    routes: tuple[BaseRoute, ...]
    tag: str


class ReleaseSwitch:
    """The release that is served now, and the one before it while pages of it may still be open."""

    def __init__(self, context: SiteContext, routes_of: Callable[[SiteContext], Sequence[BaseRoute]]) -> None:
        """Serve the release of ``context``, whose routes ``routes_of`` makes, as those of all that follow."""
        self._routes_of = routes_of
        # Replaced as a whole, so that reading it needs no lock.
        self._kept: tuple[ServedRelease, ...] = (self._release(context),)

    @property
    def current(self) -> SiteContext:
        """The site over the release that is served now."""
        return self._kept[0].context

    @property
    def routes(self) -> tuple[BaseRoute, ...]:
        """What answers from the release that is served now."""
        return self._kept[0].routes

    def publish(self, context: SiteContext) -> None:
        """Serve the release of ``context`` to all who begin from now on.

        Its routes are made before, so this belongs in a thread; caches that should be warm are warmed by then.
        """
        release = self._release(context)
        self._kept = (release, self._kept[0])

    def forget_previous(self) -> None:
        """Keep the release that is served now, and no other."""
        self._kept = self._kept[:1]

    def release_for(self, scope: Scope) -> ServedRelease:
        """The one that answers a request: that which its address names, where it is kept, or that of now."""
        kept, asked = self._kept, asked_release(scope)
        return next((release for release in kept if release.tag == asked), kept[0])

    def _release(self, context: SiteContext) -> ServedRelease:
        return ServedRelease(context, tuple(self._routes_of(context)), release_tag(context))


class ReleaseRoute(BaseRoute):
    """The route of everything that a release answers; a request stays with the release that it began with."""

    def __init__(self, switch: ReleaseSwitch) -> None:
        self._switch = switch

    @property
    def routes(self) -> tuple[BaseRoute, ...]:
        """Those of the release that is served now, as a mounted application has its own."""
        return self._switch.routes

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """The first route of the release that matches, as a router chooses it."""
        partial: tuple[Match, Scope] = Match.NONE, {}
        for route in self._switch.release_for(scope).routes:
            match, child_scope = route.matches(scope)
            if match is Match.FULL:
                return match, {**child_scope, CHOSEN: route}
            if match is Match.PARTIAL and partial[0] is Match.NONE:
                partial = match, {**child_scope, CHOSEN: route}
        return partial

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the chosen route answer."""
        await scope[CHOSEN].handle(scope, receive, send)
