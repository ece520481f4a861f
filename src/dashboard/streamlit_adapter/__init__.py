"""Everything that knows Streamlit: shell, document, assets, inputs, address state, navigation."""
