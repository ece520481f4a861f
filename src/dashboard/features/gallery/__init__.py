"""The gallery: initiatives as cards or as a table."""
