"""What every reader shares, loaded once a process. These are the only caches of the site."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Hashable, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, TypeVar

from dashboard.catalogue import query, strict, tables, weeks
from dashboard.catalogue.figures import FIGURE_FACETS, FigureSelector
from dashboard.catalogue.load import DATA, Catalogue, load
from dashboard.catalogue.query import Parameters
from dashboard.catalogue.selection import FACETS, Selected, Selection, Selector
from dashboard.catalogue.strict import Parameter
from dashboard.catalogue.vocabulary import Language
from dashboard.catalogue.weeks import Issue, Starts, Week
from dashboard.draw import postcard
from dashboard.draw.postcard import Postcard
from dashboard.draw.story import Material
from dashboard.publish import (
    addresses,
    citable,
    delimited,
    exports,
    openapi,
    packing,
    permalinks,
    postcards,
    press_kit,
    sitemap,
    twin,
)
from dashboard.publish import package as packages
from dashboard.publish.addresses import EXPORTS, Export
from dashboard.publish.citable import Desk
from dashboard.publish.delimited import Delimiter
from dashboard.publish.exports import Origin
from dashboard.publish.packing import Coding
from dashboard.publish.twin import Edition
from dashboard.text import selected
from dashboard.text.labels import Labels
from dashboard.text.translation import translation
from dashboard.ui import typeface

Made = TypeVar("Made")
SHAPES = "countries.geojson"
DATA_VARIABLE = "CONFINEMENT_DATA"
"""Environment variable that names another data directory than the shipped one."""

KEPT_SELECTIONS = 64
"""Selections whose answer is kept: what many readers open at once, such as the whole catalogue or a shared link."""
KEPT_PIECES = 2048
"""Pieces of pages that are kept: some 10 MB; a record in one language is two of them."""
KEPT_PAGES = 2560
"""Static pages that are kept: all of them, packed or not, at the one address that readers use; some 20 MB."""
KEPT_BUNDLE = 256
"""Files of Streamlit's bundle that are kept compressed: all that pages show, some 8 MB."""
KEPT_IMAGES = 256
"""Images beside shared links that are kept: 5 MB, and whatever is shared much at a time."""


def directory() -> Path:
    """The data directory that this process serves."""
    return Path(os.environ.get(DATA_VARIABLE, DATA))


def prepare() -> None:
    """Load what readers share before the first of them comes. Raises ``BrokenData`` with everything that is wrong."""
    selector()
    figure_selector()
    shapes()
    for file in (SHAPES, *packages.tables(package())):
        data_file(file)


@lru_cache(maxsize=KEPT_PIECES)
def made(make: Callable[..., Made], *asked: Hashable) -> Made:
    """What ``make`` gives for ``asked``, the same for all readers. It must depend on that and on the data alone."""
    return make(*asked)


@cache
def catalogue() -> Catalogue:
    """The checked catalogue. Raises ``BrokenData`` with everything that is wrong."""
    return load(directory())


@cache
def selector() -> Selector:
    """The prepared selector over all initiatives."""
    return Selector(catalogue().initiatives)


@lru_cache(maxsize=KEPT_SELECTIONS)
def select(selection: Selection) -> Selected:
    """What ``selection`` selects of all initiatives, with the counts of every facet."""
    return selector().select(selection)


@cache
def codes() -> dict[str, tuple[str, ...]]:
    """The codes that a link may name, by facet, the most frequent first."""
    return {facet: selector().codes(facet) for facet in FACETS}


@cache
def figure_selector() -> FigureSelector:
    """The prepared selector over all figures."""
    return FigureSelector(catalogue().figures)


@cache
def figure_codes() -> dict[str, tuple[str, ...]]:
    """The codes that a link to figures may name, by facet, the most frequent first."""
    return {facet: figure_selector().codes(facet) for facet in FIGURE_FACETS}


@cache
def watched() -> tuple[Week, ...]:
    """The weeks that the watch draws, whatever is selected: all in which the catalogue tells something."""
    return tuple(told.week for told in issues())


def issue(week: Week, known: Starts) -> Issue:
    """What ``week`` tells of ``known``, of all lockdowns and of the count of people told to stay home."""
    return weeks.issue(week, known, catalogue().lockdowns, catalogue().series(weeks.CONFINED_SERIES))


@cache
def issues() -> tuple[Issue, ...]:
    """Every week of the watch with all initiatives."""
    known = catalogue()
    return weeks.issues(known.initiatives, known.lockdowns, known.series(weeks.CONFINED_SERIES))


def opening_week() -> Week:
    """Where the watch opens for those who ask for no week."""
    return weeks.begins_with(catalogue().lockdowns)


@cache
def material() -> Material:
    """What slides are made from."""
    return Material(catalogue(), selector())


@cache
def shapes() -> dict[str, Any]:
    """The country shapes, a GeoJSON FeatureCollection keyed by ISO 3166-1 alpha-2."""
    shapes: dict[str, Any] = json.loads(data_file(SHAPES))
    return shapes


@cache
def labels(language: Language) -> Labels:
    """Words for codes and values in ``language``."""
    return Labels(translation(language), catalogue().vocabulary)


@cache
def package() -> dict[str, Any]:
    """The description of the data, as it stands beside the tables."""
    return tables.package(directory())


@cache
def data_file(name: str) -> bytes:
    """A file of the data as it stands."""
    return (directory() / name).read_bytes()


