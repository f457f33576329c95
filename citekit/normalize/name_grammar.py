"""Where a name printed in natural order splits: the rules, from the last word leftwards."""

from __future__ import annotations

import re

from citekit.normalize.name_particles import (
    CAPITAL, CAPITAL_OPENERS, ELIDED, FAMILY_TAILS, JOINED_BY, LAST_WORD_WINS, LATE_SUFFIXES, LOWER, LOWER_BEFORE_PARTICLE, SUFFIXES, SYLLABLES,
)  # fmt: skip
from citekit.normalize.name_surnames import (
    CHINESE, EAST_ASIAN, GIVEN, PATRONYMIC, PORTUGUESE, RELIGIOUS, SHORT, SPANISH, SPANISH_CLEAR, VIETNAMESE_CLEAR,
)  # fmt: skip
from citekit.values import Person

INITIALS = re.compile(r"(?:[^\W\d_a-z]\.?[-‐ ]?){1,5}")
"""Initials with or without dots: "J.R.R.", "AH", "J.-P.", "M". """

DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.[-‐]?)+[^\W\d_]?|[^\W\d_]")
"""Certainly initials: "J.R.R.", "Th.", "M"."""

CAPITALS = re.compile(r"(?:Mc|Mac|De|Van|Le|O['’])?[^\W\d_a-zß-öø-ÿ]+(?:['’‐-][^\W\d_a-zß-öø-ÿ]+)*")
"""A word in capitals: "CAI", "McDONALD", "GARCÍA-LÓPEZ", "O'BRIEN"."""

SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:i?ang|i?ong|uang|[ei]ng|i?an|i?ao|uan?|uai|[aeu]i|[aeiu]n|i[aeu]|[ou]u|u[eo]|[aeiou])"
)
PINYIN = re.compile(f"{SYLLABLE}(?:[-‐']?{SYLLABLE})?", re.IGNORECASE)
"""One or two Pinyin syllables: "Wei", "Xiaoming", "Yu-feng"."""

SOUND = "(?:tsz|sz|ng|(?:[ktsgcz][hswyz]|[hgbpm]y|[bpmfdtnlgkhjqxrzcsywv])?[aeiouy]{1,3}(?:ng|[nmktpl])?)"
ASIAN = re.compile(f"{SOUND}(?:[-‐']?{SOUND})?", re.IGNORECASE)
"""One or two East Asian syllables of any spelling, as evidence beside an East Asian family name: "Kit", "Myoung-Soo"."""

VOWEL = re.compile("[AEIOUYÄÖÜÅØÆÁÉÍÓÚ]")
"""What a pronounceable word in capitals has: "CAI", not "MM"."""


def split_words(words: list[str], suffix: str | None = None) -> tuple[Person, str]:
    """A name in natural order, without marks and titles: the person, and why the split is doubtful."""
    if suffix is None:
        words, suffix = _take_suffix(words)
    if len(words) == 1:
        return person([], words, suffix), ""
    turned = _family_first(words)
    if turned:
        family, given, reason = turned
        return person(given, family, suffix), reason
    start, reason = _family_start(words)
    return person(words[:start], words[start:], suffix), reason or _doubt(words, start)


def person(given: list[str], family: list[str], suffix: str | None) -> Person:
    """A person from the words of both parts; lower-case particles before the family name go to their own field."""
    size = 0
    while size < len(family) - 1 and is_lower_particle(family, size):
        size += 1
    return Person(" ".join(family[size:]), " ".join(given) or None, " ".join(family[:size]) or None, None, suffix)


def is_lower_particle(words: list[str], index: int) -> bool:
    """Whether a word is a lower-case particle where it stands: "van", "in" of "in 't Veld"."""
    word = words[index]
    if word in LOWER:
        return True
    return word in LOWER_BEFORE_PARTICLE and index + 1 < len(words) - 1 and is_lower_particle(words, index + 1)


def _take_suffix(words: list[str]) -> tuple[list[str], str | None]:
    """The generation at the end: "Robert H. Haralson III", "Michael C. Northington V"."""
    last = words[-1]
    if len(words) > 1 and last.lower() in SUFFIXES and (last[0] != last[0].lower() or last[0].isdigit()):
        return words[:-1], last
    if last in LATE_SUFFIXES and len(words) > 3 and DOTTED.fullmatch(words[-3]):
        return words[:-1], last
    return words, None


# --- family name first, without a comma -----------------------------------------------------------------------------

Turned = tuple[list[str], list[str], str]


