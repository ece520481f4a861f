"""Numbers of the letter, checked: one component to three extents, as much of it as its place has room for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from markupsafe import Markup

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.records import Claim
from dashboard.components import suggested_quotes
from dashboard.components.corrections import corrections
from dashboard.components.share_actions import ShareActions
from dashboard.components.share_bar import share_bar
from dashboard.i18n.localizer import Localizer
from dashboard.templates import render


def claims(
    items: Iterable[Claim],
    localizer: Localizer,
    level: int = 3,
    share_actions: Callable[[Claim], ShareActions] | None = None,
    *,
    href: Callable[[Claim], str],
    folded: bool = False,
) -> Markup:
    """The verdict, the sentence to quote, what the letter says, what was published, by whom and when, and why.

    Args:
        items: The claims. The block of each has the anchor ``claim-`` and its identifier.
        localizer: Words, numbers and dates in one language.
        level: The level of the headings of the blocks.
        share_actions: Gives what may be taken from a claim; without it there is no share bar.
        href: Gives the address of the page of a claim.
        folded: Whether all but the verdict and the sentence to quote waits to be unfolded.
    """
    bar = (lambda claim: share_bar(localizer, share_actions(claim))) if share_actions else None
    return render(
        "claim",
        localizer,
        extent="whole",
        claims=tuple(items),
        level=level,
        quotes=suggested_quotes,
        is_letter=is_letter,
        corrections=corrections,
        share_bar=bar,
        href=href,
        folded=folded,
    )


def claims_in_brief(items: Iterable[Claim], localizer: Localizer, href: Callable[[Claim], str]) -> Markup:
    """What the letter says, the verdict and the sentence to quote; ``href`` gives the address of the whole check."""
    return render(
        "claim",
        localizer,
        extent="brief",
        claims=tuple(items),
        level=3,
        quotes=suggested_quotes,
        href=href,
        folded=False,
    )


def claims_on_slide(items: Iterable[Claim], localizer: Localizer) -> Markup:
    """What the letter says, the verdict and the sentence to quote, side by side for the back of a room."""
    return render(
        "claim", localizer, extent="slide", claims=tuple(items), level=3, quotes=suggested_quotes, folded=False
    )
