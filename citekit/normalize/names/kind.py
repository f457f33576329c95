"""Fast judgements on a line or a piece of one: a person, an organisation, or neither."""

from __future__ import annotations

import re

from citekit.normalize.names.forms import has_cjk
from citekit.normalize.names.lexicon import (
    BODY,
    CJK_BODY,
    FIELD,
    FIELD_ENDINGS,
    NAME_BODY,
    PAGE,
    PLACE,
    SMALL_WORDS,
    SOFT,
    TOPIC,
)  # fmt: skip
from citekit.normalize.names.marks import clean, is_degree, is_suffix
from citekit.normalize.names.particles import JOINED_BY, LOWER, LOWER_BEFORE_PARTICLE
from citekit.normalize.names.roles import role_of
from citekit.normalize.names.surnames import EAST_ASIAN, GIVEN, VIETNAMESE

WORDS = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
"""Words with their inner marks: "Jean-Pierre", "O'Brien", "inc."."""

SHAPE = re.compile(
    r"(?:[^\W\d_]\.[-‐ ]?)+[^\W\d_]?"  # J.-P.
    r"|['’][ts]"  # 't
    r"|[(“\"'‘][^\W\d_][\w.-]*[)”\"'’]"  # (Jenny)
    r"|(?:[dlDL]['’]|al-|el-|Al-|El-|ad-|as-|'t|’t)?[^\W\d_][^\W\d_]*(?:['’‐–.-][^\W\d_]+)*\.?"  # al-Zahrani
)
"""One word of a person's name."""

PLAIN = re.compile(r"[^\W\d_a-z][^\W\d_]+(?: [^\W\d_a-z](?:\.|[^\W\d_]+)){0,3} [A-ZÀ-ÖØ-Þ][^\W\d_]+")
"""The usual form: "Daniel A. Jiménez", "Sze Ling Yeo"."""

UNLIKE = re.compile(r"\S\t|[:/?!=<>#@%›»]|\d{4}")
"""What no name has: "City\tGraz", "Funding Information:"."""

GLUED = re.compile(r"^[^\W\d_]{0,4}['’‐-][^\W\d_]*[A-ZÀ-ÖØ-Þ]")
"""A capital behind a glued particle: "d'Antras", "al-Zahrani", "'t Hooft"."""

ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,7}")
"""WHO, CERN, COVID-19"""

PERSON_VETO = BODY | FIELD | SMALL_WORDS | TOPIC | PLACE

NEVER_ALONE = PERSON_VETO | PAGE | SOFT
ORGANIZATION_WORDS = BODY | FIELD


def lower_words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return WORDS.findall(text.lower())


def looks_like_organization(text: str) -> bool:
    """Whether a line names a department, university, group or field: "School of Law", "Neurology"."""
    words = lower_words(text)
    if not words or len(words) > 20:
        return text.strip().endswith(CJK_BODY)
    if not ORGANIZATION_WORDS.isdisjoint(words) or any(word.endswith(FIELD_ENDINGS) for word in words):
        return words[0] not in PAGE and not text.rstrip().endswith((".", "?", "!", ":"))
    return ACRONYM.fullmatch(text.strip()) is not None or text.strip().endswith(CJK_BODY)


def is_group_name(text: str) -> bool:
    """Whether a printed name is that of a group, by a word no person bears: "ATLAS Collaboration", "The Lancet"."""
    words = lower_words(text)
    if not NAME_BODY.isdisjoint(words):
        return True
    if len(words) > 1 and words[0] == "the" and VIETNAMESE.isdisjoint(text.split()):
        return True
    return " of " in text or text.endswith(CJK_BODY)


def looks_like_person(text: str) -> bool:
    """Whether a piece of text has the form of one person's name of two words or more, or of a known CJK name."""
    if PLAIN.fullmatch(text) and NEVER_ALONE.isdisjoint(text.lower().split(" ")) and not text.endswith(FIELD_ENDINGS):
        return True
    if len(text) > 80 or text.count(" ") > 9 or UNLIKE.search(text):
        return False
    if "(" in text:
        text = role_of(text)[0]
    text = clean(text)
    if text.endswith(")") or any(letter.isdigit() for letter in text):
        return False
    if not text.isascii() and has_cjk(text):
        from citekit.normalize.names.cjk import is_cjk_name

        return is_cjk_name(text)
    name, comma, rest = text.partition(",")
    if comma and not _comma_tail(name, rest.strip()):
        return False
    words = name.split()
    if comma and len(words) == 1 and not is_degree(rest) and not is_suffix(rest):
        words += rest.split()
    return 2 <= len(words) <= 7 and _shaped(words) and not _vetoed(words)


def _comma_tail(name: str, rest: str) -> bool:
    """What a comma may bring: initials, a suffix, a degree, a given name: "Dubey, D.", "Doe, Jane"."""
    tail = rest.split(",", maxsplit=1)[0].strip()
    initials = tail.replace(".", "").isupper()
    return initials or is_suffix(tail) or is_degree(tail) or (tail.split(" ")[0] in GIVEN and len(name.split()) < 4)


def _shaped(words: list[str]) -> bool:
    """Every word has a name's form: capitals first, or a particle; the first and last are no plain small words."""
    for index, word in enumerate(words):
        if not SHAPE.fullmatch(word):
            return False
        small = word in LOWER or (word in JOINED_BY and index) or _before_particle(words, index)
        if not small and not _capital(word):
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


def _vetoed(words: list[str]) -> bool:
    """A word that no person bears, or nothing but words that are rather not names: "Law School", "Home Page"."""
    low = [word.lower().strip("().,") for word in words]
    if any(word in PAGE for word in (low if len(low) > 2 else low[:1])):
        return True
    if all(word in NEVER_ALONE for word in low) or any(word.endswith(FIELD_ENDINGS) for word in low):
        return True
    # "An", "The", "To" are small words, and given or family names in East Asia: "Yuda An".
    asian = not EAST_ASIAN.isdisjoint(words)
    names = {word.lower() for word in words if word in EAST_ASIAN or (asian and word in {"The", "To", "At", "On"})}
    return any(word in PERSON_VETO and word not in names for word in low)
