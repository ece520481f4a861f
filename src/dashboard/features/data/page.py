"""How solid the catalogue is, in tables, and what its numbers must not be used for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

import streamlit as st
from markupsafe import Markup

from dashboard import services
from dashboard.catalogue import quality
from dashboard.catalogue.quality import MARGIN_PP, MEASURES, MIN_GROUP_SIZE, Measure, Quality
from dashboard.catalogue.vocabulary import Language
from dashboard.components.contents import contents as contents_list
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.components.text import bullet_list
from dashboard.i18n.numbers import format_number, format_percent
from dashboard.i18n.translation import Translation, translation
from dashboard.streamlit_adapter import page_elements, url_state
from dashboard.templates import render

SECTIONS = ("quality", "themes", "countries", "caveats", "files", "changes")
"""The parts of the page in their order; each has its name as its anchor."""
CAVEATS = ("zero", "ranking", "curves", "governments", "sums", "units", "phases", "notes", "audit")
"""What a reader must not do with the numbers or must know of them; the words stand in the locales."""
GROUPS = {"themes": "theme", "countries": "country"}
"""Parts that compare groups, with the facet that makes them."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A row of a table of shares: what is counted, how many, their per cent, and that as a number from 0 to 1."""

    label: str
    count: str
    percent: str
    share: float


def contents() -> None:
    """What the page holds, as links to its parts."""
    t = url_state.translator()
    st.html(contents_list(page_elements.localizer(), [(t(f"data-{part}-title"), f"#{part}") for part in SECTIONS]))


def shares() -> None:
    """How many initiatives and how many figures have what makes a record solid."""
    st.html(services.cached(_shares_of_initiatives, url_state.language()))
    st.html(services.cached(_shares_of_figures, url_state.language()))


def low_coverage_rule() -> None:
    """When a group is called thin."""
    page_elements.prose(url_state.translator()("data-thin-rule", few=MIN_GROUP_SIZE, points=MARGIN_PP))


def quality_table(part: str) -> None:
    """Where each theme or each country is thin; those with few initiatives are folded away."""
    st.html(services.cached(_groups, part, url_state.language()))


def caveats() -> None:
    """What the numbers must not be used for, and what is known to be missing."""
    st.html(services.cached(_caveats, url_state.language()))


def _groups(part: str, language: Language) -> Markup:
    localizer, facet, initiatives = services.localizer(language), GROUPS[part], services.catalogue().initiatives
    t, whole = localizer.t, quality.quality(initiatives)
    known = quality.quality_by_group(lambda item: str(getattr(item, facet)), initiatives)
    rows = [(Cell(localizer.facet(facet, code)), *_cells(group, whole, t)) for code, group in known.items()]
    large = sum(group.initiatives >= MIN_GROUP_SIZE for group in known.values())
    heads = [t(f"column-{name}") for name in ("initiatives", *MEASURES)]
    columns = (Column(t(f"facet-{facet}")), *(Column(head, number=True) for head in heads))
    every = (Cell(t("data-whole")), *_cells(whole, whole, t))
    few = t("data-fewer", count=len(rows) - large, few=MIN_GROUP_SIZE)
    of_large = Table(t(f"data-{part}-title"), "groups", columns, [every, *rows[:large]], wide=True)
    of_small = Table(few, "groups", columns, rows[large:], wide=True)
    return render(
        "group_tables",
        localizer,
        large=data_table(of_large, localizer),
        small_groups=data_table(of_small, localizer) if of_small.rows else "",
        small_groups_title=few,
    )


def _caveats(language: Language) -> str:
    t, whole = translation(language), quality.quality(services.catalogue().initiatives)
    day, month, unknown = (_percent(whole.share(name), t) for name in ("by_day", "by_month", "undated"))
    return bullet_list([t(f"data-caveat-{name}", day=day, month=month, unknown=unknown) for name in CAVEATS])


def _shares_of_initiatives(language: Language) -> Markup:
    counted, t = asdict(quality.quality(services.catalogue().initiatives)), translation(language)
    total = counted.pop("initiatives")
    named = {t(f"quality-{name}"): count for name, count in counted.items()}
    return _shares(t("data-shares-initiatives", count=total), named, total, language)


def _shares_of_figures(language: Language) -> Markup:
    counted, t = asdict(quality.figure_quality(services.catalogue().figures)), translation(language)
    total = counted.pop("figures")
    named = {t(f"figure-quality-{name}"): count for name, count in counted.items()}
    return _shares(t("data-shares-figures", count=total), named, total, language)


def _shares(caption: str, counted: Mapping[str, int], total: int, language: Language) -> Markup:
    of, localizer = max(total, 1), services.localizer(language)
    rows = [
        ShareRow(said, format_number(n, language), _percent(100 * n / of, localizer.t), n / of)
        for said, n in counted.items()
    ]
    return render("share_table", localizer, caption=caption, rows=rows)


def _cells(group: Quality, whole: Quality, t: Translation) -> tuple[Cell, ...]:
    thin = quality.low_coverage(group, whole)
    count = Cell(format_number(group.initiatives, t.language), low_coverage="initiatives" in thin)
    return (count, *(Cell(_counted(group, name, t), low_coverage=name in thin) for name in MEASURES))


def _counted(group: Quality, measure: Measure, t: Translation) -> str:
    """How many of a group, with their share where the group is large enough for one."""
    n = format_number(group.count(measure), t.language)
    if group.initiatives < MIN_GROUP_SIZE:
        return n
    return t("data-count-and-share", count=n, share=_percent(group.share(measure), t))


def _percent(share: float, t: Translation) -> str:
    return format_percent(round(share), t.language)
