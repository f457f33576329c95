"""Editions in words, of which a number says as much: "Second edition" is "2nd"."""

from __future__ import annotations

_WORDS = """
1st: first erste première primera
2nd: second zweite
3rd: third dritte
4th: fourth
5th: fifth
6th: sixth
7th: seventh
8th: eighth
9th: ninth
10th: tenth
11th: eleventh
12th: twelfth
"""
ORDINALS: dict[str, str] = {
    word: number for number, _, words in (row.partition(":") for row in _WORDS.strip().split("\n"))
    for word in words.split()
}  # fmt: skip
"""Word -> number."""


def counted(edition: str) -> str:
    """An edition as an ordinal number, if it is one in words; else as it is."""
    word = edition.lower().removesuffix(" edition").removesuffix(" ed.").removesuffix(" ed")
    return ORDINALS.get(word, edition)
