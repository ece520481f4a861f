"""The records of the catalogue, one class each: what one initiative, figure, lockdown, source, claim or code is.

The class of a record is all that is said of its table: type, description, codes and keys of every column
(``record_schema`` derives the check, the data package, exports and the machine interface from it). Codes (theme,
country, unit …) stay as they stand in the data and are never translated here. An empty cell is ``None`` and means "not
stated"; it is never zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from dashboard.catalogue.localized_text import LocalizedText
from dashboard.catalogue.record_schema import Column, Nested
from dashboard.languages import LANGUAGES, SPECS

WORLDWIDE = "ZZ"
"""The country code of an initiative without one country, and of a figure that covers more than one."""
LETTER_AUTHOR, LETTER_COMPANY = "Guillaume Doki-Thonon", "Reech"
"""Who wrote the letter, as the title of that source says."""

URL = r"^https?://\S+$"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
COUNTRY = r"^[A-Z]{2}$"
DAY = r"^\d{4}-\d{2}-\d{2}$"
DAY_OR_MONTH = r"^\d{4}-\d{2}(-\d{2})?$"
DAY_MONTH_OR_YEAR = r"^\d{4}(-\d{2}(-\d{2})?)?$"
CODE = r"^[a-z_]+$"
VERSION = r"^\d+\.\d+\.\d+$"
ADDED, REMOVED = "added", "removed"
"""What a change says that became of a whole row."""
CONFIDENCES = ("high", "medium")
AMOUNTS_STATEMENT = " ".join(SPECS[language].statements.amounts for language in sorted(LANGUAGES))
"""That amounts are not to be added up, in every language."""
CONFIRMED, ANOTHER_MEASURE = "confirmed", "another_measure"
"""Verdicts on a number of the letter: that it may be printed as it stands; that it is one of something else."""
BOUND = Column(
    "How the true number stands to the value; empty where pages state the value as it is. threshold: a round number "
    "that a count had passed by that day.",
    vocabulary="bound",
    codes=("about", "almost", "over", "at_least", "up_to", "threshold"),
)
SOURCE_POSITION = "Order of the sources of one record, from 1."


@dataclass(frozen=True, slots=True)
class Change:
    """One cell that a release changed, or one row that it added or took away: one row of ``changes.csv``.

    ``id`` is the key of the row in its table. That of a source is the identifier of its record and the address of the
    page, with a space between them. ``date`` is the day of the release.
    """

    version: Annotated[str, Column("The release that changed it.", pattern=VERSION)]
    table: Annotated[str, Column("The table of the row.", pattern=CODE)]
    id: Annotated[
        str,
        Column(
            "Key of the row. Of a source it is the identifier of its record and the address of the page, "
            "with a space between them."
        ),
    ]
    field: Annotated[
        str | None,
        Column("The column, by its present name; empty where a whole row was added or removed.", pattern=CODE),
    ]
    before: Annotated[str | None, Column("The cell before; empty where nothing was stated.", name="was")]
    after: Annotated[
        str | None,
        Column(
            f"The cell afterwards; empty where nothing is stated. Of a whole row it is {ADDED} or {REMOVED}.", name="is"
        ),
    ]
    why: Annotated[str | None, Column("Why, in English; may be empty where a row was added.")]
    page: Annotated[str | None, Column("Address of the page that shows it.", pattern=URL)]
    date: date

    @property
    def record_id(self) -> str:
        """The identifier of the record that changed, which is that of the row or begins it."""
        return self.id.partition(" ")[0]

    @property
    def url(self) -> str:
        """The address of the page, where the row is a source."""
        return self.id.partition(" ")[2]


@dataclass(frozen=True, slots=True)
class Source:
    """A page that states a fact; ``weak`` marks one that copies or quotes another, as ``weak_publishers.csv`` lists."""

    url: Annotated[str, Column("Address of the page.", pattern=URL)]
    publisher: Annotated[str, Column("Who publishes the page.")]
    title: Annotated[str | None, Column("Title of the page; empty where the excerpt that was read did not show it.")]
    published: Annotated[
        str | None,
        Column(
            "Date of the page, as far as known: YYYY, YYYY-MM or YYYY-MM-DD; empty where the excerpt that was read did "
            "not show it.",
            pattern=DAY_MONTH_OR_YEAR,
            is_date=True,
        ),
    ]
    language: Annotated[str, Column("ISO 639-1 code of the page.", pattern=r"^[a-z]{2}$")]
    weak: Annotated[
        bool,
        Column("True where the page copies, translates or quotes another, or collects pages: see weak_publishers.csv."),
    ]
    states: Annotated[
        tuple[str, ...],
        Column(
            "Facts of the record that come from the page, separated by semicolons: codes of the vocabulary. Empty "
            "where that was not recorded. Where the record is partly inferred (confidence: medium), so may they be."
        ),
    ] = ()

    @property
    def wayback_url(self) -> str:
        """Where the Internet Archive lists its copies of the year in which the page was published, else of 2020."""
        return f"https://web.archive.org/web/{(self.published or '2020')[:4]}*/{self.url}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was measured of an initiative. Values of several initiatives are never added up."""

    value: Annotated[
        float,
        Column(f"What was measured; empty where nothing was stated, never 0 for that. {AMOUNTS_STATEMENT}"),
    ]
    unit: Annotated[str, Column("Unit of the outcome: a unit of units.csv or an ISO 4217 currency.")]
    bound: Annotated[str | None, BOUND]
    kind: Annotated[
        str, Column("What kind of outcome.", codes=("money", "audience", "people", "goods", "content", "other"))
    ]
    state: Annotated[
        str,
        Column(
            "What was done with it, or how far it had come.",
            codes=("raised", "given", "pledged", "matched", "sold", "planned", "counted"),
        ),
    ]


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
    followers: Annotated[int | None, Column("Size of the community at the time of the article.", minimum=0)]
    followers_of: Annotated[
        str | None,
        Column(
            "Whom the number of followers counts; empty where there is none.",
            codes=("followers", "members", "subscribers", "volunteers"),
        ),
    ]
    followers_bound: Annotated[str | None, BOUND]
    country: Annotated[str, Column("ISO 3166-1 alpha-2 code; ZZ is worldwide.", pattern=COUNTRY)]
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
    confidence: Annotated[
        str, Column("How it is stated. High: plainly, by a page; medium: part is inferred.", codes=CONFIDENCES)
    ]
    sources: tuple[Source, ...]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class InitiativeSource:
    """One row of ``initiative_sources.csv``."""

    initiative_id: Annotated[str, Column("The initiative that the page speaks of.", references=("initiatives", "id"))]
    position: Annotated[int, Column(SOURCE_POSITION, minimum=1)]
    source: Annotated[Source, Nested()]


