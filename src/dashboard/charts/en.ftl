dot-plot-peak-lockdown = More dated initiatives{ $scope ->
    [all] {""}
   *[selection] {" "}of the selection
} began on { $code ->
    [FR] the day France locked down
   *[other] the first day of lockdown ({ $country })
} than on any other day: { $count } on { $day }
dot-plot-peak-day = { $total ->
    [one] The one dated initiative{ $scope ->
        [all] {""}
       *[selection] {" "}of the selection
    } began on { $day }
   *[other] More dated initiatives{ $scope ->
        [all] {""}
       *[selection] {" "}of the selection
    } began on { $day } than on any other day: { $count }
}
dot-plot-peak-days = No day has more dated starts{ $scope ->
    [all] {""}
   *[selection] {" "}in the selection
} than these: { $days } ({ $count } each)
dot-plot-peak-many = { $count ->
    [one] No two dated initiatives{ $scope ->
        [all] {""}
       *[selection] {" "}of the selection
    } began on the same day
   *[other] No day has more than { $count } dated starts{ $scope ->
        [all] {""}
       *[selection] {" "}in the selection
    }, and { $days } days have as many
}
dot-plot-none-dated = { $total ->
    [0] No initiative is selected
   *[other] No initiative of the selection is dated to a day
}
dot-plot-precision = { $days ->
    [0] No start is known to the day
    [one] { $days } start is known to the day (filled square)
   *[other] { $days } starts are known to the day (filled squares)
}, { $months ->
    [0] none to the month only
   *[other] { $months } to the month only (outlines)
}, { $undated ->
    [0] none without a date
   *[other] { $undated } not at all (dots)
}.
dot-plot-edges = At the edges: { $earlier } earlier and { $later } later than these months.
dot-plot-edge-earlier = before
dot-plot-edge-later = after
dot-plot-days = Initiatives on the day on which they began
dot-plot-months = Only the month is known
dot-plot-month = { $month }: { $count }
dot-plot-undated = No date: { $count }
dot-plot-no-date = no date
dot-plot-peak = { $count } on { $day }
dot-plot-confined = { $population }: { $value } ({ $issuer }, { $date })
dot-plot-counts = counts
dot-plot-more-lockdowns = Lockdowns not drawn here: { $countries }.
dot-plot-hint = One mark, one initiative: touch one.
dot-plot-themes = Filter by theme
dot-plot-fold = Lockdowns, AFP’s count, themes
dot-plot-range = The initiatives of these days
dot-plot-svg = Image (SVG)
dot-plot-caveat = Coverage follows what could be found: few marks are not little activity. Ends of lockdowns are not alike: some were lifted, some only eased.
