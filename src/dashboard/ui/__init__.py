"""What the pages are made of: frame, controls, blocks and the state in the address."""
