"""The head of a page that was copied from below its title on: what stands first is people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.names import (
    is_known_person,
    looks_like_byline,
    looks_like_organization,
    looks_like_person,
    split_byline,
)
from citekit.normalize.names.lexicon import COLLECTIVE, SIGNING
from citekit.normalize.names.words import lower_words
from citekit.readers.pure.head_lines import SEVERAL, TITLE_LINES, is_people
from citekit.readers.pure.head_people import first_person, opens_list, people_from

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ALIKE = 8
"""Characters that tell whether a line begins the title which the page names."""


def people_first(lines: list[Line], head: list[int], named: str | None) -> list[int]:
    """The people's lines of a head without a title, which begins with them; none for others. `named` is the title as
    another part of the page prints it."""
    rest, opening = head[1:], lines[head[0]]
    if rest and _is_one_of_several(opening, lines[rest[0]]):
        return people_from(lines, head)
    if named and any(lines[at].text[:ALIKE] == named[:ALIKE] for at in head):
        return []
    if looks_like_byline(opening.text):
        return head[:1] if named or not _has_people(lines, opening, rest) else []
    person = looks_like_person(opening.text) if named else is_known_person(opening.text)
    if person and not any(is_people(lines[at]) for at in rest[:TITLE_LINES]):
        return head[:1]
    return []


def _is_one_of_several(opening: Line, below: Line) -> bool:
    """Whether a comma shows that a line is the first name of a list: "Ada Lovelace", ", Charles Babbage"; "Håkon
    Vik,", "Charlotte Dupont"."""
    if below.text[0] == ",":
        return is_people(opening)
    return opens_list(opening, below)


def _has_people(lines: list[Line], opening: Line, rest: list[int]) -> bool:
    """Whether people stand below a line that looks like people; those who are so by their place alone are a place of
    work where the names above are persons': "Amara Diallo, Kjetil Nygård", "Limnology Unit"."""
    names = [name for name, *_ in split_byline(opening.text)]
    if sum(map(looks_like_person, names)) > 1:
        return any(is_people(lines[at]) for at in rest[:TITLE_LINES])
    return first_person(lines, rest) is not None


def may_be_place(line: Line) -> bool:
    """Whether a line that stands alone where people do may be the place of work of some who were not copied: neither a
    person's name nor that of a body which signs ("Limnology Unit", "Psykologi"; not "The ATLAS Collaboration")."""
    if "\t" in line.text or SEVERAL.search(line.text):
        return False
    if is_people(line) and not looks_like_organization(line.text):
        return False
    words = lower_words(line.text)
    return SIGNING.isdisjoint(words) and COLLECTIVE.isdisjoint(words)
