"""The entry point: ``streamlit run app.py`` serves the site."""

import streamlit as st

from dashboard.web.routes import routes
from dashboard.web.server import SHELL, lifespan, prepare

prepare()
app = st.App(SHELL, routes=routes(), lifespan=lifespan)