@cache
def parameters(export: Export) -> tuple[Parameter, ...]:
    """What a program may ask of ``export``."""
    about = (query.PARAMETERS, codes()) if export.kind == "initiatives" else (query.FIGURE_PARAMETERS, figure_codes())
    layout = (strict.BYTE_ORDER_MARK, strict.DELIMITER) if export.format == "csv" else ()
    return (*strict.described(*about), strict.LANGUAGE, *layout)


def exported(export: Export, asked: Parameters) -> bytes:
    """The file of the records that ``asked`` selects."""
    delimiter = delimited.delimiter_of(asked.get(strict.DELIMITER.name, ()))
    narrows = not asked.keys() <= {strict.LANGUAGE.name, strict.BYTE_ORDER_MARK.name, strict.DELIMITER.name}
    return _made(export, asked, delimiter) if narrows else _whole(export, delimiter)


@cache
def _whole(export: Export, delimiter: Delimiter) -> bytes:
    return _made(export, {}, delimiter)


def _made(export: Export, asked: Parameters, delimiter: Delimiter) -> bytes:
    release = catalogue().release
    if export.kind == "figures":
        chosen = query.read_figures(asked, figure_codes())
        origin = Origin(release, query.write_figures(chosen))
        return exports.figures_file(export.format, figure_selector().select(chosen).figures, origin, delimiter)
    selection = query.read(asked, codes()).selection
    origin = Origin(release, query.write(selection))
    found = select(selection).initiatives
    return exports.initiatives_file(export.format, found, shapes(), origin, delimiter)


@cache
def package_file() -> bytes:
    """The description of the data, as the server offers it."""
    return exports.json_file(packages.served(package()))


@cache
def offer_parameters(page: str | None) -> tuple[Parameter, ...]:
    """What a program may ask of the citations and the kit of a view of ``page``, or of citations of single things."""
    if page is None:
        asked = strict.described((strict.OF,), {strict.OF: tuple(citable.codes(catalogue()))})
    elif page == permalinks.ENGAGEMENT:
        asked = strict.described(query.FIGURE_PARAMETERS, figure_codes())
    else:
        asked = strict.described(query.PARAMETERS, codes())
    framed = (strict.FRAME,) if page == permalinks.MAP else ()
    return (*asked, *framed, strict.LANGUAGE, strict.ACCESSED)


@cache
def description_file() -> bytes:
    """The description of the machine interface."""
    asked = {export: openapi.asked(export, catalogue()) for export in EXPORTS}
    examples = {export: openapi.Example(said, _example(export, said)) for export, said in asked.items()}
    described = {export: parameters(export) for export in EXPORTS}
    offered = {
        addresses.CITATION: offer_parameters(None),
        **{address: offer_parameters(page) for page, address in addresses.VIEWS.items()},
        addresses.PRESS_KIT: offer_parameters(permalinks.GALLERY),
    }
    return exports.json_file(openapi.document(package(), described, examples, offered))


@lru_cache(maxsize=8)
def pictures(language: Language, site: str) -> Mapping[str, bytes]:
    """The charts as files; readers may come under any number of addresses, so not all are kept."""
    return press_kit.pictures(Desk(catalogue(), site, catalogue().release.date, labels(language)))


def _example(export: Export, asked: Parameters) -> Any:
    content = exported(export, asked).decode()
    return content if export.format == "csv" else json.loads(content)


@cache
def static_tails() -> Mapping[str, None]:
    """Every static page by its tail, in the order of the sitemap."""
    return dict.fromkeys(twin.tails(catalogue()))


def edition(language: Language, base: str) -> Edition:
    """The static pages in ``language`` for readers who find the site at ``base``."""
    return Edition(labels(language), catalogue(), _groups(), base, typeface.addresses())


@cache
def _groups() -> twin.Groups:
    return twin.by_theme(catalogue())


def static_page(language: Language, tail: str, base: str, coding: Coding) -> bytes | None:
    """A static page as it is sent; None if there is none."""
    return _static_page(language, tail, base, coding) if tail in static_tails() else None


@lru_cache(maxsize=KEPT_PAGES)
def _static_page(language: Language, tail: str, base: str, coding: Coding) -> bytes:
    return packing.packed((edition(language, base).page(tail) or "").encode(), coding)


@lru_cache(maxsize=4)
def sitemap_file(base: str) -> bytes:
    """The sitemap of the static pages."""
    return sitemap.sitemap(base, static_tails(), catalogue().release)


@lru_cache(maxsize=KEPT_BUNDLE)
def bundle_file(folder: str, name: str, coding: Coding) -> bytes | None:
    """A file of Streamlit's bundle as it is sent; None if there is none of that name."""
    file = bundle_files(folder).get(name)
    return packing.packed(file.read_bytes(), coding) if file else None


@cache
def bundle_files(folder: str) -> Mapping[str, Path]:
    """The files in a folder of Streamlit's bundle."""
    return {file.name: file for file in (typeface.STATIC / "static" / folder).iterdir()}


def image(language: Language, name: str, asked: Parameters) -> bytes | None:
    """The image of that name beside a shared link, or None if there is none."""
    card = _selected(language, asked) if name == postcards.SELECTION else None
    card = card or postcards.drawn(name, catalogue(), labels(language))
    return _image(card) if card else None


def _selected(language: Language, asked: Parameters) -> Postcard:
    words, selection = labels(language), query.read(asked, codes()).selection
    told = selected.told(query.write(selection), words, words.facet)
    return postcards.selected(len(select(selection).initiatives), len(catalogue().initiatives), told, words)


@lru_cache(maxsize=KEPT_IMAGES)
def _image(card: Postcard) -> bytes:
    return postcard.png(card, typeface.files())
