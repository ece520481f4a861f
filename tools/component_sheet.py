"""Writes the sheet of all components, in every language and both colour schemes: ``make components``.

It is ``docs/components.html``, which holds the styles and typefaces of the site, so that nothing is fetched. Without
its script it shows the scheme of the reader alone.
"""

from __future__ import annotations

import inspect
from base64 import b64encode
from collections.abc import Callable, Iterable
from pathlib import Path

from markupsafe import Markup

from dashboard import design_tokens, palette
from dashboard.components import site_assets
from dashboard.context import LocalizedSite, SiteContext
from dashboard.languages import LANGUAGES, SPECS, Language
from dashboard.settings import Settings
from dashboard.site import create_site_context
from dashboard.streamlit_adapter.fonts import subset_file
from tools.component_examples import EXAMPLES

SHEET = Path(__file__).parents[1] / "docs" / "components.html"
LENGTHS = (design_tokens.SPACES, design_tokens.RULES, design_tokens.TARGETS)
"""The scales that the sheet shows as lengths."""
STYLE = Path(__file__).with_suffix(".css")
SCRIPT = """
for (const light of document.querySelectorAll(".sheet-scheme")) {
  const dark = light.cloneNode(true);
  light.classList.add("sheet-light");
  dark.classList.add("sheet-dark");
  light.after(dark);
}
"""
"""Shows each example a second time, in the dark: twice in the file it would be twice as large."""


def sheet_html(context: SiteContext, languages: Iterable[Language] = LANGUAGES) -> str:
    """The sheet as a document that needs nothing else."""
    parts = [_part("design-tokens", design_tokens.__doc__ or "", _token_samples()), *map(_language(context), languages)]
    html = Markup(
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Components</title>\n'
        "<style>{}</style>\n</head>\n<body>\n<main>\n<h1>Components</h1>\n{}\n</main>\n<script>{}</script>\n"
        "</body>\n</html>\n"
    )
    return html.format(Markup(_styles(context)), Markup("\n").join(parts), Markup(SCRIPT))


def main() -> None:
    """Write the sheet."""
    SHEET.write_text(sheet_html(create_site_context(Settings())), "utf-8")
    print(f"docs/{SHEET.name}: {SHEET.stat().st_size // 1000} kB")


def _language(context: SiteContext) -> Callable[[Language], Markup]:
    """Gives all components in the words of a language."""

    def components(language: Language) -> Markup:
        site = LocalizedSite(context, language)
        parts = (
            _part(f"{name.replace('_', '-')}-{language}", inspect.getdoc(example) or "", example(site))
            for name, example in EXAMPLES.items()
        )
        html = Markup('<h2>{0}</h2>\n<div lang="{1}">\n{2}\n</div>')
        return html.format(SPECS[language].name, language, Markup("\n").join(parts))

    return components


def _part(name: str, words: str, markup: Markup) -> Markup:
    """An example below its name and the first sentence of ``words``."""
    html = Markup(
        '<section class="sheet-component" id="sheet-{0}"><h3 lang="en">{0}</h3><p lang="en">{1}</p>\n'
        '<div class="sheet-scheme">{2}</div></section>'
    )
    return html.format(name, words.partition("\n\n")[0], markup)


def _token_samples() -> Markup:
    """The sizes of type, the lengths and the colours."""
    lengths = [name for scale in LENGTHS for name in scale.css_values()]
    samples = (
        _samples((name, f"font-size:var(--ci-{name})", "", "Aa 123") for name in design_tokens.FONT_SIZES.css_values()),
        _samples((name, f"width:var(--ci-{name})", "sheet-length", "") for name in lengths),
        _samples((name, f"background:var(--ci-{name})", "sheet-swatch", "") for name in palette.colours_by_name()),
    )
    return Markup("\n").join(samples)


def _samples(samples: Iterable[tuple[str, str, str, str]]) -> Markup:
    """Tokens: the name of each, the style and the class of its sample, and what stands in that."""
    html = Markup('<div><dd class="{}" style="{}">{}</dd><dt>{}</dt></div>')
    items = (html.format(css_class, style, words, name) for name, style, css_class, words in samples)
    return Markup('<dl class="sheet-samples">{}</dl>').format(Markup("\n").join(items))


def _styles(context: SiteContext) -> str:
    faces = (
        f'@font-face{{font-family:"{family}";font-weight:200 900;src:url(data:font/woff2;base64,{_base64(file)})}}'
        for family, file in context.fonts.files.items()
    )
    return "".join([*faces, site_assets.stylesheet(), STYLE.read_text("utf-8")])


def _base64(file: Path) -> str:
    """A typeface as pages get it: cut to the letters of the site."""
    return b64encode((subset_file(file.name) or file).read_bytes()).decode()


if __name__ == "__main__":
    main()
