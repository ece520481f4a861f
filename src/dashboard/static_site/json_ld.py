"""What pages tell search engines in the vocabulary of schema.org, as JSON-LD: only what the data says."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from dashboard.catalogue.evidence import is_letter
from dashboard.catalogue.loader import Catalogue
from dashboard.catalogue.records import LETTER_AUTHOR, LETTER_COMPANY, WORLDWIDE, Claim, Figure, Initiative, Source
from dashboard.i18n.localizer import Localizer
from dashboard.languages import LANGUAGES
from dashboard.open_data import data_urls
from dashboard.open_data.exporter_registry import exports

Thing = Mapping[str, Any]
CONTEXT = "https://schema.org"


def json_ld_script(thing: Thing) -> Markup:
    """``thing`` as the content of a script element; no text in it can end that element."""
    text = json.dumps({"@context": CONTEXT, **thing}, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


def dataset(catalogue: Catalogue, localizer: Localizer, base: str, address: str) -> Thing:
    """The catalogue as a data set with its files; ``address`` is the page that shows it."""
    release = catalogue.release
    return {
        "@type": "Dataset",
        "@id": f"{base}#dataset",
        "name": localizer.t("site"),
        "description": localizer.t("dataset-description", count=len(catalogue.initiatives)),
        "url": address,
        "inLanguage": list(LANGUAGES),
        "isAccessibleForFree": True,
        "license": release.licence_url,
        "version": release.version,
        "dateModified": release.date.isoformat(),
        "creator": publisher(localizer, base),
        "distribution": list(_distribution(base)),
        **_coverage(catalogue, localizer),
    }


def publisher(localizer: Localizer, base: str) -> Thing:
    """The site as the author of what it says."""
    return {"@type": "Organization", "name": localizer.t("site"), "url": base}


def review(claim: Claim, catalogue: Catalogue, localizer: Localizer, base: str, page: str) -> Thing:
    """The check of a number of the letter, at ``page``. The verdict is a word: a place on a scale would be made up."""
    language = localizer.t.language
    letter = next((source for source in claim.figure.sources if is_letter(source)), None)
    return {
        "@type": "ClaimReview",
        "url": page,
        "inLanguage": language,
        "datePublished": catalogue.last_change(claim).isoformat(),
        "author": publisher(localizer, base),
        "claimReviewed": claim.said[language],
        "reviewBody": " ".join(text[language] for text in (claim.quote, claim.published, claim.reason)),
        "reviewRating": {"@type": "Rating", "alternateName": localizer.term("verdict", claim.verdict)},
        "itemReviewed": _claim(letter, localizer),
    }


def record(initiative: Initiative, catalogue: Catalogue, localizer: Localizer, base: str, address: str) -> Thing:
    """The page of one initiative, part of the data set, with the pages that report it."""
    return {
        "@type": "WebPage",
        "name": initiative.name[localizer.t.language],
        "description": localizer.summary(initiative),
        "url": address,
        "inLanguage": localizer.t.language,
        "isPartOf": {"@id": f"{base}#dataset"},
        "license": catalogue.release.licence_url,
        "dateModified": catalogue.last_change(initiative).isoformat(),
        "citation": [_citation(source, localizer) for source in initiative.sources],
    }


def observation(figure: Figure, catalogue: Catalogue, localizer: Localizer, base: str, address: str) -> Thing:
    """The page of one figure, part of the data set, with what was observed and the pages that report it."""
    language = localizer.t.language
    return {
        "@type": "WebPage",
        "name": localizer.metric(figure),
        "description": figure.caveat_key[language],
        "url": address,
        "inLanguage": language,
        "isPartOf": {"@id": f"{base}#dataset"},
        "license": catalogue.release.licence_url,
        "dateModified": catalogue.last_change(figure).isoformat(),
        "mainEntity": {
            "@type": "Observation",
            "name": localizer.metric(figure),
            "value": localizer.value(figure),
            "measurementMethod": localizer.term("method", figure.method),
            "disambiguatingDescription": figure.caveat_key[language],
        },
        "citation": [_citation(source, localizer) for source in figure.sources],
    }


def _claim(letter: Source | None, localizer: Localizer) -> Thing:
    author = {
        "@type": "Person",
        "name": LETTER_AUTHOR,
        "worksFor": {"@type": "Organization", "name": LETTER_COMPANY},
    }
    letter_fields = {"datePublished": letter.published, "appearance": _citation(letter, localizer)} if letter else {}
    return {"@type": "Claim", "author": author, **letter_fields}


def _citation(source: Source, localizer: Localizer) -> Thing:
    cited = {
        "name": source.title,
        "publisher": {"@type": "Organization", "name": localizer.publisher(source)},
        "datePublished": source.published,
        "inLanguage": source.language,
    }
    return {"@type": "CreativeWork", "url": source.url, **{name: value for name, value in cited.items() if value}}


def _distribution(base: str) -> Iterable[Thing]:
    files = {export.address: export.exporter.media_type for export in exports()}
    for address, media_type in (files | {data_urls.PACKAGE: "application/json"}).items():
        yield {"@type": "DataDownload", "encodingFormat": media_type, "contentUrl": f"{base}{address.lstrip('/')}"}


def _coverage(catalogue: Catalogue, localizer: Localizer) -> Thing:
    """When the initiatives began, and their countries: what the records say, no more."""
    dates = sorted(item.start_date for item in catalogue.initiatives if item.start_date)
    codes = dict.fromkeys(item.country for item in catalogue.initiatives if item.country != WORLDWIDE)
    places = [{"@type": "Country", "name": localizer.country(code), "identifier": code} for code in sorted(codes)]
    when = {"temporalCoverage": f"{dates[0]}/{dates[-1]}"} if dates else {}
    return {**when, "spatialCoverage": places}
