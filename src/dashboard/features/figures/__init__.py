"""The page of the figures: checks of the letter's numbers, charts, the table of figures."""
