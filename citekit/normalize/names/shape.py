"""Whether every word has the form that words of a person's name have."""

from __future__ import annotations

from citekit.normalize.names.marks import is_suffix
from citekit.normalize.names.particles import GAELIC, GAELIC_ARTICLES, JOINED_BY, LOWER, LOWER_BEFORE_PARTICLE
from citekit.patterns import regex

SHAPE = regex(
    r"(?:[^\W\d_]\.[-‐ ]?)+[^\W\d_]?"  # J.-P.
    r"|['’][ts]|a['’]|[asd]/[lpo]"  # 't, a', a/l
    r"|[(“\"'‘][^\W\d_][\w.-]*[)”\"'’]"  # (Jenny)
    r"|(?:[dlDL]['’]|al-|el-|Al-|El-|ad-|as-|'t|’t)?[^\W\d_][^\W\d_]*(?:['’‐–.-][^\W\d_]+)*\.?"  # al-Zahrani
)
"""One word of a person's name."""

GLUED = regex(r"^(?:[^\W\d_]{0,4}['’‐-][^\W\d_]*|[htngmd]|bh?|de|di|le|van)[A-ZÀ-ÖØ-Þ]")
"""A capital behind a glued particle: "d'Antras", "al-Zahrani", "'t Hooft", "tSaoir", "deSouza"."""


def is_shaped(words: list[str]) -> bool:
    """Every word has a name's form: capitals first, or a particle; the first and last are no plain small words."""
    for index, word in enumerate(words):
        if not SHAPE.fullmatch(word):
            return False
        small = word in LOWER or (word in JOINED_BY and index) or _before_particle(words, index)
        article = word in GAELIC_ARTICLES and index > 0 and words[index - 1].capitalize() in GAELIC
        if not (small or article or _capital(word)):
            return False
    if words[-1].endswith(".") and len(words[-1].rstrip(".")) > 3 and not is_suffix(words[-1]):
        return False
    return _capital(words[-1])


def _before_particle(words: list[str], index: int) -> bool:
    """ "in" of "in 't Veld"; not that of "Difficulty in Puzzle Games"."""
    return words[index] in LOWER_BEFORE_PARTICLE and index + 2 < len(words) and words[index + 1] in LOWER


def _capital(word: str) -> bool:
    """A capital first, also behind a glued particle or in a bracket: "d'Antras", "(Jenny)", "al-Zahrani"."""
    if word[0].isupper() or (not word[0].isalpha() and word[1:2].isupper()):
        return True
    if word[0].isalpha() and not word[0].islower():
        return True
    return GLUED.search(word) is not None
