"""The entry point: ``streamlit run app.py`` serves the site."""

from dashboard.site import create_app_or_exit

app = create_app_or_exit()
