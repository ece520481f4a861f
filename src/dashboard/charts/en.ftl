dot-plot-peak-day = { $day }: { $count } starts{ $scope ->
    [all] {""}
   *[selection] {" "}in the selection
} known to the day, more than on any other
dot-plot-peak-lockdown = { $day }, { $code ->
    [FR] the day France locked down
   *[other] the first day of lockdown ({ $country })
}: { $count } starts{ $scope ->
    [all] {""}
   *[selection] {" "}in the selection
} known to the day, more than on any other{ $share ->
    [own] {""}
    [all] , all of them { dot-plot-peak-country }
   *[some] { $local ->
        [0] , none of them { dot-plot-peak-country }
        [1] , one of them { dot-plot-peak-country }
       *[other] , { $local } of them { dot-plot-peak-country }
    }
}{ $inferred ->
    [0] {""}
   *[other] {" "}{ dot-plot-peak-inferred }
}
dot-plot-peak-inferred = { $inferred ->
    [one] { $local ->
        [1] (country inferred by us)
       *[other] (country inferred by us for one)
    }
   *[other] (country inferred by us for { $inferred })
}
dot-plot-peak-country = { $code ->
    [FR] in France
   *[other] in that country
}
dot-plot-known-days = { $scope ->
    [all] { dot-plot-known-all }
   *[selection] { dot-plot-known-selection }
}
dot-plot-known-all = { $days ->
    [0] No start is known to the day
    [one] { $days } of { $total } initiatives has a known start day
   *[other] { $days } of { $total } initiatives have a known start day
}
dot-plot-known-selection = { $total ->
    [0] No initiative is selected
    [1] { $days ->
        [0] The one initiative in the selection has no known start day
       *[other] The one initiative in the selection has a known start day
    }
   *[other] { $unknown ->
        [0] All { $total } initiatives in the selection have a known start day
       *[other] { $days ->
            [0] None of the { $total } initiatives in the selection has a known start day
            [one] One of the { $total } initiatives in the selection has a known start day
           *[other] { $days } of the { $total } initiatives in the selection have a known start day
        }
    }
}
dot-plot-precision = { $days ->
    [0] No start is known to the day
    [one] { $days } start is known to the day (filled square)
   *[other] { $days } starts are known to the day (filled squares)
}, { $months ->
    [0] none to the month only
   *[other] { $months } to the month only (outlines)
}, { $outside ->
    [0] { $undated ->
        [0] none without a date
       *[other] { $undated } not at all (dots)
    }
    [one] and { $outside } without a date is outside the range
   *[other] and { $outside } without a date are outside the range
}.
dot-plot-edges = At the edges: { $earlier } earlier and { $later } later than these months.
dot-plot-edge-earlier = before
dot-plot-edge-later = after
dot-plot-days = Initiatives on the day on which they began
dot-plot-months = Only the month is known
dot-plot-month = { $month }: { $count }
dot-plot-undated = { $outside ->
    [0] No date: { $undated }
   *[other] { $outside } without a date, outside the range
}
dot-plot-no-date = no date
dot-plot-too-large = There are too many initiatives in the catalogue to draw a mark for each.
dot-plot-peak = { $day }: { $count }
dot-plot-confined = { $population }: { $value } ({ $issuer }, { $date })
dot-plot-counts = counts
dot-plot-more-lockdowns = Lockdowns not drawn here: { $countries }.
dot-plot-hint = One mark, one initiative: touch one.
dot-plot-again = Touch again to open it.
dot-plot-themes = Filter by theme
dot-plot-fold = Lockdowns, AFP’s count, themes
dot-plot-range = The initiatives of these days
dot-plot-svg = Image (SVG)
dot-plot-caveat = These marks are no daily curve: starts without a known day stand apart. We record what we could find: few marks are not little activity. Ends of lockdowns are not alike: some were lifted, some only eased.
