"""Titles that stand in two languages, one under another: the small words of each tell them apart."""

from __future__ import annotations

from citekit.patterns import regex

ENGLISH = frozenset({"the", "of", "and", "with", "from", "by", "to", "for", "its", "their", "towards", "between"})
OTHERS = frozenset(
    {"el", "la", "los", "las", "del", "de", "y", "en", "una", "con", "para",  # Spanish
     "os", "da", "das", "dos", "uma", "em", "na", "nas", "nos", "com",  # Portuguese
     "le", "les", "des", "du", "et", "une", "dans", "aux",  # French
     "der", "und", "von", "im", "zur", "zum", "für", "eine", "einer",  # German
     "il", "gli", "della", "dei", "delle", "nel", "di",  # Italian
     "van", "het", "een", "voor", "op", "bij", "och", "av", "för", "på", "ett", "og", "til", "fra",  # Dutch, Nordic
     "w", "z", "oraz", "dla", "przez", "v", "pro", "za", "od", "kao",  # Polish, Czech, Croatian
     "ve", "ile", "için", "bir", "üzerine", "dan", "yang", "pada", "dengan", "terhadap", "dalam"}  # Turkish, Indonesian
)  # fmt: skip
WORD = regex(r"[^\W\d_]+")
NAME = regex(r"\b[^\W\d_a-z][^\W\d_A-Z]{3,}")  # "Nikolaos": what both titles name needs fewer small words
ENOUGH, MANY = 2, 4


def are_translations(first: str, second: str) -> bool:
    """Whether of two lines one is English and the other is not, or they are in two scripts."""
    if are_of_two_scripts(first, second):
        return True
    one, other = _small_words(first), _small_words(second)
    few = 1 if len({*NAME.findall(first)} & {*NAME.findall(second)}) >= ENOUGH else ENOUGH
    return _are_two(one, other, few) or _are_two(other, one, few)


def are_of_two_scripts(first: str, second: str) -> bool:
    """Whether two lines are in two scripts, but for words of the other in either."""
    return not (first.isascii() and second.isascii()) and _script(first) != _script(second)


def _script(text: str) -> int:
    """In which script most letters of a text are: Latin, Greek, Cyrillic, Arabic, or one of the Far East."""
    letters = [letter for letter in text if letter.isalpha()]
    blocks = [sum(letter >= first for first in SCRIPTS) for letter in letters]
    return max(set(blocks), key=blocks.count) if blocks else 0


SCRIPTS = ("\u0370", "\u0400", "\u0530", "\u0800")
"""The first letters of the scripts behind Latin."""


def _are_two(english: tuple[int, int], foreign: tuple[int, int], enough: int) -> bool:
    """Whether the small words of two lines are of English alone and of no English; one is enough beside many."""
    mixed = english[1] or foreign[0]
    few = enough if foreign[1] < MANY else 1
    return not mixed and english[0] >= few and foreign[1] >= enough


def _small_words(text: str) -> tuple[int, int]:
    """How many words of a line are English, and how many of other languages: "Los Laureles" has a name's."""
    words = WORD.findall(text.lower())
    foreign = words if text.isupper() else WORD.findall(text)
    return sum(word in ENGLISH for word in words), sum(word in OTHERS for word in foreign)
