"""Browser contexts that tests use one after the other: what the browser keeps of files stays, what pages leave goes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from playwright.sync_api import Error

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

WINDOW = {"width": 1440, "height": 1000}
OPTIONS: Mapping[str, Any] = {"locale": "fr-FR", "viewport": WINDOW}
"""The options of a context unless a test says others."""
SHARED = {"locale", "color_scheme", "reduced_motion", "viewport"}
"""The options of contexts that are used again; of a window only the size, which is set for each page."""
STORAGE = "cookies,file_systems,indexeddb,local_storage,cache_storage,service_workers"
"""All that a page can leave; the cache of files is none of it."""
MAX_IDLE = 8
"""Contexts that wait for the next test; each holds a process of Chromium."""
Key = tuple[str, tuple[tuple[str, Any], ...]]


@dataclass(frozen=True, eq=False)
class SharedContext:
    """A context of the site at ``url`` and the page that stays open in it."""

    key: Key
    context: BrowserContext
    anchor: Page

    @property
    def url(self) -> str:
        """The site."""
        return self.key[0]

    def clear(self) -> None:
        """Take away all that a reader left, but for the files of the site."""
        for page in self.context.pages:
            if page is not self.anchor:
                page.close()
        self.context.clear_permissions()
        session = self.context.new_cdp_session(self.anchor)
        session.send("Storage.clearDataForOrigin", {"origin": self.url, "storageTypes": STORAGE})
        session.detach()


class ContextPool:
    """Lends contexts of ``browser`` to one test at a time.

    A second visit costs Chromium half of a first one, for it has the scripts of the site and has compiled them. It
    forgets what it compiled once no page of the site is open, so one stays.

    Nothing takes away what is added to a context itself: init scripts, routes, bindings and listeners belong to a page
    of it, or to a context of one test (``newcomer_of``).
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._idle: list[SharedContext] = []

    def lend(self, url: str, options: Mapping[str, Any]) -> SharedContext:
        """A context of the site at ``url`` in which nobody is and which holds nothing but its files; the last used."""
        key = url, tuple(sorted((name, value) for name, value in options.items() if name != "viewport"))
        for shared in reversed(self._idle):
            if shared.key == key:
                self._idle.remove(shared)
                return shared
        context = self._browser.new_context(**{**options, "viewport": WINDOW})
        anchor = context.new_page()
        anchor.goto(f"{url}/robots.txt")
        return SharedContext(key, context, anchor)

    def take_back(self, shared: SharedContext) -> None:
        """Clear a context for the next test; one that cannot be cleared is closed."""
        try:
            shared.clear()
        except Error:
            shared.context.close()
            return
        self._idle.append(shared)
        if len(self._idle) > MAX_IDLE:
            self._idle.pop(0).context.close()

    def close(self) -> None:
        """Close what waits."""
        while self._idle:
            self._idle.pop().context.close()
