"""The open data for programs: exports that take the query parameters of the pages, and the data's own files."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from starlette.requests import Request
from starlette.routing import BaseRoute, Route

from dashboard.catalogue import strict
from dashboard.catalogue.query import Parameters
from dashboard.catalogue.strict import Fault, Parameter
from dashboard.publish import addresses, package, permalinks
from dashboard.publish.addresses import MEDIA_TYPES, Export, FileFormat, Format
from dashboard.ui import offers, store
from dashboard.web import origin
from dashboard.web.resource import Answer, File, Resource

KEPT: Sequence[FileFormat] = ("csv", "zip")
"""What a browser saves rather than shows."""


def routes() -> list[BaseRoute]:
    """Every address below /open-data/; one that is none of ours is not found, rather than a page of the site."""
    answers = _answers()
    found = [Route(address, Resource(answer)) for address, answer in answers.items()]
    return [*found, Route(f"{addresses.ROOT}{{rest:path}}", Resource(partial(_nothing, tuple(answers))))]


def _answers() -> dict[str, Answer]:
    exports: dict[str, Answer] = {export.address: partial(_export, export) for export in addresses.EXPORTS}
    files: dict[str, tuple[Format, Callable[[], bytes]]] = {
        addresses.PACKAGE: ("json", store.package_file),
        addresses.DESCRIPTION: ("json", store.description_file),
        addresses.SHAPES: ("geojson", partial(store.data_file, store.SHAPES)),
    }
    for name in package.tables(store.package()):
        files[addresses.table(name)] = ("csv", partial(store.data_file, name))
    made: dict[str, Answer] = {
        addresses.CITATION: partial(_citations, addresses.CITATION, None),
        **{address: partial(_citations, address, page) for page, address in addresses.VIEWS.items()},
        addresses.PRESS_KIT: _press_kit,
    }
    return exports | made | {address: partial(_file, address, *file) for address, file in files.items()}


def _export(export: Export, request: Request) -> File | Fault:
    parameters = _understood(request, store.parameters(export))
    if isinstance(parameters, Fault):
        return parameters
    mark = BOM_UTF8 if parameters.get(strict.BYTE_ORDER_MARK.name) == ["1"] else b""
    return _named(export.address, export.format, mark + store.exported(export, parameters))


def _citations(address: str, page: str | None, request: Request) -> File | Fault:
    parameters = _understood(request, store.offer_parameters(page))
    if isinstance(parameters, Fault):
        return parameters
    return _named(address, "json", offers.citations_file(page, parameters, _site(request)))


def _press_kit(request: Request) -> File | Fault:
    parameters = _understood(request, store.offer_parameters(permalinks.GALLERY))
    if isinstance(parameters, Fault):
        return parameters
    return _named(addresses.PRESS_KIT, "zip", offers.press_kit_file(parameters, _site(request)))


def _site(request: Request) -> str:
    return origin.base(request).rstrip("/")


def _file(address: str, form: Format, read: Callable[[], bytes], request: Request) -> File | Fault:
    parameters = _understood(request, ())
    return parameters if isinstance(parameters, Fault) else _named(address, form, read())


def _nothing(known: tuple[str, ...], request: Request) -> Fault:
    return Fault("not_found", value=request.url.path, known=known)


def _understood(request: Request, understood: Sequence[Parameter]) -> Parameters | Fault:
    parsed = strict.parse(request.scope["query_string"])
    return parsed if isinstance(parsed, Fault) else strict.fault(parsed, understood) or parsed


def _named(address: str, form: FileFormat, body: bytes) -> File:
    """A table is kept under a name that says of what and which release it is; JSON is read in place."""
    links = {"Link": ", ".join(_links(address))}
    stem = address.removeprefix(addresses.ROOT).removesuffix(f".{form}").replace("/", "-")
    name = f"confinement-initiatives-{stem}-{store.catalogue().release.version}.{form}"
    disposition = {"Content-Disposition": f'attachment; filename="{name}"'} if form in KEPT else {}
    return File(body, MEDIA_TYPES[form], {**links, **disposition})


def _links(address: str) -> Iterator[str]:
    # Relative, so that they hold where the site is served below another path.
    above = "../" * (address.count("/") - addresses.ROOT.count("/"))
    yield f'<{above}datapackage.json>; rel="describedby"; type="application/json"'
    yield f'<{above}openapi.json>; rel="service-desc"; type="application/json"'
    if address not in (addresses.SHAPES, addresses.DESCRIPTION):  # public domain; no data
        yield f'<{store.catalogue().release.licence_url}>; rel="license"'
