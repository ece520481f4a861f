"""Words for codes and values in one language, for templates, tables and controls."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.catalogue.cell_conventions import split_actors, split_names
from dashboard.catalogue.evidence import evidence
from dashboard.catalogue.filters import FACET_VOCABULARIES
from dashboard.catalogue.records import WORLDWIDE, Figure, Initiative, Lockdown, Outcome, Source
from dashboard.catalogue.vocabulary import Vocabulary
from dashboard.catalogue.weeks import Week
from dashboard.i18n import dates, places
from dashboard.i18n.quantities import format_quantity
from dashboard.i18n.translation import Translation


@dataclass(frozen=True, slots=True)
class Localizer:
    """Words, numbers and dates in one language.

    Attributes:
        t: The sentences of the interface.
        vocabulary: The labels of the codes of the data.
    """

    t: Translation
    vocabulary: Vocabulary

    def term(self, field: str, code: str) -> str:
        """The label of a code."""
        return self.vocabulary.label(field, code, self.t.language)

    def description(self, field: str, code: str) -> str:
        """What a code covers, in one line; "" where its label needs none."""
        description = self.vocabulary.terms[field][code].description
        return description[self.t.language] if description else ""

    def publisher(self, source: Source) -> str:
        """Who publishes a page, in the reader's words where the name has some."""
        return self.vocabulary.publisher(source.publisher, self.t.language)

    def marked_publisher(self, source: Source) -> str:
        """The same, with the mark of a weak source."""
        publisher = self.publisher(source)
        return f"{publisher} ({self.t('source-weak')})" if source.weak else publisher

    def terms(self, field: str, codes: Sequence[str]) -> str:
        """The labels of several codes, with commas."""
        return ", ".join(self.term(field, code) for code in codes)

    def join_list(self, texts: Iterable[str]) -> str:
        """Several texts, which may hold commas, in one line."""
        return self.t("semicolon").join(texts)

    def actors(self, initiative: Initiative) -> str:
        """Who is behind an initiative; the data joins several with spaced semicolons."""
        return self.join_list(split_names(initiative.actor[self.t.language]))

    def localities(self, initiative: Initiative) -> str:
        """The towns or regions of an initiative; "" where none is stated."""
        return self.join_list(split_names(initiative.locality[self.t.language])) if initiative.locality else ""

    def actors_beside_name(self, initiative: Initiative) -> str:
        """Who is behind an initiative, for a place that names it; "" where that says it already."""
        language = self.t.language
        return "" if initiative.actor[language] == initiative.name[language] else self.actors(initiative)

    def summary(self, initiative: Initiative) -> str:
        """What an initiative is; before that, where nobody but the letter says so, that this is so."""
        remark = f"{self.t('letter-only')} " if evidence(initiative.sources).letter_only else ""
        return f"{remark}{initiative.summary[self.t.language]}"

    def card_summary(self, initiative: Initiative) -> str:
        """The same for a card, which has room for two lines."""
        remark = f"{self.t('letter-only-short')} " if evidence(initiative.sources).letter_only else ""
        return f"{remark}{initiative.summary[self.t.language]}"

    def outcome(self, initiative: Initiative) -> str:
        """The outcome of an initiative and what was done with it, *Raised: over €3 million*; "" where there is none."""
        outcome = initiative.outcome
        if outcome is None:
            return ""
        return f"{self.outcome_state(outcome)}{self.value(outcome)}"

    def outcome_state(self, outcome: Outcome) -> str:
        """What was done with an outcome, as it stands before the number: rises are not counted, goods not raised."""
        if (outcome.state, outcome.unit) == ("counted", "percent_change"):
            words = self.t("outcome-measured")
        elif (outcome.state, outcome.kind) == ("raised", "goods"):
            words = self.t("outcome-collected")
        else:
            words = self.term("outcome_state", outcome.state)
        return f"{words}{self.t('colon')}"

    def followers(self, initiative: Initiative) -> str:
        """How many followers or members an initiative had, *over 1,800 members*; "" where unknown.

        Where several actors are named, whose they are: *1.4 million followers (Léna Situations)*.
        """
        if initiative.followers is None or initiative.followers_of is None:
            return ""
        number = self.quantity(initiative.followers, initiative.followers_of, initiative.followers_bound)
        owner = self._community_owner(initiative)
        return self.t("community-of", community=number, owner=owner) if owner else number

    def _community_owner(self, initiative: Initiative) -> str | None:
        """The one of several actors, or the account, whose community is counted; None where there is but one actor."""
        if initiative.followers_actor:
            return initiative.followers_actor[self.t.language]
        is_one = len(split_actors(initiative.actor[self.t.language])) == 1
        return None if is_one else initiative.handle

    def facet(self, facet: str, code: str) -> str:
        """The label of a code of a facet, by the facet's public name."""
        field = FACET_VOCABULARIES[facet]
        return self.term(field, code) if field else self.country(code)

    def country(self, code: str) -> str:
        """The name of a country."""
        return places.country_name(code, self.t.language)

    def lockdown_place(self, lockdown: Lockdown) -> str:
        """The country of a lockdown, and the region whose days are given where they are not those of all of it."""
        country = self.country(lockdown.country)
        if lockdown.region is None:
            return country
        return self.t("lockdown-region", country=country, region=lockdown.region[self.t.language])

    def country_basis(self, initiative: Initiative) -> str:
        """Whether a page states the country of an initiative or we inferred it, and from what."""
        if initiative.country_basis != "inferred":
            return self.t("country-stated")
        if initiative.country_inferred_from is None:
            return self.t("country-inferred")
        basis = self.term("country_inferred_from", initiative.country_inferred_from)
        return self.t("country-inferred-from", **{"from": basis})

    def marked_country(self, initiative: Initiative) -> str:
        """The country of an initiative for a list, with a short mark where no page states it."""
        country = self.country(initiative.country)
        return self.t("country-marked", country=country) if initiative.country_basis == "inferred" else country

    def country_with_count(self, country: str, count: int) -> str:
        """A country and how many initiatives it has, as the map says below the pointer."""
        return self.t("map-tooltip", country=self.country(country), count=count)

    def figure_facet(self, facet: str, code: str) -> str:
        """The label of a code of a facet of figures: theirs may cover several countries, which is not the world."""
        several = facet == "country" and code == WORLDWIDE
        return self.t("country-several") if several else self.facet(facet, code)

    def metric(self, figure: Figure) -> str:
        """What a figure measures, with the days in it in words."""
        return dates.format_dates_in(figure.metric[self.t.language], self.t.language)

    def language(self, code: str) -> str:
        """The name of a language."""
        return places.language_name(code, self.t.language)

    def date(self, partial: str) -> str:
        """A date: ``YYYY-MM-DD``, ``YYYY-MM`` or ``YYYY``."""
        return dates.format_date(partial, self.t.language)

    def day(self, day: str) -> str:
        """A day (``YYYY-MM-DD``) without its year, for an axis."""
        return dates.format_day(day, self.t.language)

    def days(self, first: str, last: str) -> str:
        """From day (``YYYY-MM-DD``) to day."""
        return dates.format_range(first, last, self.t.language)

    def week(self, week: Week) -> str:
        """The days of a week."""
        return self.days(week.first.isoformat(), week.last.isoformat())

    def week_title(self, week: Week) -> str:
        """A week by number and days, as pages, feed and newsletter head it."""
        return self.t("watch-week", number=str(week.number), days=self.week(week))

    def month(self, partial: str) -> str:
        """The name of a month, for an axis.

        Args:
            partial: A day or a month, ``YYYY-MM-DD`` or ``YYYY-MM``.
        """
        return dates.format_month(partial, self.t.language)

    def period(self, start: str | None, end: str | None) -> str | None:
        """A period between partial dates; None where neither is given."""
        return dates.format_period(start, end, self.t.language)

    def quantity(self, value: float, unit: str, bound: str | None = None) -> str:
        """A value with its unit and, where it has one, with its ``bound``."""
        quantity = format_quantity(value, unit, self.t.language, self.vocabulary)
        return self.t(f"value-{bound}", value=quantity) if bound else quantity

    def value(self, record: Figure | Outcome) -> str:
        """The value of a figure or an outcome as it may be quoted: with its unit and its bound."""
        return self.quantity(record.value, record.unit, record.bound)
