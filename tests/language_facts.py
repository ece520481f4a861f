"""What a sentence must say alike in every language: its numbers, its bounds, its places and its months.

Numbers are read in figures and in words, with their scales (``2.4 million``, ``2,4 millions``) and hours of the day
(``8.30 pm``, ``20 h 30``). Bounds are read where a number follows. Places are the territories of the Unicode CLDR,
their adjectives and currencies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from babel import Locale

from dashboard.languages import Language

SPACE = "[ \u00a0\u202f]"


def _count_from(first: int, *words: str) -> dict[str, int]:
    return {word: first + place for place, word in enumerate(words)}


WORDS: Mapping[Language, Mapping[str, int]] = {
    "en": {
        **_count_from(2, "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
        **_count_from(13, "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
        **{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "twice": 2, "both": 2},
    },
    "fr": {
        **_count_from(17, "dix-sept", "dix-huit", "dix-neuf"),
        **_count_from(2, "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"),
        **_count_from(13, "treize", "quatorze", "quinze", "seize"),
        **{"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "cent": 100, "cents": 100},
        **{"dizaine": 10, "vingtaine": 20, "trentaine": 30, "centaine": 100},
    },
}
"""Numbers in words. Dozens count nothing, and *quarantaine* is a quarantine."""
SCALES: Mapping[Language, Mapping[str, float]] = {
    "en": {"thousands?": 1e3, "lakh": 1e5, "millions?": 1e6, "crore": 1e7, "billions?": 1e9},
    "fr": {"mill(?:e|iers?)": 1e3, "millions?": 1e6, "milliards?": 1e9},
}
FIGURES: Mapping[Language, str] = {
    "en": r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?",
    "fr": rf"\d{{1,3}}(?:{SPACE}\d{{3}})+(?:,\d+)?|\d+(?:[,.]\d+)?",
}
ORDINALS: Mapping[str, str] = {
    **dict(zip(("first", "second", "third", "fourth"), "1234", strict=True)),
    **dict(zip(("premier", "deuxième", "troisième", "quatrième"), "1234", strict=True)),
    "seconde": "2",
}
PARTS = r"(?= (?:quarters?|trimestres?|semestres?|half of|quinzaine)\b)"
PART = re.compile(rf"\b({'|'.join(ORDINALS)}){PARTS}", re.IGNORECASE)
"""The number of a part of a year, which is written in figures, too."""
DECADES = {"quarantaine": "40", "cinquantaine": "50", "soixantaine": "60"}
DECADE = re.compile(rf"\bune ({'|'.join(DECADES)})(?= d)", re.IGNORECASE)
AFTERNOON = re.compile(r"\b(\d{1,2})(?:[.:](\d\d))?(?: ?(?:to|–) ?(\d{1,2}))? ?p\.?m\b", re.IGNORECASE)
HOUR = re.compile(rf"\b(\d{{1,2}})(?:[.:](\d\d) ?(?:a\.?m\b)|:(\d\d)|{SPACE}h{SPACE}(\d\d))", re.IGNORECASE)
BOUNDS: Mapping[Language, Mapping[str, str]] = {
    "en": {
        "over": "more than|over|passed|topped|exceed(?:s|ed)?",
        "almost": "almost|nearly|close to|just under|a little under",
        "at least": "at least|no fewer than|a minimum of",
        "up to": "up to|as much as|as many as|as high as",
        "under": "less than|fewer than|under",
    },
    "fr": {
        "over": "plus de|plus d’|dépass\\w+",
        "almost": "près de|près d’|presque|un peu moins de",
        "at least": "au moins|au minimum",
        "up to": "jusqu’à|dans la limite de",
        "under": "moins de|moins d’",
    },
}
CURRENCIES: Mapping[str, str] = {"CHF": "Swiss", "CAD": "Canadian", "S$": "Singapore ", "US$": "", "USD": "", "$": ""}
"""What a sign or code of a currency says of a place; the dollar of the United States says nothing."""
ADJECTIVES: Mapping[str, Mapping[Language, str]] = {
    "AT": {"en": r"Austrian\w*", "fr": r"autrichien\w*"},
    "CM": {"en": r"Cameroonian\w*", "fr": r"camerounais\w*"},
    "CZ": {"en": r"Czechs?", "fr": r"tchèques?"},
    "DK": {"en": r"Danish|Danes?", "fr": r"danois\w*"},
    "FI": {"en": r"Finnish|Finns?", "fr": r"finlandais\w*"},
    "ID": {"en": r"Indonesian\w*", "fr": r"indonésien\w*"},
    "IS": {"en": r"Icelandic", "fr": r"islandais\w*"},
    "LU": {"en": r"Luxembourgish", "fr": r"luxembourgeois\w*"},
    "ML": {"en": r"Malians?", "fr": r"maliens?|maliennes?"},
    "MT": {"en": r"Maltese", "fr": r"maltais\w*"},
    "MY": {"en": r"Malaysian\w*", "fr": r"malais\w*"},
    "NO": {"en": r"Norwegian\w*", "fr": r"norvégien\w*"},
    "PH": {"en": r"Filipin\w+|Philippine", "fr": r"philippin\w*"},
    "SA": {"en": r"Saudi", "fr": r"saoudien\w*"},
    "SE": {"en": r"Swedish|Swedes?", "fr": r"suédois\w*"},
    "SG": {"en": r"Singaporean\w*", "fr": r"singapourien\w*"},
    "TH": {"en": r"Thais?", "fr": r"thaïlandais\w*"},
    "UA": {"en": r"Ukrainian\w*", "fr": r"ukrainien\w*"},
    "ZA": {"en": r"South African\w*", "fr": r"sud-africain\w*"},
    "AE": {"en": r"Emirati|UAE|Emirates", "fr": r"émirati\w*|émirien\w*|Émirats"},
    "AR": {"en": r"Argentin\w+", "fr": r"argentin\w*"},
    "AU": {"en": r"Australian\w*", "fr": r"australien\w*"},
    "BE": {"en": r"Belgian\w*", "fr": r"belges?"},
    "BR": {"en": r"Brazilian\w*", "fr": r"brésilien\w*"},
    "CA": {"en": r"Canadian\w*", "fr": r"canadien\w*"},
    "CH": {"en": r"Swiss", "fr": r"suisses?"},
    "CN": {"en": r"Chinese", "fr": r"chinois\w*"},
    "DE": {"en": r"Germans?", "fr": r"allemand\w*"},
    "DZ": {"en": r"Algerian\w*", "fr": r"algérien\w*"},
    "EG": {"en": r"Egyptian\w*", "fr": r"égyptien\w*"},
    "ES": {"en": r"Spanish|Spaniards?", "fr": r"espagnol\w*"},
    "FR": {"en": r"French\w*", "fr": r"français\w*"},
    "GB": {"en": r"British|Britons?|Britain|UK", "fr": r"britanniques?|Grande-Bretagne"},
    "GR": {"en": r"Greeks?", "fr": r"grecs?|grecques?"},
    "IE": {"en": r"Irish", "fr": r"irlandais\w*"},
    "IL": {"en": r"Israelis?", "fr": r"israélien\w*"},
    "IN": {"en": r"Indians?", "fr": r"indien\w*"},
    "IT": {"en": r"Italians?", "fr": r"italien\w*"},
    "JP": {"en": r"Japanese", "fr": r"japonais\w*"},
    "KR": {"en": r"(?:South )?Korean?s?", "fr": r"coréen\w*|Corée"},
    "LB": {"en": r"Lebanese", "fr": r"libanais\w*"},
    "MA": {"en": r"Moroccan\w*", "fr": r"marocain\w*"},
    "MX": {"en": r"Mexican\w*", "fr": r"mexicain\w*"},
    "NL": {"en": r"Dutch", "fr": r"néerlandais\w*"},
    "PT": {"en": r"Portuguese", "fr": r"portugais\w*"},
    "RU": {"en": r"Russians?", "fr": r"russes?"},
    "SN": {"en": r"Senegalese", "fr": r"sénégalais\w*"},
    "TN": {"en": r"Tunisian\w*", "fr": r"tunisien\w*"},
    "TR": {"en": r"Turkish", "fr": r"turcs?|turque\w*"},
    "US": {
        "en": r"Americans?|US|U\.S\.|USA|(?<!North )(?<!South )(?<!Latin )America",
        "fr": r"américain\w*|États-Unis|USA",
    },
}
LOCKDOWN: Mapping[Language, str] = {
    "en": r"lockdown|locked down|confine|quarantine|(?:stay|stayed|staying) (?:at )?home",
    "fr": r"confin|quarantaine|rest\w+ chez",
}
"""What says that people were confined."""
TABLES: Mapping[str, Mapping[Language, object]] = {
    "WORDS": WORDS,
    "SCALES": SCALES,
    "FIGURES": FIGURES,
    "BOUNDS": BOUNDS,
    "LOCKDOWN": LOCKDOWN,
}
"""The tables above that have an entry a language, by their names; ``ADJECTIVES`` may have more of each place."""
LANGUAGES_READ = frozenset.intersection(*(frozenset(table) for table in TABLES.values()))
"""The languages whose facts can be read here."""
MONTHS: Mapping[Language, tuple[str, ...]] = {
    language: tuple(Locale(language).months["format"]["wide"][month] for month in range(1, 13))
    for language in LANGUAGES_READ
}
"""The names of the months; titles keep the English ones in other languages, too."""
AMBIGUOUS = {"DM", "GE", "JE", "JO", "MU", "NE", "TD", "GN", "GU", "CU", "UN", "EU"}
"""Codes that are no country, or whose names are names of people, or words, in one of the languages."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a sentence states; its places are asked for only if it has a number or a bound. Months are 1 to 12."""

    numbers: frozenset[float]
    bounds: frozenset[str]
    places: frozenset[str]
    months: frozenset[int] = frozenset()


