"""The settings of the site: read once from the environment, checked at start, documented in docs/HOSTING.md."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

SHIPPED_DATA = Path(__file__).parents[2] / "data"
URL_VARIABLE, EDITOR_VARIABLE, DATA_VARIABLE = "CONFINEMENT_URL", "CONFINEMENT_EDITOR", "CONFINEMENT_DATA"


class InvalidSettingError(ValueError):
    """An environment variable has a value that the site cannot use; the message names it and says what it takes."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What whoever runs the site may say about it. An empty variable is as good as none.

    Attributes:
        public_url: Where everyone reaches the site, without a slash at its end; "" for the address of each request.
        editor_email: Where errors in the data are reported; "" for nowhere: no page then offers to report one.
        data_directory: The folder of the tables.
    """

    public_url: str = field(default="", metadata={"variable": URL_VARIABLE})
    editor_email: str = field(default="", metadata={"variable": EDITOR_VARIABLE})
    data_directory: Path = field(default=SHIPPED_DATA, metadata={"variable": DATA_VARIABLE})

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings of ``environment``.

        Raises:
            InvalidSettingError: A variable is set to something that it does not take.
        """
        values = {name: environment.get(name, "").strip() for name in (URL_VARIABLE, EDITOR_VARIABLE, DATA_VARIABLE)}
        return cls(
            public_url=_public_url(values[URL_VARIABLE]),
            editor_email=_email(values[EDITOR_VARIABLE]),
            data_directory=_directory(values[DATA_VARIABLE]),
        )


def _public_url(value: str) -> str:
    try:
        url = urlsplit(value)
        usable = url.scheme in ("http", "https") and url.hostname and not (url.query or url.fragment)
    except ValueError:
        usable = False
    if value and not usable:
        raise InvalidSettingError(f"{URL_VARIABLE} is {value!r}; it takes an address such as https://example.org/site")
    return value.rstrip("/")


def _email(value: str) -> str:
    name, at, host = value.rpartition("@")
    if (value and not (name and at and host)) or set(value) & set(' <>,;"'):
        raise InvalidSettingError(f"{EDITOR_VARIABLE} is {value!r}; it takes one e-mail address")
    return value


def _directory(value: str) -> Path:
    if value and not Path(value).is_dir():
        raise InvalidSettingError(f"{DATA_VARIABLE} is {value!r}, which is no folder")
    return Path(value) if value else SHIPPED_DATA