@dataclass(frozen=True, slots=True)
class Figure:
    """One row of ``figures.csv`` with its sources and its changes, the latest first.

    ``series`` groups figures that may be compared; a series has one unit.
    """

    id: Annotated[str, Column("Stable identifier.", pattern=SLUG, unique=True)]
    metric: Annotated[LocalizedText, Column("What is measured.")]
    value: Annotated[float, Column("The value, in the unit.")]
    unit: Annotated[
        str,
        Column(
            "Unit: a unit of units.csv or an ISO 4217 currency. percent_share and percent_change never share an axis."
        ),
    ]
    bound: Annotated[str | None, BOUND]
    baseline: Annotated[LocalizedText | None, Column("What a change is measured against.")]
    subject: Annotated[str, Column("What the figure is about.", pattern=r"^[a-z0-9_]+$")]
    country: Annotated[
        str, Column("ISO 3166-1 alpha-2 code; ZZ is more than one country: read the population.", pattern=COUNTRY)
    ]
    population: Annotated[LocalizedText, Column("Of whom or what.")]
    phase: Annotated[
        str | None,
        Column("Kantar’s phase of the pandemic: different countries, not a time line.", codes=("early", "mid", "late")),
    ]
    period_start: Annotated[str | None, Column("First day, month or year.", pattern=DAY_MONTH_OR_YEAR, is_date=True)]
    period_end: Annotated[str | None, Column("Last day, month or year.", pattern=DAY_MONTH_OR_YEAR, is_date=True)]
    method: Annotated[
        str,
        Column(
            "How the figure was obtained.",
            codes=("survey", "panel", "traffic_measurement", "platform_statement", "estimate"),
        ),
    ]
    sample: Annotated[LocalizedText | None, Column("How many were asked or measured.")]
    issuer: Annotated[LocalizedText, Column("Who issued the figure.")]
    series: Annotated[str, Column("Group of comparable figures; a series has one unit.", pattern=SLUG)]
    cited_in_letter: Annotated[bool, Column("True where the letter prints the number.")]
    caveat: Annotated[LocalizedText | None, Column("What must be said beside the number.")]
    caveat_key: Annotated[
        LocalizedText,
        Column("The caveat that matters most, in one short sentence: belongs to the number wherever it stands."),
    ]
    confidence: Annotated[
        str, Column("How it is stated. High: plainly, by a page; medium: part is inferred.", codes=CONFIDENCES)
    ]
    sources: tuple[Source, ...]
    changes: tuple[Change, ...] = ()

    @property
    def start_day(self) -> date | None:
        """The day on which its period starts; None where only a month or a year is known, or nothing."""
        start = self.period_start or ""
        return date.fromisoformat(start) if len(start) == len("YYYY-MM-DD") else None


@dataclass(frozen=True, slots=True)
class FigureSource:
    """One row of ``figure_sources.csv``."""

    figure_id: Annotated[str, Column("The figure that the page speaks of.", references=("figures", "id"))]
    position: Annotated[int, Column(SOURCE_POSITION, minimum=1)]
    source: Annotated[Source, Nested()]


