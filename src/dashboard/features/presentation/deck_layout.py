"""Where the content of a slide stands in a PowerPoint file, in inches."""

from __future__ import annotations

from dashboard.pptx.slide_builder import Box

BODY = Box(0.6, 2.36, 12.13, 4.26)
"""Between the takeaway and the source."""
GAP = 0.22
"""Between two panels."""
