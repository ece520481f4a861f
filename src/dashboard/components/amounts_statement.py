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
    amounts = [item for item in initiatives if item.outcome and item.outcome.kind == MONEY]
    return localizer.t("statement-amounts") if len(amounts) > 1 else ""


def amounts_paragraph(initiatives: Iterable[Initiative], localizer: Localizer) -> Markup:
    """The same as a paragraph of a page; empty where there is nothing to say."""
    statement = amounts_statement(initiatives, localizer)
    return SafeHtml('<p class="ci-amounts">{}</p>').format(statement) if statement else SafeHtml()
