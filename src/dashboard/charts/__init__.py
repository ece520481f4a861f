"""Charts: the registry of charts, the chart model and its renderers."""
