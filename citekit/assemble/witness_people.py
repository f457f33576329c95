"""People that two witnesses name: one prints names in full, another with the family name first, a third all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import replace
from citekit.normalize.folding import bare_letters, words
from citekit.values import Name, Person
from citekit.work import ROLES

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.diagnostic import Doubt


def merge_people(ours: Assembly, theirs: Assembly, role: str) -> None:
    """Names checked against each other: a citation shows which words are the family name."""
    mine, their = ours.values[role], theirs.values[role]
    if len(mine) != len(their) and not (len(their) < len(mine) and role in theirs.values.get("incomplete", ())):
        return
    turned = any("," in origin.text for origin in theirs.origins.get(role, ()))
    checked = [
        _checked(name, other) if turned or _words(name) != _words(other) else name
        for name, other in zip(mine, their, strict=False)
    ]
    checked += mine[len(checked) :]
    sure = {_last(other) for other in their if not any(_is_of(doubt, other) for doubt in theirs.doubts)}
    settled = [name for name in checked if _last(name) in sure]
    ours.doubts[:] = [doubt for doubt in ours.doubts if not any(_is_of(doubt, name) for name in settled)]
    if checked != mine:
        ours.values[role] = checked
        ours.origins[role] = [*ours.origins.get(role, ()), *theirs.origins.get(role, ())]


def print_name(name: Name) -> str:
    """A name in natural order."""
    return " ".join(_words(name))


def _words(name: Name) -> list[str]:
    """A name as it is in natural order: who prints the same words so says nothing of the split."""
    if not isinstance(name, Person):
        return [name.name]
    return [word for part in (name.given, name.particle, name.family) if part for word in part.split()]


def _last(name: Name) -> str:
    """The words of a family name."""
    return bare_letters((name.particle or "") + name.family) if isinstance(name, Person) else ""


def _is_of(doubt: Doubt, name: Name) -> bool:
    """Whether it is doubtful that this is the family name."""
    return doubt.code == "name-split-doubtful" and bare_letters(doubt.words["family"]) == _last(name)


def _fullness(given: list[str]) -> tuple[int, int]:
    """How much of a given name is written out: "Jo" is more than "J.", and "K. G." more than "K.G."."""
    return len(bare_letters("".join(given))), len(" ".join(given))


def _checked(name: Name, other: Name) -> Name:
    """A name printed in full, split as another witness splits it ("Family, I.")."""
    if not isinstance(name, Person) or not isinstance(other, Person) or name.given is None or other.given is None:
        return _fuller(name, other)
    words = " ".join(part for part in (name.given, name.particle, name.family) if part).split()
    family = " ".join(part for part in (other.particle, other.family) if part).split()
    if [bare_letters(word) for word in words[-len(family) :]] == [bare_letters(word) for word in family]:
        given, shown = words[: -len(family)], words[-len(family) :]
    elif [bare_letters(word) for word in words[: len(family)]] == [bare_letters(word) for word in family]:
        shown, given = words[: len(family)], words[len(family) :]
    else:
        return _fuller(name, other)
    if not given or not _initials_fit(given, other.given):
        return name
    if _fullness(given) < _fullness([other.given]):
        return other
    particles = other.particle.split() if other.particle else []
    return replace(name, given=" ".join(given), particle=other.particle, family=" ".join(shown[len(particles) :]))


def _fuller(name: Name, other: Name) -> Name:
    """The same family name with a given name in full instead of initials."""
    if not (isinstance(name, Person) and isinstance(other, Person)):
        return name
    if bare_letters(name.family + (name.suffix or "")) != bare_letters(other.family + (other.suffix or "")):
        return name  # "Smith Jr W" has its suffix in the family name
    longer = len(bare_letters(other.given or "")) > len(bare_letters(name.given or ""))
    return other if longer and _initials_fit((other.given or "").split(), name.given or "") else name


def _initials_fit(given: list[str], initials: str) -> bool:
    return bool(given) and bare_letters(initials)[:1] == bare_letters(given[0])[:1]


def are_others(ours: Assembly, theirs: Assembly, role: str) -> bool:
    """Whether two witnesses that both name all people of a work name others: another number of them, or one whose name
    shares no word with any of ours; where not all are named, another first. Groups are no sign, as they are shortened
    and left out."""
    cut = any(role in each.values.get("incomplete", ()) for each in (ours, theirs))
    mine, their = (
        [_long_words(name) for name in each.values[role] if isinstance(name, Person)] for each in (ours, theirs)
    )
    if not mine or not their:
        return False
    if cut:
        return not (_named(mine[0], their) or _named(their[0], mine))
    return len(mine) != len(their) or not all(_named(name, mine) for name in their)


def names_some(ours: Assembly, theirs: Assembly, role: str) -> bool:
    """Whether a witness names nobody but some of our people, the first among them."""
    mine, their = (list(map(print_name, each.values[role])) for each in (ours, theirs))
    return mine[:1] == their[:1] and set(their) <= set(mine)


def _named(name: list[str], people: list[list[str]]) -> bool:
    return any(_share(name, known) for known in people)


def _long_words(name: Name) -> list[str]:
    """The words of a name as they may be spelled anywhere ("Müller", "Mueller"), initials apart."""
    spelled = words(" ".join(_words(name)))
    for long, short in UMLAUTS:
        spelled = [word.replace(long, short) for word in spelled]
    return [word for word in spelled if len(word) > 1]


UMLAUTS = ("ae", "a"), ("oe", "o"), ("ue", "u"), ("dj", "d")
WHOLE = 4
"""Letters of a word that may be a part of another."""


def _share(ours: list[str], theirs: list[str]) -> bool:
    """Whether a word of one name stands in the other ("El Amrani" and "Elamrani"), or cannot, as one is in another
    script or has initials alone."""
    if not ours or not theirs or "".join(ours).isascii() != "".join(theirs).isascii():
        return True
    pairs = (ours, theirs), (theirs, ours)
    return not set(ours).isdisjoint(theirs) or any(
        len(word) >= WHOLE and word in "".join(other) for one, other in pairs for word in one
    )


def complete_list(ours: Assembly, theirs: Assembly) -> None:
    """A list of people that was cut short is taken from a witness that shows more; names shown in full stay so. Where
    that list is cut, too ("Gosselin, D., ... Glass, C. K."), ours stays cut."""
    incomplete = ours.values.get("incomplete", [])
    shown, whole = ours.values["author"], theirs.values.get("author", ())
    if "author" not in incomplete or len(whole) <= len(shown):
        return
    ours.values["incomplete"] = [role for role in incomplete if role != "author"]
    take(ours, theirs, "author")
    ours.values["author"] = [*map(_checked, shown, whole), *whole[len(shown) :]]
    if "author" not in ours.values["incomplete"]:
        ours.doubts[:] = [doubt for doubt in ours.doubts if doubt.code != "people-incomplete"]


def take(ours: Assembly, theirs: Assembly, name: str) -> None:
    """Their value of a field, with all that is said of it."""
    ours.values[name] = theirs.values[name]
    ours.origins[name] = [*ours.origins.get(name, ()), *theirs.origins.get(name, ())]
    if name in ROLES and name in theirs.values.get("incomplete", ()):
        ours.values.setdefault("incomplete", []).append(name)
    ours.doubts += [doubt for doubt in theirs.doubts if doubt.words.get("field") == name]
