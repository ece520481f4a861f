"""Where the content of a slide stands in a PowerPoint file, in inches."""

from __future__ import annotations

from dashboard.pptx.slide_box import Box

BODY = Box(0.6, 2.36, 12.13, 4.26)
"""Between the takeaway and the source."""
AMOUNTS = Box(BODY.left, BODY.top + BODY.height - 0.4, BODY.width, 0.4)
"""Where it stands that amounts are not to be added up."""
CARDS = Box(BODY.left, BODY.top, BODY.width, BODY.height - AMOUNTS.height - 0.06)
"""Above that."""
GAP = 0.22
"""Between two panels."""
