"""The sentence that stands wherever several amounts of money do."""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup

from dashboard.catalogue.records import Initiative
from dashboard.i18n.localizer import Localizer
from dashboard.templates import SafeHtml

MONEY = "money"


def amounts_statement(initiatives: Iterable[Initiative], localizer: Localizer) -> str:
    """That the amounts of ``initiatives`` are not to be added up; "" where fewer than two state one."""
    return localizer.t("statement-amounts") if sum(map(has_amount, initiatives)) > 1 else ""


def has_amount(initiative: Initiative) -> bool:
    """Whether ``initiative`` states an amount of money."""
    return initiative.outcome is not None and initiative.outcome.kind == MONEY


def amounts_paragraph(initiatives: Iterable[Initiative], localizer: Localizer) -> Markup:
    """The same as a paragraph of a page; empty where there is nothing to say."""
    statement = amounts_statement(initiatives, localizer)
    return SafeHtml('<p class="ci-amounts">{}</p>').format(statement) if statement else SafeHtml()
