"""Measuring the site beside its peers; ``make bench`` runs it and writes RESULTS.md. Nothing of it is served."""
