"""Which lines of a page's head are people's, and which the organisations' under them."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from citekit.normalize.names import (
    could_be_byline,
    cut_off,
    looks_like_byline,
    looks_like_organization,
    looks_like_person,
)
from citekit.normalize.names.particles import LOWER
from citekit.normalize.names.roles import role_of
from citekit.normalize.names.surnames import EAST_ASIAN, GIVEN
from citekit.patterns import regex
from citekit.readers.pure.head_lines import TITLE_LINES, is_people, is_prose

if TYPE_CHECKING:
    from citekit.readers.lines import Line

GOES_ON = regex(r"(?:[,;&]|\band|\bon behalf of(?: the)?|\bfor the)$", re.IGNORECASE)  # "Jane Doe,"
GONE_ON = regex(r"[,;&]|and\s", re.IGNORECASE)  # ", Chi Tian"
BYLINE = regex(r"[^,;:.?!]{4,40},\s\S")  # "Ann MacCormaic, Euan Drummond of Megginch, Fraser Institute for …"


FILE = regex(r"\S\.(?:pdf|docx?|zip|epub)$", re.IGNORECASE)  # "Fen_Letters_final.pdf"
GROUPS = (
    "Collaboration", "Consortium", "Collaborators", "Investigators", "investigators", "Study Group", "Working Group",
    "Trialists", "Initiative", "on behalf of ",
)  # fmt: skip


def first_person(lines: list[Line], rest: list[int]) -> int | None:
    """Where in `rest` the people begin: within the lines that a wrapped title can take; a line that stands right under
    the title may be people by its place, though its words alone do not show it."""
    for position, at in enumerate(rest[:TITLE_LINES]):
        if is_people(lines[at]) or (rest[position + 1 :] and opens_list(lines[at], lines[rest[position + 1]])):
            return position
    under = lines[rest[0]] if rest else None
    if under is None or under.bullet or under.text[0].isdigit() or is_prose(under.text) or FILE.search(under.text):
        return None  # "¹ University of the Fens" is a place, too
    begins = BYLINE.match(under.text) and looks_like_person(under.text.partition(",")[0])
    return 0 if begins or could_be_byline(under.text) else None


def opens_list(line: Line, below: Line) -> bool:
    """Whether a line is the first name of a list that goes on below its comma, "Håkon Vik,", "Charlotte Dupont", or a
    group with the bullet that the people below have."""
    if line.bullet and line.bullet == below.bullet and any(map(line.text.__contains__, GROUPS)):
        return is_people(below)
    named = line.text[-1] in ",;" and looks_like_person(line.text[:-1])
    return named and (is_people(below) or looks_like_byline(below.text.replace(" *", "")))


def find_people(lines: list[Line], indexes: list[int]) -> list[int]:
    """The people's lines among some, from the first that is one; none if none is."""
    first = next((position for position, at in enumerate(indexes) if is_people(lines[at])), None)
    return people_from(lines, indexes[first:]) if first is not None else []


def find_places(lines: list[Line], indexes: list[int], people: list[int]) -> list[int]:
    """The lines of organisations right under the people's, or between them."""
    under = [at for at in indexes if people and at > people[0] and at not in people]
    return list(itertools.takewhile(lambda at: looks_like_organization(lines[at].text), under))


def people_from(lines: list[Line], stop: list[int]) -> list[int]:
    """The people's lines: a byline with its continuations, or one name a line in one shape."""
    people = [stop[0]]
    shape = bool(lines[stop[0]].bullet)
    for before, at in itertools.pairwise(stop):
        line = lines[at]
        if _goes_on(lines[before].text, line.text) or GONE_ON.match(line.text) or cut_off(line.text):
            people.append(at)
        elif bool(line.bullet) != shape or not _is_next(line, lines[before]):
            break
        else:
            people.append(at)
    people = _but_places(lines, people) if len(people) > 1 and not shape else people
    rest = stop[len(people) :]
    return [*people, *(_over_places(lines, stop[0], rest) or _by_turns(lines, people, rest))] if rest else people


def _goes_on(text: str, below: str) -> bool:
    """Whether a list is open at the end of a line, and the one below names no place of work, as where the last of the
    people was not copied."""
    return GOES_ON.search(text) is not None and WORKS_AT.match(below) is None


WORKS_AT = regex(r"(?:School|Department|Dept\.?|Faculty|Division) of\s")


def _but_places(lines: list[Line], people: list[int]) -> list[int]:
    """The people's lines without those at their end that name one each, as a place of work under one name does, too,
    and nothing shows which: "Jane Doe", "Fine Art"."""
    end = len(people)
    while end > 1 and may_be_place(lines, people[end - 1]) and NAMING.search(lines[people[end - 2]].text) is None:
        end -= 1
    return people[:end]


