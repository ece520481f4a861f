"""The media types of files, as HTTP and the description of the machine interface name them."""

from __future__ import annotations

CSV = "text/csv"
JSON = "application/json"
GEOJSON = "application/geo+json"
ZIP = "application/zip"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PARQUET = "application/vnd.apache.parquet"
