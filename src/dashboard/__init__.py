"""Confinement Initiatives: a bilingual, sourced dashboard of what was done online in the lockdowns of spring 2020."""
