"""Where a name printed in natural order splits: the rules, from the last word leftwards."""

from __future__ import annotations

import re

from citekit.normalize.names.forms import (
    DOTTED,
    is_asian,
    is_full,
    is_lower_particle,
    is_pinyin,
    lowered,
    over_particles,
)
from citekit.normalize.names.marked import marked_start
from citekit.normalize.names.order import Turned, family_first
from citekit.normalize.names.particles import (
    CAPITAL_OPENERS,
    FAMILY_TAILS,
    HONOURS,
    JOINED_BY,
    LAST_WORD_WINS,
    LATE_SUFFIXES,
    LOWER,
    SON_OF,
    SUFFIXES,
)
from citekit.normalize.names.surnames import (
    CHINESE,
    EAST_ASIAN,
    GIVEN,
    PATRONYMIC,
    PORTUGUESE,
    RELIGIOUS,
    SPANISH,
    SPANISH_CLEAR,
    VIETNAMESE_CLEAR,
)
from citekit.values import Person


def split_words(words: list[str], suffix: str | None) -> tuple[Person, str]:
    """A name in natural order, without marks and titles: the person, and why the split is doubtful."""
    if suffix is None:
        words, suffix = _take_suffix(words)
    if len(words) == 1:
        return person([], words, suffix), ""
    turned = family_first(words) or _turned_in_capitals(words)
    if turned:
        family, given, reason = turned
        return person(given, family, suffix), reason
    spoken = lowered(words)
    start, reason = _family_start(spoken)
    reason = reason or _doubt(spoken, start)
    return person(words[:start], words[start:], suffix), _as_printed(reason, words)


def _turned_in_capitals(words: list[str]) -> Turned | None:
    """The same where all is in capitals, as tables and syllables tell: "NGUYEN THI MAI"."""
    spoken = lowered(words)
    turned = family_first(spoken) if spoken is not words else None
    if turned is None:
        return None
    family, given, reason = turned
    printed = dict(zip(spoken, words, strict=True))
    return [printed[word] for word in family], [printed[word] for word in given], _as_printed(reason, words)


def _as_printed(reason: str, words: list[str]) -> str:
    """A reason that quotes a name in capitals as it is."""
    for spoken, word in zip(lowered(words), words, strict=True):
        reason = reason.replace(spoken, word) if len(word) > 1 else reason
    return reason


def person(given: list[str], family: list[str], suffix: str | None) -> Person:
    """A person from the words of both parts; lower-case particles before the family name go to their own field."""
    size = 0
    while size < len(family) - 1 and (is_lower_particle(family, size) or (given and family[size] in JOINED_BY)):
        size += 1
    return Person(" ".join(family[size:]), " ".join(given) or None, " ".join(family[:size]) or None, None, suffix)


SMALL_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "jnr", "jnr.", "snr", "snr.", "jun.", "sen."})
"""Generations in small letters: "Terje Haugen jr.", "Max Müller jun."; not "iii", which a damaged name may end with."""


def _take_suffix(words: list[str]) -> tuple[list[str], str | None]:
    """The generation at the end: "Robert H. Haralson III", "Terje Haugen jr.", "Michael C. Northington V"."""
    last = words[-1]
    if len(words) > 1 and (last in SMALL_SUFFIXES or (last.lower() in SUFFIXES and not last[0].islower())):
        return words[:-1], last
    if last in LATE_SUFFIXES and len(words) > 3 and DOTTED.fullmatch(words[-3]):
        return words[:-1], last
    return words, None


def _family_start(words: list[str]) -> tuple[int, str]:
    """Index of the first word of the family name, particles included, and a doubt if a rule has one."""
    marked = marked_start(words)
    if marked is not None:
        return marked
    start = len(words) - 1
    reason = ""
    if words[start] in FAMILY_TAILS and start > 1 and is_full(words[start - 1]):
        start -= 1
        reason = f"“{words[-1]}” could be a suffix" if words[-1].startswith("J") else ""
    if start == 2 and words[1] in JOINED_BY:
        return 1, f"“{words[1]}” joins two family names, and only one is printed"
    joined = _over_joints(words, start)
    start = over_particles(words, joined)
    if start == joined:
        start, reason = _inner_particle(words, start, reason)
    elif _over_joints(words, start) < start:
        start = over_particles(words, _over_joints(words, start))
    return (_first_of_two(words, start) if start > 1 else None) or (start, reason)


def _first_of_two(words: list[str], start: int) -> tuple[int, str] | None:
    """The same where another family name stands before the one found, as in Spanish and Portuguese."""
    if _is_spanish_pair(words, start):
        first = over_particles(words, start - 1)
        return first, f"two family names as in Spanish; “{words[-1]}” alone could be the family name"
    if _is_second_family(words, start - 1):
        return start - 1, f"behind initials “{words[start - 1]}” is read as a family name"
    if _is_before_de_la(words, start):
        last = " ".join(words[start:])
        return start - 1, f"two family names as in Spanish; “{last}” alone could be the family name"
    return None


