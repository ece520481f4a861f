from __future__ import annotations

from collections.abc import Callable

from dashboard.catalogue.evidence import same_subject_evidence
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.model import Claim

Shipped = Callable[[str], list[dict[str, str]]]


def claim(catalogue: Catalogue, identifier: str) -> Claim:
    return next(claim for claim in catalogue.claims if claim.id == identifier)


def test_where_the_closest_figure_is_about_something_else_those_on_the_subject_are_named(
    catalogue: Catalogue, shipped: Shipped
) -> None:
    subjects = {row["id"]: row["subject"] for row in shipped("figures")}
    evidence = [row["figure_id"] for row in shipped("claim_evidence") if row["claim_id"] == "internet-traffic"]
    traffic = [figure for figure in evidence if subjects[figure] == subjects["letter-internet-traffic"]]
    assert subjects[evidence[0]] != subjects["letter-internet-traffic"]
    assert [figure.id for figure in same_subject_evidence(claim(catalogue, "internet-traffic"))] == traffic


def test_where_the_closest_figure_is_on_the_subject_none_is(catalogue: Catalogue) -> None:
    assert same_subject_evidence(claim(catalogue, "social-engagement")) == ()


def test_a_claim_without_evidence_has_none_on_its_subject(catalogue: Catalogue) -> None:
    assert claim(catalogue, "pass-a-message").evidence == ()
    assert same_subject_evidence(claim(catalogue, "pass-a-message")) == ()
