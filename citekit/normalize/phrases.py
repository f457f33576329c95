"""Phrases that may stand at a place of a text, found by their first letter.

A pattern of all phrases of a vocabulary would do the same, but takes longer to compile than a page to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import longest_first

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Phrases:
    """A set of phrases."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._index: dict[str, list[str]] = {}
        for text in longest_first(texts):
            self._index.setdefault(text[0], []).append(text)

    def at(self, text: str, place: int) -> Iterator[str]:
        """Those that stand at a place, the longest first."""
        begun = self._index.get(text[place : place + 1], ())
        return (phrase for phrase in begun if text.startswith(phrase, place))
