"""A citation in the forms that readers ask for: a credit for the press, APA, MLA, BibTeX, RIS and CSL-JSON.

Libraries that render citation styles were looked at and left alone: the styles alone outweigh this site, they bring an
XML parser along, and none knows the credit that the press prints. The tests read the three machine forms back with
parsers that others wrote.

What has no name of its own is cited by our description, and no form passes that off as a title. APA, library
catalogues and reference managers put a description into square brackets, MLA sets it without quotation marks. Only
those who know MLA see that, and for the press there is no rule, so both say in words who describes it. Details are no
part of a title: they follow it in brackets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from markupsafe import Markup

from dashboard.citations.citation import Citation
from dashboard.citations.reference_formats import bibtex, csl, ris
from dashboard.i18n import dates
from dashboard.i18n.translation import Translation
from dashboard.languages import SPECS

Italic = Callable[[str], str]
"""Sets a name in italics, or leaves it as it is."""
MARK = "\ufdd0"
"""A character that no text has (Unicode reserves it for programs), around what is set in italics."""


def press(citation: Citation) -> str:
    """A credit as newspapers print it below a number."""
    t = citation.t
    values = {**_dates(citation), **_common(citation), "title": _title_in_text(citation), "details": _remarks(citation)}
    return t(f"cite-press-{_kind(citation)}", **values)


def apa(citation: Citation, *, italic: Italic = str) -> str:
    """The style of the American Psychological Association; ``italic`` sets what it wants in italics."""
    t, rules = citation.t, SPECS[citation.t.language].citations
    values = {
        **_common(citation),
        "work": italic(t("site")),
        "title": citation.entry_title,
        "released": dates.format_ordinal_pattern(citation.release.date, rules.apa_released, t.language),
        "accessed": dates.format_ordinal_pattern(citation.accessed, rules.apa_accessed, t.language),
    }
    return t("cite-apa-part", **values) if citation.title else t("cite-apa-site", **values)


def mla(citation: Citation, *, italic: Italic = str) -> str:
    """The style of the Modern Language Association; ``italic`` sets what it wants in italics."""
    t = citation.t
    values = {
        **_common(citation),
        "work": italic(t("site")),
        "title": _title_in_text(citation),
        "details": _remarks(citation),
        "released": _mla_day(citation.release.date, t),
        "accessed": _mla_day(citation.accessed, t),
    }
    return t(f"cite-mla-{_kind(citation)}", **values)


FORMS: Mapping[str, Callable[[Citation], str]] = {
    "press": press,
    "apa": apa,
    "mla": mla,
    "bibtex": bibtex,
    "ris": ris,
    "csl": csl,
}
"""Every form by its name, in the order in which readers see them."""
RICH_FORMS = {"apa": apa, "mla": mla}
"""The forms in which words processors show italics: both styles set the name of the whole work in them."""
FILE_EXTENSIONS: Mapping[str, str] = {"bibtex": "bib", "ris": "ris", "csl": "json"}
"""The forms that programs read, with how the names of their files end."""


def rich_text(citation: Citation, form: str) -> Markup | None:
    """A form as HTML for word processors; None where it has no more than its letters."""
    style = RICH_FORMS.get(form)
    if style is None:
        return None
    before, work, after = style(citation, italic=lambda name: f"{MARK}{name}{MARK}").split(MARK)
    return Markup("<p>{}<i>{}</i>{}</p>").format(before, work, after)


def _remarks(citation: Citation) -> str:
    """What stands in brackets behind a title: that it is our description, if it is one, and the details."""
    described = citation.t("cite-described") if citation.is_description else ""
    return citation.t("semicolon").join(filter(None, (described, citation.details_line)))


def _kind(citation: Citation) -> str:
    """Which sentence of a style cites it: that of the site, of a part of it, with details, or of what we describe."""
    if citation.is_description:
        return "described"
    if citation.details:
        return "detailed"
    return "part" if citation.title else "site"


def _title_in_text(citation: Citation) -> str:
    """The title as it stands in a sentence: between quotation marks, so that those within it are inner ones."""
    if _kind(citation) not in ("part", "detailed"):
        return citation.name
    title = citation.name
    for outer, inner in SPECS[citation.t.language].citations.inner_quotes.items():
        title = title.replace(outer, inner)
    return title


def _common(citation: Citation) -> dict[str, str]:
    return {
        "author": citation.t("cite-author"),
        "title": citation.name,
        "version": citation.release.version,
        "url": citation.permalink,
    }


def _dates(citation: Citation) -> dict[str, str]:
    days = {"released": citation.release.date, "accessed": citation.accessed}
    return {name: dates.format_date(day.isoformat(), citation.t.language) for name, day in days.items()}


def _mla_day(day: date, t: Translation) -> str:
    return f"{day.day} {SPECS[t.language].citations.mla_months[day.month - 1]} {day.year:04}"
