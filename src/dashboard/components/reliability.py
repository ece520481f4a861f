"""How sure one may be of the data, in sentences: on the page of the data, in its README and in the press kit."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.catalogue import audits
from dashboard.catalogue.audits import Additions
from dashboard.catalogue.loader import Catalogue
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_percent
from dashboard.languages import Language

SENTENCES = ("publishers", "search", "audit", "earlier-audit", "additions")
"""What is said, in this order, the last only where there are any; the words are ``reliability-…``."""


def reliability_sentences(catalogue: Catalogue, localizer: Localizer) -> tuple[str, ...]:
    """What the audits showed, with the bounds that follow from them, and what the latest release added."""
    additions = audits.latest_additions(catalogue.initiatives, catalogue.release.version)
    values, names = _values(additions, localizer.t.language), SENTENCES if additions.added else SENTENCES[:-1]
    return tuple(localizer.t(f"reliability-{name}", **values) for name in names)


def _values(additions: Additions, language: Language) -> Mapping[str, str | float]:
    audit, search = audits.INITIATIVES, audits.SECOND_SEARCH
    return {
        "checked": audit.checked,
        "drawn-from": audit.drawn_from or 0,
        "right": audit.right,
        "slips": audit.slips or 0,
        "wrong": audit.wrong,
        "bound": _percent(audit.bound, language),
        "certainty": _percent(audits.CERTAINTY, language),
        "initiatives": audits.EARLIER_INITIATIVES.checked,
        "initiatives-bound": _percent(audits.EARLIER_INITIATIVES.bound, language),
        "figures": audits.EARLIER_FIGURES.checked,
        "figures-bound": _percent(audits.EARLIER_FIGURES.bound, language),
        "searched": search.searched,
        "corroborated": search.corroborated,
        "search-wrong": search.wrong,
        "search-share": _percent(search.wrong / search.searched, language),
        "unconfirmed": search.unconfirmed,
        "version": additions.version,
        "added": additions.added,
        "single": additions.single,
    }


def _percent(share: float, language: Language) -> str:
    """``share``, of 1, in per cent with two digits that count: more would claim too much."""
    return format_percent(float(f"{100 * share:.2g}"), language)