def missing_entries(*languages: Language) -> str:
    """What those of ``languages`` that are not read lack here, so that somebody can add it; "" for none."""
    lacking = {language: [name for name, table in TABLES.items() if language not in table] for language in languages}
    texts = [f'"{language}" in {", ".join(names)} and ADJECTIVES' for language, names in lacking.items() if names]
    return f"add {'; '.join(texts)} of tests/language_facts.py, then this is compared, too" if texts else ""


def facts(text: str, language: Language) -> Facts:
    """What ``text`` states; hashtags, accounts and the values that a sentence is given are left out."""
    plain = re.sub(r"[#@][\w.]+|\{[^{}]*\}|(?i:covid-19)|\w+-speaking", " ", text)
    plain = re.sub(r"(?<=roupies) indonésiennes|(?<=pesos) philippins", "", plain)
    numbers, bounds = frozenset(_numbers(plain, language)), frozenset(_bounds(plain, language))
    places = frozenset(_places(plain, language) if numbers or bounds else ())
    return Facts(numbers, bounds, places, frozenset(_months(plain, language)))


def speaks_of_lockdown(text: str, language: Language) -> bool:
    """Whether ``text`` says that people were confined; the name of a study does not."""
    return bool(re.search(LOCKDOWN[language], text.replace("The Lockdown Effect", ""), re.IGNORECASE))


