"""Settings: read once, checked, with a message that names the variable."""

from __future__ import annotations

from dataclasses import fields
from ipaddress import ip_network
from pathlib import Path

import pytest

from dashboard.settings import ContactDetails, InvalidSettingError, Settings

VARIABLES = [field.metadata["variable"] for field in fields(Settings)]


@pytest.mark.parametrize("environment", [{}, dict.fromkeys(VARIABLES, " ")])
def test_an_empty_variable_is_as_good_as_none(environment: dict[str, str]) -> None:
    assert Settings.from_environment(environment) == Settings()
    assert Settings().unstated == ("publisher", "director", "host", "contact")


def test_what_is_set_is_read(tmp_path: Path) -> None:
    values = {
        "CONFINEMENT_URL": "https://initiatives.example/site/",
        "CONFINEMENT_EDITOR": " editor@example.org ",
        "CONFINEMENT_DATA": str(tmp_path),
        "CONFINEMENT_PUBLISHER": "Example SAS (RCS 1) ; 1 rue de l’Exemple, Paris; +33 1 23 45 67 89",
        "CONFINEMENT_DIRECTOR": "A. Person",
        "CONFINEMENT_HOST": "Host; 2 Server Road",
        "CONFINEMENT_CONTACT": "contact@example.org",
        "CONFINEMENT_REPLY_DAYS": "7",
        "CONFINEMENT_PROXY": "127.0.0.1, 10.0.0.0/8,::1",
        "CONFINEMENT_DRAIN_SECONDS": "20",
    }
    settings = Settings.from_environment(values)
    assert settings == Settings(
        public_url="https://initiatives.example/site",
        editor_email="editor@example.org",
        data_directory=tmp_path,
        publisher=ContactDetails("Example SAS (RCS 1)", "1 rue de l’Exemple, Paris", "+33 1 23 45 67 89"),
        director="A. Person",
        host=ContactDetails("Host", "2 Server Road"),
        contact_email="contact@example.org",
        reply_days=7,
        proxies=tuple(map(ip_network, ("127.0.0.1", "10.0.0.0/8", "::1"))),
        drain_seconds=20,
    )
    assert settings.unstated == settings.unset == ()


@pytest.mark.parametrize("variable", ["CONFINEMENT_EDITOR", "CONFINEMENT_CONTACT"])
def test_one_address_for_e_mail_serves_for_both_purposes(variable: str) -> None:
    settings = Settings.from_environment({variable: "one@example.org"})
    assert (settings.editor_email, settings.contact_email) == ("one@example.org", "one@example.org")


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("CONFINEMENT_URL", "initiatives.example"),
        ("CONFINEMENT_URL", "ftp://initiatives.example"),
        ("CONFINEMENT_URL", "http://["),
        ("CONFINEMENT_URL", "https://initiatives.example/?lang=fr"),
        ("CONFINEMENT_EDITOR", "editor"),
        ("CONFINEMENT_EDITOR", "a@b.example, c@d.example"),
        ("CONFINEMENT_CONTACT", "contact"),
        ("CONFINEMENT_DATA", "/nowhere/at/all"),
        ("CONFINEMENT_PUBLISHER", "; 1 rue de l’Exemple"),
        ("CONFINEMENT_PUBLISHER", "Name; address; call me"),
        ("CONFINEMENT_HOST", "Name; address; 01 23 45 67 89; more"),
        ("CONFINEMENT_HOST", "Name" * 100),
        ("CONFINEMENT_REPLY_DAYS", "soon"),
        ("CONFINEMENT_REPLY_DAYS", "0"),
        ("CONFINEMENT_REPLY_DAYS", "366"),
        ("CONFINEMENT_PROXY", "proxy.example"),
        ("CONFINEMENT_PROXY", "10.0.0.1/8"),
        ("CONFINEMENT_DRAIN_SECONDS", "-1"),
        ("CONFINEMENT_STORE", __file__),
        ("CONFINEMENT_RELEASE_SECONDS", "0"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused_by_name(variable: str, value: str) -> None:
    with pytest.raises(InvalidSettingError, match=variable) as refused:
        Settings.from_environment({variable: value})
    assert value in str(refused.value)


def test_a_text_of_several_lines_is_refused() -> None:
    with pytest.raises(InvalidSettingError, match="CONFINEMENT_DIRECTOR"):
        Settings.from_environment({"CONFINEMENT_DIRECTOR": "A. Person\nB. Person"})


@pytest.mark.parametrize(
    "value", ["mysql://u:secret@h/n", "postgresql://u:secret@h", "postgresql://u:secret@h:x/n", "secret"]
)
def test_what_is_wrong_with_a_database_is_said_without_its_password(value: str) -> None:
    with pytest.raises(InvalidSettingError, match="CONFINEMENT_DATABASE") as refused:
        Settings.from_environment({"CONFINEMENT_DATABASE": value})
    assert "secret" not in str(refused.value)


def test_a_database_is_taken_as_it_is_and_never_shown() -> None:
    settings = Settings.from_environment({"CONFINEMENT_DATABASE": "postgresql://u:secret@h/n"})
    assert settings.database == "postgresql://u:secret@h/n"
    assert "secret" not in repr(settings)
