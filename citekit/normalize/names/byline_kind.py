"""Whether a line is a list of people."""

from __future__ import annotations

import re

from citekit.normalize.names.bylines import SHORT_LINE, split_byline
from citekit.normalize.names.kind import is_group_name, looks_like_person
from citekit.normalize.names.lexicon import COLLECTIVE, PAGE, SMALL_WORDS
from citekit.normalize.names.marks import clean
from citekit.normalize.names.particles import LOWER

YEAR = re.compile(r"(?:^|[,;(] ?)(?:1[5-9]|20)\d\d(?=[,;).]|$)")
"""A year between commas stands in citation lines: "Burelli, P., 2025, Proceedings of"."""

PROSE = re.compile(r"(?: [a-z]{2,}){5}")
"""Five small words in a row: "was performed by the authors"."""


def looks_like_byline(text: str) -> bool:
    """Whether a line is a list of people: two names or more, most of them like persons, none of them prose."""
    if ":" in text or len(text) > 20_000 or PROSE.search(text) or YEAR.search(text):
        return False
    names = [piece[0] for piece in split_byline(text)]
    if SHORT_LINE.fullmatch(text) and not is_group_name(text):
        return len(names) > 1
    others = [name for name in names if not (looks_like_person(name) or (";" in text and _is_turned(name)))]
    if len(names) < 2 or any(_is_prose(name) for name in others):
        return False
    return sum(not _is_collective(name) for name in others) * 2 < len(names)


def _is_turned(name: str) -> bool:
    """A whole name in the order of an index: "Whitfield, Stella"."""
    family, comma, given = name.partition(", ")
    return bool(comma) and looks_like_person(f"{given.split(',', 1)[0]} {family}")


def _is_collective(name: str) -> bool:
    """A group that stands among authors: "IRONLADY Study Group"; not a department."""
    return not COLLECTIVE.isdisjoint(name.lower().split()) and not name.startswith("Department")


def _is_prose(piece: str) -> bool:
    """A sentence, a keyword, a date: small words or digits that no name has."""
    words = clean(piece).split()
    if is_group_name(piece):
        return len(words) > 15
    if any(letter.isdigit() for word in words for letter in word):
        return True
    small = [word for word in words if word.islower() and word.isalpha() and word not in LOWER and len(word) > 1]
    return len(words) > 12 or len(small) > 1 or any(word in PAGE or word in SMALL_WORDS for word in small)
