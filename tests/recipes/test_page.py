"""The recipe "add a page", followed in a copy: one folder of a feature and one script."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dashboard.languages import LANGUAGES

ROOT = Path(__file__).parents[2]
SENTENCES = "page-letters = Letters from home\nletters-lead = What people wrote while they stayed home.\n"
SPEC = '''
"""The page of the letters."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.page_spec import PageRequest, PageSpec, StaticPages
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead


def _describe(request: PageRequest) -> PageMeta:
    return describe_page(request, request.localizer.t("page-letters"), request.localizer.t("letters-lead"))


def _static_page(site: StaticSite, slug: str) -> StaticPage:
    title, lead = site.localizer.t("page-letters"), site.localizer.t("letters-lead")
    return StaticPage(slug, title, lead, title_and_lead(title, lead) + Markup("<p>…</p>"), dashboard_page="letters")


PAGE = PageSpec(
    name="letters",
    position=75,
    describe=_describe,
    static_equivalent=lambda request: (request.localizer.t("page-letters"), f"{request.language}/letters"),
    static_pages=(StaticPages(60, lambda _context: ("letters",), _static_page, in_menu=True),),
)
'''
SCRIPT = '''
"""The letters."""

from dashboard.streamlit_adapter import page_elements, url_state

t = url_state.translator()
page_elements.page_header(t("page-letters"), t("letters-lead"))
'''


def add_page(root: Path) -> None:
    """Follow the recipe in the copy at ``root``."""
    feature = root / "src" / "dashboard" / "features" / "letters"
    feature.mkdir()
    (feature / "__init__.py").write_text('"""The letters."""\n', "utf-8")
    (feature / "spec.py").write_text(SPEC, "utf-8")
    for language in LANGUAGES:
        (feature / f"{language}.ftl").write_text(SENTENCES, "utf-8")
    (root / "pages" / "letters.py").write_text(SCRIPT, "utf-8")


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """What the new page of a copy shows."""
    root = tmp_path_factory.mktemp("copy")
    for folder in ("src", "pages", "data", ".streamlit"):
        shutil.copytree(ROOT / folder, root / folder, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    add_page(root)
    paths = os.pathsep.join(map(str, (root / "src", ROOT)))
    command = [sys.executable, str(Path(__file__).with_name("open_page.py")), "letters"]
    run = subprocess.run(
        command, cwd=root, env=os.environ | {"PYTHONPATH": paths}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    answers: dict[str, object] = json.loads(run.stdout)
    return answers


def test_the_page_has_its_document(found: dict[str, object]) -> None:
    document = str(found["document"])
    assert "<title>Letters from home – Confinement Initiatives</title>" in document
    assert 'content="What people wrote while they stayed home."' in document
    assert 'href="./en/letters"' in document
    assert '<div id="root"></div>' in document


def test_the_page_runs_and_the_menu_leads_to_it(found: dict[str, object]) -> None:
    assert (found["title"], found["exceptions"]) == (["Letters from home"], [])
    assert "letters" in str(found["links"])
    menu = found["menu"]
    assert isinstance(menu, list)
    assert menu.index("data") + 1 == menu.index("letters") == menu.index("present") - 1


def test_its_static_page_is_served_and_in_the_sitemap(found: dict[str, object]) -> None:
    assert "<h1>Letters from home</h1>" in str(found["static"])
    assert all(f"/{language}/letters</loc>" in str(found["sitemap"]) for language in LANGUAGES)