def _family_first(words: list[str]) -> Turned | None:
    """Family name, given name and doubt, where capitals, final initials or a patronymic show that order."""
    if words[-1].isupper() or words[0].isupper() or "Mc" in words[0]:
        return _final_initials(words) or _capitals(words)
    if len(words) == 2 and DOTTED.fullmatch(words[-1]) and not DOTTED.fullmatch(words[0]):
        return _final_initials(words)
    if len(words) == 3 and words[2].endswith(PATRONYMIC) and not words[1].endswith(PATRONYMIC) and "." not in words[1]:
        return words[:1], words[1:], "a patronymic at the end shows the family name first"
    return None


def _final_initials(words: list[str]) -> Turned | None:
    """PubMed's order: "Rosengren AH", "Li DQ", "van Deursen A", "Иванов И. И."; not "J. LI"."""
    count = len(words)
    while count > 1 and _is_final_initial(words[count - 1], words[count - 2] if count > 1 else ""):
        count -= 1
    if count == len(words) or any(DOTTED.fullmatch(word) for word in words[:count]):
        return None
    if count > 1 and (words[0] in GIVEN or words[0] in VIETNAMESE_CLEAR):
        return _initial_family(words, count)
    family = words[:count]
    names = [word for word in family if word not in LOWER and word not in CAPITAL]
    reason = "" if len(names) == 1 else "the initials stand last; the words before them may include given names"
    if words[-1] in SHORT and not reason:
        reason = f"“{words[-1]}” could be a family name in capitals"
    return family, words[count:], reason


def _initial_family(words: list[str], count: int) -> Turned:
    """A known given name first: the final initial shortens a second family name, "Luis Bravo N."."""
    start = _over_particles(words[:count], count - 1)
    return words[start:], words[:start], f"“{words[-1]}” could be the initials of the given name"


def _is_final_initial(word: str, before: str) -> bool:
    """Initials, not a short family name in capitals; "LI" behind "Jia" is a name, "MM" is not."""
    if DOTTED.fullmatch(word):
        return len(word) > 1 or word.isupper()
    if not word.isupper() or len(word) > 3 or not word.isalpha():
        return False
    if word.capitalize() in EAST_ASIAN:
        return not (before.isupper() or ASIAN.fullmatch(before) or before.rstrip(".").isupper())
    return word not in SHORT and not (len(word) == 3 and VOWEL.match(word[1]) and not VOWEL.match(word[0]) and not VOWEL.match(word[2]))


def _capitals(words: list[str]) -> Turned | None:
    """A family name in capitals among other words, at either end: "Xuran CAI", "SINGH Hitarth", "VAN DER BERG Jan"."""
    marks = [_is_capital_name(word) for word in words]
    if all(mark or DOTTED.fullmatch(word) or word in LOWER for mark, word in zip(marks, words, strict=True)):
        return None
    size = marks.index(False) if marks[0] else 0
    if size and not any(marks[size:]) and _opens_family(words, size):
        doubt = f"“{words[0]}” could be initials" if size == 1 and len(words[0]) == 2 else ""
        return words[:size], words[size:], doubt
    start = len(words) - marks[::-1].index(False) if marks[-1] else len(words)
    if start == len(words) or (start == len(words) - 1 and len(words[-1]) == 1):
        return None
    start = _over_particles(words, start)
    short = len(words[-1]) < 4 and words[-1].capitalize() in EAST_ASIAN and not ASIAN.fullmatch(words[0])
    return words[start:], words[:start], f"“{words[-1]}” could be initials" if short and len(words[-1]) == 2 else ""


def _is_capital_name(word: str) -> bool:
    return len(word) > 1 and "." not in word and CAPITALS.fullmatch(word) is not None


def _opens_family(words: list[str], size: int) -> bool:
    """Whether leading capitals are a family name and not initials: "SINGH Hitarth", "LI Wei"; not "JRR Tolkien"."""
    word = words[0]
    if size > 1 or len(word) > 3:
        return True
    if word.capitalize() in EAST_ASIAN:
        return ASIAN.fullmatch(words[size]) is not None
    return word in SHORT


# --- given name first -----------------------------------------------------------------------------------------------


