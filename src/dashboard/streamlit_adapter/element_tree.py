"""What a page shows as a tree: Streamlit sends its elements one by one, and the blocks that hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.Block_pb2 import Block
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.RootContainer_pb2 import RootContainer


@dataclass(slots=True)
class Node:
    """An element, or a block with what it holds.

    Attributes:
        element: The element; None for a block.
        block: The block; None for an element, and for the page itself.
        children: What the block holds by its places.
    """

    element: Element | None = None
    block: Block | None = None
    children: dict[int, Node] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Node]:
        """What the block holds, in the order of the page."""
        return (self.children[place] for place in sorted(self.children))


@dataclass(frozen=True, slots=True)
class PageTree:
    """A page.

    Attributes:
        styles: Elements that only hold style rules, which Streamlit keeps apart from what is seen.
        main: What is seen.
    """

    styles: Node
    main: Node


def page_tree(messages: Iterable[ForwardMsg]) -> PageTree:
    """The page that ``messages`` make."""
    root = Node()
    for message in messages:
        if message.WhichOneof("type") == "delta":
            _insert(root, list(message.metadata.delta_path), message.delta)
    return PageTree(root.children.get(RootContainer.EVENT, Node()), root.children.get(RootContainer.MAIN, Node()))


def _insert(root: Node, path: list[int], delta: Any) -> None:
    node = root
    for place in path[:-1]:
        node = node.children.setdefault(place, Node())
    match delta.WhichOneof("type"):
        case "new_element":
            node.children[path[-1]] = Node(element=delta.new_element)
        case "add_block":
            node.children[path[-1]] = Node(block=delta.add_block)
