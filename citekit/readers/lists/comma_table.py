"""A table of works with commas or semicolons between its cells, as a spreadsheet saves it (CSV)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.lines import Line

if TYPE_CHECKING:
    import re

CELLS = {
    ",": regex(r'(?:"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"|(?P<bare>[^",]*))(?:,|$)'),
    ";": regex(r'(?:"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"|(?P<bare>[^";]*))(?:;|$)'),
}
"""What parts cells -> a cell and what follows it."""


def with_tabs(lines: list[Line], head: int, sign: str) -> list[Line]:
    """The lines from the table's head on, with tabs between their cells; those that are no rows stay."""
    return [*lines[:head], *(_row(line, sign) or line for line in lines[head:])]


def cells_of(text: str, sign: str) -> list[str]:
    """The cells of a line, without their quotes; none if it has no such form."""
    return [_value(found) for found in _cells(text, sign)]


def _value(found: re.Match[str]) -> str:
    return (found["quoted"] or "").replace('""', '"') or found["bare"] or ""


def _cells(text: str, sign: str) -> list[re.Match[str]]:
    """The cells of a line with what follows each; none if it has no such form, or one cell."""
    found: list[re.Match[str]] = []
    at = 0
    while one := CELLS[sign].match(text, at):
        found.append(one)
        if one[0][-1:] != sign:
            break
        at = one.end()
    return found if len(found) > 1 and found[-1].end() == len(text) else []


def _row(line: Line, sign: str) -> Line | None:
    """A line with a tab between every two cells, each character with its place."""
    text = ""
    places: list[int] = []
    for number, found in enumerate(_cells(line.text, sign)):
        kept = _kept(found)
        text += ("\t" if number else "") + "".join([line.text[at] for at in kept])
        places += [line.place(at) for at in ([found.start()] if number else [])] + [line.place(at) for at in kept]
    if not text.strip():
        return None
    row = Line(line.number, line.start, text, places, line.gap, line.printed)
    row.last = line.last
    return row


def _kept(found: re.Match[str]) -> list[int]:
    """Where the characters of a cell stand, of two quotes the first."""
    group = "bare" if found["quoted"] is None else "quoted"
    start, end = found.span(group)
    doubles = {at + 1 for at in (two.start() for two in DOUBLE.finditer(found.string, start, end))}
    return [at for at in range(start, end) if group == "bare" or at not in doubles]


DOUBLE = regex('""')
