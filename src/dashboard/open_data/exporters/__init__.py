"""One module a format: each declares an ``Exporter``, which is found here by itself."""
