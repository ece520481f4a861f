"""What one initiative is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.records.changes import Change
from dashboard.catalogue.records.column import Column, Nested
from dashboard.catalogue.records.outcomes import Outcome
from dashboard.catalogue.records.shared_columns import (
    BOUND,
    CONFIDENCE,
    COUNTRY_CODE,
    DAY_OR_MONTH,
    SLUG,
    SOURCE_POSITION,
)
from dashboard.catalogue.records.sources import Source


@dataclass(frozen=True, slots=True)
class Initiative:
    """One row of ``initiatives.csv`` with its sources and its changes, the latest first.

    ``outcome_note`` may stand without an outcome: it then says why no single number is given.
    """

    id: Annotated[str, Column("Stable identifier; part of every link to the initiative.", pattern=SLUG, unique=True)]
    name: Annotated[
        LocalizedText,
        Column("What it is called in {language}: a proper name as it called itself, else our description."),
    ]
    name_is_ours: Annotated[
        bool, Column("True where the names describe the initiative; false where it called itself so.")
    ]
    actor: Annotated[LocalizedText, Column('Who is behind it, in {language}; several are joined with " ; ".')]
    actor_kind: Annotated[
        str,
        Column(
            "What kind of actor.",
            codes=("creator", "community_account", "platform", "celebrity", "collective", "agency", "institution"),
        ),
    ]
    handle: Annotated[str | None, Column("Account name, where known.")]
    followers: Annotated[
        int | None,
        Column(
            "Size of the community at the time of the page that counts it, which is the source that states it.",
            minimum=0,
        ),
    ]
    followers_of: Annotated[
        str | None,
        Column(
            "Whom the number of followers counts; empty where there is none.",
            codes=("followers", "members", "subscribers", "volunteers"),
        ),
    ]
    followers_bound: Annotated[str | None, BOUND]
    followers_actor: Annotated[
        LocalizedText | None,
        Column("Whose community it is, in {language}, where several actors are named and no account is."),
    ]
    country: Annotated[
        str, Column("ISO 3166-1 alpha-2 code; ZZ is several countries or worldwide.", pattern=COUNTRY_CODE)
    ]
    country_basis: Annotated[
        str, Column("Whether a page states the country or we inferred it.", codes=("stated", "inferred"))
    ]
    country_inferred_from: Annotated[
        str | None,
        Column(
            "What an inferred country was inferred from; empty where a page states it, or where that was not recorded.",
            codes=("place", "actor", "beneficiary"),
        ),
    ]
    locality: Annotated[LocalizedText | None, Column("Town or region.")]
    platforms: Annotated[tuple[str, ...], Column("Platforms, separated by semicolons; codes of the vocabulary.")]
    hashtags: Annotated[tuple[str, ...], Column("Hashtags, separated by semicolons.")]
    theme: Annotated[
        str,
        Column(
            "What it is about.",
            codes=(
                "fundraising",
                "health_messages",
                "caregiver_support",
                "masks_and_supplies",
                "mutual_aid",
                "mental_health",
                "parents_and_education",
                "culture_and_creativity",
                "humour_and_entertainment",
                "sport_and_wellbeing",
                "food_and_home",
                "fact_checking",
            ),
        ),
    ]
    format: Annotated[
        str,
        Column(
            "What form it takes.",
            codes=(
                "challenge",
                "tutorial",
                "fundraiser",
                "donation",
                "live_stream",
                "video_series",
                "dedicated_account",
                "platform_feature",
                "workshop",
                "campaign",
                "matchmaking",
                "concert_or_event",
                "auction",
            ),
        ),
    ]
    start_date: Annotated[
        str | None,
        Column(
            "When it began: YYYY-MM-DD, or YYYY-MM where only the month is known; empty where unknown.",
            pattern=DAY_OR_MONTH,
            is_date=True,
        ),
    ]
    in_letter: Annotated[bool, Column("True where the letter names it or alludes to it.")]
    outcome: Annotated[Outcome | None, Nested("outcome_")]
    outcome_note: Annotated[
        LocalizedText | None,
        Column(
            "Ranges, dates, conflicting reports, whether raised, given, pledged or planned: "
            "belongs beside the number wherever it stands."
        ),
    ]
    summary: Annotated[LocalizedText, Column("What it is, in our own words.")]
    confidence: Annotated[str, CONFIDENCE]
    sources: tuple[Source, ...]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class InitiativeSource:
    """One row of ``initiative_sources.csv``."""

    initiative_id: Annotated[str, Column("The initiative that the page speaks of.", references=("initiatives", "id"))]
    position: Annotated[int, Column(SOURCE_POSITION, minimum=1)]
    source: Annotated[Source, Nested()]
