"""Words of names: those of a table, which is written as words between blanks, and those of a text."""

from __future__ import annotations

from citekit.patterns import regex

WORDS = regex(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
"""Words with their inner marks: "Jean-Pierre", "O'Brien", "inc."."""


def words(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())


def lower_words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return WORDS.findall(text.lower())
