"""The people of front matter: a list of YAML, and the byline below that has more of them."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person, split_byline
from citekit.patterns import regex
from citekit.readers.letters import to_letters

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

LISTED = regex(r"authors?:\s*(?:\[(?P<names>[^\[\](){}|<>]+)\])?", re.IGNORECASE)  # "authors:" over "- Karin Lind"
ITEM = regex(r"(?:name:\s+)?(?P<quote>[\"']?)(?P<name>[^\W\d_][^\[\](){}|<>:\"]+?)(?P=quote)")
NAME = regex(r"\s*(?P<quote>[\"']?)(?P<name>[^\"',]+)(?P=quote)\s*(?:,|$)")
BY = regex(r"[Bb]y:?\s+")
HEAD = 6
"""So many lines below front matter a title stands at most."""


def use_list(page: Page, at: int, witness: str) -> None:
    """People in a list of YAML: "author: [Karin Lind, Mei Ito]", or one on each line below."""
    listed = LISTED.fullmatch(page.lines[at].text)
    names = _find_names(page.lines, at, listed) if listed else []
    if all(looks_like_person(found["name"].strip()) for _, found in names):
        for index, found in names:
            page.use(index, "author", witness, *found.span("name"), witness)


def _find_names(lines: list[Line], at: int, listed: re.Match[str]) -> list[tuple[int, re.Match[str]]]:
    """The names of a list, each with its line."""
    if listed["names"]:
        return [(at, found) for found in NAME.finditer(lines[at].text, *listed.span("names"))]
    below = takewhile(lambda index: _is_within(lines[index]), range(at + 1, len(lines)))
    items = (index for index in below if lines[index].bullet or lines[index].lower[:5] == "name:")
    return [(index, found) for index in items if (found := ITEM.fullmatch(lines[index].text))]


def _is_within(line: Line) -> bool:
    """Whether a row is one of a list or of a map below a key."""
    return line.bullet != "" or line.printed[:1].isspace()


def use_byline(note: Page, front: Page) -> None:
    """The people below the title of the front matter, if that names only some of them: "By Karin Lind & Mei Ito"."""
    title = to_letters("".join(field.text for field in front.draft.fields if field.name == "title"))
    at = next((at for at, line in enumerate(note.lines[:HEAD]) if to_letters(line.text) == title), -1) + 1
    known = {to_letters(field.text) for field in front.draft.fields if field.name == "author"}
    names = _split(note.lines[at].text) if known and 0 < at < len(note.lines) else []
    if known < {to_letters(note.lines[at].text[start:end]) for start, end in names}:
        front.draft.fields[:] = [field for field in front.draft.fields if field.name != "author"]
        for start, end in names:
            note.use(at, "author", "byline", start, end)
        note.ignore(at - 1, "repeated")


def _split(text: str) -> list[tuple[int, int]]:
    """The places of the names of a byline, behind its "By"; none for any other text."""
    by = BY.match(text)
    start = by.end() if by else 0
    names = split_byline(text[start:]) if looks_like_byline(text[start:]) else []
    return [(start + first, start + last) for _, first, last in names]
