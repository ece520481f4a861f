"""How a release of the data becomes what a running site serves: by a row of the store that every process watches."""
