"""What is printed beside a name and is no part of it: footnote marks, titles, degrees, suffixes."""

from __future__ import annotations

from citekit.normalize.names.particles import (
    CLEAR_DEGREES,
    DEGREES,
    DEGREES_BEHIND_GIVEN,
    ORDERS,
    SUFFIXES,
    TITLE_STARTS,
    TITLES,
)
from citekit.normalize.names.surnames import GIVEN
from citekit.patterns import regex

CLEAN = regex(r"[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ.'’-]*(?: [A-Za-zÀ-ÖØ-öø-ÿ.'’-]+)* [A-Za-zÀ-ÖØ-öø-ÿ.-]{2,}")
"""A name that has no marks, at one look: "Daniel A. Jiménez"."""


def clean(text: str) -> str:
    """One printed name without footnote marks at its ends, blanks made single; letters and case as printed."""
    if CLEAN.fullmatch(text) and not text.endswith("ORCID") and " - " not in text:
        return text
    from citekit.normalize.names.cleaning import without_marks

    return without_marks(text)


def letters_of(word: str) -> str:
    """A word for the degree table: "Ph.D." gives "phd"."""
    return word.replace(".", "").replace(" ", "").lower()


def is_degree(text: str) -> bool:
    """Whether a piece behind a comma is a degree, or several: "PhD", "M.D.", "MD MPH"; not the name "Meng"."""
    words = text.partition(" (Hons")[0].split()  # "BSc (Hons)"
    return bool(words) and (letters_of(text) == "phd" or all(_is_degree_word(word) for word in words))


def _is_degree_word(word: str) -> bool:
    letters = letters_of(word)
    return letters in DEGREES and (letters == "phd" or sum(letter.isupper() for letter in word) > 1)


def is_suffix(text: str) -> bool:
    """Whether a piece behind a comma is a generation: "Jr.", "III"."""
    return text.lower() in SUFFIXES


def take_suffix(family: str) -> tuple[str, str]:
    """A name without the suffix in it, and that: "Smith Jr.", "Friedel, Jr."; "V" without a comma may be a name."""
    name, comma, last = (part.strip() for part in family.rpartition("," if "," in family else " "))
    told = is_suffix(last) if comma else last.rstrip(".") in SHORT_SUFFIXES
    return (name, last) if name and told else (family, "")


SHORT_SUFFIXES = frozenset({"Jr", "Sr", "II", "III"})


def without_titles(words: list[str]) -> list[str]:
    """Words of a name without the titles before it; a title alone is a name: "Prof. Dr. Jane Doe", "Sir"."""
    if words[0].lower() not in TITLE_STARTS:
        return words
    rest = words[1:]
    while rest and rest[0].lower() in TITLES:
        rest = rest[1:]
    return rest if len(rest) > 1 or (rest and words[0].endswith(".")) else words


def without_degrees(words: list[str], *, more: bool) -> list[str]:
    """Words of a name without clear degrees behind it: "Jane Doe PhD"; `more` if others follow: "Ngozi Doe RN, MSc"."""
    while len(words) > 2 and (words[-1].lower() in CLEAR_DEGREES or _is_behind_given(words, more)):
        words = words[:-1]
    return words


def _is_behind_given(words: list[str], more: bool) -> bool:
    """ "John Smith MD": a known given name first, a family name before the degree that is not in capitals."""
    known = words[-1] in ORDERS or (words[-1] in DEGREES_BEHIND_GIVEN and (more or words[0] in GIVEN))
    return known and (words[-2] in BEHIND or not words[-2].isupper())


BEHIND = ORDERS | DEGREES_BEHIND_GIVEN
