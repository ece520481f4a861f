"""Settings: read once, checked, with a message that names the variable."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard.settings import SHIPPED_DATA, InvalidSettingError, Settings


@pytest.mark.parametrize(
    "environment", [{}, dict.fromkeys(("CONFINEMENT_URL", "CONFINEMENT_EDITOR", "CONFINEMENT_DATA"), " ")]
)
def test_an_empty_variable_is_as_good_as_none(environment: dict[str, str]) -> None:
    assert Settings.from_environment(environment) == Settings("", "", SHIPPED_DATA)


def test_what_is_set_is_read(tmp_path: Path) -> None:
    values = {
        "CONFINEMENT_URL": "https://initiatives.example/site/",
        "CONFINEMENT_EDITOR": " editor@example.org ",
        "CONFINEMENT_DATA": str(tmp_path),
    }
    assert Settings.from_environment(values) == Settings(
        "https://initiatives.example/site", "editor@example.org", tmp_path
    )


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CONFINEMENT_URL", "initiatives.example"),
        ("CONFINEMENT_URL", "ftp://initiatives.example"),
        ("CONFINEMENT_URL", "http://["),
        ("CONFINEMENT_URL", "https://initiatives.example/?lang=fr"),
        ("CONFINEMENT_EDITOR", "editor"),
        ("CONFINEMENT_EDITOR", "a@b.example, c@d.example"),
        ("CONFINEMENT_DATA", "/nowhere/at/all"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_by_name(variable: str, value: str) -> None:
    with pytest.raises(InvalidSettingError, match=variable) as refused:
        Settings.from_environment({variable: value})
    assert value in str(refused.value)
