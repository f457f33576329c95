"""What is printed beside a name and is no part of it: footnote marks, titles, degrees, suffixes."""

from __future__ import annotations

import re
import unicodedata

from citekit.normalize.names.particles import CLEAR_DEGREES, DEGREES, SUFFIXES, TITLE_STARTS, TITLES

CLEAN = re.compile(r"[A-Za-zÀ-ÖØ-öø-ÿ][A-Za-zÀ-ÖØ-öø-ÿ.'’-]*(?: [A-Za-zÀ-ÖØ-öø-ÿ.'’-]+)* [A-Za-zÀ-ÖØ-öø-ÿ.-]{2,}")
"""A name that has no marks, at one look: "Daniel A. Jiménez"."""

INVISIBLE = re.compile("(?<!Ã)\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
"""Zero-width and direction marks, soft hyphens: "Jane\u200b Doe"."""

EDGES = "&*†‡§¶#‖∗⁎✉✝✱¤ \t\n,;:•·|\u00a0"
"""Footnote marks and separators at either end: "Fa Peng Huang*", ", Chi Tian"."""

RAISED = re.compile(r"[¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ⁺ªº*†‡§¶∗⁎✉][¹²³⁰⁴-⁹ᵃᵇᶜᵈᵉ⁺ªº*†‡§¶∗⁎✉,;]*(?=\s|,|$)")
"""Superscript marks at the end of a word: "Jane Doe¹,²", "Jane¹ Doe*†"; not in "JÃ¶rg". """

ORCID = re.compile(
    r"\(?(?:https?://orcid\.org/|ORCID:? ?)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]\)?$|\b(?:ORCID|orcid)(?: logo| icon| iD)?$"
)
"""An identifier behind the name: "Jane Doe 0000-0002-1825-0097", "Jane Doe ORCID logo"."""

NUMBERS = re.compile(r"(?:[\s,;(\[{]*\d{1,3}[)\]}]?)+$")
"""Affiliation numbers: "Rosengren AH(1)", "Jane Doe1,2", "Jane Doe [3]", "Jane Doe 1, 2"."""

LETTERS = re.compile(r"\(?[a-z*†‡](?:[,;][a-z*†‡])*\)?[,;]?")
"""Affiliation letters as a word: the last ones of "Grace M. Begany a", "Thu-Thuy Nguyen e f", "Jane Doe a,b"."""

GROUP_NUMBER = re.compile(r"\b(?:group|committee|panel|party|force|team|unit|division) \d{1,2}$", re.IGNORECASE)
"""A number that is part of the name: "Working Group 1"."""

LONGEST = 300
"""No printed name is longer; nothing is taken off a longer text."""


def clean(text: str) -> str:
    """One printed name without footnote marks at its ends, blanks made single; letters and case as printed."""
    if CLEAN.fullmatch(text) and not text.endswith("ORCID"):
        return text
    if not text.isascii():
        text = INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    before = "" if len(text) < LONGEST else text
    while before != text:
        before = text
        text = " ".join(_without_letters(text.strip(EDGES).split())).strip(EDGES)
        for pattern in (RAISED, ORCID, NUMBERS):
            text = text if GROUP_NUMBER.search(text) else pattern.sub("", text)
    return " ".join(text.split())


def _without_letters(words: list[str]) -> list[str]:
    """Words without affiliation letters at the end; a name of one letter stays."""
    count = len(words)
    while count > 1 and LETTERS.fullmatch(words[count - 1]):
        count -= 1
    return words[:count]


def letters_of(word: str) -> str:
    """A word for the degree table: "Ph.D." gives "phd"."""
    return word.replace(".", "").replace(" ", "").lower()


def is_degree(text: str) -> bool:
    """Whether a piece behind a comma is a degree, or several: "PhD", "M.D.", "MD MPH"; not the name "Meng"."""
    words = text.split()
    return bool(words) and (letters_of(text) == "phd" or all(_is_degree_word(word) for word in words))


def _is_degree_word(word: str) -> bool:
    letters = letters_of(word)
    return letters in DEGREES and (letters == "phd" or sum(letter.isupper() for letter in word) > 1)


def is_suffix(text: str) -> bool:
    """Whether a piece behind a comma is a generation: "Jr.", "III"."""
    return text.lower() in SUFFIXES


def without_titles(words: list[str]) -> list[str]:
    """Words of a name without the titles before it; a title alone is a name: "Prof. Dr. Jane Doe", "Sir"."""
    if words[0].lower() not in TITLE_STARTS:
        return words
    rest = words[1:]
    while rest and rest[0].lower() in TITLES:
        rest = rest[1:]
    return rest if len(rest) > 1 or (rest and words[0].endswith(".")) else words


def without_degrees(words: list[str]) -> list[str]:
    """Words of a name without clear degrees behind it: "Jane Doe PhD"."""
    while len(words) > 2 and words[-1].lower() in CLEAR_DEGREES:
        words = words[:-1]
    return words
