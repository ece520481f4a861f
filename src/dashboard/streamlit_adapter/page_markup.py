"""A page as HTML: its elements in blocks that stand as Streamlit places them, with links where it has buttons."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup
from streamlit.proto.Block_pb2 import Block
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.GapSize_pb2 import GapSize

from dashboard.streamlit_adapter.document_run import DocumentRun
from dashboard.streamlit_adapter.element_tree import Node, page_tree
from dashboard.streamlit_adapter.markdown_escape import unescape_markdown
from dashboard.urls import Urls

KEY = re.compile(r"\$\$ID-[^-]+-(?!None$)(.+)")
"""The identifier of a widget that has a key, which Streamlit makes a class of its place."""
SCRIPT = re.compile(r"<script>.*?</script>", re.DOTALL)
"""Scripts of ours stand in elements of their own and wait for the page that Streamlit draws."""
LANDMARKS: Mapping[str, Markup] = {
    "st-key-page": Markup(' id="content" role="main" tabindex="-1"'),
    "st-key-filters": Markup(' role="search" aria-labelledby="filters-title"'),
}
"""What blocks are to screen readers, by the classes of their keys; of the page, ``landmarks.js`` says the same."""
UNNAMED = re.compile(r"[^a-zA-Z0-9_-]")
"""What Streamlit replaces in a key to make a class of it."""


def page_markup(run: DocumentRun) -> Markup:
    """All that ``run`` showed."""
    tree = page_tree(run.messages)
    styles = (Markup(node.element.html.body) for node in tree.styles if node.element is not None)
    return Markup().join(styles) + _block(tree.main, run)


def _block(node: Node, run: DocumentRun) -> Markup:
    parts = Markup().join(_node(child, run) for child in node)
    block = node.block or Block()
    landmark = LANDMARKS.get(_key_class(block.id), "")
    return Markup('<div class="{}"{}>{}</div>').format(_block_classes(block), landmark, parts)


def _node(node: Node, run: DocumentRun) -> Markup:
    if node.element is None:
        return _place_of_block(node, run)
    kind = node.element.WhichOneof("type")
    draw = ELEMENTS.get(kind or "")
    if kind is None or draw is None:
        return Markup()
    classes = _place_classes(node.element, _key_class(getattr(getattr(node.element, kind), "id", "")))
    return Markup('<div class="{}">{}</div>').format(classes, draw(node.element, run))


def _place_of_block(node: Node, run: DocumentRun) -> Markup:
    if node.block is not None and node.block.WhichOneof("type") == "column":
        column = Markup('<div class="ci-place ci-column" style="--share: {:.2%}">{}</div>')
        return column.format(node.block.column.weight, _block(node, run))
    return Markup('<div class="{}">{}</div>').format(_place_classes(node.block), _block(node, run))


def _place_classes(item: Any, *more: str) -> str:
    """The classes of what an element or a block stands in."""
    size = "ci-content-width" if item.width_config.use_content else ""
    return " ".join(filter(None, ("ci-place", size, *more)))


def _block_classes(block: Block) -> str:
    flex = block.flex_container
    classes = ["ci-block", _key_class(block.id)]
    if flex.direction == Block.FlexContainer.HORIZONTAL:
        classes += ["ci-row", "ci-wrap" if flex.wrap else ""]
    classes.append(_named("align", Block.FlexContainer.Align, flex.align))
    classes.append(_named("justify", Block.FlexContainer.Justify, flex.justify))
    classes.append(_named("gap", GapSize, flex.gap_config.gap_size))
    return " ".join(filter(None, classes))


def _named(what: str, values: Any, value: int) -> str:
    return f"ci-{what}-{values.Name(value).removeprefix(f'{what.upper()}_').lower()}" if value else ""


def _key_class(identifier: str) -> str:
    match = KEY.fullmatch(identifier)
    return _class_of_key(match[1]) if match else ""


def _class_of_key(key: str) -> str:
    return f"st-key-{UNNAMED.sub('-', key.strip())}" if key else ""


def _html(element: Element, _run: DocumentRun) -> Markup:
    html = element.html
    return Markup("<div>{}</div>").format(
        Markup(SCRIPT.sub("", html.body) if html.unsafe_allow_javascript else html.body)
    )


def _button(element: Element, run: DocumentRun) -> Markup:
    """A link to the address that the button would write; where it writes none, it waits for the page."""
    button = element.button
    label, kind = unescape_markdown(button.label), f"ci-app-button ci-app-button-{button.type}"
    if button.id not in run.addresses or button.disabled:
        return Markup('<button type="button" class="{}" disabled>{}</button>').format(kind, label)
    address = Urls().page(run.page, run.addresses[button.id])
    return Markup('<a class="{}" href="{}">{}</a>').format(kind, address, label)


def _map(element: Element, _run: DocumentRun) -> Markup:
    """The place of a map, which only a script can draw."""
    return Markup('<div class="ci-map-place" style="height: {}px"></div>').format(element.height_config.pixel_height)


ELEMENTS: Mapping[str, Callable[[Element, DocumentRun], Markup]] = {
    "html": _html,
    "button": _button,
    "deck_gl_json_chart": _map,
}
"""How each kind of element stands in a document; the others wait for the page."""
