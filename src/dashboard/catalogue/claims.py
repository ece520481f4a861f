"""What the published figures say about a number of the letter."""

from __future__ import annotations

from dashboard.catalogue.model import Claim, Figure


def same_subject_evidence(claim: Claim) -> tuple[Figure, ...]:
    """Where the closest figure is about something else: those about what the letter speaks of; otherwise none."""
    if not claim.evidence or claim.evidence[0].subject == claim.figure.subject:
        return ()
    return tuple(figure for figure in claim.evidence if figure.subject == claim.figure.subject)
