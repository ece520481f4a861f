"""Contract with the installed Streamlit: a page can be run without a session, and shows what it shows a browser."""

from __future__ import annotations

import threading

import pytest
from streamlit.runtime.scriptrunner_utils.script_run_context import get_script_run_ctx

from dashboard.context import SiteContext
from dashboard.page_registry import discover_pages
from dashboard.streamlit_adapter.document_run import document_page, run_page
from dashboard.streamlit_adapter.element_tree import Node, page_tree
from dashboard.streamlit_adapter.page_markup import ELEMENTS, page_markup
from tests.streamlit_page import open_address

URL = "http://127.0.0.1:8501/gallery"
PARAMETERS = (("lang", "en"), ("theme", "fundraising"))


def elements(node: Node) -> list[str]:
    kinds = [] if node.element is None else [str(node.element.WhichOneof("type"))]
    return [*kinds, *(kind for child in node for kind in elements(child))]


def test_a_page_shows_for_its_document_what_it_shows_a_browser(context: SiteContext) -> None:
    run = run_page(context, "gallery", PARAMETERS, "en", URL)
    app = open_address("/gallery?lang=en&theme=fundraising")
    [cards] = [element.proto.body for element in app.get("html") if "ci-cards" in element.proto.body]
    assert cards in page_markup(run)


@pytest.mark.parametrize("page", [page.name for page in discover_pages()])
def test_every_kind_of_element_has_its_markup(context: SiteContext, page: str) -> None:
    run = run_page(context, page, (("lang", "fr"),), "fr", URL)
    kinds = set(elements(page_tree(run.messages).main))
    assert kinds
    assert kinds <= set(ELEMENTS)


def test_a_button_is_known_by_the_address_that_it_writes(context: SiteContext) -> None:
    run = run_page(context, "gallery", PARAMETERS, "en", URL)
    assert (("lang", "en"),) in [tuple(params) for params in run.addresses.values()]
    assert all(dict(params)["lang"] == "en" for params in run.addresses.values())


def test_a_button_that_cannot_be_pressed_has_no_address(context: SiteContext) -> None:
    slides = (("lang", "en"), ("arrange", "1"), ("views", "map"), ("views", "gallery"))
    run = run_page(context, "present", slides, "en", URL)
    orders = [[value for name, value in params if name == "views"] for params in run.addresses.values()]
    changes, additions = ([order for order in orders if (len(order) > 2) is adds] for adds in (False, True))
    assert sorted(changes) == [["gallery"], ["gallery", "map"], ["gallery", "map"], ["map"]]
    assert sorted(additions) == [["map", "gallery", "cover?title=Cover"], ["map", "gallery", "text?title=Text"]]


def test_nothing_of_a_run_is_left_in_its_thread(context: SiteContext) -> None:
    run_page(context, "about", (), "en", URL)
    assert get_script_run_ctx(suppress_warning=True) is None
    assert document_page() == ""


def test_runs_at_the_same_time_do_not_meet(context: SiteContext) -> None:
    shown: dict[str, str] = {}

    def make(theme: str) -> None:
        shown[theme] = page_markup(run_page(context, "gallery", (("lang", "en"), ("theme", theme)), "en", URL))

    themes = list(context.codes["theme"][:4])
    threads = [threading.Thread(target=make, args=(theme,)) for theme in themes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for theme in themes:
        assert f'value="{theme}" checked' in shown[theme]
        assert sum(f'value="{other}" checked' in shown[theme] for other in themes) == 1
