"""The recipe "add a page", followed in a copy: one folder of a feature, one script and its address in the README."""

from __future__ import annotations

import pytest

from dashboard.languages import LANGUAGES
from tests.recipes.project_copy import README, Answers, ProjectCopy

SENTENCES = "page-letters = Letters from home\nletters-lead = What people wrote while they stayed home.\n"
SPEC = '''
"""The page of the letters."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec, StaticPages
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
PARTS = '''
"""Parts of the page of the letters."""

from __future__ import annotations

from dashboard.streamlit_adapter import page_elements, url_state


def header() -> None:
    """What the letters are."""
    t = url_state.translator()
    page_elements.page_header(t("page-letters"), t("letters-lead"))
'''
SCRIPT = '''
"""The letters."""

from dashboard.features.letters import page as letters_page

letters_page.header()
'''


FEATURE = "src/dashboard/features/letters"
FILES = {
    f"{FEATURE}/__init__.py": '"""The letters."""\n',
    f"{FEATURE}/spec.py": SPEC,
    f"{FEATURE}/page.py": PARTS,
    **{f"{FEATURE}/{language}.ftl": SENTENCES for language in LANGUAGES},
    "pages/letters.py": SCRIPT,
}
DOCUMENT, STATIC_PAGE, SITEMAP = "/letters?lang=en", "/en/letters", "/sitemap.xml"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """A copy of the project with the new page."""
    copy = ProjectCopy.create(tmp_path_factory.mktemp("page"))
    for file, content in FILES.items():
        copy.write(file, content)
    copy.insert(README, "`/accessibility`", " `/letters`")
    return copy


@pytest.fixture(scope="module")
def answers(copy: ProjectCopy) -> Answers:
    """What the site with the new page answers."""
    return copy.ask([DOCUMENT, STATIC_PAGE, SITEMAP])


def test_only_the_files_of_the_recipe_change(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {*FILES, README}


def test_the_check_of_the_data_passes(copy: ProjectCopy) -> None:
    assert "is sound" in copy.run("dashboard.data_check")


def test_the_page_has_its_document(answers: Answers) -> None:
    document = answers[DOCUMENT][2]
    assert "<title>Letters from home – Confinement Initiatives</title>" in document
    assert 'content="What people wrote while they stayed home."' in document
    assert 'href="./en/letters"' in document
    assert '<div id="root"></div>' in document


def test_the_page_runs_and_the_menu_leads_to_it_at_its_place(copy: ProjectCopy) -> None:
    page = copy.open_pages([DOCUMENT])[DOCUMENT]
    assert page["titles"] == ["Letters from home"]
    menu = page["links"]
    assert menu.index("data") + 1 == menu.index("letters") == menu.index("present") - 1


def test_its_static_page_is_served_and_in_the_sitemap(answers: Answers) -> None:
    assert "<h1>Letters from home</h1>" in answers[STATIC_PAGE][2]
    assert all(f"/{language}/letters</loc>" in answers[SITEMAP][2] for language in LANGUAGES)
