"""People in the head of a page behind a label, or under one: "Author: Sato, Yuki; Lindqvist, Åsa"."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.names import (
    could_be_byline,
    field_of,
    looks_like_byline,
    looks_like_organization,
    looks_like_person,
)
from citekit.normalize.names.certain import is_certain
from citekit.patterns import regex
from citekit.readers.pure.cells import use_people
from citekit.readers.pure.head_people import people_from

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.page import Page

ROLE = regex(
    r"(?P<by>(?:written |authored |edited |translated |supervised )?by)(?:\s*:)?(?:\s+|$)"
    r"|(?P<role>[^\W\d_][^:：\t]{1,28}?)(?:\(s\)|/s)?(?:\s*[:：\t]\s*|\s[–—-]\s)",
    re.IGNORECASE,
)  # "Author(s): ", "Forfatter: ", "Edited by "
SIGNS = (":", "：", "–", "—", "-", "\t")
"""One of these stands behind every role but those of BY."""
BY = {
    "by": "author", "written by": "author", "authored by": "author", "edited by": "editor",
    "translated by": "translator", "supervised by": "supervisor",
}  # fmt: skip
BY_STARTS = tuple(BY)


class Labelled(NamedTuple):
    """A line that begins with a label of people: the field, the rule, and where the names begin."""

    at: int
    field: str
    rule: str
    value: int


def take_labelled(page: Page, free: list[int]) -> set[int]:
    """Use the people behind labels among some lines of the head, `free`, of which the first is the title, unless it is
    the label of people, as where the title was not copied; the indexes of the lines used."""
    taken: set[int] = set()
    for label in _labels(page, free if _opens(page, free) else free[1:]):
        if label.value < len(page.lines[label.at].text):
            use_people(page, label.at, label.rule, label.field, label.value)
            taken.add(label.at)
        else:
            taken |= _take_under(page, label, [at for at in free if at > label.at])
    return taken


def _opens(page: Page, free: list[int]) -> bool:
    """Whether a head begins with a label of people, who stand behind it or on the next line: "Author(s): Lind, Åsa"."""
    if not free or (page.rows[free[0]] is None and not _begins_with_role(page.lines[free[0]].text)):
        return False
    label = _role(page, free[0]) or _row(page, free[0])
    if label is None or label.rule.lower() in BY_RULES:
        return False
    behind = page.lines[free[0]].text[label.value :]
    people = behind or next((page.lines[at].text for at in free[1:2]), "")
    return looks_like_byline(people) or looks_like_person(people) or (", " in people and could_be_byline(people))


def _begins_with_role(text: str) -> bool:
    head, colon, _ = text.partition(":")
    return bool(colon) and " " not in head and (field_of(head.removesuffix("(s)")) or field_of(head[:-1])) is not None


BY_RULES = frozenset(f"label: {words}" for words in BY)
"""With these words titles begin, too: "By Ada's Lamp"."""


def is_labelled_head(page: Page, at: int) -> bool:
    """Whether a line is the title behind its label, over people behind theirs: "Title: Rain", "Authors: Jane Doe"."""
    below = at + 1 < len(page.lines)
    return below and page.lines[at].lower[:6] == "title:" and any(True for _ in _labels(page, [at + 1]))


def _take_under(page: Page, label: Labelled, below: list[int]) -> set[int]:
    """The people on the lines under a label; none if the line under it names none."""
    if not below or not _names_people(page.lines[below[0]].text):
        return set()
    page.ignore(label.at, "heading")
    under = people_from(page.lines, below)
    for at in under:
        use_people(page, at, label.rule, label.field)
    return {label.at, *under}


def _labels(page: Page, free: list[int]) -> Iterator[Labelled]:
    for at in free:
        text, label = page.lines[at].text, _role(page, at) or _row(page, at)
        if label and (label.value == len(text) or _names_people(text[label.value :])):
            yield label


def _role(page: Page, at: int) -> Labelled | None:
    """A line that begins with the word for a role."""
    line, row = page.lines[at], page.rows[at]
    if (row and row.label.kind != "people") or is_certain(line.text):
        return None
    told = any(map(line.text.__contains__, SIGNS)) or line.lower.startswith(BY_STARTS)
    found = ROLE.match(line.text) if told else None
    field = _field_of(found) if found else None
    return Labelled(at, field, f"label: {found[found.lastgroup or 0]}", found.end()) if found and field else None


def _field_of(found: re.Match[str]) -> str | None:
    if by := found["by"]:
        return BY[by.lower()]
    return field_of(found["role"]) or field_of(found["role"].removesuffix("s"))


def _row(page: Page, at: int) -> Labelled | None:
    """A line that would be a row of people in the table."""
    row = page.rows[at]
    if row is None or row.label.kind != "people":
        return None
    return Labelled(at, row.label.field, f"label: {row.label.text}", row.value)


def _names_people(text: str) -> bool:
    return could_be_byline(text) or looks_like_person(text) or looks_like_organization(text)


def take_listed(page: Page, start: int) -> None:
    """The people of a page that names them below its text only, one a line under "Authors", as old portals do among
    their details; the tab over these is none of the text."""
    if any(field.name in PEOPLE for field in page.draft.fields):
        return
    for at in range(start, len(page.lines) - 1):
        row = page.rows[at]
        if row is None or row.sure or page.lines[at].lower not in LISTED or page.marks[at]:
            continue
        label = Labelled(at, row.label.field, f"label: {row.label.text}", len(page.lines[at].text))
        below = itertools.takewhile(lambda place: page.kinds[place] == "", range(at + 1, len(page.lines)))
        if _take_under(page, label, [*below]) and page.names[at - 1] == "tab":
            page.ignore(at - 1, "tab")
        return


LISTED = frozenset({"authors", "editors"})
PEOPLE = frozenset({"author", "editor"})
