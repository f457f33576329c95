"""Titles that stand in two languages, one under another: the small words of each tell them apart."""

from __future__ import annotations

from citekit.patterns import regex

ENGLISH = frozenset({"the", "of", "and", "with", "from", "by", "to", "for", "its", "their", "towards", "between"})
OTHERS = frozenset(
    {"el", "la", "los", "las", "del", "de", "y", "en", "una", "con", "para",  # Spanish
     "os", "da", "das", "dos", "uma", "em", "na", "nas", "nos", "com",  # Portuguese
     "le", "les", "des", "du", "et", "une", "dans", "aux",  # French
     "der", "und", "von", "im", "zur", "zum", "für", "eine", "einer",  # German
     "il", "gli", "della", "dei", "delle", "nel", "di"}  # Italian
)  # fmt: skip
WORD = regex(r"[^\W\d_]+")
ENOUGH, MANY = 2, 4


def are_translations(first: str, second: str) -> bool:
    """Whether of two lines one is English and the other is not."""
    one, other = _small_words(first), _small_words(second)
    return _are_two(one, other) or _are_two(other, one)


def _are_two(english: tuple[int, int], foreign: tuple[int, int]) -> bool:
    """Whether the small words of two lines are of English alone and of no English; one is enough beside many."""
    mixed = english[1] or foreign[0]
    few = ENOUGH if foreign[1] < MANY else 1
    return not mixed and english[0] >= few and foreign[1] >= ENOUGH


def _small_words(text: str) -> tuple[int, int]:
    words = WORD.findall(text.lower())
    return sum(word in ENGLISH for word in words), sum(word in OTHERS for word in words)
