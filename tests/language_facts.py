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
LANGUAGES_READ = WORDS.keys()
"""The languages whose facts can be read here."""
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
ADJECTIVES: Mapping[str, tuple[str, str]] = {
    "AT": (r"Austrian\w*", r"autrichien\w*"),
    "CM": (r"Cameroonian\w*", r"camerounais\w*"),
    "CZ": (r"Czechs?", r"tchèques?"),
    "DK": (r"Danish|Danes?", r"danois\w*"),
    "FI": (r"Finnish|Finns?", r"finlandais\w*"),
    "ID": (r"Indonesian\w*", r"indonésien\w*"),
    "IS": (r"Icelandic", r"islandais\w*"),
    "LU": (r"Luxembourgish", r"luxembourgeois\w*"),
    "ML": (r"Malians?", r"maliens?|maliennes?"),
    "MT": (r"Maltese", r"maltais\w*"),
    "MY": (r"Malaysian\w*", r"malais\w*"),
    "NO": (r"Norwegian\w*", r"norvégien\w*"),
    "PH": (r"Filipin\w+|Philippine", r"philippin\w*"),
    "SA": (r"Saudi", r"saoudien\w*"),
    "SE": (r"Swedish|Swedes?", r"suédois\w*"),
    "SG": (r"Singaporean\w*", r"singapourien\w*"),
    "TH": (r"Thais?", r"thaïlandais\w*"),
    "UA": (r"Ukrainian\w*", r"ukrainien\w*"),
    "ZA": (r"South African\w*", r"sud-africain\w*"),
    "AE": (r"Emirati|UAE|Emirates", r"émirati\w*|émirien\w*|Émirats"),
    "AR": (r"Argentin\w+", r"argentin\w*"),
    "AU": (r"Australian\w*", r"australien\w*"),
    "BE": (r"Belgian\w*", r"belges?"),
    "BR": (r"Brazilian\w*", r"brésilien\w*"),
    "CA": (r"Canadian\w*", r"canadien\w*"),
    "CH": (r"Swiss", r"suisses?"),
    "CN": (r"Chinese", r"chinois\w*"),
    "DE": (r"Germans?", r"allemand\w*"),
    "DZ": (r"Algerian\w*", r"algérien\w*"),
    "EG": (r"Egyptian\w*", r"égyptien\w*"),
    "ES": (r"Spanish|Spaniards?", r"espagnol\w*"),
    "FR": (r"French\w*", r"français\w*"),
    "GB": (r"British|Britons?|Britain|UK", r"britanniques?|Grande-Bretagne"),
    "GR": (r"Greeks?", r"grecs?|grecques?"),
    "IE": (r"Irish", r"irlandais\w*"),
    "IL": (r"Israelis?", r"israélien\w*"),
    "IN": (r"Indians?", r"indien\w*"),
    "IT": (r"Italians?", r"italien\w*"),
    "JP": (r"Japanese", r"japonais\w*"),
    "KR": (r"(?:South )?Korean?s?", r"coréen\w*|Corée"),
    "LB": (r"Lebanese", r"libanais\w*"),
    "MA": (r"Moroccan\w*", r"marocain\w*"),
    "MX": (r"Mexican\w*", r"mexicain\w*"),
    "NL": (r"Dutch", r"néerlandais\w*"),
    "PT": (r"Portuguese", r"portugais\w*"),
    "RU": (r"Russians?", r"russes?"),
    "SN": (r"Senegalese", r"sénégalais\w*"),
    "TN": (r"Tunisian\w*", r"tunisien\w*"),
    "TR": (r"Turkish", r"turcs?|turque\w*"),
    "US": (r"Americans?|US|U\.S\.|USA|(?<!North )(?<!South )(?<!Latin )America", r"américain\w*|États-Unis|USA"),
}
MONTHS: Mapping[Language, tuple[str, ...]] = {
    language: tuple(Locale(language).months["format"]["wide"][month] for month in range(1, 13))
    for language in ("en", "fr")
}
"""The names of the months; titles keep the English ones in French, too."""
LOCKDOWN: Mapping[Language, str] = {
    "en": r"lockdown|locked down|confine|quarantine|(?:stay|stayed|staying) (?:at )?home",
    "fr": r"confin|quarantaine|rest\w+ chez",
}
"""What says that people were confined."""
AMBIGUOUS = {"DM", "GE", "JE", "JO", "MU", "NE", "TD", "GN", "GU", "CU", "UN", "EU"}
"""Codes that are no country, or whose names are names of people, or words, in one of the languages."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What a sentence states; its places are asked for only if it has a number or a bound. Months are 1 to 12."""

    numbers: frozenset[float]
    bounds: frozenset[str]
    places: frozenset[str]
    months: frozenset[int] = frozenset()


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
    hours = [int(hour) + 12 for hour in (match[1], match[3]) if hour]
    return " ".join(map(str, [*hours, *([int(match[2])] if match[2] and int(match[2]) else [])]))


def _hour_and_minutes(match: re.Match[str]) -> str:
    minutes = int(next(filter(None, match.groups()[1:])))
    return f"{int(match[1])} {minutes or ''}"


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
        code: {re.escape(name), re.escape(Locale("fr").territories.get(code, name))}
        for code, name in Locale("en").territories.items()
        if len(code) == 2 and code.isalpha() and code not in AMBIGUOUS
    }
    for code, (english, french) in ADJECTIVES.items():
        patterns[code].add(english if language == "en" else rf"(?i:{french})")
    patterns["GB"].add("UK")
    return {code: re.compile(rf"(?<!\w)(?:{'|'.join(sorted(names))})(?!\w)") for code, names in patterns.items()}
