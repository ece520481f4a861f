"""Rules of sources: which are weak, as copies of others, that each is a page of its own, which a highlight rests on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from urllib.parse import urlsplit

from dashboard.catalogue.problem import Problem
from dashboard.catalogue.rule_frames import Frames, cells_of, column_of, problems_of
from dashboard.catalogue.table_specs import SOURCE_TABLES, TABLE_BY_NAME

HIGHLIGHTS, WEAK_PUBLISHERS, PUBLISHERS = "highlights", "weak_publishers", "publishers"
SAYS_IT_IS_A_COPY = re.compile(
    r"^Copy of\b|"
    r"\((?:[^)]*\s)?(?:copy|mirror|quoting|translation|syndicated|republished|rewrite|via|from|after|list of)\b"
)
"""Names of publishers that say whose text it is."""
ENCYCLOPEDIA = re.compile(r"^Wikip[eé]dia\b")
"""Names of the encyclopedia that anybody edits from the pages of others."""
TRACKING = re.compile(r"(utm_\w+|fbclid|[dg]clid|[wg]braid|msclkid|ttclid|twclid|yclid|igshid|mc_[ce]id)(=|$)")
"""Parameters that say who shared a link, never which page it leads to."""


def weak_sources_are_listed(frames: Frames) -> Iterator[Problem]:
    """A source is weak where ``weak_publishers.csv`` lists its publisher for all pages or for its own, else not."""
    publishers = cells_of(frames, WEAK_PUBLISHERS, "publisher", "address")
    weak = tuple(publishers.itertuples(index=False, name=None))
    for table in SOURCE_TABLES.values() if weak else ():
        cells = cells_of(frames, table, "publisher", "url", "weak")
        for row, publisher, url, flag in cells.itertuples(name=None):
            reason = _weakness_problem(publisher, url, flag, weak)
            if reason:
                yield Problem(f"{table}.csv", int(row), "weak", reason)


def _weakness_problem(publisher: str, url: str, flag: str, weak: Collection[tuple[str, str]]) -> str:
    is_listed = any(name == publisher and url.startswith(address) for name, address in weak)
    if SAYS_IT_IS_A_COPY.search(publisher) and not is_listed:
        return f'"{publisher}" says that it is a copy, and {WEAK_PUBLISHERS}.csv does not list it'
    if ENCYCLOPEDIA.search(publisher) and not is_listed:
        return f'"{publisher}" is an encyclopedia that anybody edits, and {WEAK_PUBLISHERS}.csv does not list it'
    if is_listed and flag == "false":
        return f'is false, and {WEAK_PUBLISHERS}.csv lists "{publisher}"'
    if flag == "true" and not is_listed:
        return f'is true, and {WEAK_PUBLISHERS}.csv does not list "{publisher}"'
    return ""


def publishers_have_names_for_readers(frames: Frames) -> Iterator[Problem]:
    """A publisher whose name says in English that it copies has a name in each language."""
    names = column_of(frames, PUBLISHERS, "publisher")
    for table in SOURCE_TABLES.values() if not names.empty else ():
        cells = column_of(frames, table, "publisher")
        unnamed = cells[cells.str.contains(SAYS_IT_IS_A_COPY) & ~cells.isin(names)]
        yield from problems_of(table, "publisher", unnamed, f'"{{cell}}" is English, and {PUBLISHERS}.csv lacks it')


def sources_of_a_record_are_different_pages(frames: Frames) -> Iterator[Problem]:
    """No two sources of a record are one page, however a link to it was shared: that would count it twice."""
    for table in SOURCE_TABLES.values():
        owner = TABLE_BY_NAME[table].key[0]
        first_rows: dict[tuple[str, str], int] = {}
        for row, key, url in cells_of(frames, table, owner, "url").itertuples(name=None):
            first = first_rows.setdefault((key, _page_of(url)), int(row))
            if first != row:
                yield Problem(
                    f"{table}.csv", int(row), "url", f'is the page of row {first}, a source of "{key}" already'
                )


def _page_of(url: str) -> str:
    """``url`` without what leads to the same page: scheme, ``www.``, final slash, fragment, marks of who shared it."""
    parts = urlsplit(url)
    query = [name_value for name_value in parts.query.split("&") if not TRACKING.match(name_value)]
    return f"{parts.netloc.lower().removeprefix('www.')}{parts.path.rstrip('/')}?{'&'.join(query)}"


def highlights_rest_on_a_page_of_their_initiative(frames: Frames) -> Iterator[Problem]:
    """The page of a highlight is a source of its initiative, and not a weak one."""
    cells = cells_of(frames, "initiative_sources", "initiative_id", "url", "weak")
    pages = {(initiative, url): weak for initiative, url, weak in cells.itertuples(index=False, name=None)}
    for row, initiative, url in cells_of(frames, HIGHLIGHTS, "initiative_id", "url").itertuples(name=None):
        weak = pages.get((initiative, url)) if pages else "false"
        if weak != "false":
            reason = f'is no source of "{initiative}"' if weak is None else "is a weak source"
            yield Problem(f"{HIGHLIGHTS}.csv", int(row), "url", reason)
