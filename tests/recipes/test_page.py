"""The recipe "a page", followed in a copy: one folder of a feature."""

from __future__ import annotations

import pytest

from dashboard.languages import LANGUAGES
from dashboard.page_registry import discover_pages
from tests.recipes.project_copy import ProjectCopy, Visit, recipe_files

RECIPE = "A page"
POSITION = max(page.position for page in discover_pages()) + 5
"""A place behind all pages."""
SENTENCES = {
    "en": "page-recipepage = Diaries from home\nrecipepage-lead = What people wrote while they stayed home.\n",
    "fr": "page-recipepage = Journaux de chez soi\nrecipepage-lead = Ce qu’on écrivait en restant chez soi.\n",
}
SPEC = f'''
"""The page of the diaries."""

from __future__ import annotations

from markupsafe import Markup

from dashboard.http.page_request import PageRequest
from dashboard.page_spec import PageSpec, StaticPages
from dashboard.static_site.page_meta import PageMeta, describe_page
from dashboard.static_site.static_page import StaticPage, StaticSite, title_and_lead


def _describe(request: PageRequest) -> PageMeta:
    return describe_page(request, request.localizer.t("page-recipepage"), request.localizer.t("recipepage-lead"))


def _static_page(site: StaticSite, slug: str) -> StaticPage:
    title, lead = site.localizer.t("page-recipepage"), site.localizer.t("recipepage-lead")
    return StaticPage(slug, title, lead, title_and_lead(title, lead) + Markup("<p>…</p>"), dashboard_page="recipepage")


PAGE = PageSpec(
    name="recipepage",
    position={POSITION},
    describe=_describe,
    static_pages=(StaticPages({POSITION}, lambda _context: ("recipepage",), _static_page, in_menu=True),),
)
'''
PARTS = '''
"""Parts of the page of the diaries."""

from __future__ import annotations

from dashboard.streamlit_adapter import page_elements, url_state


def header() -> None:
    """What the diaries are."""
    t = url_state.translator()
    page_elements.page_header(t("page-recipepage"), t("recipepage-lead"))
'''
SCRIPT = '''
"""The diaries."""

from dashboard.features.recipepage import page as recipepage_page

recipepage_page.header()
'''


(FEATURE,) = recipe_files(RECIPE, folder="recipepage")
FILES = {
    f"{FEATURE}__init__.py": '"""What people wrote."""\n',
    f"{FEATURE}spec.py": SPEC,
    f"{FEATURE}page.py": PARTS,
    f"{FEATURE}recipepage.py": SCRIPT,
    **{f"{FEATURE}{language}.ftl": sentences for language, sentences in SENTENCES.items()},
}
DOCUMENT, STATIC_PAGE, SITEMAP = "/recipepage?lang=en", "/en/recipepage", "/sitemap.xml"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> ProjectCopy:
    """A copy of the project with the new page."""
    copy = ProjectCopy.create(tmp_path_factory.mktemp("page") / "copy")
    for file, content in FILES.items():
        copy.write(file, content)
    return copy


@pytest.fixture(scope="module")
def visit(copy: ProjectCopy) -> Visit:
    """The site with the new page."""
    return copy.visit([DOCUMENT, STATIC_PAGE, SITEMAP], [DOCUMENT])


def test_only_one_folder_changes(copy: ProjectCopy) -> None:
    assert copy.changed_files() == {*FILES}
    assert {file.removeprefix(FEATURE).count("/") for file in copy.changed_files()} == {0}


def test_the_page_has_its_document(visit: Visit) -> None:
    document = visit.answers[DOCUMENT][2]
    assert "<title>Diaries from home – Confinement Initiatives</title>" in document
    assert 'content="What people wrote while they stayed home."' in document
    assert '<div id="root"></div>' in document


def test_the_page_runs_and_the_menu_leads_to_it_at_its_place(visit: Visit) -> None:
    page = visit.pages[DOCUMENT]
    assert page["titles"] == ["Diaries from home"]
    assert page["menu"][-1] == "recipepage"


def test_its_static_page_is_served_and_in_the_sitemap(visit: Visit) -> None:
    assert "<h1>Diaries from home</h1>" in visit.answers[STATIC_PAGE][2]
    assert all(f"/{language}/recipepage</loc>" in visit.answers[SITEMAP][2] for language in LANGUAGES)


def test_the_check_of_the_recipe_passes(copy: ProjectCopy) -> None:
    copy.check(RECIPE)
