"""The entry point: ``streamlit run app.py`` serves the site."""

import streamlit as st
from starlette.middleware import Middleware

from dashboard.web.bundle import Bundle
from dashboard.web.routes import routes
from dashboard.web.server import SHELL, lifespan, prepare

prepare()
app = st.App(SHELL, routes=routes(), middleware=[Middleware(Bundle)], lifespan=lifespan)
