"""The words of a work that make up its citation key, in ASCII.

A name in a script that has no ASCII spelling here (Chinese, Arabic, Thai) stands as the code points of its first two
letters, the family name first: 王小明 is "u738bu5c0f". A Greek letter among Latin ones goes by its name ("α-synuclein":
"alphasynuclein"). No word is longer than 40 characters.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.values import Name, Organization
from citekit.writers.transliteration import to_ascii

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator

    from citekit.work import Work

JOINED = regex(r"[^A-Za-z0-9]+")  # "(Un)Fair", "multi-modal"
ACRONYM = regex(r"\(([A-Z][A-Za-z]{1,9})\)")  # "World Health Organization (WHO)"

ARTICLES: dict[str, frozenset[str]] = {
    "en": frozenset(("a", "an", "the")),
    "de": frozenset(("der", "die", "das", "ein", "eine")),
    "fr": frozenset(("le", "la", "les", "un", "une")),
    "es": frozenset(("el", "la", "los", "las", "un", "una")),
    "it": frozenset(("il", "lo", "la", "i", "gli", "le", "un", "uno", "una")),
    "pt": frozenset(("o", "a", "os", "as", "um", "uma")),
    "nl": frozenset(("de", "het", "een")),
    "da": frozenset(("en", "et", "den", "det", "de")),
    "sv": frozenset(("en", "ett", "den", "det", "de")),
    "nb": frozenset(("en", "ei", "et", "den", "det", "de")),
}
"""Articles that a key skips at the start of a title, by the language of the work; English where it is not stated."""

_FUNCTION_WORDS = """
a an the of and or in on for to from by with at as is are und der die das et de la le les del y e van het en
"""

SMALL_WORDS: frozenset[str] = frozenset(_FUNCTION_WORDS.split())
"""Words that `{titleN}` and the initials of an organisation skip."""

NO_YEAR, NOBODY = "nd", "anon"
LONGEST_WORD = 40

GREEK: dict[str, str] = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho",
    "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
}  # fmt: skip
"""Letters that are symbols in a title: their names."""
GREEK_LETTER = regex("[α-ωΑ-Ω]")
GREEK_WORD = regex("[\u0370-\u03ff\u1f00-\u1fff]{2}")  # "γλώσσα"


def _families(work: Work, number: int) -> list[str]:
    """The first names on the list as words, then "EtAl" if there are more; without people the title speaks."""
    people = work.author or work.editor
    if not people:
        return [*islice(_title_words(work), 1)] or [NOBODY]
    words = [word for name in people[:number] for word in _name_words(name)] or [NOBODY]
    return [*words, "EtAl"] if len(people) > number > 1 else words


@lru_cache(maxsize=1024)
def _name_words(name: Name) -> tuple[str, ...]:
    """A family name with its particle in one word, so that the key does not hang on where the particle was put."""
    if isinstance(name, Organization):
        return _group_words(name.name)
    word = _letters_of(to_ascii(f"{name.particle or ''}{name.family}"))
    return (word[:LONGEST_WORD],) if word else _code_points(f"{name.family}{name.given or ''}")


def _code_points(name: str) -> tuple[str, ...]:
    """Two letters that ASCII cannot spell: 王小明 -> "u738bu5c0f"; nothing for a name without letters."""
    word = "".join([f"u{ord(letter):x}" for letter in name if letter.isalpha()][:2])
    return (word,) if word else ()


def _group_words(name: str) -> tuple[str, ...]:
    """ "World Health Organization" -> "WHO"; "European Commission" -> both words."""
    if acronym := ACRONYM.search(name):
        return (acronym[1],)
    if not JOINED.sub("", to_ascii(name)):
        return _code_points(name)
    words = [word for word in _ascii_words(name) if word.lower() not in SMALL_WORDS]
    return ("".join(word[0] for word in words).upper(),) if len(words) > 2 else tuple(words)


def _ascii_words(text: str) -> Iterator[str]:
    if not text.isascii() and GREEK_LETTER.search(text) and not GREEK_WORD.search(text):
        text = GREEK_LETTER.sub(_letter_name, text)
    parts = to_ascii(text).replace("/", " ").split()  # "and/or"
    return (word[:LONGEST_WORD] for part in parts if (word := _letters_of(part)))


def _letters_of(part: str) -> str:
    return part if part.isalnum() else JOINED.sub("", part)


def _letter_name(found: re.Match[str]) -> str:
    """ "α" -> "alpha", "Δ" -> "Delta"."""
    letter = found[0]
    name = GREEK.get(letter.lower(), "sigma")
    return name.capitalize() if letter.isupper() else name


def _title_words(work: Work) -> Iterator[str]:
    """The title without a leading article, in words."""
    words = _ascii_words(work.title or "")
    first = [*islice(words, 2)]
    articles = ARTICLES.get((work.language or "en").partition("-")[0], ARTICLES["en"])
    return chain(first[1:] if len(first) > 1 and first[0].lower() in articles else first, words)


def _word(work: Work, _: int) -> list[str]:
    """The first word of the title; the second where the first stands in for the people."""
    place = 0 if work.author or work.editor else 1
    return [*islice(_title_words(work), place, place + 1)]


def _title(work: Work, number: int) -> list[str]:
    words = [*_title_words(work)]
    return ([word for word in words if word.lower() not in SMALL_WORDS] or words)[:number]


def _year(work: Work, _: int) -> list[str]:
    return [str(work.issued.year) if work.issued else NO_YEAR]


def _short_year(work: Work, _: int) -> list[str]:
    return [f"{work.issued.year % 100:02d}" if work.issued else NO_YEAR]


def _journal(work: Work, _: int) -> list[str]:
    return [word for word in _ascii_words(work.container_title or "") if word.lower() not in SMALL_WORDS]


PLACEHOLDERS: dict[str, Callable[[Work, int], list[str]]] = {
    "family": lambda work, _: _families(work, 1),
    "families": _families,
    "year": _year,
    "shortyear": _short_year,
    "word": _word,
    "title": _title,
    "journal": _journal,
    "volume": lambda work, _: [*_ascii_words(work.volume or "")],
    "firstpage": lambda work, _: [*_ascii_words(work.page.first if work.page else work.article_number or "")],
    "type": lambda work, _: [work.type],
}
"""Placeholder -> the words that it stands for."""

NUMBERED: frozenset[str] = frozenset(("families", "title"))
"""Placeholders that say how many: `{families3}`, `{title2}`."""
