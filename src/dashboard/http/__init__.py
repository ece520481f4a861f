"""HTTP mechanisms: conditional requests, content encoding, negotiation, representations."""
