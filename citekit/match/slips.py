"""Titles that differ by slips of a typist: letters changed about, one changed, left out or added."""

from __future__ import annotations

from citekit.match.thresholds import TYPING_ERRORS, WORDS_FOR_ERROR
from citekit.match.words import CONFUSABLE


def turned_word(mine: list[str], their: list[str]) -> str:
    """The word that two titles differ in, if it is one, and that by two letters changed about."""
    pairs = [(one, other) for one, other in zip(mine, their, strict=False) if one != other]
    return pairs[0][0] if len(mine) == len(their) and len(pairs) == 1 and _is_turned(*pairs[0]) else ""


def _is_turned(one: str, other: str) -> bool:
    """ "negatvie": two letters changed about inside a word of five letters or more; and not "trial" and "trail"."""
    if not len(one) == len(other) >= 5 or not (one + other).isalpha() or frozenset((one, other)) in CONFUSABLE:
        return False
    start = next((at for at, letter in enumerate(one) if letter != other[at]), 0)
    return start > 0 and other == one[:start] + one[start + 1 : start + 2] + one[start] + one[start + 2 :]


def has_typing_errors(mine: list[str], their: list[str]) -> bool:
    """Whether the titles differ by as many typing errors as may be, and no more."""
    if len(mine) != len(their):
        return False
    pairs = [(one, other) for one, other in zip(mine, their, strict=True) if one != other]
    few = len(pairs) <= TYPING_ERRORS and len(mine) - len(pairs) >= WORDS_FOR_ERROR * len(pairs)
    return few and all(map(_is_typing_error, *zip(*pairs, strict=True)))


def _is_typing_error(one: str, other: str) -> bool:
    """One letter changed, left out or added, inside a word of five letters or more.

    Not the first letter, and none of the last three, where endings tell things apart ("sulfate", "sulfite"), but for
    a plural's s; and no two words that both mean something.
    """
    if min(len(one), len(other)) < 5 or not (one + other).isalpha() or frozenset((one, other)) in CONFUSABLE:
        return False
    if one + "s" == other or other + "s" == one:
        return True
    start = next(at for at in range(len(one) + 1) if one[at : at + 1] != other[at : at + 1])
    return start > 0 and any(one[start + a :] == other[start + b :] and len(one) - start - a > 2 for a, b in SLIPS)


SLIPS = ((1, 1), (1, 0), (0, 1))
"""How many letters of each word a typing error takes: one changed, one too many, one too few."""
