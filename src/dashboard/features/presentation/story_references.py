"""What the story names of the data: figures, claims, codes, and the values in its sentences."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.catalogue import query_params
from dashboard.catalogue.filters import FACET_VOCABULARIES, INITIATIVE_FACETS
from dashboard.catalogue.problem import Problem
from dashboard.charts.chart_references import chart_problems, finding_problems, unknown_charts
from dashboard.context import SiteContext
from dashboard.features.presentation import slide_text, story
from dashboard.features.presentation.slide_model import Changes, Charts, Claims, Letter, Person, Slide, SlideContext
from dashboard.i18n.references import missing_figures, unknown_values
from dashboard.languages import DEFAULT_LANGUAGE

TEXTS = ("title", "takeaway", "notes")
SENTENCES = "features/presentation"
"""The folder of the sentences of slides."""


def story_problems(context: SiteContext) -> Iterator[Problem]:
    """Everything that the slides of the story name and the data of ``context`` does not have."""
    for slide in story.SLIDES:
        missing = [*_missing_records(slide, context), *_missing_codes(slide, context)]
        yield from missing or _unknown_values(slide, context)


def _user(slide: Slide) -> str:
    return f"the slide {slide.name} (features/presentation/story.py)"


def _missing_records(slide: Slide, context: SiteContext) -> Iterator[Problem]:
    """Figures and claims that ``slide`` shows or cites."""
    catalogue = context.catalogue
    yield from missing_figures(slide.cites, _user(slide), catalogue)
    match slide.content:
        case Charts(names, only, claim):
            yield from missing_figures([*only, *([claim] if claim else [])], _user(slide), catalogue)
            unknown = [*unknown_charts(names, _user(slide))]
            yield from unknown or chart_problems(catalogue, slide_text.slide_charts(slide.content))
        case Letter(figure):
            yield from missing_figures([figure], _user(slide), catalogue)
        case Changes(attention, money):
            yield from missing_figures([*attention, *money], _user(slide), catalogue)
        case Person(id_) if catalogue.initiative(id_) is None:
            yield Problem("initiatives.csv", None, "id", f'no initiative is called "{id_}", which {_user(slide)} names')
        case Claims(ids):
            claims = {claim.id for claim in catalogue.claims}
            for id_ in (id_ for id_ in ids if id_ not in claims):
                yield Problem("claims.csv", None, "id", f'no claim is called "{id_}", which {_user(slide)} names')


def _missing_codes(slide: Slide, context: SiteContext) -> Iterator[Problem]:
    """Codes that ``slide`` counts and no initiative has, or selects and the vocabulary does not know.

    A selection is also wrong where no initiative has any of its codes: it would select everything.
    """
    selected = query_params.to_multidict(tuple(pair for pair in slide.pairs if pair[0] in INITIATIVE_FACETS))
    for facet, codes in selected.items():
        field = FACET_VOCABULARIES[facet]
        valid_codes = context.catalogue.vocabulary.codes(field) if field else context.codes[facet]
        for code in (code for code in codes if code not in valid_codes):
            yield Problem("vocabulary.csv", None, field or facet, f'has no "{code}", which {_user(slide)} selects')
        if not {*codes} & {*context.codes[facet]}:
            yield Problem("initiatives.csv", None, facet, f"none has {', '.join(codes)}, which {_user(slide)} selects")
    for _, facet, code in slide.counts:
        if code not in context.codes[facet]:
            yield Problem("initiatives.csv", None, facet, f'no initiative has "{code}", which {_user(slide)} counts')


def _unknown_values(slide: Slide, context: SiteContext) -> Iterator[Problem]:
    """Values that the sentences of ``slide`` need and nothing gives them."""
    values = slide_text.slide_values(slide, SlideContext.of(context), context.localizer(DEFAULT_LANGUAGE))
    for text in TEXTS:
        yield from unknown_values(f"slide-{slide.name}-{text}", values, _user(slide), SENTENCES)
    figures = slide_text.slide_figures(slide, SlideContext.of(context))
    yield from finding_problems(slide.findings, figures, _user(slide))
