"""The stylesheet, the scripts and the icon that every page of the site names."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup

from dashboard import design_tokens, package_files, palette
from dashboard.components.theme_icons import theme_rules
from dashboard.templates import SafeHtml

CASCADE = (
    "base.css",
    "text.css",
    "buttons.css",
    "sources.css",
    "definitions.css",
    "theme_icons.css",
    "card.css",
    "claim.css",
    "corrections.css",
    "number_tiles.css",
    "table.css",
    "bar.css",
    "chart_card.css",
    "chart_notes.css",
    "dot_plot.css",
    "linked_map.css",
    "share_bar.css",
    "contents.css",
    "initiative_links.css",
    "pager.css",
    "search_advice.css",
    "site_menu.css",
    "search_form.css",
    "search_results.css",
    "footer.css",
    "fragments.css",
    "embed_frame.css",
    "legend.css",
    "first_content.css",
    "highlights.css",
    "entry_points.css",
    "gallery.css",
    "initiative_index.css",
    "record.css",
    "data.css",
    "figures.css",
    "lockdowns.css",
    "watch.css",
    "map.css",
    "own_slides.css",
    "about.css",
    "page_frame.css",
    "address_links.css",
    "inputs.css",
    "connection.css",
    "static_page.css",
    "keyboard.css",
    "print.css",
)
"""The style files in the order in which they are joined: base, components, features, frames of pages, print.

A rule outweighs those of equal specificity before it, so a component stands after the components that it holds.
"""
SITE_SCRIPTS = (
    "clipboard.js",
    "share_bar.js",
    "png_export.js",
    "print_day.js",
    "fragments.js",
    "dot_plot.js",
    "search_form.js",
    "escape_key.js",
    "scroll_place.js",
    "page_links.js",
    "head_links.js",
    "own_slides.js",
    "list_pages.js",
    "skip_link.js",
    "filter_panel.js",
    "result_status.js",
    "connection.js",
    "map.js",
)
"""What pages run, as one file that a browser fetches once. Each does nothing where a page has none of its parts."""
INLINE_SCRIPTS = (
    "address_language",
    "kept_slides",
    "late_styles",
    "landmarks",
    "first_content",
    "arrange",
    "slide_fit",
    "slide_steps",
    "slides",
    "stage",
    "speaker",
)
"""Scripts of ours that stand in documents of pages, because something must not wait for a file."""
EMBED_SCRIPTS = ("embed_height",)
"""The same for embedded documents."""
INPUT_SCRIPTS = ("text_input", "select_once", "facet_buttons", "date_input")
"""The kinds of inputs, whose scripts are in that file too: in the messages of pages each reader would get them anew."""
ICON_NAME = "icon.svg"
FAVICON, TOUCH_ICON = "favicon.ico", "apple-touch-icon.png"
"""The icon as bitmaps, which ``make icons`` draws: browsers and phones ask for these names wherever a page is."""
DRAWING = "drawing"
"""What a bitmap calls the digest of the SVG that it was drawn from."""
ICON = str(package_files.files_by_name(".svg")[ICON_NAME])
"""The site's icon. It is a file of ours: naming a symbol would make the browser fetch it elsewhere."""


@cache
def stylesheet() -> str:
    """The one stylesheet of our own classes, for screen and paper, with tokens, colours and icons, as CSS."""
    return (
        design_tokens.css_variables()
        + palette.css_variables()
        + theme_rules()
        + "".join(map(package_files.read_text, CASCADE))
    )


@cache
def stylesheet_name() -> str:
    """The file name of the stylesheet, another one for every other content."""
    return f"style-{_digest(stylesheet())}.css"


@cache
def site_script() -> str:
    """What the parts of pages need, as one script; ``ciInputs`` has the function that draws each kind of input."""
    functions = ", ".join(f"{kind}: {_exported_function(kind)}" for kind in INPUT_SCRIPTS)
    return "".join([*map(package_files.read_text, SITE_SCRIPTS), f"window.ciInputs = {{ {functions} }};\n"])


@cache
def site_script_name() -> str:
    """The file name of the script, another one for every other content."""
    return f"site-{_digest(site_script())}.js"


@cache
def script_element(name: str) -> Markup:
    """A script of ours, by its file name without the ending, for the pages that need it.

    Raises:
        ValueError: The policy of documents does not know it (``INLINE_SCRIPTS``, ``EMBED_SCRIPTS``).
    """
    if name not in (*INLINE_SCRIPTS, *EMBED_SCRIPTS):
        raise ValueError(f"{name} is no script that may stand in a document")
    return SafeHtml(f"<script>{inline_script(name)}</script>")


def inline_script(name: str) -> str:
    """The text of such a script."""
    return package_files.read_text(f"{name}.js")


def icon_files() -> dict[str, tuple[Path, str]]:
    """The files of the icon by their names at the top of the site, each with its media type."""
    return {
        ICON_NAME: (Path(ICON), "image/svg+xml"),
        FAVICON: (package_files.files_by_name(".ico")[FAVICON], "image/vnd.microsoft.icon"),
        TOUCH_ICON: (package_files.files_by_name(".png")[TOUCH_ICON], "image/png"),
    }


@cache
def icon_data_uri() -> str:
    """The site's icon in an address that holds it: nothing is fetched, and nothing read for each reader anew."""
    return f"data:image/svg+xml;base64,{b64encode(Path(ICON).read_bytes()).decode()}"


def _exported_function(name: str) -> str:
    """The function that a script exports, as an expression."""
    return f"(() => {{\n{package_files.read_text(f'{name}.js').replace('export default ', 'return ')}}})()"


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]
