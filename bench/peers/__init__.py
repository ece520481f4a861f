"""The site's peers: the same data in the default way of others."""
