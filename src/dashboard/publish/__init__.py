"""What leaves the site: files that a reader takes away."""
