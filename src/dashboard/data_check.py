"""The check of the data: every row of every table, and all that code, sentences and pages name and need.

``python -m dashboard.data_check [DIRECTORY]`` prints what is wrong and exits 1 then; the site refuses to start for the
same reasons.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from dashboard import palette
from dashboard.catalogue import validation
from dashboard.catalogue.loader import InvalidDataError
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.table_files import read_table
from dashboard.catalogue.weeks import CONFINED_SERIES
from dashboard.charts.chart_references import chart_problems
from dashboard.components.theme_icons import has_icon
from dashboard.context import SiteContext, create_context
from dashboard.features.presentation.story_references import story_problems
from dashboard.i18n.highlight_numbers import highlight_problems
from dashboard.i18n.quote_numbers import FILE as CLAIMS
from dashboard.i18n.quote_numbers import quote_problems
from dashboard.i18n.references import missing_series
from dashboard.i18n.sentence_checks import InvalidSentencesError
from dashboard.i18n.stated_bounds import FILE as INITIATIVES
from dashboard.i18n.stated_bounds import bound_problems
from dashboard.languages import LANGUAGES
from dashboard.open_data.exporter_registry import InvalidFormatsError
from dashboard.page_registry import InvalidPagesError
from dashboard.registry_checks import check_pages, registry_problems
from dashboard.settings import Settings


def reference_problems(context: SiteContext) -> list[Problem]:
    """Everything that registries, charts, slides, the watch and the colours name and that is not there."""
    localizers = {language: context.localizer(language) for language in LANGUAGES}
    # What the registries lack is said alone: the other checks label codes.
    problems = [*registry_problems(context)] or [
        *missing_series(CONFINED_SERIES, "the watch (catalogue/weeks.py)", context.catalogue),
        *_themes_without_looks(context),
        *chart_problems(context.catalogue),
        *story_problems(context),
        *quote_problems(context.catalogue, localizers, _rows(CLAIMS, context)),
        *bound_problems(context.catalogue, localizers, _rows(INITIATIVES, context)),
        *highlight_problems(context.catalogue, localizers),
    ]
    return list(dict.fromkeys(problems))


def site_problems(settings: Settings) -> Sequence[Problem]:
    """What keeps a site of ``settings`` from starting: of its pages, formats and sentences, and of its data."""
    try:
        check_pages()
        return reference_problems(create_context(settings))
    except (InvalidDataError, InvalidFormatsError, InvalidPagesError, InvalidSentencesError) as error:
        return error.problems


def check_references(context: SiteContext) -> None:
    """Refuse a site whose code names what its data does not have.

    Raises:
        InvalidDataError: Something is missing; the message lists every problem.
    """
    problems = reference_problems(context)
    if problems:
        raise InvalidDataError(problems)


def _rows(file: str, context: SiteContext) -> Mapping[str, int]:
    """The row of each record in its table, by its identifier."""
    records = read_table(context.settings.data_directory / file).frame
    return {str(name): int(row) for row, name in zip(records.index, records["id"], strict=True)}


def _themes_without_looks(context: SiteContext) -> Iterator[Problem]:
    for code in context.catalogue.vocabulary.codes("theme"):
        if code not in palette.THEMES:
            yield Problem("vocabulary.csv", None, "code", f'the theme "{code}" has no colour in palette.py')
        if not has_icon(code):
            yield Problem("vocabulary.csv", None, "code", f'the theme "{code}" has no icon in components/icons/')


def main(arguments: list[str], today: date) -> int:
    """Check the directory named first, or that of the settings, on the day ``today``.

    Returns:
        The exit code: 0 if all is sound, otherwise 1.
    """
    settings = Settings.from_environment()
    if arguments:
        settings = replace(settings, data_directory=Path(arguments[0]))
    problems = site_problems(settings)
    if problems:
        print(*problems, sep="\n")
        return 1
    return validation.main([str(settings.data_directory)], today)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], datetime.now(UTC).date()))
