"""The map of initiatives by country."""
