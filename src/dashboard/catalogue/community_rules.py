"""Rules of communities: their number says whom it counts and, where several actors are named, whose community it is."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.catalogue.cell_conventions import split_actors
from dashboard.catalogue.problem import Problem
from dashboard.catalogue.rule_frames import Frames, cells_of, problems_of
from dashboard.languages import LANGUAGES

TABLE = "initiatives"
FOLLOWERS = "followers"


def communities_say_whom_they_count(frames: Frames) -> Iterator[Problem]:
    """A number of followers stands together with whom it counts."""
    cells = cells_of(frames, TABLE, FOLLOWERS, "followers_of")
    lonely = cells["followers_of"][(cells[FOLLOWERS] != "") != (cells["followers_of"] != "")]
    reason = "stands together with the number of followers, or neither does"
    yield from problems_of(TABLE, "followers_of", lonely, reason)


def communities_say_whose_they_are(frames: Frames) -> Iterator[Problem]:
    """Where several actors are named, the community is that of the account or of one of them."""
    for language in LANGUAGES:
        column = f"followers_actor_{language}"
        cells = cells_of(frames, TABLE, FOLLOWERS, "handle", f"actor_{language}", column)
        for row, followers, handle, names, owner in cells.itertuples(name=None):
            reason = _owner_problem(bool(followers), handle, split_actors(names), owner)
            if reason:
                yield Problem(f"{TABLE}.csv", int(row), column, reason)


def _owner_problem(is_counted: bool, handle: str, actors: tuple[str, ...], owner: str) -> str:
    if owner and not is_counted:
        return f'"{owner}" stands beside no number of followers'
    if owner and owner not in actors:
        return f'"{owner}" is none of the actors: {", ".join(actors)}'
    if is_counted and not owner and not handle and len(actors) > 1:
        return f"is missing: several actors are named ({', '.join(actors)}), and the community is of one of them"
    return ""
