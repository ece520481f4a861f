site = Initiatives confinées
in-language = en { $language }
colon = {" "}:{" "}
semicolon = {" "};{" "}
yes = Oui
no = Non
community-of = { $community } ({ $owner })
not-stated = sans indication
date-unknown = date non indiquée
month-goes-beyond = On ne connaît que le mois de { $count } d’entre elles, et il déborde de la période.
undated-left-out = { $count ->
    [one] La période en laisse de côté { $count } autre, qui n’a pas de date.
   *[other] La période en laisse de côté { $count } autres, qui n’ont pas de date.
}
scale-million = { $value ->
    [one] { $value } million
   *[other] { $value } millions
}
scale-billion = { $value ->
    [one] { $value } milliard
   *[other] { $value } milliards
}
value-about = environ { $value }
value-almost = près de { $value }
value-over = plus de { $value }
value-at_least = au moins { $value }
value-up_to = jusqu’à { $value }
value-threshold = plus de { $value }
outcome-measured = Mesuré
outcome-collected = Collecté
country-worldwide = Plusieurs pays ou monde entier
country-hong-kong = Hong Kong
country-dr-congo = République démocratique du Congo
lockdown-region = { $country } (dates : { $region })
country-stated = indiqué par une page
country-marked = { $country } (déduit par nous)
country-inferred = déduit par nous
country-inferred-from = déduit par nous, { $from }
letter-only = Seule la lettre de Guillaume Doki-Thonon (Reech) le rapporte.
letter-only-short = Seule la lettre le rapporte.
period-since-day = depuis le { $date }
period-since-month = depuis { $date }
period-until-day = jusqu’au { $date }
period-until-month = jusqu’à { $date }
days-range = du { $first } au { $last }
