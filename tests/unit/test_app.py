"""``app.py`` as a host sees it: found by ``streamlit run``, and served by what requirements.txt installs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from streamlit.web.server.app_discovery import discover_asgi_app

APP = Path(__file__).parents[2] / "app.py"
WITHOUT_TOOLS = """
import re, runpy, sys
from importlib.metadata import packages_distributions
from pathlib import Path

app = Path(sys.argv[1])
name = lambda text: re.sub("[-_.]+", "-", text).lower()
lines = (app.parent / "requirements.txt").read_text("utf-8").splitlines()
required = {name(line.split("==")[0]) for line in lines if "==" in line} | {"confinement-initiatives"}
tools = {module for module, owners in packages_distributions().items() if not required & set(map(name, owners))}
assert "pytest" in tools

class Absent:
    def find_spec(self, module, path=None, target=None):
        if module.split(".")[0] in tools:
            raise ModuleNotFoundError(f"No module named {module!r}", name=module)

sys.meta_path.insert(0, Absent())
assert "app" in runpy.run_path(str(app))
"""


def test_streamlit_finds_the_application() -> None:
    assert discover_asgi_app(APP).import_string == "app:app"


@pytest.mark.slow
def test_the_site_starts_where_only_its_requirements_are_installed() -> None:
    ended = subprocess.run([sys.executable, "-c", WITHOUT_TOOLS, str(APP)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
