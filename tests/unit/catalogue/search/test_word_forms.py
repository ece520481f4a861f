"""Forms of one word find the same of the shipped data; other words do not find it."""

from __future__ import annotations

import pytest

from dashboard.catalogue.filters import FigureFilter, InitiativeFilter
from dashboard.catalogue.search.stem_lookup import StemLookup
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
    "actor actors actress",
    "dance dances dancing danced",
    "give gave given",
    "sell sold",
    "sing sang sung",
    "teach taught",
    "write wrote written",
    "lire lit lisent lu",
    "nouveau nouvelle nouveaux nouvelles",
    "offrir offre offert offerte",
    "recevoir reçoit reçu",
    "vendre vend vendent vendu",
    "child children",
    "woman women",
    "nurse nurses",
    "donation donations",
    "donate donates donated donating",
    "raise raises raised raising",
    "deliver delivers delivered delivering",
]


FORMS_AMONG_FIGURES = [
    "donnée données",
    "donner donne donnent",
    "dépense dépenses",
    "écouter écoute écoutent",
    "heure heures",
    "utilisateur utilisateurs utilisatrices",
    "hour hours",
    "spend spent spending",
    "user users",
    "view views viewed",
]


@pytest.mark.parametrize("forms", FORMS)
def test_all_forms_of_a_word_find_the_same(context: SiteContext, forms: str) -> None:
    words = forms.split()
    results = {word: context.initiative_index.select(InitiativeFilter(q=word)).records for word in words}
    found = {word: {item.id for item in records} for word, records in results.items()}
    assert [word for word in words if found[word] != found[words[0]]] == []
    assert found[words[0]]


@pytest.mark.parametrize("forms", FORMS_AMONG_FIGURES)
def test_all_forms_of_a_word_find_the_same_figures(context: SiteContext, forms: str) -> None:
    words = forms.split()
    results = {word: context.figure_index.select(FigureFilter(q=word)).records for word in words}
    found = {word: {figure.id for figure in records} for word, records in results.items()}
    assert [word for word in words if found[word] != found[words[0]]] == []
    assert found[words[0]]


def test_forms_that_only_another_language_joins_find_each_other() -> None:
    lookup = StemLookup([("en", "dance"), ("en", "dances"), ("fr", "dances"), ("fr", "dancer")])
    assert {lookup.forms(word) | {word} for word in ("dance", "dances", "dancer")} == {
        frozenset({"dance", "dances", "dancer"})
    }


def test_an_irregular_form_is_found_by_its_word_and_finds_it() -> None:
    lookup = StemLookup([("en", "sold"), ("en", "sell"), ("fr", "lu")])
    forms = {word: {*lookup.forms(word)} for word in ("sold", "selling", "lire")}
    assert forms == {"sold": {"sell"}, "selling": {"sold", "sell"}, "lire": {"lu"}}


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("fr", "don", "donnees"),
        ("fr", "don", "donner"),
        ("fr", "donner", "donnees"),
        ("fr", "son", "sonner"),
        ("fr", "aliments", "alimenter"),
        ("fr", "carton", "cartonner"),
        ("fr", "france", "francs"),
        ("fr", "galere", "galerie"),
        ("fr", "impression", "impressionner"),
        ("fr", "mal", "mali"),
        ("fr", "montant", "monter"),
        ("fr", "parts", "partir"),
        ("fr", "pris", "prier"),
        ("fr", "que", "queer"),
        ("fr", "relais", "relier"),
        ("fr", "tu", "tuer"),
        ("fr", "via", "vies"),
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
        ("en", "collective", "collected"),
        ("en", "france", "francs"),
        ("en", "hard", "hardly"),
        ("en", "live", "lived"),
        ("en", "mobile", "mobilizing"),
        ("en", "units", "united"),
        ("en", "journalism", "journal"),
        ("en", "university", "universe"),
        ("en", "donation", "donate"),
        ("en", "creator", "create"),
    ],
)
def test_words_with_another_meaning_have_another_stem(language: str, one: str, other: str) -> None:
    assert not have_common_stem(one, other, language)
