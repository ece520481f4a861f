"""Records and texts that tests of several components are about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records import Initiative, Source

HOSTILE = '<script>alert("x")</script> **bold** [a](javascript:alert(1))'
ESCAPED = "&lt;script&gt;alert(&#34;x&#34;)&lt;/script&gt; **bold**"
PAGE = Source("https://example.org/a", "A paper", "A title", "2020-04", "fr", weak=False)
MIRROR = replace(PAGE, url="https://example.org/b", publisher="A mirror", weak=True)
LETTER = replace(PAGE, url="http://influencia.net/x", publisher="INfluencia")


def hostile_initiative(initiative: Callable[..., Initiative]) -> Initiative:
    """An initiative whose every text would be markup if it were not escaped."""
    return initiative(
        name=HOSTILE,
        actor=HOSTILE,
        locality=HOSTILE,
        hashtags=(HOSTILE,),
        summary=LocalizedText.same(HOSTILE),
        outcome_note=LocalizedText.same(HOSTILE),
    )
