"""Rows of tables in columns, or in cells between bars, put together from the lines that they are broken into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.decoration import BULLETS
from citekit.readers.lines import Line

if TYPE_CHECKING:
    from collections.abc import Iterator

LINKS = ("http", "10.", "www.")


class Pair(NamedTuple):
    """What a line has in the two columns, each as a stretch of the line; empty ones begin and end at one place."""

    line: Line
    label: tuple[int, int]
    value: tuple[int, int]

    def left(self) -> str:
        """The text in the column of the labels."""
        return self.line.text[slice(*self.label)]

    def right(self) -> str:
        """The text in the column of the values."""
        return self.line.text[slice(*self.value)]


class Piece(NamedTuple):
    """A line from a place on, and what stands between it and the piece before."""

    between: str
    line: Line
    start: int


def join_row(pairs: list[Pair]) -> Line:
    """A row on one line: its label, a tab, its value; items of a list are parted."""
    return _put_together([*_label_pieces(pairs), *_value_pieces(pairs)])


def _put_together(pieces: list[Piece]) -> Line:
    """One line of pieces of several, each behind what stands between it and the one before."""
    text, offsets = "", list[int]()
    for piece in pieces:
        between = piece.between if text else ""
        text += between + piece.line.text[piece.start :]
        offsets += [piece.line.place(piece.start)] * len(between)
        offsets += [piece.line.place(at) for at in range(piece.start, len(piece.line.text))]
    first, last = pieces[0].line, pieces[-1].line
    row = Line(first.number, offsets[0], text, offsets, first.gap)
    row.last, row.printed, row.bars = last.last, last.printed, first.bars
    return row


def _label_pieces(pairs: list[Pair]) -> Iterator[Piece]:
    above = ""
    for pair in pairs:
        if left := pair.left():
            yield Piece("" if above.endswith("/") else " ", pair.line.part(*pair.label), 0)
            above = left


def _value_pieces(pairs: list[Pair]) -> Iterator[Piece]:
    between, above = "\t", ""
    for pair in pairs:
        if right := pair.right():
            start = pair.value[0]
            item = pair.line.bullet != "" or right[:2].rstrip() in BULLETS
            if right[:2].rstrip() in BULLETS:
                start += len(right) - len(right[1:].lstrip())
            yield Piece(between or ("; " if item else _blank(above, right)), pair.line, start)
            between, above = "", right


def _blank(above: str, right: str) -> str:
    """What was between two pieces of a value: nothing in a link."""
    link = above.strip("•*- [<") + right
    broken = link.startswith(LINKS) and " " not in link
    return "" if broken else " "


def join_cells(lines: list[Line]) -> list[Line]:
    """The lines of a grid with bars, those put together whose first cell is empty."""
    rows: list[list[Piece]] = []
    for above, line in zip([None, *lines], lines, strict=False):
        cell = EMPTY.match(line.printed) if above and above.bars and line.bars else None
        if cell and rows and not line.gap:
            rows[-1].append(Piece("; " if cell["item"] else _blank(_value(rows[-1]), line.text), line, 0))
        else:
            rows.append([Piece("", line, 0)])
    return [_put_together(row) if len(row) > 1 else row[0].line for row in rows]


def _value(row: list[Piece]) -> str:
    """The last piece of a row's value."""
    return row[-1].line.text.rpartition("\t")[2]


EMPTY = regex(r"\s*\|\s+\|\s*(?P<item>[-*•] )?(?=[^\s|])")  # "|                   | 30th ACM International"
