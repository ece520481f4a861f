"""A citation as programs read it: BibTeX, RIS and CSL-JSON. The tests read them back with parsers that others wrote."""

from __future__ import annotations

import json
from datetime import date

from dashboard.citations.citation import Citation
from dashboard.i18n import dates
from dashboard.languages import SPECS

LATEX = str.maketrans(
    {
        # LaTeX knows one space that does not break, and stops at the narrow one of Unicode.
        "\u00a0": "~",
        "\u202f": "~",
        "\\": r"\textbackslash{}",
        # A brace is counted even behind a backslash, so an unpaired one would swallow the rest of the file.
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)
"""What BibTeX would read as a command."""
BIBTEX_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The months as every BibTeX style defines them."""


def bibtex(citation: Citation) -> str:
    """An entry for BibTeX and biblatex. Both read year and month; the note has the day, and nothing is said twice."""
    t, day = citation.t, citation.release.date
    released = dates.format_date(day.isoformat(), t.language)
    fields = {
        "author": f"{{{t('cite-author').translate(LATEX)}}}",
        "title": f"{{{citation.entry_title.translate(LATEX)}}}",
        "howpublished": t("site").translate(LATEX),
        "publisher": citation.publisher.translate(LATEX),
        "year": str(day.year),
        "note": t("cite-note", version=citation.release.version, released=released),
        "url": citation.permalink,
        "urldate": citation.accessed.isoformat(),
        "langid": SPECS[t.language].citations.bibtex_language,
    }
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items()]
    month = f"  month = {BIBTEX_MONTHS[day.month - 1]}"
    return f"@misc{{{citation.key},\n" + ",\n".join([*lines, month]) + "\n}\n"


def ris(citation: Citation) -> str:
    """A record for reference managers; lines end as the format demands."""
    released, accessed = citation.release.date, citation.accessed
    tags = [
        ("TY", "DATA"),
        ("ID", citation.key),
        ("AU", citation.t("cite-author")),
        ("TI", citation.entry_title),
        *([("T2", citation.t("site"))] if citation.title else []),
        ("PB", citation.publisher),
        ("PY", str(released.year)),
        ("DA", released.strftime("%Y/%m/%d")),
        ("ET", citation.release.version),
        ("LA", citation.t.language),
        ("UR", citation.permalink),
        ("Y2", accessed.strftime("%Y/%m/%d")),
    ]
    return "".join(f"{tag}  - {value}\r\n" for tag, value in tags) + "ER  - \r\n"


def csl(*citations: Citation) -> str:
    """A list of items for programs that speak the Citation Style Language, as JSON."""
    return json.dumps([_csl_item(citation) for citation in citations], ensure_ascii=False) + "\n"


def _csl_item(citation: Citation) -> dict[str, object]:
    return {
        "id": citation.key,
        "type": "dataset",
        "title": citation.entry_title,
        **({"container-title": citation.t("site")} if citation.title else {}),
        "author": [{"literal": citation.t("cite-author")}],
        "publisher": citation.publisher,
        "issued": _parts(citation.release.date),
        "accessed": _parts(citation.accessed),
        "version": citation.release.version,
        "URL": citation.permalink,
        "language": citation.t.language,
    }


def _parts(day: date) -> dict[str, list[list[int]]]:
    return {"date-parts": [[day.year, day.month, day.day]]}
