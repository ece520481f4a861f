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
from dashboard.catalogue.query_params import Pairs
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.palette import Scheme
from dashboard.citations import citation_factory
from dashboard.components import markup
from dashboard.i18n.localizer import Labels

EMBED: Pairs = (("embed", "true"),)
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
class Embedding:
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
    pairs: Pairs
    whole: str


def chart(name: str, catalogue: Catalogue, labels: Labels) -> Embedding | None:
    """A chart by its name, or None if there is none."""
    known = citation_factory.charts(catalogue).get(name)
    if known is None:
        return None
    figures = chart_registry.figures_of(known, catalogue)
    told = chart_registry.told(known, catalogue, labels)
    wide, narrow = (chart_registry.draw(known, catalogue, labels, "light", letters) for letters in (48, LETTERS))
    plates = Markup('<div class="ci-wide">{}</div><div class="ci-narrow">{}</div>')
    return Embedding(
        title=chart_registry.sentence(f"chart-{name}-title", figures, labels),
        subtitle=chart_registry.sentence(f"chart-{name}-subtitle", figures, labels),
        body=plates.format(Markup(svg_renderer.plate(wide, told)), Markup(svg_renderer.plate(narrow, told))),
        body_height=narrow.height,
        source=labels.t("chart-image-source", issuers=chart_registry.issuers(figures, labels)),
        page="engagement",
        pairs=(("chart", name),),
        whole=f"engagement?{urlencode({'lang': labels.t.language})}#{name}",
    )


def document(embedding: Embedding, labels: Labels, faces: Mapping[str, str], scheme: Scheme | None = None) -> str:
    """The document in the language of ``labels``; without a ``scheme`` it has the reader's.

    ``faces`` are the files of the typefaces below the top of the site, by family.
    """
    return markup.render(
        "embed",
        labels,
        embedding=embedding,
        stylesheet=markup.stylesheet_name(),
        icon=markup.ICON_NAME,
        faces=faces,
        scheme=scheme,
    )


def snippet(embedding: Embedding, labels: Labels, site: str) -> str:
    """The iframe for the site at ``site``; as high as what it shows needs in the narrowest place."""
    asked = urlencode((*EMBED, *embedding.pairs, ("lang", labels.t.language)))
    frame = Markup('<iframe src="{}" title="{}" width="100%" height="{}" loading="lazy" style="border:0"></iframe>')
    return str(frame.format(f"{site}/{embedding.page}?{asked}", embedding.title, height(embedding, labels)))


def height(embedding: Embedding, labels: Labels) -> int:
    """Pixels of the document in the narrowest place; in wider ones its words need less."""
    words = {"title": embedding.title, "subtitle": embedding.subtitle, "source": embedding.source}
    lines = sum(lines_of(text, SIZES[part][0]) * SIZES[part][1] for part, text in words.items())
    link = lines_of(labels.t("embed-whole", site=labels.t("site")), SIZES["source"][0]) * LINK
    return round(lines + link + embedding.body_height + SPACES)


def lines_of(text: str, size: float, inner: float = INNER) -> int:
    """How many lines ``text`` needs in type of ``size`` between margins that are ``inner`` pixels apart."""
    return len(textwrap.wrap(text, int(inner / (size * LETTER))))
