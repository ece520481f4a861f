from __future__ import annotations

import html
from collections.abc import Mapping

from dashboard.components.table import Cell, Column, Table, data_table
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Words = Mapping[Language, Localizer]
HOSTILE = '<script>alert("x")</script> **bold** [a](javascript:alert(1))'


def test_a_table_names_itself_its_columns_and_its_rows_and_takes_no_text_for_markup(words: Words) -> None:
    columns = (Column(HOSTILE, address='x" onclick="alert(1)'), Column("Count", number=True, sorted="descending"))
    rows = [(Cell(HOSTILE, "there?a=1&b=2", HOSTILE), Cell("1", low_coverage=True))]
    markup = data_table(Table(HOSTILE, "countries", columns, rows, wide=True), words["en"])
    escaped = html.escape(HOSTILE).replace("&quot;", "&#34;").replace("&#x27;", "&#39;")
    assert "<script" not in markup
    assert 'onclick="' not in markup
    assert f'role="region" aria-label="{escaped}"' in markup
    assert f'<caption class="ci-hidden">{escaped}</caption>' in markup
    assert f'title="Sort by: {escaped}">{escaped}</a></th>' in markup
    assert '<th scope="col" class="ci-number" aria-sort="descending">Count</th>' in markup
    row = f'<th scope="row"><a href="there?a=1&amp;b=2">{escaped}</a><p>{escaped}</p></th>'
    assert f'{row}<td class="ci-number">1 <em class="ci-low-coverage">thin</em></td>' in markup
