"""Contract with the installed Streamlit: every option of the configuration file exists, also the hidden ones."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from streamlit import config

FILE = Path(__file__).parents[3] / ".streamlit" / "config.toml"


def options(table: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from options(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}"


@pytest.mark.parametrize("option", list(options(tomllib.loads(FILE.read_text("utf-8")))))
def test_the_option_exists(option: str) -> None:
    assert option in config._config_options_template


def test_no_garbage_is_collected_after_each_run_because_the_file_says_so() -> None:
    assert tomllib.loads(FILE.read_text("utf-8"))["runner"]["postScriptGC"] is False


def test_readers_can_send_nothing_large_and_get_no_cookie() -> None:
    file = tomllib.loads(FILE.read_text("utf-8"))
    assert file["server"]["maxUploadSize"] == 0
    assert file["server"]["maxMessageSize"] <= 5
    assert file["server"]["enableXsrfProtection"] is False, "it guards uploads, and sets a cookie"
    assert file["client"]["allowedOrigins"] == []
