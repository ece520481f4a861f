"""The static twin of the dashboard: whole HTML pages that need no JavaScript, in both languages.

A page is named by its tail, which is the same in both languages: ``initiatives``, ``initiatives/{id}``, ``claims``,
``watch``, ``watch/{week}``. Its
address is the language and the tail. Everything within the site is linked relatively, so that pages hold where the site
is served below another path; only what other sites read (canonical address, preview, JSON-LD) is absolute.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import urlencode

from markupsafe import Markup

from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Initiative
from dashboard.catalogue.related import neighbours, related
from dashboard.catalogue.search import fold_text
from dashboard.catalogue.vocabulary import LANGUAGES, Language
from dashboard.catalogue.weeks import CONFINED_SERIES, Week, WeekDigest, initiatives_by_start, week_digests
from dashboard.components import markup, social_card_content
from dashboard.components.language_link import LanguageLink
from dashboard.components.share_actions import Link
from dashboard.i18n.localizer import Localizer
from dashboard.languages import DEFAULT_LANGUAGE, other_languages
from dashboard.page_spec import PageRequest
from dashboard.static_site import json_ld, page_meta
from dashboard.static_site import static_layout as sheets
from dashboard.static_site.page_meta import PageMeta
from dashboard.static_site.static_layout import StaticPage

LIST, CLAIMS, WATCH = "initiatives", "claims", "watch"
Groups = Mapping[str, Sequence[Initiative]]
"""The language for readers of neither."""


@dataclass(frozen=True, slots=True)
class StaticSite:
    """The twin in one language, at ``base``: the absolute address of the site's top, which ends with a slash.

    ``groups`` are the initiatives as ``by_theme`` orders them, ``faces`` the addresses of the typefaces below the top,
    by family.
    """

    localizer: Localizer
    catalogue: Catalogue
    groups: Groups
    base: str
    font_urls: Mapping[str, str] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        """The language of the edition."""
        return self.localizer.t.language

    def address(self, tail: str) -> str:
        """The absolute address of a page."""
        return f"{self.base}{self.language}/{tail}"

    def page(self, tail: str) -> str | None:
        """The page of that tail, or None if there is none."""
        if tail == LIST:
            return _list(self)
        if tail == CLAIMS:
            return _claims(self)
        if tail == WATCH:
            return _watch(self)
        parent, _, identifier = tail.partition("/")
        initiative = self.catalogue.initiative(identifier) if parent == LIST else None
        return _record(self, initiative) if initiative else _week_page(self, tail)


@dataclass(frozen=True, slots=True)
class Page:
    """What is particular to one page.

    ``dashboard`` is the page of the dashboard that shows the same, with its parameters; ``image`` the address of the
    preview image below the top of the site.
    """

    tail: str
    title: str
    description: str
    body: Markup
    image: str
    dashboard: str = ""
    data: Sequence[json_ld.Thing] = ()


def all_slugs(catalogue: Catalogue) -> tuple[str, ...]:
    """Every page of the twin."""
    records = (initiative_slug(item.id) for item in catalogue.initiatives)
    return (LIST, CLAIMS, WATCH, *records, *(week_slug(issue.week) for issue in site_weeks(catalogue)))


def site_weeks(catalogue: Catalogue) -> tuple[WeekDigest, ...]:
    """The weeks of the watch."""
    return week_digests(catalogue.initiatives, catalogue.lockdowns, catalogue.series(CONFINED_SERIES))


def week_slug(week: Week) -> str:
    """The tail of the page of one week."""
    return f"{WATCH}/{week.code}"


def initiative_slug(identifier: str) -> str:
    """The tail of the page of one initiative."""
    return f"{LIST}/{identifier}"


def list_link(request: PageRequest) -> Link:
    """The static list of all initiatives, by its title and its address below the site's top."""
    return request.localizer.t("page-initiatives"), f"{request.language}/{LIST}"


def claims_link(request: PageRequest) -> Link:
    """The static page of the letter's numbers, by its title and its address below the site's top."""
    return request.localizer.t("page-claims"), f"{request.language}/{CLAIMS}"


def alternates(base: str, tail: str) -> dict[str, str]:
    """The addresses of a page by language, and for readers of neither."""
    spoken = {str(language): f"{base}{language}/{tail}" for language in LANGUAGES}
    return spoken | {"x-default": spoken[DEFAULT_LANGUAGE]}


def render_page(edition: StaticSite, page: Page) -> str:
    """``page`` in the frame of the twin."""
    address = edition.address(page.tail)
    preview = PageMeta(
        title=page.title,
        description=page.description,
        address=address,
        alternates=alternates(edition.base, page.tail),
        image=f"{edition.base}{page.image}",
    )
    head = page_meta.meta_tags(preview, edition.localizer)
    root = "../" * (page.tail.count("/") + 1)
    data = [json_ld.json_ld_script(thing) for thing in page.data]
    return _sheet(edition, page, root, head, address=address, data=data)