def difference(one: Facts, other: Facts) -> str:
    """What one of two sentences states and the other does not; "" where they agree."""
    sides = ((facts.numbers, facts.bounds, facts.places, facts.months) for facts in (one, other))
    pairs: Iterator[tuple[frozenset[object], frozenset[object]]] = zip(*sides, strict=True)
    return "; ".join(f"{_listed(left - right)} / {_listed(right - left)}" for left, right in pairs if left != right)


def _listed(values: frozenset[object]) -> list[object]:
    return sorted(values, key=str)


def _numbers(text: str, language: Language) -> Iterator[float]:
    plain = HOUR.sub(_hour_and_minutes, AFTERNOON.sub(_on_24_hours, text)) if language == "en" else text
    plain = PART.sub(lambda match: ORDINALS[match[1].lower()], re.sub(r"\bQ(?=[1-4]\b)", "", plain))
    plain = DECADE.sub(lambda match: DECADES[match[1].lower()], plain)
    for match in _number_pattern(language).finditer(HOUR.sub(_hour_and_minutes, plain)):
        scale = _scale(match["scale"] or "", language)
        word = (match["word"] or "").lower()
        yield (_value(match["figures"], language) if match["figures"] else WORDS[language].get(word, 1)) * scale


def _on_24_hours(match: re.Match[str]) -> str:
    hours = [int(hour) % 12 + 12 for hour in (match[1], match[3]) if hour]
    return " ".join(map(str, [*hours, *([int(match[2])] if match[2] and int(match[2]) else [])]))


