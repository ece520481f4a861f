"""The open data for programs: parameters, exports, OpenAPI."""
