"""The entry point: ``streamlit run app.py`` serves the site."""

import streamlit as st

from dashboard.site import app_arguments_or_exit

app = st.App(**app_arguments_or_exit())