def _hour_and_minutes(match: re.Match[str]) -> str:
    minutes = int(next(filter(None, match.groups()[1:])))
    hour = int(match[1]) % (12 if match[2] else 24)
    return f"{hour} {minutes or ''}"


def _scale(word: str, language: Language) -> float:
    return next((value for name, value in SCALES[language].items() if re.fullmatch(name, word, re.IGNORECASE)), 1.0)


def _value(figures: str, language: Language) -> float:
    if language == "en":
        return float(figures.replace(",", ""))
    return float(re.sub(SPACE, "", figures).replace(",", "."))


@cache
def _number_pattern(language: Language) -> re.Pattern[str]:
    words, scales = "|".join(WORDS[language]), "|".join(SCALES[language])
    return re.compile(
        rf"(?<!\w)(?:(?P<figures>{FIGURES[language]})|(?P<word>(?:{words})\b)|(?=(?:{scales})\b))"
        rf"(?:(?:{SPACE}|-)?(?P<scale>{scales})\b)?",
        re.IGNORECASE,
    )


def _bounds(text: str, language: Language) -> Iterator[str]:
    number = "|".join([*WORDS[language], *SCALES[language], "half", "demi", "moitié", "third", "tiers"])
    before = "(?:(?:an?|one|the|some|une?|la|le|les|EUR|USD|GBP|CHF|CAD|PLN|PHP|SEK|Rs) ){0,2}"
    for name, phrases in BOUNDS[language].items():
        pattern = rf"(?<!\w)(?:{phrases})[ \u00a0\u202f-]?{before}(?:[+−$€£¥]?\d|[A-Z]{{1,2}}\$|(?:{number})\b)"
        if re.search(pattern, text, re.IGNORECASE):
            yield name
    if language == "en" and re.search(r"\d\+|\d (?:thousand|million|billion)\+", text):
        yield "over"
    if language == "fr" and re.search(r"\d[^.;:]*\bau (?:plus\b(?! \w)|maximum)", text):
        yield "up to"


def _months(text: str, language: Language) -> Iterator[int]:
    for month, names in enumerate(zip(MONTHS["en"], MONTHS[language], strict=True), 1):
        own = names[1] if language == "en" else f"(?i:{names[1]})"
        if re.search(rf"\b(?:{names[0]}|{own})\b", text):
            yield month


def _places(text: str, language: Language) -> Iterator[str]:
    for sign, place in CURRENCIES.items() if language == "en" else ():
        text = text.replace(sign, place)
    for code, pattern in _place_patterns(language).items():
        if pattern.search(text):
            yield code


@cache
def _place_patterns(language: Language) -> Mapping[str, re.Pattern[str]]:
    """Names of territories in every language, since names of companies and shows keep theirs."""
    patterns = {
        code: {re.escape(Locale(other).territories.get(code, name)) for other in LANGUAGES_READ}
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in AMBIGUOUS
    }
    for code, adjectives in ADJECTIVES.items():
        if language in adjectives:
            patterns[code].add(adjectives[language] if language == "en" else rf"(?i:{adjectives[language]})")
    patterns["GB"].add("UK")
    return {code: re.compile(rf"(?<!\w)(?:{'|'.join(sorted(names))})(?!\w)") for code, names in patterns.items()}