def _is_before_de_la(words: list[str], start: int) -> bool:
    """A first family name before "de la", "del": "Yesenia Montoya de la Cruz"; not "Juana Inés de la Cruz"."""
    article = words[start] == "del" or (
        words[start] == "de" and words[start + 1 : start + 2] in (["la"], ["las"], ["los"])
    )
    first = words[start - 1]
    return article and is_full(first) and first.istitle() and first not in GIVEN and first not in RELIGIOUS


def _is_second_family(words: list[str], index: int) -> bool:
    """An Iberian family name behind nothing but initials: "E. Santos Magalhães"."""
    if words[index] in GIVEN or not (words[index] in SPANISH or words[index] in PORTUGUESE):
        return False
    return all(DOTTED.fullmatch(word) for word in words[:index])


def _over_joints(words: list[str], start: int) -> int:
    """Left over "y" and a hyphen with a particle: "Ramón y Cajal", "Spillekom-van Koulil", "Helm–van Mil"."""
    while start > 1:
        before = words[start - 1]
        if before in JOINED_BY and start > 2:
            start -= 2
        elif _ends_in_particle(before) and not _is_syllable_pair(before, words[-1]):
            start -= 1
        else:
            break
    return start


def _ends_in_particle(word: str) -> bool:
    """Whether a particle stands behind the last hyphen: "Hollander-van"."""
    pieces = re.split("[-‐–]", word)
    return len(pieces) > 1 and pieces[-1].lower() in LOWER


def _is_syllable_pair(word: str, last: str) -> bool:
    """A given name with a hyphen before an East Asian family name: "J. Yu-Bin Li"."""
    return last in EAST_ASIAN and word.rsplit("-", 1)[-1].istitle() and is_asian(word)


def _inner_particle(words: list[str], start: int, reason: str) -> tuple[int, str]:
    """A particle one word further left: "de la Cruz Pérez" is one family name, "de Lima Rodrigues" ends in one."""
    inner = words[start - 1]
    if start < 3 or not is_lower_particle(words, start - 2) or inner in RELIGIOUS or not is_full(inner):
        return start, reason
    if words[start - 2] in LAST_WORD_WINS and words[start - 3] not in LOWER:
        return start, reason or f"“{words[start - 2]} {words[start - 1]}” may belong to the family name"
    wide = over_particles(words, start - 1)
    return wide, reason or f"“{words[start]}” alone could be the family name"


def _is_spanish_pair(words: list[str], start: int) -> bool:
    """Two Spanish family names, or one that is unmistakable: "García Márquez", "Peña Ortega", "Fernández Acín"."""
    if words[-1] in PORTUGUESE or not {"da", "do", "dos", "das"}.isdisjoint(words):
        return False
    first = words[start - 1]
    second = words[start] in SPANISH or words[start].endswith("ez")  # "Sáez"
    return first in SPANISH_CLEAR or (first in SPANISH and first not in GIVEN and second)


def _doubt(words: list[str], start: int) -> str:
    """Why a given-first reading could be wrong; empty when it hardly could."""
    first, last = words[0], words[-1]
    if start and first in VIETNAMESE_CLEAR and last not in VIETNAMESE_CLEAR:
        return f"“{first}” is a Vietnamese family name, which may stand first"
    if len(words) == 2 and start == 1:
        return _pair_doubt(first, last)
    if (start == 2 and first in HONOURS) or words[start] in SON_OF:
        return ""
    if start > 1:
        return _middle_doubt(words, start)
    return ""


def _pair_doubt(first: str, last: str) -> str:
    """Why the first of two words could be the family name, or a part of it."""
    if first in CHINESE and last not in EAST_ASIAN and len(last) > 4 and is_pinyin(last):
        return f"“{first}” is a Chinese family name, which may stand first"
    if first in CAPITAL_OPENERS and last not in EAST_ASIAN:
        return f"“{first}” may belong to the family name"
    if last in GIVEN and _is_double_family(first):
        return f"“{last}” is a given name, which may stand last"
    return ""


def _is_double_family(word: str) -> bool:
    """Two words with a hyphen of which neither is a given name: "Müller-Lüdenscheidt"."""
    return "-" in word and GIVEN.isdisjoint(word.split("-")) and not is_asian(word)


def _middle_doubt(words: list[str], start: int) -> str:
    """The word before the family name may belong to it: "Thomas Martini Jørgensen"; not "Chun Kit Lam"."""
    middle, last = words[start - 1], words[-1]
    if middle in SPANISH or middle in PORTUGUESE:
        return f"“{middle} {' '.join(words[start:])}” could be the family name"
    if not is_full(middle) or middle in GIVEN or middle in RELIGIOUS or middle.endswith(PATRONYMIC):
        return ""
    if not middle[0].isupper():
        return ""
    if last in EAST_ASIAN and (is_asian(middle) or middle in EAST_ASIAN):
        return ""
    return f"“{middle}” may belong to the family name"
