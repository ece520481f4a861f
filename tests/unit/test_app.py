"""``streamlit run app.py`` reads the text of the script before it runs it, and must find the application in it."""

from __future__ import annotations

from pathlib import Path

from streamlit.web.server.app_discovery import discover_asgi_app

APP = Path(__file__).parents[2] / "app.py"


def test_streamlit_finds_the_application() -> None:
    assert discover_asgi_app(APP).import_string == "app:app"