@dataclass(frozen=True, slots=True)
class WeakPublisher:
    """Whose pages are weak sources: one row of ``weak_publishers.csv``."""

    publisher: Annotated[str, Column("The publisher, as the sources name it.", unique=True)]
    address: Annotated[
        str | None, Column("What the addresses of its weak pages begin with; empty where all its pages are weak.")
    ]


@dataclass(frozen=True, slots=True)
class Claim:
    """One number of the letter, what was published about it, and the verdict: one row of ``claims.csv``.

    ``figure`` is the number as the letter prints it; ``evidence`` are the published figures it was checked against, and
    ``quoted`` those of them whose values stand in the sentence to quote.
    """

    id: Annotated[str, Column("Stable identifier.", pattern=SLUG, unique=True)]
    position: Annotated[int, Column("Order of display.", minimum=1, unique=True)]
    figure: Annotated[
        Figure,
        Column("The number as the letter prints it.", name="figure_id", unique=True, references=("figures", "id")),
    ]
    evidence: tuple[Figure, ...]
    quoted: tuple[Figure, ...]
    verdict: Annotated[
        str,
        Column(
            "Outcome of the check of the whole claim: number, measure, place and date.",
            codes=(
                CONFIRMED,
                "late_phase_countries_only",
                ANOTHER_MEASURE,
                "right_order_of_magnitude_for_late_march",
                "predates_lockdown",
            ),
        ),
    ]
    quote: Annotated[
        LocalizedText,
        Column(
            "A sentence that may be copied whole: it has its bounds, places and dates inside. Its numbers are those of "
            "the figures that claim_evidence.csv marks as in_quote, or of the letter."
        ),
    ]
    said: Annotated[LocalizedText, Column("What the letter says.")]
    published: Annotated[LocalizedText, Column("What was published, by whom, when and on whom.")]
    reason: Annotated[LocalizedText, Column("Why this verdict.")]
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimEvidence:
    """One row of ``claim_evidence.csv``."""

    claim_id: Annotated[str, Column("The claim.", references=("claims", "id"))]
    position: Annotated[int, Column("Order of display, from 1.", minimum=1)]
    figure_id: Annotated[
        str, Column("A published figure that the claim is compared with.", references=("figures", "id"))
    ]
    in_quote: Annotated[bool, Column("True where the sentence to quote gives its value.")]


@dataclass(frozen=True, slots=True)
class Lockdown:
    """One row of ``lockdowns.csv`` with its sources.

    Ends are not alike: ``end_what`` belongs beside the date. Where ``kind`` is none, ``start_what`` says what there was
    instead.
    """

    country: Annotated[str, Column("ISO 3166-1 alpha-2 code.", pattern=COUNTRY, unique=True)]
    kind: Annotated[
        str, Column("How far it went.", codes=("national_stay_home", "partial_measures", "regional", "none"))
    ]
    start: Annotated[
        str | None,
        Column(
            "Day on which it began, YYYY-MM-DD; empty where there was none. For some countries pages differ by a day "
            "between announcement and effect.",
            pattern=DAY,
            is_date=True,
        ),
    ]
    start_what: Annotated[LocalizedText, Column("What began on that day, or what there was instead.")]
    end: Annotated[
        str | None,
        Column(
            "Day of the end that the text tells, YYYY-MM-DD; empty where there was none or no page was found.",
            pattern=DAY,
            is_date=True,
        ),
    ]
    end_what: Annotated[
        LocalizedText | None,
        Column("What ended on that day: ends are not alike, so it belongs beside the date."),
    ]
    sources: tuple[Source, ...]
    changes: tuple[Change, ...] = ()


Record = Initiative | Figure | Claim | Lockdown
"""What a release corrects as a whole, with the sources that belong to it."""


@dataclass(frozen=True, slots=True)
class LockdownSource:
    """One row of ``lockdown_sources.csv``."""

    country: Annotated[
        str, Column("The country whose lockdown the page speaks of.", references=("lockdowns", "country"))
    ]
    position: Annotated[int, Column(SOURCE_POSITION, minimum=1)]
    source: Annotated[Source, Nested()]


@dataclass(frozen=True, slots=True)
class Term:
    """One code of a vocabulary: one row of ``vocabulary.csv``. ``description`` is given where a label needs one."""

    field: Annotated[str, Column("The field (or facet) whose code this is.", pattern=CODE)]
    code: Annotated[str, Column("The code, as it stands in the data.", pattern=CODE)]
    position: Annotated[int, Column("Order of display, from 1.", minimum=1)]
    label: Annotated[LocalizedText, Column("What readers see.")]
    description: Annotated[LocalizedText | None, Column("One line on what the code covers.")]


@dataclass(frozen=True, slots=True)
class Unit:
    """Singular and plural of what an outcome or figure counts: one row of ``units.csv``."""

    code: Annotated[str, Column("The unit, as it stands in the data.", name="unit", unique=True)]
    one: Annotated[
        LocalizedText,
        Column("{language} singular{note}.", name="{code}_one", notes={"fr": " (up to 1.99)"}),
    ]
    other: Annotated[LocalizedText, Column("{language} plural.", name="{code}_other")]
