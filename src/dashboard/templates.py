"""The templates of the package: Jinja files that stand beside the code they belong to, named by their file names."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from dashboard import package_files

if TYPE_CHECKING:
    from dashboard.i18n.localizer import Localizer


class SafeHtml(Markup):
    """Markup that says itself how it is shown: Streamlit need not look for a file of that name, nor at every line."""

    def _repr_html_(self) -> str:
        return str(self)


def render(template: str, localizer: Localizer, **values: object) -> SafeHtml:
    """A template in the words of ``localizer``, which it sees as ``localizer`` and, its translator, as ``t``.

    Args:
        template: The file name of the template without its ending.
        localizer: Words, numbers and dates in one language.
        values: What the template shows. Each text among them is escaped, each ``Markup`` is not.
    """
    return render_wordless(template, localizer=localizer, t=localizer.t, **values)


def render_wordless(template: str, **values: object) -> SafeHtml:
    """A template without words of its own, such as a drawing; see ``render``."""
    return SafeHtml(_environment().get_template(f"{template}.jinja").render(**values))


def compile_templates() -> None:
    """Compile every template, so that no reader waits for it."""
    for name in _environment().list_templates(extensions=("jinja",)):
        _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(package_files.folders_with(".jinja")),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,  # each page asks for some ten templates; they are read once
        trim_blocks=True,
        lstrip_blocks=True,
    )
