"""The texts of a press kit: its read-me, and the citations of the view, of the site and of every record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from dashboard.catalogue.records import Figure, Initiative
from dashboard.charts.chart_registry import CHARTS
from dashboard.citations import citation_styles, reference_formats
from dashboard.citations.citation import Citation
from dashboard.citations.kit_content import PressKit
from dashboard.components.reliability import reliability_sentences
from dashboard.i18n import dates, filters_text, places
from dashboard.languages import SPECS


def readme(kit: PressKit, own_charts: Mapping[str, bytes]) -> str:
    """What the kit holds, in three sentences, then how its files are read and cited.

    Args:
        kit: Its content.
        own_charts: The charts of its initiatives.
    """
    localizer, release = kit.localizer, kit.catalogue.release
    t, citation = localizer.t, kit.citations.view_citation(kit.view)
    text = t(
        "kit-readme",
        title=citation.name,
        content=" ".join(_content_sentences(kit, len(own_charts))),
        permalink=citation.permalink,
        languages=places.in_all_languages(t.language),
        workbook=f"{kit.name}.xlsx",
        figures="figures.csv, " if kit.figures else "",
        reliability="\n".join(reliability_sentences(kit.catalogue, localizer)),
        version=release.version,
        released=dates.format_date(release.date.isoformat(), t.language),
        accessed=dates.format_date(kit.citations.accessed.isoformat(), t.language),
        licence=release.licence,
        licence_url=release.licence_url,
        credit=citation_styles.press(citation),
    )
    return text.replace("\n", "\r\n") + "\r\n"  # for the editors of Windows, as is the byte-order mark


def _content_sentences(kit: PressKit, own_charts: int) -> Iterator[str]:
    """What the kit is about, which figures belong to it, and which charts."""
    localizer, t = kit.localizer, kit.localizer.t
    filters = filters_text.describe_filters(
        [pair for pair in kit.view.query if pair[0] != "sort"], localizer, localizer.facet
    )
    records = t("gallery-count", count=kit.view.count, total=kit.view.total)
    yield t("kit-selection", count=kit.view.count, records=records, filters=filters or t("kit-no-filter"))
    yield from filter(None, (filters_text.describe_uncertain_dates(kit.view.dates, localizer),))
    is_all = len(kit.figures) == len(kit.catalogue.figures)
    yield t("kit-figures-all" if is_all else "kit-figures", count=len(kit.figures))
    yield t("kit-charts", own=own_charts, count=len(kit.charts), total=len(CHARTS))


def citation_files(kit: PressKit) -> Mapping[str, str]:
    """The content of the files of citations by extension: of view and site in every language, then of each record."""
    citations = [
        citation for factory in kit.factories for citation in (factory.view_citation(kit.view), factory.site_citation())
    ]
    records = [_record_citation(kit, item) for item in kit.records]
    every = [*citations, *records]
    return {
        "txt": "\n\n".join([*_prose(citations), *map(citation_styles.press, records)]) + "\n",
        "bib": "\n".join(map(reference_formats.bibtex, every)),
        "ris": "\r\n".join(map(reference_formats.ris, every)),
        "json": reference_formats.csl(*every),
    }


def _prose(citations: Sequence[Citation]) -> Iterator[str]:
    """The citations that people read, each below the name of its style and its language."""
    for citation in citations:
        for form, style in citation_styles.FORMS.items():
            if form not in citation_styles.FILE_EXTENSIONS:
                name = citation.t(f"cite-form-{form}")
                yield f"{name} ({SPECS[citation.t.language].name})\n{style(citation)}"


def _record_citation(kit: PressKit, item: Initiative | Figure) -> Citation:
    factory = kit.citations
    return factory.figure_citation(item) if isinstance(item, Figure) else factory.initiative_citation(item)
