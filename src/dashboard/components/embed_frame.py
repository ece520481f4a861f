"""Something of the site in somebody else's page: an iframe, and the small document that it shows.

The document needs no script and no other file but the style sheet and the typefaces of the site. All links in it are
relative, so one document serves whatever address the site has.
"""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.query_params import QueryParams
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import CHARTS
from dashboard.components.site_assets import ICON_NAME, stylesheet_name
from dashboard.i18n.localizer import Localizer
from dashboard.palette import Scheme
from dashboard.templates import render
from dashboard.urls import Urls

EMBED: QueryParams = (("embed", "true"),)
SCHEME = "scheme"
NARROWEST, PADDING = 320, 16
"""Pixels of the narrowest place that is provided for, and of the space around what is in it."""
INNER = NARROWEST - 2 * PADDING
LETTERS = 38
"""Characters of a label's line in a narrow place; see ``.ci-narrow``."""
LETTER = 0.5
"""Width of a letter in sizes of its type, with some to spare."""
SIZES: Mapping[str, tuple[float, float]] = {"title": (20, 25), "subtitle": (15, 22), "source": (13, 19)}
"""The type of the words in pixels and the height of their lines; the style sheet says the same (``.ci-embed``)."""
SPACES = 2 * PADDING + 4 + 2 * 14 + 4
"""Pixels between and around the parts of a document: its own border, and below title, subtitle, body and source."""
LINK = 24
"""Pixels of the link to the whole page."""


@dataclass(frozen=True, slots=True)
class Embed:
    """What is embedded: its words, its ``body`` and how many pixels that is high in the narrowest place.

    ``page`` and ``pairs`` are the address of what it shows without language, ``whole`` that of the view that has all
    of it, with language.
    """

    title: str
    subtitle: str
    body: Markup
    body_height: float
    source: str
    page: str
    pairs: QueryParams
    whole: str


def chart_embed(name: str, catalogue: Catalogue, localizer: Localizer) -> Embed | None:
    """A chart by its name, or None if there is none."""
    known = CHARTS.get(name)
    if known is None:
        return None
    figures = chart_registry.chart_figures(known, catalogue)
    told = chart_registry.values_as_text(known, catalogue, localizer)
    wide, narrow = (chart_registry.build_chart(known, catalogue, localizer, letters) for letters in (48, LETTERS))
    plates = Markup('<div class="ci-wide">{}</div><div class="ci-narrow">{}</div>')
    return Embed(
        title=chart_registry.chart_text(f"chart-{name}-title", figures, localizer),
        subtitle=chart_registry.chart_text(f"chart-{name}-subtitle", figures, localizer),
        body=plates.format(Markup(svg_renderer.inline_svg(wide, told)), Markup(svg_renderer.inline_svg(narrow, told))),
        body_height=narrow.height,
        source=localizer.t("chart-image-source", issuers=chart_registry.issuers(figures, localizer)),
        page="engagement",
        pairs=(("chart", name),),
        whole=f"engagement?{urlencode({'lang': localizer.t.language})}#{name}",
    )


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
    link = estimate_lines(localizer.t("embed-whole", site=localizer.t("site")), SIZES["source"][0]) * LINK
    return round(lines + link + embedding.body_height + SPACES)


def estimate_lines(text: str, size: float, inner: float = INNER) -> int:
    """How many lines ``text`` needs in type of ``size`` between margins that are ``inner`` pixels apart."""
    return len(textwrap.wrap(text, int(inner / (size * LETTER))))
