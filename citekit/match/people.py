"""Two lists of people: the same, a part of the other, or others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.match.thresholds import PEOPLE_SHARE
from citekit.match.verdict import Evidence
from citekit.normalize.folding import fold, words
from citekit.values import Person
from citekit.work import ROLES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.match.verdict import Finding
    from citekit.values import Name
    from citekit.work import Work

PARTICLES = frozenset({
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn",
    "ter", "ten", "zu", "zur", "und", "y", "e", "jr", "sr",
})  # fmt: skip
TRANSLITERATED = {"ae": "a", "oe": "o", "ue": "u", "aa": "a", "ss": "s", "ij": "y",
                  "shch": "sch", "tch": "ch", "kh": "h", "w": "v", "y": "i", "ii": "i"}  # fmt: skip
"""Letters in whose place others are written: "Müller" and "Mueller", "Åberg" and "Aaberg"; "Tchaikovsky" and
"Chaikovskii"."""
SIGNERS = ("author", "editor", "translator", "contributor")
"""Roles in which a page and a source name the makers of a work."""


def judge_people(work: Work, theirs: Work) -> Evidence:
    """Whether the people of two works are the same; by the roles that both name, else by all."""
    role = next((role for role in SIGNERS if getattr(work, role) and getattr(theirs, role)), "")
    mine, their = (getattr(one, role) if role else everybody(one) for one in (work, theirs))
    ours, other = in_words(mine), in_words(their)
    if not mine or not their:
        return Evidence("people", "silent", ours, other, "one side names nobody")
    finding, reason = compare_people(mine, their)
    return Evidence("people", finding, ours, other, reason)


def everybody(work: Work) -> tuple[Name, ...]:
    """All who are named, in the order of the roles, supervisors left out."""
    return tuple(name for role in ROLES if role != "supervisor" for name in getattr(work, role))


def compare_people(ours: Sequence[Name], theirs: Sequence[Name]) -> tuple[Finding, str]:
    """How many of the shorter list stand in the longer one, in its order."""
    short, long = (ours, theirs) if len(ours) <= len(theirs) else (theirs, ours)
    found = in_order(short, long)
    if found == len(short) == len(long):
        return "agrees", "the same people"
    wanted = len(short) if len(short) < 5 else PEOPLE_SHARE * len(short)
    if found >= wanted and len(short) == len(ours):
        return "agrees", f"{found} of {len(ours)} people, among {len(theirs)}"
    if found >= wanted:
        return "near", f"{found} of {len(ours)} people; no others are named there"
    if found * 2 >= len(short) and len(short) > 1:
        return "near", f"only {found} of {len(short)} people"
    return "disagrees", f"{found} of {len(short)} people" if found else "other people"


def in_order(short: Sequence[Name], long: Sequence[Name]) -> int:
    """How many of one list are found in the other, each after the one before."""
    found, start = 0, 0
    for one in short:
        place = next((at for at in range(start, len(long)) if may_be(one, long[at])), None)
        if place is not None:
            found, start = found + 1, place + 1
    return found


def may_be(one: Name, other: Name) -> bool:
    """Whether two names may be one person's or one group's."""
    if isinstance(one, Person) and isinstance(other, Person):
        return (_families_fit(one, other) and _initials_fit(one, other)) or _is_turned(one, other)
    return _letters(in_words((one,))) == _letters(in_words((other,)))


def _families_fit(one: Person, other: Person) -> bool:
    """The same family name; with a particle or not, whole or its last or first part ("García Márquez", "García")."""
    if _spelt(words(one.family)) == _spelt(words(other.family)):  # "El-Sayed", "Elsayed"
        return True
    mine, their = _family_words(one), _family_words(other)
    if not mine or not their:
        return _ends_alike(words(one.family), words(other.family))
    ends = ({_spelt(found[:1]), _spelt(found[-1:])} for found in (mine, their))
    return _spelt(mine) == _spelt(their) or (len(mine) != len(their) and bool(set.intersection(*ends)))


def _ends_alike(mine: list[str], their: list[str]) -> bool:
    """Whether one family name is all of the other, or its end: "Le Van", "Barnet Le Van"."""
    shared = min(len(mine), len(their))
    return shared > 0 and mine[-shared:] == their[-shared:]


def _family_words(person: Person) -> list[str]:
    return [word for word in words(" ".join(filter(None, (person.particle, person.family)))) if word not in PARTICLES]


def _initials_fit(one: Person, other: Person) -> bool:
    """The first given names begin with the same letter; a name without any fits all."""
    mine, their = words(one.given or ""), words(other.given or "")
    return not mine or not their or _spelt(mine)[0] == _spelt(their)[0]


def _is_turned(one: Person, other: Person) -> bool:
    """ "Wei, Zhang" for "Zhang, Wei": family and given name changed about, and nothing abbreviated."""
    mine, their = _letters(one.given or ""), _letters(other.given or "")
    turned = mine == _letters(other.family) and their == _letters(one.family)
    return turned and min(len(mine), len(their)) > 1


def _spelt(found: list[str]) -> str:
    """The letters of words, in the one spelling that stands for several."""
    text = "".join(found)
    for letters, other in TRANSLITERATED.items():
        text = text.replace(letters, other)
    return text


def _letters(text: str) -> str:
    return "".join(words(text)) or fold(text)


def in_words(names: Sequence[Name]) -> str:
    """ "Dubey, D.; World Health Organization": people for a message."""
    return "; ".join(
        ", ".join(filter(None, (name.family, name.given))) if isinstance(name, Person) else name.name for name in names
    )
