"""What the data says inside a cell: bounds of one measure, words of a subject, several values, baselines unknown."""

from __future__ import annotations

import re

LOW, HIGH = "-low", "-high"
"""How the ids of the two bounds of one measure end."""
LIST_SEPARATOR = ";"
"""What stands between the items of a list cell."""
SUBJECT_SEPARATOR = "_"
NAME_SEPARATOR = " ; "
BRACKETS = re.compile(r"\([^()]*\)")
NO_BASELINE = "not stated"
"""How the English text begins of a baseline that no page states."""


def lower_bound_id(figure_id: str) -> str | None:
    """The id that the lower bound has where ``figure_id`` is an upper one; None for a lower bound."""
    return None if figure_id.endswith(LOW) else f"{figure_id.removesuffix(HIGH)}{LOW}"


def subject_words(subject: str) -> tuple[str, ...]:
    """The words of a figure's subject: ``facebook_gaming`` names the platform ``facebook``."""
    return tuple(subject.split(SUBJECT_SEPARATOR))


def split_names(names: str) -> tuple[str, ...]:
    """The actors or localities of an initiative in one language, in their order."""
    return tuple(names.split(NAME_SEPARATOR))


def split_actors(names: str) -> tuple[str, ...]:
    """The actors of an initiative in one language without what stands in brackets behind them: who they consist of."""
    return tuple(name.strip() for name in split_names(BRACKETS.sub("", names)))
