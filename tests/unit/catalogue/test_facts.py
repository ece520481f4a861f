from __future__ import annotations

from dataclasses import replace

from dashboard.catalogue.facts import facts_with_sources, sources_of_fact
from tests.unit.sample_records import MIRROR, PAGE


def test_who_states_a_fact_is_found_by_it() -> None:
    first, second = replace(PAGE, states=("start_date", "outcome")), replace(MIRROR, states=("outcome",))
    assert sources_of_fact([first, second], "outcome") == (first, second)
    assert sources_of_fact([first, second], "start_date") == (first,)
    assert sources_of_fact([first, second], "followers") == ()


def test_facts_nobody_is_known_to_state_are_left_out() -> None:
    page = replace(PAGE, states=("outcome", "actor"))
    assert facts_with_sources([page, MIRROR]) == {"actor": (page,), "outcome": (page,)}
    assert facts_with_sources([MIRROR]) == {}
