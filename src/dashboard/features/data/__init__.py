"""The page about the data: how well records are sourced, caveats, files, releases."""
