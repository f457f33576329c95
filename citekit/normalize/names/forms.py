"""Forms of single words in names: initials, capitals, syllables, particles."""

from __future__ import annotations

import re
from functools import lru_cache

from citekit.normalize.names.particles import (
    CAPITAL,
    CAPITAL_BEFORE_PARTICLE,
    CAPITAL_OPENERS,
    ELIDED,
    GAELIC_OPENERS,
    JOINED_BY,
    LOWER,
    LOWER_BEFORE_PARTICLE,
    SYLLABLES,
)
from citekit.normalize.names.surnames import EAST_ASIAN, GIVEN, VIETNAMESE_CLEAR
from citekit.patterns import regex

INITIALS = regex(r"(?:[^\W\d_a-z]\.?[-‐ ]?){1,5}")
"""Initials with or without dots: "J.R.R.", "AH", "J.-P.", "M". """

DOTTED = regex(r"(?:[^\W\d_]{1,2}\.[-‐]?)+[^\W\d_]?|[^\W\d_]")
"""Certainly initials: "J.R.R.", "Th.", "M"."""

SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:i?ang|i?ong|uang|[ei]ng|i?an|i?ao|uan?|uai|[aeu]i|[aeiu]n|i[aeu]|[ou]u|u[eo]|[aeiou])"
)
SOUND = "(?:tsz|sz|ng|(?:[ktsgcz][hswyz]|[hgbpm]y|[bpmfdtnlgkhjqxrzcsywv])?[aeiouy]{1,3}(?:ng|nh|ch|[nmktplwh])?)"


@lru_cache(maxsize=1024)
def is_pinyin(word: str) -> bool:
    """One or two Pinyin syllables: "Wei", "Xiaoming", "Yu-feng"."""
    return re.fullmatch(f"{SYLLABLE}(?:[-‐']?{SYLLABLE})?", word, re.IGNORECASE) is not None


@lru_cache(maxsize=1024)
def is_asian(word: str) -> bool:
    """One or two East Asian syllables of any spelling, beside an East Asian family name: "Kit", "Myoung-Soo"."""
    return re.fullmatch(f"{SOUND}(?:[-‐']?{SOUND})?", word, re.IGNORECASE) is not None


def is_full(word: str) -> bool:
    """A written-out word, no initial, nickname or quotation."""
    return len(word) > 1 and word[0].isalpha() and not DOTTED.fullmatch(word) and "." not in word


def lowered(words: list[str]) -> list[str]:
    """A name in capitals as the tables have its words: "JAN VAN GARCÍA-LÓPEZ" -> "Jan van García-López"."""
    if not (words[0].isupper() and words[-1].isupper() and len(words[-1]) > 1 and "".join(words).isupper()):
        return words
    spoken = [word.title() if len(word) > 1 else word for word in words]
    asian = not EAST_ASIAN.isdisjoint(spoken)
    inner = [_lowered_inside(spoken, at, asian) for at in range(1, len(words) - 1)]
    return [spoken[0], *inner, *spoken[1:][-1:]]


def _lowered_inside(words: list[str], at: int, asian: bool) -> str:
    """ "Van" -> "van", "Ortega Y Gasset" -> "Ortega y Gasset"; beside an East Asian family name "Bin" is a syllable."""
    word = words[at]
    small = word.lower()
    if small in JOINED_BY:
        return small if at > 1 and is_full(words[at - 1]) and words[at - 1] not in GIVEN and not asian else word
    return small if small in LOWER and is_full(word) and not (asian and is_asian(word)) else word


def is_lower_particle(words: list[str], index: int) -> bool:
    """Whether a word is a lower-case particle where it stands: "van", "in" of "in 't Veld"."""
    word = words[index]
    if word in LOWER:
        return True
    return word in LOWER_BEFORE_PARTICLE and index + 1 < len(words) - 1 and is_lower_particle(words, index + 1)


def over_particles(words: list[str], start: int) -> int:
    """Left over the particles before the family name; the first word stays given, except in "van der Berg"."""
    while start > 1 and _is_particle(words, start - 1):
        start -= 1
    if start == 1 and words[0] in GAELIC_OPENERS:
        return 0
    if start == 1 and (is_lower_particle(words, 0) or (words[0] in CAPITAL_OPENERS and is_lower_particle(words, 1))):
        return 0
    return start


def _is_particle(words: list[str], index: int) -> bool:
    word, following = words[index], words[index + 1]
    if is_lower_particle(words, index) or word.lower() in ELIDED:
        return True
    if word in CAPITAL_BEFORE_PARTICLE and index + 2 < len(words) and is_lower_particle(words, index + 1):
        return True
    if word not in CAPITAL or (word.startswith("Ab") and words[index - 1] in {"Md", "Md.", "Mohd", "Mohd.", "Syed"}):
        return False
    return not (word in SYLLABLES and (following in EAST_ASIAN or words[0] in VIETNAMESE_CLEAR))
