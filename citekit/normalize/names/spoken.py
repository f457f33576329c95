"""Capitals that are a family name or initials ("Rosa BAM", "EK Holm"): the other names of the list decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names.order import PRONOUNCED
from citekit.patterns import regex
from citekit.values import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from citekit.values import Name

LAST = regex(r"[A-Z]{1,3}")
WORD = regex(r"[^\W\d_a-zß-öø-ÿ][^\W\d_A-ZÀ-Þ]{2,}")  # "Holm"


def may_be_turned(name: Name) -> bool:
    """Whether a family name is such capitals, beside a given name that is a word."""
    return isinstance(name, Person) and len(name.family) in LENGTHS and _is_spoken(name)


LENGTHS = (2, 3)


def _is_spoken(person: Person) -> bool:
    if person.given is None or not person.family.isupper():
        return False
    return PRONOUNCED.fullmatch(person.family) is not None or WORD.fullmatch(person.given) is not None


def turn_spoken(people: Sequence[Name]) -> list[Name]:
    """The people, with such capitals as initials where all others have theirs: "Smith J", "Lind KE"; "J Smith"."""
    others = [name for name in people if not may_be_turned(name)]
    if not others or not all(map(_has_initials, others)):
        return list(people)
    return [
        Person(family=name.given, given=name.family)
        if isinstance(name, Person) and name.given and may_be_turned(name)
        else name
        for name in people
    ]


def may_be_capitals(name: Name) -> bool:
    """Whether initials of two or three letters, beside words, may be a family name in capitals: "Ho Man SO"."""
    if not isinstance(name, Person) or name.given is None or len(name.given) not in LENGTHS:
        return False
    return name.given.isupper() and name.given.isalpha() and name.family.istitle()


def turn_capitals(people: Sequence[Name], texts: Sequence[str]) -> list[Name]:
    """The people, with such initials as family names where another one of the list has a longer name in capitals at its
    end: "Ho Man SO", "Raymond CHAN"."""
    if not any(map(_ends_in_capitals, people, texts)):
        return list(people)
    return [
        Person(family=name.given, given=name.family)
        if isinstance(name, Person) and name.given and may_be_capitals(name) and text.endswith(name.given)
        else name
        for name, text in zip(people, texts, strict=True)
    ]


def _ends_in_capitals(name: Name, text: str) -> bool:
    if not isinstance(name, Person) or name.given is None or len(name.family) <= LENGTHS[-1]:
        return False
    return name.family.isupper() and not name.given.isupper() and text.endswith(name.family)


def stand_alike(texts: Iterable[str]) -> bool:
    """Whether capitals stand at the same end of all names, as far as it is seen: not in "A Lind", "Wei LI"."""
    words = [text.split() for text in texts]
    ends = [(_is_initials(name[0]), _is_initials(name[-1])) for name in words if name]
    return len({end for end in ends if end[0] != end[1]}) < 2


def _is_initials(word: str) -> bool:
    """Whether a word is capitals that may be initials."""
    return LAST.fullmatch(word) is not None


def _has_initials(name: Name) -> bool:
    """Whether a name has initials without full stops, and is not in capitals as a whole."""
    if not isinstance(name, Person) or name.given is None or name.family.isupper():
        return False
    return _is_initials(name.given)
