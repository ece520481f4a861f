"""Something of the site in somebody else's page: an iframe, and the small document that it shows.

The document needs no script and no other file but the style sheet and the typefaces of the site. All links in it are
relative, so one document serves whatever address the site has.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.query_params import QueryParams
from dashboard.components.site_assets import EMBED_SCRIPTS, ICON_NAME, script_element, stylesheet_name
from dashboard.design_tokens import EMBED_FONT_SIZES, EMBED_LINES, EMBEDS, RULES
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Scheme
from dashboard.templates import render
from dashboard.urls import Urls

EMBED: QueryParams = (("embed", "true"),)
SCHEME = "scheme"
NARROWEST, PADDING = 320, EMBEDS["padding"]
"""Pixels of the narrowest place that is provided for, and of the space around what is in it."""
INNER = NARROWEST - 2 * PADDING
LETTER = 0.5
"""Width of a letter in sizes of its type, with some to spare."""
SIZES: Mapping[str, tuple[float, float]] = {
    part: (EMBED_FONT_SIZES[step], EMBED_LINES[step])
    for step, part in enumerate(("source", "subtitle", "title"), start=1)
}
"""The type of the words in pixels and the height of their lines."""
SPACES = RULES[2] + 2 * PADDING + EMBEDS["gap"] + 2 * EMBEDS["body-gap"]
"""Pixels between and around the parts of a document: its own border, and below title, subtitle, body and source."""
NOTE_GAP = EMBEDS["gap"]
"""Pixels below a note."""
LINK = EMBEDS["link"]
"""Pixels of the link to the whole page."""


@dataclass(frozen=True, slots=True)
class Embed:
    """What is embedded.

    Attributes:
        title: Its heading.
        subtitle: The line below that.
        render_body: Draws what it shows; the code of the iframe needs only how high that is.
        body_height: Pixels of the body in the narrowest place.
        source: Where it comes from, and under which licence.
        page: The page that it belongs to.
        pairs: The parameters of its address, without the language.
        page_url: The address of the view that has all of it, with the language.
        notes: What must be known of it, a paragraph each.
    """

    title: str
    subtitle: str
    render_body: Callable[[], Markup]
    body_height: float
    source: str
    page: str
    pairs: QueryParams
    page_url: str
    notes: tuple[str, ...] = ()


def embed_document(
    embedding: Embed, localizer: Localizer, faces: Mapping[str, str], scheme: Scheme | None = None
) -> str:
    """The document in the language of ``labels``; without a ``scheme`` it has the reader's.

    ``faces`` are the files of the typefaces below the top of the site, by family.
    """
    return render(
        "embed",
        localizer,
        embedding=embedding,
        stylesheet=stylesheet_name(),
        icon=ICON_NAME,
        font_urls=faces,
        scheme=scheme,
        scripts=[script_element(name) for name in EMBED_SCRIPTS],
    )


def iframe_html(embedding: Embed, localizer: Localizer, urls: Urls) -> str:
    """The iframe with an address of ``urls``; as high as what it shows needs in the narrowest place."""
    address = urls.page(embedding.page, (*EMBED, *embedding.pairs, ("lang", localizer.t.language)))
    frame = Markup('<iframe src="{}" title="{}" width="100%" height="{}" loading="lazy" style="border:0"></iframe>')
    return str(frame.format(address, embedding.title, embed_height(embedding, localizer)))


def embed_height(embedding: Embed, localizer: Localizer) -> int:
    """Pixels of the document in the narrowest place; in wider ones its words need less."""
    words = {"title": embedding.title, "subtitle": embedding.subtitle, "source": embedding.source}
    lines = sum(estimate_lines(text, SIZES[part][0]) * SIZES[part][1] for part, text in words.items())
    lines += sum(estimate_lines(note, SIZES["source"][0]) * SIZES["source"][1] + NOTE_GAP for note in embedding.notes)
    link = estimate_lines(localizer.t("embed-whole", site=localizer.t("site")), SIZES["source"][0]) * LINK
    return round(lines + link + embedding.body_height + SPACES)


def estimate_lines(text: str, size: float, inner: float = INNER) -> int:
    """How many lines ``text`` needs in type of ``size`` between margins that are ``inner`` pixels apart."""
    return len(textwrap.wrap(text, int(inner / (size * LETTER))))
