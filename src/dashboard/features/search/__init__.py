"""The search of the whole site: initiatives, figures and pages together."""
