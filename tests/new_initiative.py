"""An initiative that no release has, as an editor files it: its row, and that of its source."""

from __future__ import annotations

INITIATIVE = {
    "id": "recipe-initiative",
    "name_en": "A new initiative",
    "name_fr": "Une nouvelle initiative",
    "name_is_ours": "true",
    "actor_en": "Anna ; Bo",
    "actor_fr": "Anna ; Bo",
    "actor_kind": "creator",
    "country": "FR",
    "country_basis": "stated",
    "platforms": "instagram",
    "theme": "mutual_aid",
    "format": "challenge",
    "start_date": "2020-03-20",
    "in_letter": "false",
    "summary_en": "What it was.",
    "summary_fr": "Ce que c’était.",
    "confidence": "high",
}
SOURCE = {
    "initiative_id": INITIATIVE["id"],
    "position": "1",
    "url": "https://example.org/a-new-initiative",
    "publisher": "Example",
    "language": "en",
    "weak": "false",
    "states": "start_date",
}
