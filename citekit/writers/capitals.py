"""Which words of a title a style may not lower: they are put in braces, word by word.

BibTeX's `change.case$` lowers all but the first letter of a title and the first after a colon. A title printed in
sentence case has its names as the only capitals, so every capital is kept; in Title Case only what is a capital in any
case is: "JCV", "PINs", "DeSena", "IL-2", "Vitamin C", "Helsinki". A title ALL IN CAPITALS says nothing about names, and
only what has digits, a small letter or the form of a roman numeral is kept, so that a style can lower the rest.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.writers.latex import FORMULA, speller
from citekit.writers.proper_words import (
    DIRECTIONS,
    ELEMENTS,
    FOLLOWERS,
    GEOGRAPHY,
    OPENERS,
    PROPER_WORDS,
    ROMAN_NUMERALS,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

WORD = regex(r"([^\W_][\w\u0300-\u036f]*(?:['’][\w\u0300-\u036f]+)*)")  # "interleukin" and "2"; "O’Brien"; "H₂O"
NEW_SENTENCE = regex(r"[.?!:]['’”»)\]]*+ ")  # "dinner? ", "games: “": BibTeX lowers what comes next
GERMAN = regex(r"\b(?:und|der|für|zur|zum|eine|einer|mit|über|zwischen|durch)\b")  # "Wege zur Sprache"

_FUNCTION_WORDS = """
about after against along among amid around before behind below beneath beside between beyond during from into like
near onto over past since than that through toward towards under until upon versus when with within without para
sobre entre como desde hasta pour dans avec dans sous sans chez sulla della delle degli nella
"""

SMALL_WORDS: frozenset[str] = frozenset(_FUNCTION_WORDS.split())
"""Long function words that Title Case leaves small: they say nothing about the case of a title."""

TITLE_CASE_SHARE = 0.75
"""Share of capitalised words (of four letters and more, not opening a sentence, not acronyms) above which a title is in
Title Case. In 71 titles of portal pages sentence case gave 0 to 0.22, once 0.6 ("games: An investigation on the Player
Learning Experience"), Title Case always 1. The bound is high since a brace too many is harmless and one too few is
misspelt in print; for the same reason two such words at least must speak for Title Case."""


def brace_words(title: str, unicode: bool = False, language: str | None = None) -> str:
    """A title as LaTeX, its protected words in braces."""
    spell, parts, done = speller(title, unicode), [], 0
    for start, end in _with_formulas(title, protected(title, language)) if "$" in title else protected(title, language):
        parts += [spell(title[done:start]), "{", spell(title[start:end]), "}"]
        done = end
    return "".join(parts) + spell(title[done:]) if parts else spell(title)


def _with_formulas(title: str, words: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The words outside of formulas, and the formulas, of which no style may lower a letter."""
    formulas = [found.span() for found in FORMULA.finditer(title)]
    apart = [word for word in words if not any(start < word[1] and word[0] < end for start, end in formulas)]
    joined: list[tuple[int, int]] = []
    for start, end in sorted(apart + formulas):
        joined.append((joined.pop()[0] if joined and joined[-1][1] == start else start, end))
    return joined  # "{H$_2$O}", not "{H}{$_2$}{O}"


def protected(title: str, language: str | None = None) -> Iterator[tuple[int, int]]:
    """Where the words stand that must keep their capitals."""
    if title.islower():
        return
    words = _words(title)
    keep, parts = _rule(title, words, language), _parts_of_names(words)
    at = 0
    for number, (before, word) in enumerate(words):
        start = at + len(before)
        first, at = not at, start + len(word)
        if not word.islower() and word != word.lower() and (number in parts or keep(word, before, first)):
            yield start, at


def _parts_of_names(words: list[Word]) -> set[int]:
    """The places of words that are names together: "South Africa", "New York", "Baltic Sea"."""
    found: set[int] = set()
    if PARTS.isdisjoint([word for _, word in words]):
        return found
    for number, ((_, one), (between, other)) in enumerate(pairwise(words)):
        opens = one in OPENERS and (other in OPENERS[one] or (one in DIRECTIONS and other in GEOGRAPHY))
        if between in (" ", "-", "~") and (opens or (other in FOLLOWERS and one in PROPER_WORDS)):
            found |= {number, number + 1}
    return found


PARTS = FOLLOWERS.union(OPENERS)


def _words(title: str) -> list[Word]:
    """The words of a title."""
    parts = WORD.split(title)
    return list(zip(parts[::2], parts[1::2], strict=False))  # nothing of what stands behind the last one


Word = tuple[str, str]
"""What stands before a word, and the word."""


def _rule(title: str, words: list[Word], language: str | None) -> Callable[[str, str, bool], bool]:
    if _is_shouting(words):
        return lambda word, _before, _first: _is_code(word)
    if not _is_title_case(words) or (language or "").startswith("de") or GERMAN.search(title):
        return lambda word, before, first: _is_marked(word) or not _opens(before, first)
    loose = not any(word in ("of", "a", "the", "in", "for", "and") for _, word in words[1:])
    linking = LINKING if sum([word in ROMANCE for _, word in words[1:]]) > 1 else frozenset()
    return lambda word, before, first: (
        (word not in linking and _is_fixed(word, loose or _opens(before, first))) or _is_lowered(before, first)
    )


ROMANCE = frozenset(
    {"De", "Del", "La", "Las", "El", "Los", "En", "Para", "Por", "Un", "Una", "Da", "Do", "Das", "Dos", "Di", "Della",
     "Du", "Des"}
)  # fmt: skip
LINKING = frozenset({"Y", "E", "O", "U", "A", "Al"})
"""Words of a title that have capitals as all have, among several of those: "Agua Y Tierra En La Costa"; no elements."""


def _is_marked(word: str) -> bool:
    """A capital inside ("DeSena", "JCV", "mRNA"), or one beside a digit ("B12")."""
    return (not word[1:].islower() and word[1:] != word[1:].lower()) or (not word.isalpha() and _has_digit(word))


def _has_digit(word: str) -> bool:
    return any(sign.isdigit() for sign in word)


def _is_fixed(word: str, article: bool) -> bool:
    """A capital that Title Case did not make. "A" may be the `article` that opens a title, or in one with "Of"."""
    if len(word) == 1:
        return not (article and word == "A")
    return _is_marked(word) or word in ELEMENTS or word.partition("’")[0].partition("'")[0] in PROPER_WORDS


def _is_code(word: str) -> bool:
    return _has_digit(word) or word in ROMAN_NUMERALS or not word.isupper()


def _opens(before: str, first: bool) -> bool:
    """Whether a word has its capital for opening a title or subtitle, in a place where BibTeX leaves it alone."""
    return not before if first else before.endswith(": ")


def _is_lowered(before: str, first: bool) -> bool:
    """Whether a word opens a sentence where BibTeX would lower it: after a quotation mark, a question mark."""
    return not _opens(before, first) and (first or NEW_SENTENCE.search(before) is not None)


def _is_shouting(words: list[Word]) -> bool:
    long = [word.isupper() for _, word in words if len(word) > 3]
    return sum(long) > max(1, TITLE_CASE_SHARE * len(long))


def _is_title_case(words: list[Word]) -> bool:
    capitals = small = 0
    for before, word in words[1:]:
        if len(word) < 4 or word in SMALL_WORDS or before in NOT_JUDGED or word[0] in FIGURES:
            continue  # "21st" says nothing of case
        if word.islower():
            small += 1
        elif word[1:].islower():
            capitals += 1
    return capitals > 1 and capitals > TITLE_CASE_SHARE * (capitals + small)


FIGURES = frozenset("0123456789")
NOT_JUDGED: frozenset[str] = frozenset({": ", ". ", "? ", "! ", "-", " - ", " – "})
"""What stands before a word whose capital, or lack of it, says nothing: "games: An", "language-Based"."""
