"""How solid the catalogue is, in tables, and what its numbers must not be used for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict

import streamlit as st

from dashboard.catalogue import quality
from dashboard.catalogue.quality import FEW, MEASURES, POINTS, Measure, Quality
from dashboard.catalogue.records import Figure, Initiative
from dashboard.draw import markup
from dashboard.draw.grid import Cell, Column, Grid
from dashboard.draw.markup import Measured
from dashboard.text.numbers import number, percent
from dashboard.ui import blocks, url_state

PARTS = ("quality", "themes", "countries", "caveats", "files", "changes")
"""The parts of the page in their order; each has its name as its anchor."""
CAVEATS = ("zero", "ranking", "curves", "governments", "sums", "units", "phases", "notes", "audit")
"""What a reader must not do with the numbers or must know of them; the words stand in the locales."""
GROUPS = {"themes": "theme", "countries": "country"}
"""Parts that compare groups, with the facet that makes them."""


def contents() -> None:
    """What the page holds, as links to its parts."""
    t = url_state.words()
    st.html(markup.contents(blocks.labels(), [(t(f"data-{part}-title"), f"#{part}") for part in PARTS]))


def shares(initiatives: Sequence[Initiative], figures: Sequence[Figure]) -> None:
    """How many initiatives and how many figures have what makes a record solid."""
    t = url_state.words()
    counted = asdict(quality.quality(initiatives))
    total = counted.pop("initiatives")
    named = {t(f"quality-{name}"): count for name, count in counted.items()}
    _shares(t("data-shares-initiatives", count=total), named, total)
    counted = asdict(quality.figure_quality(figures))
    total = counted.pop("figures")
    named = {t(f"figure-quality-{name}"): count for name, count in counted.items()}
    _shares(t("data-shares-figures", count=total), named, total)


def rule() -> None:
    """When a group is called thin."""
    blocks.prose(url_state.words()("data-thin-rule", few=FEW, points=POINTS))


def groups(part: str, initiatives: Sequence[Initiative]) -> None:
    """Where each theme or each country is thin; those with few initiatives are folded away."""
    t, labels, facet = url_state.words(), blocks.labels(), GROUPS[part]
    whole = quality.quality(initiatives)
    known = quality.by(lambda item: str(getattr(item, facet)), initiatives)
    rows = [(Cell(labels.facet(facet, code)), *_cells(group, whole)) for code, group in known.items()]
    large = sum(group.initiatives >= FEW for group in known.values())
    heads = [t(f"column-{name}") for name in ("initiatives", *MEASURES)]
    columns = (Column(t(f"facet-{facet}")), *(Column(head, number=True) for head in heads))
    every = (Cell(t("data-whole")), *_cells(whole, whole))
    few = t("data-fewer", count=len(rows) - large, few=FEW)
    of_large = Grid(t(f"data-{part}-title"), "groups", columns, [every, *rows[:large]], wide=True)
    st.html(markup.groups(of_large, Grid(few, "groups", columns, rows[large:], wide=True), labels))


def caveats(initiatives: Sequence[Initiative]) -> None:
    """What the numbers must not be used for, and what is known to be missing."""
    t, whole = url_state.words(), quality.quality(initiatives)
    day, month, unknown = (_percent(whole.share(name)) for name in ("by_day", "by_month", "undated"))
    st.html(markup.points([t(f"data-caveat-{name}", day=day, month=month, unknown=unknown) for name in CAVEATS]))


def _shares(caption: str, counted: Mapping[str, int], total: int) -> None:
    language = url_state.language()
    of = max(total, 1)
    rows = [Measured(label, number(n, language), _percent(100 * n / of), n / of) for label, n in counted.items()]
    st.html(markup.shares(caption, rows, blocks.labels()))


def _cells(group: Quality, whole: Quality) -> tuple[Cell, ...]:
    thin, language = quality.thin(group, whole), url_state.language()
    count = Cell(number(group.initiatives, language), thin="initiatives" in thin)
    return (count, *(Cell(_counted(group, name), thin=name in thin) for name in MEASURES))


def _counted(group: Quality, measure: Measure) -> str:
    """How many of a group, with their share where the group is large enough for one."""
    n = number(group.count(measure), url_state.language())
    if group.initiatives < FEW:
        return n
    return url_state.words()("data-count-and-share", count=n, share=_percent(group.share(measure)))


def _percent(share: float) -> str:
    return percent(round(share), url_state.language())
