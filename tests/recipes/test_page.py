"""The recipe "a page", followed in a copy: one folder of a feature."""

from __future__ import annotations

import pytest

from dashboard.languages import LANGUAGES
from tests.recipes.project_copy import Answers, ProjectCopy, recipe_files

SENTENCES = {
    "en": "page-diaries = Diaries from home\ndiaries-lead = What people wrote while they stayed home.\n",
    "fr": "page-diaries = Journaux de chez soi\ndiaries-lead = Ce qu’on écrivait en restant chez soi.\n",
}
SPEC = '''
"""The page of the diaries."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead


def _describe(request: PageRequest) -> PageMeta:
    return describe_page(request, request.localizer.t("page-diaries"), request.localizer.t("diaries-lead"))


def _static_page(site: StaticSite, slug: str) -> StaticPage:
    title, lead = site.localizer.t("page-diaries"), site.localizer.t("diaries-lead")
    return StaticPage(slug, title, lead, title_and_lead(title, lead) + Markup("<p>…</p>"), dashboard_page="diaries")


PAGE = PageSpec(
    name="diaries",
    position=75,
    describe=_describe,
    static_equivalent=lambda request: (request.localizer.t("page-diaries"), f"{request.language}/diaries"),
    static_pages=(StaticPages(60, lambda _context: ("diaries",), _static_page, in_menu=True),),
)
'''
PARTS = '''
"""Parts of the page of the diaries."""

from __future__ import annotations

from dashboard.streamlit_adapter import page_elements, url_state


def header() -> None:
    """What the diaries are."""
    t = url_state.translator()
    page_elements.page_header(t("page-diaries"), t("diaries-lead"))
'''
SCRIPT = '''
"""The diaries."""

from dashboard.features.diaries import page as diaries_page

diaries_page.header()
'''


(FEATURE,) = recipe_files("A page", folder="diaries")
FILES = {
    f"{FEATURE}__init__.py": '"""What people wrote."""\n',
    f"{FEATURE}spec.py": SPEC,
    f"{FEATURE}page.py": PARTS,
    f"{FEATURE}diaries.py": SCRIPT,
    **{f"{FEATURE}{language}.ftl": sentences for language, sentences in SENTENCES.items()},
}
DOCUMENT, STATIC_PAGE, SITEMAP = "/diaries?lang=en", "/en/diaries", "/sitemap.xml"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """A copy of the project with the new page."""
    copy = ProjectCopy.create(tmp_path_factory.mktemp("page") / "copy")
    for file, content in FILES.items():
        copy.write(file, content)
    return copy


@pytest.fixture(scope="module")
def answers(copy: ProjectCopy) -> Answers:
    """What the site with the new page answers."""
    return copy.ask([DOCUMENT, STATIC_PAGE, SITEMAP])


def test_only_one_folder_changes(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {*FILES}
    assert {file.removeprefix(FEATURE).count("/") for file in copy.changed_files()} == {0}


def test_the_check_of_the_data_passes(copy: ProjectCopy) -> None:
    assert "is sound" in copy.run("dashboard.data_check")


def test_the_page_has_its_document(answers: Answers) -> None:
    document = answers[DOCUMENT][2]
    assert "<title>Diaries from home – Confinement Initiatives</title>" in document
    assert 'content="What people wrote while they stayed home."' in document
    assert 'href="./en/diaries"' in document
    assert '<div id="root"></div>' in document


def test_the_page_runs_and_the_menu_leads_to_it_at_its_place(copy: ProjectCopy) -> None:
    page = copy.open_pages([DOCUMENT])[DOCUMENT]
    assert page["titles"] == ["Diaries from home"]
    menu = page["menu"]
    assert menu.index("data") + 1 == menu.index("diaries") == menu.index("present") - 1


def test_its_static_page_is_served_and_in_the_sitemap(answers: Answers) -> None:
    assert "<h1>Diaries from home</h1>" in answers[STATIC_PAGE][2]
    assert all(f"/{language}/diaries</loc>" in answers[SITEMAP][2] for language in LANGUAGES)


def test_the_tests_of_pages_hold_with_it(copy: ProjectCopy) -> None:
    registries = ("tests/unit/docs", "tests/unit/i18n/test_keys.py", "tests/unit/test_page_registry.py")
    copy.test(*registries, "tests/unit/test_registry_checks.py")
    copy.test("tests/pages/test_every_page.py", "tests/http/test_document.py", "-k", "diaries")
