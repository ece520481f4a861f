"""The sections of the page of figures: a module each, with its charts in their order."""
