"""Figures and markup made from records: data in, drawing out, no Streamlit."""
