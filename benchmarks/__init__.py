"""How right and how fast."""
