"""The registry of export formats."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard.open_data import exporter_registry as registry
from dashboard.open_data.columns import KINDS
from dashboard.open_data.exporter_registry import InvalidFormatsError, exporters, exports, exports_of


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


def test_two_formats_at_one_position_are_refused_with_their_files(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *_ = exporters()
    twin = replace(first, name="no-such-format")
    monkeypatch.setattr(registry, "_exporter_objects", lambda: [*exporters(), twin])
    with pytest.raises(InvalidFormatsError) as refused:
        exporters.__wrapped__()
    assert [problem.field for problem in refused.value.problems] == ["position"]
    assert f'"{first.position}" is that of ' in str(refused.value)
    assert f"{first.name}.py" in str(refused.value)


def test_a_kind_that_there_is_not_is_refused_with_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *others = exporters()
    misspelt = replace(first, kinds={"figure": first.kinds["figures"]})  # type: ignore[dict-item]
    monkeypatch.setattr(registry, "_exporter_objects", lambda: [misspelt, *others])
    with pytest.raises(InvalidFormatsError, match=f'{first.name}.py, kinds: "figure" is none of initiatives, figures'):
        exporters.__wrapped__()


def test_a_module_without_a_format_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    first, *others = exporters()
    monkeypatch.setattr(registry, "_exporter_objects", lambda: others)
    with pytest.raises(InvalidFormatsError, match=f"{first.name}.py, exporter: is missing"):
        exporters.__wrapped__()
