"""The features of the site, side by side; none imports another."""
