"""Names whose printed form shows the family name first without a comma: capitals, final initials, patronymics."""

from __future__ import annotations

from citekit.normalize.names.forms import DOTTED, is_asian, over_particles
from citekit.normalize.names.particles import CAPITAL, GAELIC_OPENERS, LOWER, SYLLABLES
from citekit.normalize.names.surnames import EAST_ASIAN, GIVEN, LEADING, PATRONYMIC, SHORT, VIETNAMESE, VIETNAMESE_CLEAR
from citekit.patterns import regex

CAPITALS = regex(r"(?:Mc|Mac|De|Van|Le|O['’])?[^\W\d_a-zß-öø-ÿ]+(?:['’‐-][^\W\d_a-zß-öø-ÿ]+)*")
"""A word in capitals: "CAI", "McDONALD", "GARCÍA-LÓPEZ", "O'BRIEN"."""

PRONOUNCED = regex("[B-DF-HJ-NP-TV-XZ][AEIOUYÄÖÜÅØÆÁÉÍÓÚ][B-DF-HJ-NP-TV-XZ]")
"""Three capitals that are rather a name than initials: "LAM", not "AHB"."""


VOWELLED = regex("[AEIOU][B-DF-HJ-NP-TV-Z][AEIOU]")
"""The same behind two words in capitals and more: "SUNDAY OLUSEGUN OJO"."""

HYPHENED = regex(r"[^\W\d_a-zß-öø-ÿ]-[^\W\d_][^\W\d_a-zß-öø-ÿ]?")
"""Initials of a name of two syllables, without full stops: "J-H", "S-m"; one more may follow: "M-LK"."""

Turned = tuple[list[str], list[str], str]


def family_first(words: list[str]) -> Turned | None:
    """Family name, given name and doubt, where capitals, final initials or a patronymic show that order."""
    if words[-1].isupper() or words[0].isupper() or "Mc" in words[0]:
        return _final_initials(words) or _capitals(words)
    initials = DOTTED.fullmatch(words[-1]) or HYPHENED.fullmatch(words[-1])
    if initials and len(words) == 2 and not DOTTED.fullmatch(words[0]):
        return _final_initials(words)
    if len(words) == 2 and words[0] in EAST_ASIAN and _is_hyphenated_given(words[1]):
        return words[:1], words[1:], ""
    if len(words) == 3 and words[2].endswith(PATRONYMIC) and not words[1].endswith(PATRONYMIC) and _is_whole(words[1]):
        return words[:1], words[1:], "a patronymic at the end shows the family name first"
    if words[0] in LEADING or words[0] in VIETNAMESE:
        from citekit.normalize.names.east_asian import east_asian_first

        return east_asian_first(words)
    return None


def _is_whole(word: str) -> bool:
    """A given name and no initial: "Ivanov Ivan Petrovich", not "Jo V Petrovich"."""
    return len(word) > 1 and "." not in word


def _is_hyphenated_given(word: str) -> bool:
    """Two hyphenated East Asian syllables are a given name: "Kim Ha-neul", "Lee Do-Yun"."""
    first, hyphen, second = word.partition("-")
    if not (hyphen and second and first.istitle() and is_asian(word)):
        return False
    return second.islower() or second not in EAST_ASIAN


def _final_initials(words: list[str]) -> Turned | None:
    """PubMed's order: "Rosengren AH", "Li DQ", "Cho J-H", "van Deursen A", "Иванов И. И."; not "J. LI"."""
    if len(words) > 2 and VOWELLED.fullmatch(words[-1]) and all(map(_is_capital_word, words[:-1])):
        return None
    if len(words) > 2 and words[-2].lower() in LOWER and words[-2].title() not in SYLLABLES:
        return None  # "ROSA OCAMPO DEL RÍO": no family name ends with a particle
    count = len(words)
    while count > 1 and _is_final_initial(words[count - 1], words[count - 2] if count > 1 else ""):
        count -= 1
    if count == len(words) or any(DOTTED.fullmatch(word) for word in words[:count] if word not in GAELIC_OPENERS):
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
    start = over_particles(words[:count], count - 1)
    return words[start:], words[:start], f"“{words[-1]}” could be the initials of the given name"


def _is_final_initial(word: str, before: str) -> bool:
    """Initials, not a short family name in capitals; "LI" behind "Jia" and "LAM" are names, "MM" is not."""
    if DOTTED.fullmatch(word) or HYPHENED.fullmatch(word):
        return len(word) > 1 or word.isupper()
    if not word.isupper() or len(word) > 3 or not word.isalpha():
        return False
    if word.capitalize() in EAST_ASIAN:
        return len(word) < SPELT and not (before.isupper() or is_asian(before) or before.rstrip(".").isupper())
    return word not in SHORT and not PRONOUNCED.fullmatch(word)


SPELT = 3
"""An East Asian family name of so many letters is rather that than initials: "Maggie LAU"."""


def _capitals(words: list[str]) -> Turned | None:
    """A family name in capitals among other words, at either end: "Xuran CAI", "SINGH Hitarth", "VAN DER BERG Jan"."""
    marks = [_is_capital_name(word) for word in words]
    if all(mark or DOTTED.fullmatch(word) or word in LOWER for mark, word in zip(marks, words, strict=True)):
        return None
    size = marks.index(False) if marks[0] else 0
    if size == 1 and words[1] in LOWER and len(words[0]) < SPELT:
        return None  # "GE von Hagen"
    if size and not any(marks[size:]) and _opens_family(words, size):
        doubt = f"“{words[0]}” could be initials" if size == 1 and len(words[0]) == 2 else ""
        return words[:size], words[size:], doubt
    start = len(words) - marks[::-1].index(False) if marks[-1] else len(words)
    if start == len(words) or (start == len(words) - 1 and len(words[-1]) == 1):
        return None
    start = over_particles(words, start)
    short = len(words[-1]) < 4 and words[-1].capitalize() in EAST_ASIAN and not is_asian(words[0])
    return words[start:], words[:start], f"“{words[-1]}” could be initials" if short and len(words[-1]) == 2 else ""


def _is_capital_word(word: str) -> bool:
    return len(word) > 2 and word.isupper() and "." not in word


def _is_capital_name(word: str) -> bool:
    return len(word) > 1 and "." not in word and CAPITALS.fullmatch(word) is not None


def _opens_family(words: list[str], size: int) -> bool:
    """Whether leading capitals are a family name and not initials: "SINGH Hitarth", "LI Wei"; not "JRR Tolkien"."""
    word = words[0]
    if size > 1 or len(word) > 3:
        return True
    if word.capitalize() in EAST_ASIAN:
        return is_asian(words[size])
    return word in SHORT
