"""Forms of one word find the same of the shipped data; other words do not find it."""

from __future__ import annotations

import pytest

from dashboard.catalogue.filters import InitiativeFilter
from dashboard.catalogue.search.stems import have_common_stem
from dashboard.context import SiteContext

FORMS = [
    "youtubeur youtubeurs youtubeuse youtubeuses youtuber youtubers",
    "streamer streamers streameur streameuse streameuses",
    "influenceur influenceurs influenceuse influenceuses",
    "influencer influencers",
    "festival festivals",
    "don dons",
    "donnée données",
    "donner donne donné donnent",
    "chanteur chanteurs chanteuse chanteuses",
    "cuisinier cuisiniers cuisinière cuisinières",
    "directeur directeurs directrice directrices",
    "créateur créateurs créatrice créatrices",
    "acteur acteurs actrice actrices",
    "infirmier infirmiers infirmière infirmières",
    "musicien musiciens musicienne musiciennes",
    "étudiant étudiants étudiante étudiantes",
    "chef chefs cheffe cheffes",
    "champion champions championne championnes",
    "joueur joueurs joueuse joueuses",
    "petit petits petite petites",
    "sérieux sérieuse sérieuses",
    "sportif sportifs sportive sportives",
    "national nationale nationaux nationales",
    "journal journaux",
    "hôpital hôpitaux",
    "réseau réseaux",
    "jeu jeux",
    "lieu lieux",
    "musée musées",
    "vidéo vidéos",
    "collecte collecter collectes collectent",
    "lancer lance lancé lancée lancent",
    "publier publie publié publient",
    "story stories",
    "company companies",
    "charity charities",
    "community communities",
    "challenge challenges challenged",
    "gamer gamers",
    "singer singers",
    "actor actors",
    "child children",
    "woman women",
    "nurse nurses",
    "donation donations",
    "donate donates donated donating",
    "raise raises raised raising",
    "deliver delivers delivered delivering",
]


@pytest.mark.parametrize("forms", FORMS)
def test_all_forms_of_a_word_find_the_same(context: SiteContext, forms: str) -> None:
    words = forms.split()
    results = {word: context.initiative_index.select(InitiativeFilter(q=word)).records for word in words}
    found = {word: {item.id for item in records} for word, records in results.items()}
    assert [word for word in words if found[word] != found[words[0]]] == []
    assert found[words[0]]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "don", "donnees"),
        ("fr", "don", "donner"),
        ("fr", "son", "sonner"),
        ("fr", "youtubeuse", "youtube"),
        ("fr", "journal", "journaliste"),
        ("fr", "confinement", "confine"),
        ("fr", "federation", "federer"),
        ("fr", "createur", "creation"),
        ("fr", "fonds", "fonder"),
        ("fr", "cours", "courses"),
        ("fr", "pays", "payer"),
        ("fr", "stories", "store"),
        ("fr", "president", "presider"),
        ("fr", "collectif", "collecter"),
        ("en", "influencer", "influence"),
        ("en", "business", "busy"),
        ("en", "journalism", "journal"),
        ("en", "university", "universe"),
        ("en", "donation", "donate"),
        ("en", "creator", "create"),
    ],
)
def test_words_with_another_meaning_have_another_stem(language: str, one: str, other: str) -> None:
    assert not have_common_stem(one, other, language)
