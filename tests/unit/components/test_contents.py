from __future__ import annotations

from collections.abc import Mapping

from dashboard.components.contents import contents
from dashboard.i18n.localizer import Localizer
from dashboard.languages import Language

Words = Mapping[Language, Localizer]
HOSTILE = '<script>alert("x")</script> **bold** [a](javascript:alert(1))'


def test_the_contents_are_a_navigation_that_has_a_name(words: Words) -> None:
    html = contents(words["en"], [(HOSTILE, "#part-a"), ("B", "#b")])
    assert '<nav class="ci-contents" aria-label="On this page">' in html
    assert 'href="#b"' in html
    assert "<script" not in html
