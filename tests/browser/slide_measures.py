"""What a browser measures of a slide: whether all of it is seen, and how large a room sees it."""

from __future__ import annotations

import math
from collections.abc import Sequence

HALL = {"width": 1920, "height": 1080}
BEAMER = {"width": 1024, "height": 768}
UPRIGHT = {"width": 820, "height": 1180}

FRAMES = 120
"""Frames within which a slide has to fit a window of another size."""

FAULTS = """async (slide) => {
  const seen = (part) => part.checkVisibility({ visibilityProperty: true }) && part.textContent.trim();
  const bar = () => document.querySelector(".ci-presenter").getBoundingClientRect();
  const foot = () => [...slide.querySelectorAll(".ci-slide-foot > p")].filter(seen);
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const body = slide.querySelector(".ci-slide-body");
  const parts = "h2, h3, p, li, dd, dt, canvas, svg, button, svg text, .ci-card, .ci-tile, .ci-claim";
  const find = () => {
    const edge = slide.getBoundingClientRect(), faults = [];
    const tooHigh = body.scrollHeight > body.clientHeight + 1, tooWide = body.scrollWidth > body.clientWidth + 1;
    if (tooHigh || tooWide) faults.push("cut by its body");
    for (const part of slide.querySelectorAll(parts)) {
      if (!part.checkVisibility({ visibilityProperty: true })) continue;
      const box = part.getBoundingClientRect(), name = part.outerHTML.slice(0, 80);
      if (!box.width || !box.height) continue;
      const left = Math.max(edge.left, 0), right = Math.min(edge.right, innerWidth);
      const bottom = Math.min(edge.bottom, innerHeight);
      const isOff = box.left < left - 1 || box.right > right + 1 || box.top < -1 || box.bottom > bottom + 1;
      if (isOff) faults.push(`off: ${name}`);
      if (meet(box, bar())) faults.push(`below the buttons: ${name}`);
      const others = foot().filter((each) => !each.contains(part));
      if (others.some((each) => meet(box, each.getBoundingClientRect()))) faults.push(`over the foot: ${name}`);
    }
    return faults;
  };
  for (let frame = 0; frame < FRAMES && find().length; frame += 1) await new Promise(requestAnimationFrame);
  return find();
}""".replace("FRAMES", str(FRAMES))
"""What of a slide is cut, or runs under the buttons or its foot, as the beginning of its markup, once it is fitted."""

REMARKS = ".ci-small, .ci-amounts, .ci-outcome > span, .ci-person-source, .ci-change-note, .ci-weeks figcaption"
"""Sources, caveats and scales, which a speaker says."""

TYPE = """(slide) => [...slide.querySelectorAll("h2, h3, p, dt, dd, li, em, strong, span, li button, svg text")]
  .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest(".ci-slide-foot, .ci-hidden"))
  .filter((part) => [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()))
  .map((part) => [parseFloat(getComputedStyle(part).fontSize) * part.currentCSSZoom, part.outerHTML.slice(0, 80),
    Boolean(part.closest("svg")), Boolean(part.closest("REMARKS"))])""".replace("REMARKS", REMARKS)
"""The size of each text of a slide in its own pixels, with its beginning, and whether it is of a chart, or a remark."""

SCREEN_WIDTH, DISTANCE = 2000.0, 10_000.0
"""Millimetres across the screen of a room, and to those at its back."""
READABLE, LEAST_REMARK = 10, 24
"""Minutes of arc of a capital that is meant to be read, and pixels of the smallest remark."""
CAPITALS = 0.66
"""How high a capital is in its type size: 0.66 in Source Sans, 0.67 in Source Serif."""


def unread(texts: Sequence[tuple[float, str, bool, bool]]) -> list[tuple[float, str]]:
    """What of the ``TYPE`` of a slide the back of a room could not read.

    Remarks and the marks of charts need 24 pixels: their labels are as long as their figures need.
    """
    return [
        (size, text)
        for size, text, is_chart, is_remark in texts
        if (size < LEAST_REMARK if is_chart or is_remark else arc_minutes(size) < READABLE)
    ]


def arc_minutes(font_size: float, slide_width: float = 1920) -> float:
    """The angle of a capital of ``font_size`` pixels on a slide, as the back of a room sees it."""
    height = font_size * CAPITALS * SCREEN_WIDTH / slide_width
    return math.degrees(math.atan(height / DISTANCE)) * 60
