"""The settings of the site: read once from the environment, checked at start, documented in docs/HOSTING.md."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from urllib.parse import urlsplit

SHIPPED_DATA = Path(__file__).parents[2] / "data"
STORE = Path(__file__).parents[2] / "store"
URL_VARIABLE, EDITOR_VARIABLE, DATA_VARIABLE = "CONFINEMENT_URL", "CONFINEMENT_EDITOR", "CONFINEMENT_DATA"
PUBLISHER_VARIABLE, DIRECTOR_VARIABLE = "CONFINEMENT_PUBLISHER", "CONFINEMENT_DIRECTOR"
HOST_VARIABLE, CONTACT_VARIABLE = "CONFINEMENT_HOST", "CONFINEMENT_CONTACT"
REPLY_VARIABLE = "CONFINEMENT_REPLY_DAYS"
PROXY_VARIABLE, DRAIN_VARIABLE = "CONFINEMENT_PROXY", "CONFINEMENT_DRAIN_SECONDS"
DATABASE_VARIABLE, STORE_VARIABLE = "CONFINEMENT_DATABASE", "CONFINEMENT_STORE"
RELEASE_VARIABLE = "CONFINEMENT_RELEASE_SECONDS"
POSTGRESQL = ("postgresql", "postgres")
MAX_TEXT_LENGTH = 300
"""Characters of a line of the legal notice."""
MAX_REPLY_DAYS = 365
MAX_DRAIN_SECONDS = 600
RELEASE_SECONDS, MAX_RELEASE_SECONDS = 10, 3600
Network = IPv4Network | IPv6Network
PHONE = re.compile(r"\+?[0-9][0-9 ().-]{4,30}")
CONTACT_PARTS = "a name, an address and a telephone number with semicolons between them, of which the name is required"


class InvalidSettingError(ValueError):
    """An environment variable has a value that the site cannot use; the message names it and says what it takes."""


@dataclass(frozen=True, slots=True)
class ContactDetails:
    """Who a person or an organisation is and how to reach them; what is not stated is empty."""

    name: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """What whoever runs the site may say about it. An empty variable is as good as none.

    Attributes:
        public_url: Where everyone reaches the site, without a slash at its end; "" for the address of each request.
        editor_email: Where errors in the data are reported; "" for nowhere: pages then say that there is no address.
        data_directory: The folder of the tables.
        publisher: Who publishes the site.
        director: The director of publication; "" where none is named.
        host: Who hosts the site.
        contact_email: Where all else is asked, by people whom the data names for instance; "" for nowhere.
        reply_days: Within how many days a report of an error is answered; 0 where no time is promised.
        proxies: From which addresses requests come through a proxy, whose word on scheme, host and client counts.
        drain_seconds: How long a process that is told to end goes on answering over HTTP.
        database: The address of a PostgreSQL database for what readers send in and for releases; "" for SQLite. It may
            hold a password, so it is never shown.
        store_directory: The folder of SQLite, which is made once something is to be stored.
        release_seconds: How often a process looks whether another release of the data is published.
    """

    public_url: str = field(default="", metadata={"variable": URL_VARIABLE})
    editor_email: str = field(default="", metadata={"variable": EDITOR_VARIABLE})
    data_directory: Path = field(default=SHIPPED_DATA, metadata={"variable": DATA_VARIABLE})
    publisher: ContactDetails = field(default=ContactDetails(), metadata={"variable": PUBLISHER_VARIABLE})
    director: str = field(default="", metadata={"variable": DIRECTOR_VARIABLE})
    host: ContactDetails = field(default=ContactDetails(), metadata={"variable": HOST_VARIABLE})
    contact_email: str = field(default="", metadata={"variable": CONTACT_VARIABLE})
    reply_days: int = field(default=0, metadata={"variable": REPLY_VARIABLE})

    proxies: tuple[Network, ...] = field(default=(), metadata={"variable": PROXY_VARIABLE})
    drain_seconds: int = field(default=0, metadata={"variable": DRAIN_VARIABLE})
    database: str = field(default="", repr=False, metadata={"variable": DATABASE_VARIABLE})
    store_directory: Path = field(default=STORE, metadata={"variable": STORE_VARIABLE})
    release_seconds: int = field(default=RELEASE_SECONDS, metadata={"variable": RELEASE_VARIABLE})

    @property
    def unset(self) -> tuple[str, ...]:
        """The variables that a public site needs and that are not set."""
        needed = {URL_VARIABLE: self.public_url, EDITOR_VARIABLE: self.editor_email}
        needed |= {PUBLISHER_VARIABLE: self.publisher.name, DIRECTOR_VARIABLE: self.director}
        needed |= {HOST_VARIABLE: self.host.name, CONTACT_VARIABLE: self.contact_email}
        return tuple(name for name, value in needed.items() if not value)

    @property
    def unstated(self) -> tuple[str, ...]:
        """Which parts of a legal notice are not stated."""
        parts = {
            "publisher": self.publisher.name,
            "director": self.director,
            "host": self.host.name,
            "contact": self.contact_email,
        }
        return tuple(name for name, value in parts.items() if not value)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] = os.environ) -> Settings:
        """The settings of ``environment``. Where only one address for e-mail is set, it serves for both purposes.

        Raises:
            InvalidSettingError: A variable is set to something that it does not take.
        """
        variables = [item.metadata["variable"] for item in fields(cls)]
        values = {name: environment.get(name, "").strip() for name in variables}
        editor, contact = (_email(name, values[name]) for name in (EDITOR_VARIABLE, CONTACT_VARIABLE))
        return cls(
            public_url=_public_url(values[URL_VARIABLE]),
            editor_email=editor or contact,
            data_directory=_directory(values[DATA_VARIABLE]),
            publisher=_contact_details(PUBLISHER_VARIABLE, values[PUBLISHER_VARIABLE]),
            director=_line(DIRECTOR_VARIABLE, values[DIRECTOR_VARIABLE], "a name"),
            host=_contact_details(HOST_VARIABLE, values[HOST_VARIABLE]),
            contact_email=contact or editor,
            reply_days=_number(REPLY_VARIABLE, values[REPLY_VARIABLE], 1, MAX_REPLY_DAYS, "days"),
            proxies=_networks(values[PROXY_VARIABLE]),
            drain_seconds=_number(DRAIN_VARIABLE, values[DRAIN_VARIABLE], 0, MAX_DRAIN_SECONDS, "seconds"),
            database=_database(values[DATABASE_VARIABLE]),
            store_directory=_store_directory(values[STORE_VARIABLE]),
            release_seconds=_number(RELEASE_VARIABLE, values[RELEASE_VARIABLE], 1, MAX_RELEASE_SECONDS, "seconds")
            or RELEASE_SECONDS,
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


def _email(variable: str, value: str) -> str:
    name, at, host = value.rpartition("@")
    if (value and not (name and at and host)) or set(value) & set(' <>,;"') or not value.isprintable():
        raise InvalidSettingError(f"{variable} is {value!r}; it takes one e-mail address")
    return value


def _directory(value: str) -> Path:
    if value and not Path(value).is_dir():
        raise InvalidSettingError(f"{DATA_VARIABLE} is {value!r}, which is no folder")
    return Path(value) if value else SHIPPED_DATA


def _database(value: str) -> str:
    try:
        url = urlsplit(value)
        usable = url.scheme in POSTGRESQL and bool(url.path.strip("/")) and (url.port or 1) > 0
    except ValueError:
        usable = False
    if value and not usable:  # the value may hold a password, and what stops the start is logged
        raise InvalidSettingError(f"{DATABASE_VARIABLE} takes an address such as postgresql://user@host/name")
    return value


def _store_directory(value: str) -> Path:
    if value and Path(value).exists() and not Path(value).is_dir():
        raise InvalidSettingError(f"{STORE_VARIABLE} is {value!r}, which is no folder")
    return Path(value) if value else STORE


def _line(variable: str, value: str, expected: str) -> str:
    if not value.isprintable() or len(value) > MAX_TEXT_LENGTH:
        raise InvalidSettingError(f"{variable} is {value!r}; it takes {expected}, in one line")
    return value


def _contact_details(variable: str, value: str) -> ContactDetails:
    parts = [part.strip() for part in _line(variable, value, CONTACT_PARTS).split(";")]
    name, address, phone = [*parts, "", ""][:3]
    if len(parts) > 3 or (value and not name) or (phone and not PHONE.fullmatch(phone)):
        raise InvalidSettingError(f"{variable} is {value!r}; it takes {CONTACT_PARTS}")
    return ContactDetails(name, address, phone)


def _number(variable: str, value: str, lowest: int, highest: int, unit: str) -> int:
    if value and not (value.isascii() and value.isdigit() and lowest <= int(value) <= highest):
        raise InvalidSettingError(f"{variable} is {value!r}; it takes {unit}, from {lowest} to {highest}")
    return int(value or 0)


def _networks(value: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())
    except ValueError:
        example = "addresses and networks such as 127.0.0.1, 10.0.0.0/8"
        raise InvalidSettingError(f"{PROXY_VARIABLE} is {value!r}; it takes {example}") from None