def not_found_page(edition: StaticSite, depth: int) -> str:
    """The answer to an address that has no page, ``depth`` levels below the top; it is not to be indexed."""
    t = edition.localizer.t
    head = Markup('<title>{} – {}</title>\n<meta name="robots" content="noindex">').format(t("lost-title"), t("site"))
    root = "../" * depth
    body = _opening(t("lost-title"), t("lost-lead"))
    return _sheet(edition, Page("", t("lost-title"), "", body, ""), root, head)


def _sheet(
    edition: StaticSite, page: Page, root: str, head: Markup, *, address: str = "", data: Sequence[Markup] = ()
) -> str:
    return sheets.render_document(
        StaticPage(
            root=root,
            head=head,
            home=_dashboard(edition, root),
            menu=_menu(edition, root, page),
            languages=[
                LanguageLink(other, f"{root}{other}/{page.tail or LIST}") for other in other_languages(edition.language)
            ],
            body=page.body,
            footer=_footer(edition, root),
            address=address,
            data=data,
            font_urls=edition.font_urls,
        ),
        edition.localizer,
    )


def _menu(edition: StaticSite, root: str, page: Page) -> list[Link]:
    t = edition.localizer.t
    pages = {LIST: t("page-initiatives"), CLAIMS: t("page-claims"), WATCH: t("page-watch")}
    ways = [(text, f"{root}{edition.language}/{tail}") for tail, text in pages.items() if tail != page.tail]
    return [*ways, _in_dashboard(edition, root, page.dashboard)]


def _footer(edition: StaticSite, root: str) -> Markup:
    known = edition.catalogue
    links = [(edition.localizer.t("page-accessibility"), _dashboard(edition, root, "accessibility"))]
    return markup.footer(edition.localizer, known.release, len(known.initiatives), len(known.figures), links)


def _in_dashboard(edition: StaticSite, root: str, page: str) -> Link:
    return edition.localizer.t("sheet-dashboard"), _dashboard(edition, root, page)


def _dashboard(edition: StaticSite, root: str, page: str = "") -> str:
    return f"{root or './'}{page}{'&' if '?' in page else '?'}lang={edition.language}"


def _opening(title: str, lead: str) -> Markup:
    return Markup('<h1>{}</h1>\n<p class="ci-lead">{}</p>\n').format(title, lead)


def initiatives_by_theme(catalogue: Catalogue) -> Groups:
    """All initiatives by theme, in the order of the vocabulary, and by name within a theme."""
    ordered = sorted(catalogue.initiatives, key=lambda item: fold_text(item.name))
    groups = {theme: [item for item in ordered if item.theme == theme] for theme in catalogue.vocabulary.codes("theme")}
    return {theme: items for theme, items in groups.items() if items}


def _list(edition: StaticSite) -> str:
    localizer, groups = edition.localizer, edition.groups
    lead = localizer.t("initiatives-lead", count=len(edition.catalogue.initiatives))
    contents = [(localizer.term("theme", theme), f"#{theme}") for theme in groups]
    body = _opening(localizer.t("page-initiatives"), lead) + markup.contents(localizer, contents)
    body += sheets.initiative_index(groups, localizer, lambda item: initiative_slug(item.id))
    data = [json_ld.dataset(edition.catalogue, localizer, edition.base, edition.address(LIST))]
    page = Page(
        LIST,
        localizer.t("page-initiatives"),
        lead,
        body,
        social_card_content.card_path(edition.language, social_card_content.SITE),
        "gallery",
        data,
    )
    return render_page(edition, page)


def _claims(edition: StaticSite) -> str:
    localizer, known = edition.localizer, edition.catalogue
    title, lead = localizer.t("claims-title"), localizer.t("claims-lead")
    body = _opening(title, lead) + markup.claims(known.claims, localizer, level=2)
    data = list(reviews(edition))
    return render_page(
        edition,
        Page(
            CLAIMS,
            title,
            lead,
            body,
            social_card_content.card_path(edition.language, social_card_content.CLAIMS),
            "engagement",
            data,
        ),
    )


def reviews(edition: StaticSite) -> Iterable[json_ld.Thing]:
    """The checks of the letter's numbers, for search engines."""
    page = edition.address(CLAIMS)
    for claim in edition.catalogue.claims:
        yield json_ld.review(claim, edition.catalogue.release, edition.localizer, edition.base, page)


