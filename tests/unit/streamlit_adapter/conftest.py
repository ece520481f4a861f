"""The site that page scripts show."""

from __future__ import annotations

import pytest

from dashboard.context import SiteContext
from dashboard.streamlit_adapter import session


@pytest.fixture(autouse=True)
def _served(context: SiteContext) -> None:
    session.serve(context)
