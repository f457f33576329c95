"""The names of citation styles, as a portal has them over its citations."""

BUTTONS = frozenset({"apa", "author", "bibtex", "harvard", "standard", "ris", "vancouver"})
"""In lower case."""
