"""Confinement Initiatives: a bilingual, sourced dashboard of what was done online in the pandemic of 2020."""
