"""Texts by their letters alone, to tell whether two say the same."""

from __future__ import annotations


def to_letters(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return "".join(filter(str.isalnum, text.casefold()))
