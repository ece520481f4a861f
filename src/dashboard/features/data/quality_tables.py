"""How well records are sourced, in tables: of all of them, and of groups beside each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

from markupsafe import Markup

from dashboard.cache import KB, cached
from dashboard.catalogue import quality
from dashboard.catalogue.quality import MEASURES, MIN_GROUP_SIZE, Measure, Quality
from dashboard.components.bar import bar
from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.context import SiteContext
from dashboard.i18n.localizer import Localizer
from dashboard.i18n.numbers import format_number, format_percent
from dashboard.i18n.translation import Translation
from dashboard.languages import Language
from dashboard.templates import render

GROUPS = {"themes": "theme", "countries": "country"}
"""Parts of the page that compare groups, with the facet that makes them."""

OF_GROWTH = ("compared",)
"""What is asked of figures of growth only."""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A row of a table of shares: what is counted, how many, their per cent, and that as a number from 0 to 1."""

    label: str
    count: str
    percent: str
    share: float


@cached(max_bytes=100 * KB, is_finite=True)
def initiative_shares(context: SiteContext, language: Language) -> Markup:
    """How many initiatives have what makes a record solid."""
    counts, localizer = asdict(quality.quality(context.catalogue.initiatives)), context.localizer(language)
    total = counts.pop("initiatives")
    rows = [_share_row(localizer.t(f"quality-{name}"), count, total, language) for name, count in counts.items()]
    return _share_table(localizer, localizer.t("data-shares-initiatives", count=total), rows)


@cached(max_bytes=100 * KB, is_finite=True)
def figure_shares(context: SiteContext, language: Language) -> Markup:
    """How many figures have what makes a record solid."""
    counts, localizer = asdict(quality.figure_quality(context.catalogue.figures)), context.localizer(language)
    total, growth = counts.pop("figures"), counts.pop("growth")
    rows = [
        _share_row(
            localizer.t(f"figure-quality-{name}", growth=growth),
            count,
            growth if name in OF_GROWTH else total,
            language,
        )
        for name, count in counts.items()
    ]
    return _share_table(localizer, localizer.t("data-shares-figures", count=total), rows)


@cached(max_bytes=500 * KB, is_finite=True)
def group_tables(context: SiteContext, part: str, language: Language) -> Markup:
    """The groups of ``part``, a key of ``GROUPS``, beside each other; small groups are folded away."""
    localizer, facet, initiatives = context.localizer(language), GROUPS[part], context.catalogue.initiatives
    t, overall = localizer.t, quality.quality(initiatives)
    groups = quality.quality_by_group(lambda item: str(getattr(item, facet)), initiatives)
    rows = [(Cell(localizer.facet(facet, code)), *_cells(group, overall, t)) for code, group in groups.items()]
    large = sum(group.initiatives >= MIN_GROUP_SIZE for group in groups.values())
    overall_row = (Cell(t("data-whole")), *_cells(overall, overall, t))
    columns = tuple(_columns(facet, t))
    small_title = t("data-fewer", count=len(rows) - large, few=MIN_GROUP_SIZE)
    large_groups = Table(t(f"data-{part}-title"), "groups", columns, [overall_row, *rows[:large]], wide=True)
    small_groups = Table(small_title, "groups", columns, rows[large:], wide=True)
    return render(
        "group_tables",
        localizer,
        large=data_table(large_groups, localizer),
        small_groups=data_table(small_groups, localizer) if small_groups.rows else "",
        small_groups_title=small_title,
    )


def percent(share: float, t: Translation) -> str:
    """``share``, of 100, as whole per cent."""
    return format_percent(round(share), t.language)


def _share_table(localizer: Localizer, caption: str, rows: Sequence[ShareRow]) -> Markup:
    return render("share_table", localizer, caption=caption, rows=rows, bar=bar)


def _share_row(label: str, count: int, total: int, language: Language) -> ShareRow:
    share = count / max(total, 1)
    return ShareRow(label, format_number(count, language), format_percent(round(100 * share), language), share)


def _columns(facet: str, t: Translation) -> Iterator[Column]:
    yield Column(t(f"facet-{facet}"))
    for name in ("initiatives", *MEASURES):
        yield Column(t(f"column-{name}"), number=True)


def _cells(group: Quality, overall: Quality, t: Translation) -> tuple[Cell, ...]:
    low = quality.low_coverage(group, overall)
    count = Cell(format_number(group.initiatives, t.language), low_coverage="initiatives" in low)
    return (count, *(Cell(_count_and_share(group, name, t), low_coverage=name in low) for name in MEASURES))


def _count_and_share(group: Quality, measure: Measure, t: Translation) -> str:
    """How many of a group, with their share where the group is large enough for one."""
    count = format_number(group.count(measure), t.language)
    if group.initiatives < MIN_GROUP_SIZE:
        return count
    return t("data-count-and-share", count=count, share=percent(group.share(measure), t))
