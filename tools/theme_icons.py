"""Draws the icons of the themes anew from those of Lucide: ``make theme-icons``.

Which drawing stands for which theme is said here, which release of Lucide in ``tools/lucide/package.json``. Each
becomes one path of straight lines and curves, which a browser, a style sheet and PowerPoint draw alike.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import SVGPath

LUCIDE = Path(__file__).parent / "lucide" / "node_modules" / "lucide-static"
ICONS = Path(__file__).parents[1] / "src" / "dashboard" / "components" / "icons"
DRAWINGS: Mapping[str, str] = {
    "fundraising": "hand-coins",
    "health_messages": "megaphone",
    "caregiver_support": "stethoscope",
    "masks_and_supplies": "shield-plus",
    "mutual_aid": "handshake",
    "mental_health": "brain",
    "parents_and_education": "graduation-cap",
    "culture_and_creativity": "palette",
    "humour_and_entertainment": "laugh",
    "sport_and_wellbeing": "dumbbell",
    "food_and_home": "cooking-pot",
    "fact_checking": "search-check",
}
COMMANDS: Mapping[str, str] = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "closePath": "Z"}
DECIMALS = 2
"""Of a drawing's units, of which it has 24 from side to side."""


def main() -> None:
    """Write every drawing, and the licence of Lucide beside them."""
    ICONS.mkdir(exist_ok=True)
    for theme, drawing in DRAWINGS.items():
        path = "".join(_commands(LUCIDE / "icons" / f"{drawing}.svg"))
        (ICONS / f"{theme}.svg").write_text(
            f"<!-- {drawing} of Lucide, see LICENSE -->\n"
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
            f'stroke-width="2" stroke-linecap="round" stroke-linejoin="round"><path d="{path}"/></svg>\n',
            "utf-8",
        )
    shutil.copyfile(LUCIDE / "LICENSE", ICONS / "LICENSE")


def _commands(file: Path) -> Iterator[str]:
    """The drawing as commands of a path, each with its points: quadratic curves and arcs are cubic ones."""
    pen = RecordingPen()
    SVGPath(file).draw(pen)
    for operation, points in pen.value:
        if operation != "endPath":
            yield COMMANDS[operation] + " ".join(_number(value) for point in points for value in point)


def _number(value: float) -> str:
    return f"{round(value, DECIMALS) + 0:.{DECIMALS}f}".rstrip("0").rstrip(".")


if __name__ == "__main__":
    main()
