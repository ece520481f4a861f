"""The entry point: ``streamlit run app.py`` serves the site."""

import streamlit as st
from starlette.middleware import Middleware

from dashboard.routes import routes
from dashboard.server import SHELL, lifespan, warm_up
from dashboard.streamlit_adapter.static_assets import Bundle

warm_up()
app = st.App(SHELL, routes=routes(), middleware=[Middleware(Bundle)], lifespan=lifespan)
