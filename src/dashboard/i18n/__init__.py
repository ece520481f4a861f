"""Sentences, numbers, dates and names in the languages of the site."""
