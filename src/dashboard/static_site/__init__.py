"""HTML pages that need no JavaScript, the sitemap and structured data."""
