"""Words, numbers, dates and names in the two languages of the site."""
