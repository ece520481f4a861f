"""An empty Streamlit app."""
