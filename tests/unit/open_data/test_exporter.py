"""The registry of export formats."""

from __future__ import annotations

import pytest

from dashboard.open_data.exporter import KINDS, exporters, exports, exports_of


def test_every_file_has_an_address_of_its_own() -> None:
    addresses = [export.address for export in exports()]
    assert len(set(addresses)) == len(addresses) > 0
    assert [export for kind in KINDS for export in exports_of(kind)] == list(exports())


@pytest.mark.parametrize("exporter", exporters(), ids=lambda exporter: exporter.name)
def test_an_example_is_of_a_parameter_that_the_format_takes(exporter: object) -> None:
    parameters = {parameter.name: parameter for parameter in exporter.parameters}  # type: ignore[attr-defined]
    for name, value in exporter.example:  # type: ignore[attr-defined]
        assert value in parameters[name].codes
    assert all(parameter.description for parameter in parameters.values())
