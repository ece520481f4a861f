"""A release takes the place of another while readers are there: each sees one or the other, never a mixture."""

from __future__ import annotations

import gc
import re
import shutil
import threading
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import replace
from http import HTTPStatus
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import Route

from dashboard.cache import CacheRegistry
from dashboard.context import SiteContext
from dashboard.http.endpoint import DocumentEndpoint
from dashboard.http.release_switch import ReleaseRoute, ReleaseSwitch
from dashboard.http.representation import Representation
from dashboard.settings import Settings
from dashboard.site import create_site_context, create_switched_app, routes
from dashboard.streamlit_adapter import navigation, served_site
from tests.client import HOST, Answer, Client
from tests.conftest import Draft
from tests.streamlit_page import markup, streamlit_page

NAMES = {"first": "A name that the first release has", "second": "A name that the second release has"}
PAGES = ("/gallery?lang=en", "/en/initiatives", "/feed/en.atom?q=release", "/open-data/initiatives.csv")
PATIENCE = 60


@pytest.fixture(scope="module")
def folders(served_excerpt: Path, tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """Two releases over few records."""

    def copy(name: str) -> Path:
        draft = Draft(shutil.copytree(served_excerpt, tmp_path_factory.mktemp(name) / "data"))
        draft.put("initiatives.csv", 2, name_en=NAMES[name], name_fr=NAMES[name], name_is_ours="false")
        return draft.directory

    return {name: copy(name) for name in NAMES}


@pytest.fixture(scope="module")
def releases(folders: Mapping[str, Path]) -> Mapping[str, SiteContext]:
    """The sites over both, of one process."""
    url = f"http://{HOST}"
    first = create_site_context(Settings(data_directory=folders["first"], public_url=url))
    second = create_site_context(Settings(data_directory=folders["second"], public_url=url), first.process)
    return {"first": first, "second": second}


@pytest.fixture
def switch(releases: Mapping[str, SiteContext]) -> Iterator[ReleaseSwitch]:
    """A site that serves the first of them."""
    served = ReleaseSwitch(releases["first"], routes)
    served_site.serve_current(lambda: served.current)
    yield served
    served_site.serve(releases["first"])


def shown(answer: Answer) -> set[str]:
    """The releases of which ``answer`` shows something."""
    assert answer.status == HTTPStatus.OK
    return {name for name, text in NAMES.items() if text in answer.text}


def test_who_asks_after_a_release_sees_it_everywhere(
    switch: ReleaseSwitch, releases: Mapping[str, SiteContext]
) -> None:
    ask = Client(create_switched_app(switch))
    assert [shown(ask(address)) for address in PAGES] == [{"first"}] * len(PAGES)
    tags = {ask(address).headers["etag"] for address in PAGES}
    switch.publish(releases["second"])
    assert [shown(ask(address)) for address in PAGES] == [{"second"}] * len(PAGES)
    assert not tags & {ask(address).headers["etag"] for address in PAGES}


def test_a_request_that_has_begun_ends_with_the_release_of_its_beginning(releases: Mapping[str, SiteContext]) -> None:
    has_begun, may_end = threading.Event(), threading.Event()

    def read_twice(context: SiteContext, _request: Request) -> Representation:
        before = context.catalogue.initiatives[0].name["en"]
        has_begun.set()
        assert may_end.wait(PATIENCE)
        return Representation(f"{before}\n{context.catalogue.initiatives[0].name['en']}".encode(), "text/plain")

    served = ReleaseSwitch(releases["first"], lambda site: [Route("/page", DocumentEndpoint(site, read_twice))])
    ask = Client(Starlette(routes=[ReleaseRoute(served)]))
    answers: list[Answer] = []
    reader = threading.Thread(target=lambda: answers.append(ask("/page")))
    reader.start()
    assert has_begun.wait(PATIENCE)
    served.publish(releases["second"])
    may_end.set()
    assert ask("/page").text.split("\n") == [NAMES["second"]] * 2
    reader.join(PATIENCE)
    assert answers[0].text.split("\n") == [NAMES["first"]] * 2


def test_a_run_of_a_page_that_has_begun_ends_with_the_release_of_its_beginning(
    switch: ReleaseSwitch, releases: Mapping[str, SiteContext], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second release is published when the menu of the page has been made and its content has not."""
    menu = navigation.menu

    def publish_after(name: str) -> object:
        made = menu(name)
        switch.publish(releases["second"])
        return made

    monkeypatch.setattr(navigation, "menu", publish_after)
    page = streamlit_page("gallery", {"lang": "en"}).run()
    assert NAMES["first"] in markup(page)
    assert NAMES["second"] not in markup(page)
    monkeypatch.undo()
    page.run()
    assert NAMES["second"] in markup(page), "a session gets the new release with its next run"
    assert NAMES["first"] not in markup(page)


def test_a_page_is_filled_from_its_own_release_or_told_that_it_is_outdated(
    switch: ReleaseSwitch, releases: Mapping[str, SiteContext]
) -> None:
    ask = Client(create_switched_app(switch))
    [address, *_] = re.findall(r'data-url="(parcels/[^"]+)"', ask("/gallery?lang=en").text)
    address = "/" + address.replace("&amp;", "&")
    before = ask(address)
    assert "immutable" in before.headers["cache-control"]
    switch.publish(releases["second"])
    assert ask(address).content == before.content, "pages of the first release are still open"
    assert "immutable" in ask(address).headers["cache-control"]
    switch.forget_previous()
    outdated = ask(address)
    assert (outdated.status, outdated.headers["cache-control"]) == (HTTPStatus.GONE, "no-store")
    without_version = ask(address.partition("&v=")[0])
    assert without_version.status == HTTPStatus.OK, "who names no release gets that of now"


def test_what_the_process_counts_and_bounds_outlives_a_release(
    switch: ReleaseSwitch, releases: Mapping[str, SiteContext]
) -> None:
    ask = Client(create_switched_app(switch))
    ask("/en/initiatives")
    counted = switch.current.process.metrics.registry.get_sample_value
    requests = counted("confinement_requests_total", {"group": "en", "status": "200"})
    switch.publish(releases["second"])
    ask("/en/initiatives")
    assert counted("confinement_requests_total", {"group": "en", "status": "200"}) == (requests or 0) + 1
    assert switch.current.limits is releases["first"].limits


def test_a_release_is_freed_once_nobody_is_left_who_began_with_it(
    switch: ReleaseSwitch, releases: Mapping[str, SiteContext]
) -> None:
    class Watched:
        """Something that only the release in the middle holds."""

    watched = Watched()
    gone = weakref.ref(watched)
    shapes = {**releases["second"].shapes, "watched": watched}
    middle = replace(releases["second"], shapes=shapes, caches=CacheRegistry())
    del watched, shapes
    ask = Client(create_switched_app(switch))
    switch.publish(middle)
    assert shown(ask("/gallery?lang=en")) == {"second"}
    switch.publish(releases["first"])
    switch.forget_previous()
    del middle
    assert shown(ask("/gallery?lang=en")) == {"first"}
    gc.collect()
    assert gone() is None
