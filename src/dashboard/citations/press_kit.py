"""The press kit: a filtered view with all that an editor needs to print it, as one ZIP file.

It holds what belongs to the view and nothing else: its initiatives and the charts of them, the figures that belong to
it, and those charts of the site that show one of these. A chart is never cut, so all of its figures come with it.

The same view on the same day gives the same bytes.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from dashboard.catalogue.model import Figure, Initiative
from dashboard.charts import chart_registry, svg_renderer
from dashboard.charts.chart_registry import ChartSpec
from dashboard.citations import citation_factory, citation_styles
from dashboard.citations.citation_factory import CitationFactory, CitedView
from dashboard.citations.selection_charts import selection_charts
from dashboard.i18n import dates, filters_text
from dashboard.languages import SPECS
from dashboard.open_data import exports
from dashboard.palette import Scheme

CHARTS = "charts"
Files = Mapping[str, bytes]
"""The content of each file by its name in the kit."""


@dataclass(frozen=True, slots=True)
class Kit:
    """What a kit is made for: the view, what is on it and which ``figures`` belong to it.

    ``desks`` has the reader's language first.
    """

    view: CitedView
    initiatives: Sequence[Initiative]
    figures: Sequence[Figure]
    desks: Sequence[CitationFactory]

    @property
    def desk(self) -> CitationFactory:
        """That of the reader's language."""
        return self.desks[0]

    @property
    def charts(self) -> Sequence[ChartSpec]:
        """The charts of the site that show a figure of the view."""
        belonging = {figure.id for figure in self.figures}
        known = self.desk.catalogue
        return [
            chart
            for chart in citation_factory.available_charts(known).values()
            if not belonging.isdisjoint(figure.id for figure in chart_registry.chart_figures(chart, known))
        ]

    @property
    def enclosed(self) -> Sequence[Figure]:
        """The figures of the view and the others that its charts show, in the order of the data."""
        known = self.desk.catalogue
        drawn = {figure.id for chart in self.charts for figure in chart_registry.chart_figures(chart, known)}
        wanted = drawn | {figure.id for figure in self.figures}
        return [figure for figure in known.figures if figure.id in wanted]


def kit_files(kit: Kit, charts: Files) -> Files:
    """Everything in the kit; ``charts`` are those that ``pictures`` makes, of which it takes what belongs to it."""
    figures, rules = kit.enclosed, SPECS[kit.desk.language].files
    delimiter = rules.spreadsheet_delimiter
    own = selection_charts(kit.view, kit.initiatives, kit.desk)
    return {
        rules.readme_name: _readme(kit).encode("utf-8-sig"),
        "initiatives.csv": exports.initiatives_csv(kit.initiatives, delimiter),
        "figures.csv": exports.figures_csv(figures, delimiter),
        "sources.csv": exports.sources_csv([*kit.initiatives, *figures], delimiter),
        **{f"citations.{end}": text.encode() for end, text in _citations(kit).items()},
        **{_picture_name(name): content for name, content in own.items()},
        **{name: charts[name] for name in (_picture_name(chart.name) for chart in kit.charts)},
    }


def zip_files(content: Files, desk: CitationFactory) -> bytes:
    """``content`` as a ZIP file; every file has the date of the data."""
    day = desk.catalogue.release.date
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, body in content.items():
            entry = ZipInfo(name, (day.year, day.month, day.day, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, body)
    return buffer.getvalue()


def chart_svgs(desk: CitationFactory) -> Files:
    """Every chart of the site as SVG in the language of ``desk``."""
    charts = citation_factory.available_charts(desk.catalogue).values()
    return {_picture_name(chart.name): chart_svg(chart, desk).encode() for chart in charts}


def _picture_name(chart: str) -> str:
    return f"{CHARTS}/{chart}.svg"


def chart_svg(chart: ChartSpec, desk: CitationFactory, scheme: Scheme = "light") -> str:
    """One chart of the site as a picture that stands for itself."""
    name, localizer = chart.name, desk.localizer
    figures = chart_registry.chart_figures(chart, desk.catalogue)
    words = svg_renderer.ChartCaption(
        title=chart_registry.chart_text(f"chart-{name}-title", figures, localizer),
        subtitle=chart_registry.chart_text(f"chart-{name}-subtitle", figures, localizer),
        source=localizer.t("chart-image-source", issuers=chart_registry.issuers(figures, localizer)),
        address=desk.chart(chart).permalink,
        language=desk.language,
        description=chart_registry.alt_text(chart, desk.catalogue, localizer),
    )
    return svg_renderer.standalone_svg(chart_registry.build_chart(chart, desk.catalogue, localizer), words, scheme)


def _readme(kit: Kit) -> str:
    desk, release = kit.desk, kit.desk.catalogue.release
    t, made = desk.localizer.t, desk.view(kit.view)
    text = t(
        "kit-readme",
        title=made.name,
        permalink=made.permalink,
        filters=filters_text.describe_filters(kit.view.query, desk.localizer, desk.localizer.facet)
        or t("kit-no-filter"),
        found=t("gallery-count", count=kit.view.count, total=kit.view.total),
        own=t("kit-own-charts", count=kit.view.count),
        figures=_told_figures(kit),
        charts=t("kit-charts", count=len(kit.charts), total=len(citation_factory.available_charts(desk.catalogue))),
        version=release.version,
        released=dates.format_date(release.date.isoformat(), desk.language),
        accessed=dates.format_date(desk.accessed.isoformat(), desk.language),
        licence=release.licence,
        licence_url=release.licence_url,
        credit=citation_styles.press(made),
    )
    return text.replace("\n", "\r\n") + "\r\n"  # for the editors of Windows, as are the byte-order mark and the CSV


def _told_figures(kit: Kit) -> str:
    t, total = kit.desk.localizer.t, len(kit.desk.catalogue.figures)
    if len(kit.figures) == total:
        return t("kit-figures-all", count=total)
    return t("kit-figures", count=len(kit.figures), enclosed=len(kit.enclosed), total=total)


def _citations(kit: Kit) -> Mapping[str, str]:
    made = [one for desk in kit.desks for one in (desk.view(kit.view), desk.whole())]
    prose = [
        write(one) for one in made for form, write in citation_styles.FORMS.items() if form not in citation_styles.FILES
    ]
    return {
        "txt": "\n\n".join(prose) + "\n",
        "bib": "\n".join(map(citation_styles.bibtex, made)),
        "ris": "\r\n".join(map(citation_styles.ris, made)),
        "json": citation_styles.csl(*made),
    }
