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
ENOUGH = 2


def are_translations(first: str, second: str) -> bool:
    """Whether of two lines one is English and the other is not."""
    one, other = _is_english(first), _is_english(second)
    return one is not None and other is not None and one != other


def _is_english(text: str) -> bool | None:
    """Whether a text is English by its small words; None where these do not tell."""
    words = WORD.findall(text.lower())
    english, others = (sum(word in known for word in words) for known in (ENGLISH, OTHERS))
    if english and others:
        return None
    return True if english >= ENOUGH else False if others >= ENOUGH else None