def _family_start(words: list[str]) -> tuple[int, str]:
    """Index of the first word of the family name, particles included, and a doubt if a rule has one."""
    start = len(words) - 1
    reason = ""
    if words[start] in FAMILY_TAILS and start > 1 and _is_full(words[start - 1]):
        start -= 1
        reason = f"“{words[-1]}” could be a suffix" if words[-1].startswith("J") else ""
    start = _over_joints(words, start)
    particles = _over_particles(words, start)
    if particles == start:
        start, reason = _inner_particle(words, start, reason)
    else:
        start = particles
    if start > 1 and _is_spanish_pair(words, start):
        start = _over_particles(words, start - 1)
        reason = f"two family names as in Spanish; “{words[-1]}” alone could be the family name"
    elif start > 1 and _is_second_family(words, start - 1):
        start -= 1
        reason = f"behind initials “{words[start]}” is read as a family name"
    return start, reason


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
        elif re.split("[-‐–]", before)[-1].lower() in LOWER and re.search("[-‐–]", before):
            start -= 1
        else:
            break
    return start


def _over_particles(words: list[str], start: int) -> int:
    """Left over the particles before the family name; the first word stays given unless it must be one: "van der Berg"."""
    while start > 1 and _is_particle(words, start - 1):
        start -= 1
    if start == 1 and (is_lower_particle(words, 0) or (words[0] in CAPITAL_OPENERS and is_lower_particle(words, 1))):
        return 0
    return start


def _is_particle(words: list[str], index: int) -> bool:
    word, following = words[index], words[index + 1]
    if is_lower_particle(words, index) or word.lower() in ELIDED:
        return True
    if word not in CAPITAL or (word.startswith("Ab") and words[index - 1] in {"Md", "Md.", "Mohd", "Mohd.", "Syed"}):
        return False
    return not (word in SYLLABLES and (following in EAST_ASIAN or words[0] in VIETNAMESE_CLEAR))


def _inner_particle(words: list[str], start: int, reason: str) -> tuple[int, str]:
    """A particle one word further left: "de la Cruz Pérez" is one family name, "de Lima Rodrigues" ends in one."""
    inner = words[start - 1]
    if start < 3 or not is_lower_particle(words, start - 2) or inner in RELIGIOUS or not _is_full(inner):
        return start, reason
    if words[start - 2] in LAST_WORD_WINS and words[start - 3] not in LOWER:
        return start, reason or f"“{words[start - 2]} {words[start - 1]}” may belong to the family name"
    wide = _over_particles(words, start - 1)
    return wide, reason or f"“{words[start]}” alone could be the family name"


def _is_spanish_pair(words: list[str], start: int) -> bool:
    """Two Spanish family names, or one that is unmistakable: "García Márquez", "Peña Ortega", "Fernández Acín"."""
    if words[-1] in PORTUGUESE or not {"da", "do", "dos", "das"}.isdisjoint(words):
        return False
    first = words[start - 1]
    return first in SPANISH_CLEAR or (first in SPANISH and first not in GIVEN and words[start] in SPANISH)


# --- doubts ---------------------------------------------------------------------------------------------------------


def _is_full(word: str) -> bool:
    """A written-out word, no initial, nickname or quotation."""
    return len(word) > 1 and word[0].isalpha() and not DOTTED.fullmatch(word) and "." not in word


def _doubt(words: list[str], start: int) -> str:
    """Why a given-first reading could be wrong; empty when it hardly could."""
    first, last = words[0], words[-1]
    if start and first in VIETNAMESE_CLEAR and last not in VIETNAMESE_CLEAR:
        return f"“{first}” is a Vietnamese family name, which may stand first"
    if start == 1 and len(words) == 2 and first in CHINESE and last not in EAST_ASIAN and len(last) > 4 and PINYIN.fullmatch(last):
        return f"“{first}” is a Chinese family name, which may stand first"
    if start == 1 and first in CAPITAL - SYLLABLES and first not in {"Abdul", "Abdel", "Mac", "Abu"}:
        return f"“{first}” may belong to the family name"
    if start > 1:
        return _middle_doubt(words, start)
    return ""


def _middle_doubt(words: list[str], start: int) -> str:
    """The word before the family name may belong to it: "Thomas Martini Jørgensen"; not "Chun Kit Lam"."""
    middle, last = words[start - 1], words[-1]
    if middle in SPANISH or middle in PORTUGUESE:
        return f"“{middle} {' '.join(words[start:])}” could be the family name"
    if not _is_full(middle) or middle in GIVEN or middle in RELIGIOUS or middle.endswith(PATRONYMIC) or not middle[0].isupper():
        return ""
    if last in EAST_ASIAN and (ASIAN.fullmatch(middle) or middle in EAST_ASIAN):
        return ""
    return f"“{middle}” may belong to the family name"
