"""The weekly watch: weeks, lockdowns, newsletter and feed."""
