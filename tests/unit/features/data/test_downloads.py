from __future__ import annotations

import re
from datetime import date, datetime

from dashboard.catalogue.validation import DATA
from dashboard.features.data.downloads import RELEASES


def changed() -> dict[str, date]:
    """The releases that the change log of the data has, with their days."""
    headings = re.findall(r"^## (\S+) \((.+)\)$", (DATA / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    return {version: datetime.strptime(day, "%d %B %Y").date() for version, day in headings}


def test_every_release_of_the_change_log_is_told_in_its_order() -> None:
    told = {name.replace("-", "."): day for name, day in RELEASES.items()}
    assert list(told.items()) == list(changed().items())
