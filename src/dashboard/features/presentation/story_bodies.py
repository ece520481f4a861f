"""What the slides of the story show that no reader collects, as markup."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.records import Figure
from dashboard.components import qr
from dashboard.components.theme_icons import theme_icon
from dashboard.features.presentation import slide_text, slide_weeks, unit_marks
from dashboard.features.presentation.slide_model import Changes, Counts, Letter, Person, Slide, SlideText
from dashboard.features.presentation.slide_render_context import SlideRenderContext
from dashboard.hosts import is_loopback
from dashboard.maps.colour_scale import LEGEND
from dashboard.maps.country_outlines import view_box
from dashboard.maps.legend import legend
from dashboard.palette import UNSHADED
from dashboard.templates import render

COVER_ROWS, COVER_PITCH = 14, 40
"""Rows of the marks of the cover, and pixels from one to the next."""
TALLY_WIDTH, TALLY_PITCH, TALLY_ROW = 1050, 42, 50
"""Pixels of the longest row of marks, from one mark to the next where there is room, and the marks of a full row."""


@dataclass(frozen=True, slots=True)
class TallyRow:
    """How many initiatives have one code, with their marks as the data of an SVG path, so many pixels large."""

    name: str
    theme: str
    count: int
    width: float
    height: float
    path: str


def render_cover(_slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """Every initiative as a mark, theme by theme, below a line for who speaks."""
    order = {theme: place for place, theme in enumerate(rendering.localizer.vocabulary.codes("theme"))}
    items = sorted(rendering.data.catalogue.initiatives, key=lambda item: order[item.theme])
    release = rendering.data.catalogue.release
    return render(
        "slide_cover",
        rendering.localizer,
        marks=unit_marks.column_marks(items, COVER_ROWS, COVER_PITCH),
        width=-(-len(items) // COVER_ROWS) * COVER_PITCH,
        height=COVER_ROWS * COVER_PITCH,
        line=COVER_PITCH * unit_marks.MARK,
        count=len(items),
        day=rendering.localizer.date(release.date.isoformat()),
    )


def render_letter(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """The letter as a sheet: who wrote it, when and where it appeared, what it says in our words."""
    assert isinstance(slide.content, Letter)
    head = slide_text.letter_head(slide.content, rendering.data, rendering.localizer)
    return render("slide_letter", rendering.localizer, head=head)


def render_person(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """The icon of the theme, the outcome with all that is said of it, and one source."""
    assert isinstance(slide.content, Person)
    item = slide_text.slide_person(slide.content, rendering.data)
    source = min(item.sources, key=lambda page: (page.weak, is_letter(page)))
    return render("slide_person", rendering.localizer, item=item, icon=theme_icon(item.theme), source=source)


def render_changes(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """Figures that rise and fall, each by itself: an arrow, no length, since nothing here has a common scale."""
    assert isinstance(slide.content, Changes)
    localizer, catalogue = rendering.localizer, rendering.data.catalogue
    groups = (
        (localizer.t("changes-attention"), slide_text.figures_of(slide.content.attention, catalogue)),
        (localizer.t("changes-money"), slide_text.figures_of(slide.content.money, catalogue)),
    )
    return render("slide_changes", localizer, groups=groups, rises=_rises)


def _rises(figure: Figure) -> bool:
    return figure.value > 0


def render_close(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """A code for phones as high as there is room, and the address in letters, as short as it can be."""
    url = rendering.live_url(slide)
    return render(
        "slide_close",
        rendering.localizer,
        code=qr.qr_data_uri(url) if url else "",
        url=url,
        address=qr.short_address(url),
        is_local=is_loopback(url),
    )


def render_weeks(_slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """The weeks, step by step; without a script, or for whom movement is too much, their end."""
    catalogue, localizer = rendering.data.catalogue, rendering.localizer
    columns, shadings = slide_weeks.week_columns(catalogue, localizer), slide_weeks.shadings(catalogue)
    first, last = slide_weeks.DRAWN[0].first.isoformat(), slide_weeks.DRAWN[-1].last.isoformat()
    colon = localizer.t("colon")
    return render(
        "slide_weeks",
        localizer,
        weeks=slide_weeks,
        counts=slide_weeks.count_weeks(catalogue),
        columns=columns,
        list=localizer.join_list(f"{column.label}{colon}{column.count}" for column in columns),
        apart=slide_weeks.apart_marks(catalogue, localizer),
        panels=slide_weeks.week_panels(catalogue, localizer),
        shadings=shadings,
        looks=len({look.iso for look in shadings}),
        outlines=slide_weeks.outlines(catalogue.lockdowns),
        countries=slide_weeks.world_paths(rendering.site),
        box=view_box(slide_weeks.VIEW),
        legend=legend(localizer, LEGEND),
        mark=unit_marks.MARK,
        land=UNSHADED,
        first=localizer.date(first),
        days=localizer.days(first, last),
    )


def render_counts(slide: Slide, _words: SlideText, rendering: SlideRenderContext) -> Markup:
    """A row of marks for each code, one mark an initiative, the longest row first."""
    assert isinstance(slide.content, Counts)
    localizer, facet = rendering.localizer, slide.content.facet
    counts = slide_text.code_counts(slide, facet, rendering.data)
    per_row = min(max(counts.values(), default=1), TALLY_ROW)
    pitch = min(TALLY_PITCH, TALLY_WIDTH / per_row)
    rows = [
        TallyRow(
            name=localizer.facet(facet, code),
            theme=code if facet == "theme" else "",
            count=count,
            width=min(count, per_row) * pitch,
            height=-(-count // per_row) * pitch,
            path=unit_marks.row_path(count, pitch, per_row),
        )
        for code, count in counts.items()
    ]
    return render("slide_counts", localizer, rows=rows, line=pitch * unit_marks.MARK)
