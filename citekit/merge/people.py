"""People of two lists: are they the same, and does one list tell more of them?

Given names complete initials, and a list completes one that was cut short ("et al."), only where every person aligns
for certain: the same place, the same family name, initials that fit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import replace
from citekit.normalize.folding import fold, is_shouting, same_text, words
from citekit.patterns import regex
from citekit.values import Name, Organization, Person

if TYPE_CHECKING:
    from collections.abc import Sequence

GIVEN = regex(r"[^\s.‐‑-]+")  # "J.-P." is "J" and "P"; "Mary Ann" is "Mary" and "Ann"
GLUED = regex(r"[A-Z]{2,3}")  # "JR": initials as the Vancouver style writes them

Names = tuple[Name, ...]


def same_people(ours: Names, theirs: Names) -> bool:
    """As many people, each of them the same as the other at its place."""
    return len(ours) == len(theirs) and all(map(same_person, ours, theirs))


def same_person(ours: Name, theirs: Name) -> bool:
    """The same family name, and given names that may be the same; groups by their name."""
    if isinstance(ours, Person) and isinstance(theirs, Person):
        return same_text(_family(ours), _family(theirs)) and _given_fit(ours.given or "", theirs.given or "")
    return isinstance(ours, Organization) and isinstance(theirs, Organization) and same_text(ours.name, theirs.name)


def share_people(ours: Sequence[Name], theirs: Sequence[Name]) -> bool:
    """Whether one of these people is in both lists."""
    return any(same_person(one, other) for one in ours for other in theirs)


def complete_given(ours: Names, theirs: Names) -> Names | None:
    """Our list with their given names in full for our initials; None where that adds nothing or is not certain."""
    if len(ours) != len(theirs) or not _aligned(ours, theirs):
        return None
    completed = tuple(map(_completed, ours, theirs))
    return completed if completed != ours else None


def complete_list(ours: Names, theirs: Names) -> Names | None:
    """A list that was cut short with those who were cut off; None where the people before the cut are not certain."""
    if len(ours) >= len(theirs) or not ours or not _aligned(ours, theirs):
        return None
    return (*map(_completed, ours, theirs), *theirs[len(ours) :])


def _aligned(ours: Sequence[Name], theirs: Sequence[Name]) -> bool:
    """Whether each of our people is for certain the one at the same place there: no given name is no certainty."""
    return all(
        same_person(one, other) and (_given(one) is None) == (_given(other) is None)
        for one, other in zip(ours, theirs, strict=False)
    )


def _given(name: Name) -> str | None:
    return name.given if isinstance(name, Person) else None


def _family(person: Person) -> str:
    return " ".join(filter(None, (person.dropping_particle, person.particle, person.family)))


def _given_fit(ours: str, theirs: str) -> bool:
    """ "J. R." and "John Robert", "Jean-Pierre" and "J.-P.", "JR" and "John"; never "John" and "Jane"."""
    if same_text(ours, theirs):
        return True
    pairs = zip(_given_words(ours), _given_words(theirs), strict=False)
    return all(same_text(one, other) or _is_initial(one, other) or _is_initial(other, one) for one, other in pairs)


def _given_words(given: str) -> list[str]:
    """The given names one by one."""
    found: list[str] = []
    for word in GIVEN.findall(given):
        found += list(word) if GLUED.fullmatch(word) else [word]
    return [word for word in found if words(word)]


def _is_initial(short: str, name: str) -> bool:
    """ "J" of "John"; a script without capitals has no initials."""
    return len(short) == 1 and short.upper() != short.lower() and fold(name)[:1] == fold(short)[:1]


def _completed(ours: Name, theirs: Name) -> Name:
    """Our person with the given name there, if that is ours with initials written out, and all of them."""
    if not isinstance(ours, Person) or not isinstance(theirs, Person) or not ours.given or not theirs.given:
        return ours
    mine, their = _given_words(ours.given), _given_words(theirs.given)
    if len(mine) > len(their) or is_shouting(theirs.given):
        return ours
    initials = [_is_initial(one, other) and len(other) > 1 for one, other in zip(mine, their, strict=False)]
    kept = all(initial or one == other for initial, one, other in zip(initials, mine, their, strict=False))
    return replace(ours, given=theirs.given) if kept and any(initials) else ours
