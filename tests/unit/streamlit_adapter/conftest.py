"""The site that page scripts show."""

from __future__ import annotations

import pytest

from dashboard.context import SiteContext
from dashboard.streamlit_adapter import served_site


@pytest.fixture(autouse=True)
def _served(context: SiteContext) -> None:
    served_site.serve(context)