def may_be_place(lines: list[Line], at: int) -> bool:
    """Whether a line is two or three plain words, none of them a known name, and no citation of the page has it."""
    text = lines[at].text
    if not WORDS.fullmatch(text) or cut_off(text):
        return False
    from citekit.normalize.names.first_names import FIRST_NAMES  # for such lines only

    first, *_, last = text.split(" ")
    names = text.title().replace("-", " ").split(" ")
    if not (FIRST_NAMES.isdisjoint(names) and GIVEN.isdisjoint(names) and EAST_ASIAN.isdisjoint(names)):
        return False
    return not any(f"{last}, {first[0]}" in line.text for line in lines)


# "Fine Art", "DTU Compute"
WORDS = regex(r"(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?|[A-Z]{2,6})(?: [A-Z][a-z]+){1,2}")
NAMING = regex(r"[,;&)]|\band\b")  # what a line has that names several, or a role


def _over_places(lines: list[Line], first: int, rest: list[int]) -> list[int]:
    """The other people of a list in which each has places of work below, set deeper or without a bullet: "* Ann Lee",
    "  * School of Law", "* Bo Ek"."""
    shape = _shape(lines[first])
    if len(rest) == 1 or _shape(lines[rest[0]]) == shape:
        return []
    same = [at for at in rest if _shape(lines[at]) == shape]
    deeper = [at for at in rest if at not in same]
    if not same or not any(looks_like_organization(lines[at].text) for at in deeper):
        return []
    return same if all(map(is_people, [lines[at] for at in same])) else []


def _by_turns(lines: list[Line], people: list[int], rest: list[int]) -> list[int]:
    """The other people of a list without bullets in which each stands alone over places of work: "Ann Lee", "School of
    Law", "Bo Ek", "Department of Peat"."""
    if len(people) > 1 or len(rest) < TURNS or not looks_like_person(lines[people[0]].text):
        return []
    named: list[int] = []
    for above, at, below in zip(rest, rest[1:], rest[2:], strict=False):
        place, name, under = (lines[index].text for index in (above, at, below))
        if looks_like_organization(name):
            continue
        if not (looks_like_organization(place) and looks_like_person(name) and looks_like_organization(under)):
            break
        named.append(at)
    return named


TURNS = 3
"""So many lines stand below the first of such people at least: a place, a person, a place."""


def _shape(line: Line) -> tuple[str, int]:
    """The bullet of a line, and how deep it stands."""
    return line.bullet, len(line.printed) - len(line.printed.lstrip())


def may_name(line: Line) -> bool:
    """Whether a line under the people may name another one, with a role that is not known: "Bo Ek (Keeper)"."""
    text = line.text
    if _turned(text):
        return True
    bare = text.rpartition(" (")[0] if text[-1] == ")" else text
    return bare.istitle() and not looks_like_organization(bare) and looks_like_person(bare)


def _is_next(line: Line, before: Line) -> bool:
    """Whether a line names one more of the people, one a line; after a comma line only another such line does."""
    if line.gap and not before.gap:
        return False
    if _has_role(before.text) and _has_role(line.text):
        return True
    if _turned(before.text) and _is_turned(line.text):
        return True
    if looks_like_byline(before.text):
        return looks_like_byline(line.text)
    return is_people(line) or any(map(line.text.__contains__, GROUPS))


PARTICLES = "|".join(map(re.escape, sorted(LOWER)))
FAMILY, GIVEN_NAME = rf"(?:(?:{PARTICLES}) )*[^\W\d_a-z][\w'’-]+", r"[^\W\d_a-z][\w'’-]*\.?"
TURNED = regex(rf"{FAMILY}(?: [^\W\d_a-z][\w'’-]+)?, ({GIVEN_NAME})(?: {GIVEN_NAME})*")
"""One person with the family name first: "van der Laan, Pieter A."; a town and its country look the same."""


def _turned(text: str) -> re.Match[str] | None:
    return TURNED.fullmatch(text) if text.count(",") == 1 else None


def _is_turned(text: str) -> bool:
    """Whether a line is one person so, and no town in its country."""
    found = _turned(text)
    if found is None or looks_like_organization(text):
        return False
    from citekit.readers.citations.parts.venues import is_region  # for such lines only

    return not is_region(text.rpartition(", ")[2])


def _has_role(text: str) -> bool:
    """Whether a known role stands behind a name: "Centre for Peat (Creator)"; "School of Law (Leeds)" has none."""
    return text[-1] == ")" and role_of(text)[0] != text
