r"""Listings inside something else: the strings of JSON with their line ends written as "\n", the cells of a table with
commas. What is around them is blank for the readers, place by place, and signs that are written out become one
character behind others that print nothing."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.patterns import regex
from citekit.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

STRING = regex(r'"(?:[^"\\\n]|\\[^\n])*"')
ESCAPE = regex(r'\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[nrt"\\/])')
LINE_END = regex(r"\\n(?![a-z])")  # no "\nabla"
CELL = regex(r'(?:^|(?<=[,;\t]))"(?:[^"]|"")*"(?=$|[,;\t\r\n])', re.MULTILINE)
"""One with quotes; in the midst of a line only behind a comma."""
DOUBLED = regex('""')
VISIBLE = regex(r"\S")
NOTHING = "\u200b"
"""A character that prints nothing."""
BLANKS = ("\n", " ")
SIGNS = {"n": "\n", "t": "\t", "r": " "}
FEW = 3
MANY = 5
"""Line ends that a listing has, at least."""


def enclosed(source: Source) -> Source:
    """The same text with nothing but the listings in it; the source itself where none is enclosed."""
    text = source.text
    if len(LINE_END.findall(text)) >= MANY and text.count("\n") < text.count("\\n"):
        strings = [found for found in STRING.finditer(text) if found[0].count("\\n") >= MANY]
        return Source(_padded(_only(text, strings) or text, ESCAPE, _sign), source.name)
    whole = text.strip()
    cells = [found for found in CELL.finditer(text) if found[0].count("\n") >= (0 if found[0] == whole else MANY)]
    if cells and _is_table(text, cells):
        return Source(_padded(_only(text, cells), DOUBLED, lambda _: '"'), source.name)
    return source


def _is_table(text: str, cells: list[re.Match[str]]) -> bool:
    """Whether nothing but the rest of their rows and the names of the columns is around some cells."""
    within = sum(found[0].count("\n") for found in cells)
    return text.count('"') % 2 == 0 and text.count("\n") - within <= len(cells) + FEW


def _only(text: str, listings: list[re.Match[str]]) -> str:
    """The text with blanks for all but the listings in quotes; nothing if there is none."""
    pieces, last = [], 0
    for found in listings:
        start, end = found.start() + 1, found.end() - 1
        pieces += [VISIBLE.sub(" ", text[last:start]), text[start:end]]
        last = end
    return "".join([*pieces, VISIBLE.sub(" ", text[last:])]) if pieces else ""


def _padded(text: str, pattern: re.Pattern[str], become: Callable[[str], str]) -> str:
    """The text with what becomes of each match, filled up to its length."""
    return pattern.sub(lambda found: _fill(become(found[0]), len(found[0])), text)


def _fill(sign: str, length: int) -> str:
    return sign.rjust(length, " " if sign in BLANKS else NOTHING)


def _sign(escape: str) -> str:
    if escape[1] != "u":
        return SIGNS.get(escape[1], escape[1])
    units = bytes.fromhex(escape.replace("\\u", ""))
    return units.decode("utf-16-be", errors="replace")


def fold(source: Source, bare: Source, marks: Collection[Mark | None]) -> list[Mark | None]:
    """The marks of the lines of `bare` as marks of the source's."""
    folded: list[Mark | None] = [None] * len(source.text.splitlines())
    for (start, end), mark in zip(pairwise([*bare.line_starts, len(bare.text) + 1]), marks, strict=True):
        for line in range(source.position(start).line - 1, source.position(end - 1).line):
            folded[line] = _join(folded[line], mark) if mark else folded[line]
    lines = source.text.splitlines()
    return [mark or (AROUND if line.strip() else None) for mark, line in zip(folded, lines, strict=True)]


def _join(mark: Mark | None, other: Mark) -> Mark:
    """Used goes before unread, unread before ignored; fields of both."""
    if mark is None or RANK[mark.state] < RANK[other.state]:
        return other
    fields = tuple(dict.fromkeys(mark.fields + other.fields)) if other.state == mark.state == "used" else mark.fields
    return mark._replace(fields=fields)


AROUND = Mark("ignored", (), "around the listing")
RANK = {"ignored": 0, "unread": 1, "used": 2}