def _record(edition: StaticSite, item: Initiative) -> str:
    localizer, known = edition.localizer, edition.catalogue
    tail = initiative_slug(item.id)
    body = _steps(edition, item) + markup.record(item, localizer) + _related(edition, item)
    data = [json_ld.record(item, known.release, localizer, edition.base, edition.address(tail))]
    image = social_card_content.card_path(edition.language, social_card_content.initiative_card_name(item.id))
    dashboard = f"initiative?{urlencode({'id': item.id})}"
    return render_page(edition, Page(tail, item.name, item.summary[edition.language], body, image, dashboard, data))


def _steps(edition: StaticSite, item: Initiative) -> Markup:
    ordered = [each for items in edition.groups.values() for each in items]
    before, after = neighbours(item, ordered)
    return markup.record_pager(
        edition.localizer,
        back=(edition.localizer.t("page-initiatives"), f"../{LIST}#{item.theme}"),
        before=(before.name, before.id) if before else None,
        after=(after.name, after.id) if after else None,
    )


def _related(edition: StaticSite, item: Initiative) -> Markup:
    others = related(item, edition.catalogue.initiatives)
    heading = _heading(edition.localizer.t("related-title"))
    return heading + markup.cards(others, edition.localizer, lambda other: other.id) if others else Markup()


def _watch(edition: StaticSite) -> str:
    localizer, known = edition.localizer, edition.catalogue
    title, lead = localizer.t("page-watch"), localizer.t("watch-lead")
    rest = initiatives_by_start(known.initiatives)
    groups = [*((localizer.date(month), items) for month, items in rest.months.items())]
    undated = [(localizer.t("date-unknown").capitalize(), rest.undated)] if rest.undated else []
    body = Markup().join(
        [
            _opening(title, lead),
            sheets.week_index(site_weeks(known), localizer, week_slug),
            _heading(localizer.t("watch-months-title"), "months"),
            _prose(localizer.t("watch-months-lead")),
            markup.months([*groups, *undated], localizer, lambda item: initiative_slug(item.id)),
            _heading(localizer.t("watch-lockdowns-title"), "lockdowns"),
            _prose(localizer.t("watch-lockdowns-lead")),
            markup.lockdowns(known.lockdowns, localizer),
        ]
    )
    return render_page(
        edition,
        Page(
            WATCH, title, lead, body, social_card_content.card_path(edition.language, social_card_content.SITE), WATCH
        ),
    )


def _week_page(edition: StaticSite, tail: str) -> str | None:
    """The page of the week of that tail, or None if there is none."""
    weeks = site_weeks(edition.catalogue)
    at = next((place for place, issue in enumerate(weeks) if week_slug(issue.week) == tail), None)
    if at is None:
        return None
    localizer, issue = edition.localizer, weeks[at]
    before, after = weeks[at - 1 : at] or (None,), weeks[at + 1 : at + 2] or (None,)
    back = (localizer.t("page-watch"), f"../{WATCH}")
    title = localizer.week_title(issue.week)
    lead = f"{localizer.t('newsletter-starts', count=len(issue.initiatives))}."
    body = _opening(title, lead) + markup.week_pager(
        localizer, _turn(before[0], localizer), _turn(after[0], localizer), back
    )
    body += _told(edition, issue)
    image = social_card_content.card_path(edition.language, social_card_content.SITE)
    return render_page(edition, Page(tail, title, lead, body, image, f"{WATCH}?week={issue.week.code}"))


def _told(edition: StaticSite, issue: WeekDigest) -> Markup:
    """The week itself: every lockdown in full, the counts, every initiative as a card."""
    localizer = edition.localizer
    countries = {item.country for item in (*issue.begun, *issue.ended)}
    chart = f"{_dashboard(edition, '../../', 'engagement')}#confined"
    body = markup.week_context(issue, localizer, countries, (f"../{WATCH}#lockdowns", chart), level=2)
    body += _heading(localizer.t("newsletter-starts", count=len(issue.initiatives)))
    for month, items in issue.months.items():
        also = localizer.t("watch-month-also", month=localizer.date(month), count=len(items))
        body += Markup('<p><a href="../{}#months">{}</a></p>\n').format(WATCH, also)
    cards = markup.cards(issue.initiatives, localizer, lambda item: f"../{initiative_slug(item.id)}")
    return body + cards if issue.initiatives else body


def _turn(issue: WeekDigest | None, localizer: Localizer) -> Link | None:
    return (localizer.week(issue.week), issue.week.code) if issue else None


def _heading(text: str, anchor: str = "") -> Markup:
    named = Markup(' id="{}"').format(anchor) if anchor else ""
    return Markup('<h2 class="ci-heading"{}>{}</h2>\n').format(named, text)


def _prose(text: str) -> Markup:
    return Markup('<p class="ci-prose">{}</p>\n').format(text)
