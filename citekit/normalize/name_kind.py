"""Fast judgements on a line or a piece of one: a person, an organisation, or neither."""

from __future__ import annotations

import re

from citekit.normalize.name_cjk import is_cjk_name
from citekit.normalize.name_lexicon import BODY, CJK_BODY, FIELD, FIELD_ENDINGS, NAME_BODY, PAGE, PLACE, SOFT, TOPIC
from citekit.normalize.name_marks import clean, is_degree, is_suffix
from citekit.normalize.name_particles import JOINED_BY, LOWER, LOWER_BEFORE_PARTICLE
from citekit.normalize.name_surnames import EAST_ASIAN, GIVEN, VIETNAMESE
from citekit.normalize.name_roles import role_of

WORDS = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?")
"""Words with their inner marks: "Jean-Pierre", "O'Brien", "inc."."""

SHAPE = re.compile(
    r"(?:[^\W\d_]\.[-‐ ]?)+[^\W\d_]?"  # J.-P.
    r"|[(“\"'‘][^\W\d_][\w.-]*[)”\"'’]"  # (Jenny)
    r"|(?:[dlDL]['’]|al-|el-|Al-|El-|ad-|as-|'t|’t)?[^\W\d_][^\W\d_]*(?:['’‐–.-][^\W\d_]+)*\.?"  # d'Antras, al-Zahrani, Jiménez
)
"""One word of a person's name."""

ACRONYM = re.compile(r"[A-Z][A-Z0-9&-]{1,7}")
"""WHO, CERN, COVID-19"""

PERSON_VETO = BODY | FIELD | PAGE | TOPIC | PLACE
ORGANIZATION_WORDS = BODY | FIELD

SMALL = frozenset("of the for and on in at de la del des du der die das von für og och und et y & to".split())
"""Small words in names of institutions."""


def lower_words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return WORDS.findall(text.lower())


def looks_like_organization(text: str) -> bool:
    """Whether a line names a department, a university, a group, a field: "School of Electrical Engineering", "Neurology"."""
    words = lower_words(text)
    if not words or len(words) > 20:
        return text.strip().endswith(CJK_BODY)
    if not ORGANIZATION_WORDS.isdisjoint(words) or any(word.endswith(FIELD_ENDINGS) for word in words):
        return not (words[0] in PAGE - PLACE and words[0] not in SMALL) and not text.rstrip().endswith((".", "?", "!", ":"))
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
    if len(text) > 80:
        return False
    if "(" in text:
        text = role_of(text)[0]
    text = clean(text)
    if not text.isascii() and is_cjk_name(text):
        return True
    name, comma, rest = text.partition(",")
    if comma and not _comma_tail(name, rest.strip()):
        return False
    words = name.split()
    if comma and len(words) == 1 and not is_degree(rest) and not is_suffix(rest):
        words += rest.split()
    return 2 <= len(words) <= 7 and _shaped(words) and not _vetoed(words)


def _comma_tail(name: str, rest: str) -> bool:
    """What a comma may bring: initials, a suffix, a degree, a given name: "Dubey, D.", "Doe, Jane"."""
    tail = rest.split(",")[0].strip()
    return is_suffix(tail) or is_degree(tail) or tail.replace(".", "").isupper() or (
        tail.split(" ")[0] in GIVEN and len(name.split()) < 4
    )


def _shaped(words: list[str]) -> bool:
    """Every word has a name's form: capitals first, or a particle; the first and last are no plain small words."""
    for index, word in enumerate(words):
        if not SHAPE.fullmatch(word):
            return False
        if not _capital(word) and not (word in LOWER or word in LOWER_BEFORE_PARTICLE or (word in JOINED_BY and 0 < index)):
            return False
    if words[-1].endswith(".") and len(words[-1].rstrip(".")) > 3 and not is_suffix(words[-1]):
        return False
    return _capital(words[-1])


def _capital(word: str) -> bool:
    """A capital first, also behind a glued particle or in a bracket: "d'Antras", "(Jenny)", "al-Zahrani"."""
    if word[0].isupper() or (not word[0].isalpha() and word[1:2].isupper()):
        return True
    return ("'" in word or "’" in word or "-" in word) and any(letter.isupper() for letter in word) or word[0].isalpha() and not word[0].islower()


def _vetoed(words: list[str]) -> bool:
    """A word that no person bears, or nothing but words that are rather not names: "Law School", "Home Page"."""
    low = [word.lower().strip("().,") for word in words]
    if all(word in SOFT or word in PERSON_VETO for word in low) or any(word.endswith(FIELD_ENDINGS) for word in low):
        return True
    # "An", "The", "To", "Can" are small words, and given or family names in East Asia: "Yuda An".
    names = {word.lower() for word in words if word in EAST_ASIAN or word in {"The", "To", "At", "As", "By", "On", "Not"}}
    small = {word for word in low if word in PERSON_VETO} - names
    return bool(small) or words[0] in {"The", "On", "By", "As", "At"} and not any(word in VIETNAMESE for word in words)
