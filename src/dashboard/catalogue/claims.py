"""What the published figures say about a number of the letter."""

from __future__ import annotations

from dashboard.catalogue.model import Claim, Figure


def same_subject_evidence(claim: Claim) -> tuple[Figure, ...]:
    """Evidence on the claim's own subject, if the closest evidence measures a different one; otherwise empty."""
    if not claim.evidence or claim.evidence[0].subject == claim.figure.subject:
        return ()
    return tuple(figure for figure in claim.evidence if figure.subject == claim.figure.subject)
