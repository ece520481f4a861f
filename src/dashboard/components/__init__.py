"""Pieces of HTML that several features show: cards, claims, tables, share bars, images of links."""
