"""Whether the labels of a text tell a cover, and where its head begins below the rights of the portal."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.covers.rows import Row
from citekit.readers.covers.words import STYLED

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.covers.words import Kind
    from citekit.readers.lines import Line

NEEDED = frozenset({"citation", "version", "original", "record"})
TELLING = frozenset(
    {"container", "doi", "original", "date", "status", "version", "citation", "licence", "link", "rights", "record"}
)
THESIS = frozenset({"archive", "institution"})
HEADED = frozenset({"container", "doi", "date", "citation"})
"""Kinds of rows over which the head stands."""
DOWNLOADED = regex(r"\S+ on: \w+ \d{1,2}, \d{4}\s*")  # "orbit.dtu.dk on: Jul 30, 2026"


def is_cover(kinds: set[Kind]) -> bool:
    """Several labels, and one of those that no other page has."""
    return (bool(NEEDED & kinds) and len(TELLING & kinds) >= 2) or is_thesis(kinds)


def is_foreign(rows: list[Row]) -> bool:
    """Whether a style in brackets alone tells the citation, and nothing else a cover."""
    kinds = {row.kind for row in rows}
    return any(row.label is STYLED for row in rows) and not {"container", "rights", "version"} & kinds


def is_thesis(kinds: set[Kind]) -> bool:
    """A thesis's cover, which has no citation: who awarded it, or that it is one, over the portal's rights."""
    return bool(THESIS & kinds) and "rights" in kinds and bool({"archive", "link", "award"} & kinds)


def from_start(lines: list[Line], rows: list[Row]) -> list[Row]:
    """The rows from the head on where rights stand over it, with "Downloaded from …" between them (DTU) or nothing."""
    first = next((index for index, row in enumerate(rows) if row.kind in HEADED), len(rows))
    at = next((index for index, row in enumerate(rows[:first]) if row.kind == "download"), None)
    if at is not None:
        above = rows[at]
        head = [_behind_date(lines, piece) if piece[0] == above.at else piece for piece in above.pieces]
    elif 1 < first < len(rows) and rows[first - 1].kind == "rights":
        above = rows[first - 1]
        at = first - 1
        head = list(dropwhile(lambda piece: piece[0] == above.at or not lines[piece[0]].gap, above.pieces))
        head = head or _behind_sentences(lines, above.pieces)
    else:
        return rows
    label = [Row(above.label, above.at, [])] if above.kind == "download" else []
    return [*label, Row(None, above.at, [piece for piece in head if piece[1] < piece[2]]), *rows[at + 1 :]]


def _behind_sentences(lines: list[Line], pieces: list[Piece]) -> list[Piece]:
    """The pieces below the lines of the portal's text, of which the last ends a sentence; but for the first, if none
    of the others does: "This material is protected … except" / "that … an authorised user."."""
    if not pieces or ENDED.search(lines[pieces[0][0]].text):
        return pieces[1:]
    end = next((at for at, piece in enumerate(pieces) if ENDED.search(lines[piece[0]].text)), 0)
    return pieces[end + 1 :] or pieces[1:]


ENDED = regex(r"[a-z)]{2}[.!?]\s*$")


def _behind_date(lines: list[Line], piece: Piece) -> Piece:
    """What stands on the line behind "Downloaded from orbit.dtu.dk on: Jul 30, 2026"."""
    at, start, end = piece
    found = DOWNLOADED.match(lines[at].text, start, end)
    return (at, found.end() if found else end, end)
