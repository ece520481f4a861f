"""The images beside shared links: where they are below the top of the site, and what stands in them."""

from __future__ import annotations

from urllib.parse import urlencode

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.query_params import Pairs
from dashboard.catalogue.vocabulary import Language
from dashboard.charts.palette import THEMES
from dashboard.components.social_card import Postcard
from dashboard.i18n.localizer import Labels

ROOT = "preview"
SITE, CLAIMS, SELECTION = "site", "claims", "selection"


def address(language: Language, name: str) -> str:
    """The image of that name."""
    return f"{ROOT}/{language}/{name}.png"


def initiative_name(identifier: str) -> str:
    """The name of the image of one initiative."""
    return f"initiatives/{identifier}"


def selection_address(language: Language, pairs: Pairs) -> str:
    """The image of the initiatives that ``pairs`` select; that of the site where they select nothing."""
    return f"{address(language, SELECTION)}?{urlencode(pairs)}" if pairs else address(language, SITE)


def drawn(name: str, catalogue: Catalogue, labels: Labels) -> Postcard | None:
    """What stands in the image of that name; None if there is none, or if it depends on a selection."""
    if name == SITE:
        return _site(catalogue, labels)
    if name == CLAIMS:
        return _claims(catalogue, labels)
    parent, _, identifier = name.partition("/")
    initiative = catalogue.initiative(identifier) if parent == "initiatives" else None
    return _initiative(initiative, labels) if initiative else None


def selected(count: int, total: int, told: str, labels: Labels) -> Postcard:
    """What stands in the image of a selection: how many initiatives it has, and ``told``, the filters in words."""
    title = labels.t("gallery-count", count=count, total=total)
    return Postcard(labels.t("page-gallery"), "", title, (told,), labels.t("site"))


def _site(catalogue: Catalogue, labels: Labels) -> Postcard:
    sizes = {"initiatives": len(catalogue.initiatives), "figures": len(catalogue.figures)}
    return Postcard("", "", labels.t("home-title"), (labels.t("footer-size", **sizes),), labels.t("site"))


def _claims(catalogue: Catalogue, labels: Labels) -> Postcard:
    verdicts = (
        f"{labels.quantity(claim.figure.value, claim.figure.unit)}{labels.t('colon')}"
        f"{labels.term('verdict', claim.verdict)}"
        for claim in catalogue.claims
    )
    return Postcard("", "", labels.t("claims-title"), tuple(verdicts), labels.t("site"))


def _initiative(item: Initiative, labels: Labels) -> Postcard:
    place = labels.country(item.country)
    aside = f"{place}, {labels.date(item.start_date)}" if item.start_date else place
    theme = labels.term("theme", item.theme)
    return Postcard(theme, aside, item.name, _outcome(item, labels), labels.t("site"), THEMES[item.theme])


def _outcome(item: Initiative, labels: Labels) -> tuple[str, ...]:
    """The outcome with its note in one piece, since it is not to be told without."""
    if item.outcome is None:
        return ()
    value = labels.quantity(item.outcome.value, item.outcome.unit)
    note = item.outcome_note[labels.t.language] if item.outcome_note else ""
    return ("\n".join(filter(None, (value, note))),)
