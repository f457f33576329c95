"""Self-archived versions whose values a PDF's text has over their labels: names / "Author(s):" / title / "Title:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.covers.listed import is_list

if TYPE_CHECKING:
    from citekit.readers.citations import Piece
    from citekit.readers.covers.rows import Row
    from citekit.readers.page import Page


def turn_rows(page: Page, rows: list[Row], title: str) -> list[Row]:
    """The rows, people and title with the values over them where the citation's title stands under "Author(s)"."""
    at = next((index for index, row in enumerate(rows) if row.kind == "people"), 0)
    below = rows[at + 1] if 0 < at < len(rows) - 1 else None
    if below is None or below.kind != "title" or below.pieces or _letters(page, rows[at].pieces) != _bare(title):
        return rows
    kept, names = _last_paragraph(page, rows[at - 1].pieces)
    people = [rows[at - 1]._replace(pieces=kept), rows[at]._replace(pieces=names)]
    return [*rows[: at - 1], *people, below._replace(pieces=rows[at].pieces), *rows[at + 2 :]]


def _last_paragraph(page: Page, pieces: list[Piece]) -> tuple[list[Piece], list[Piece]]:
    """The pieces before the last gap, and those behind it; none behind it that are no names."""
    gaps = [index for index, piece in enumerate(pieces) if page.lines[piece[0]].gap]
    at = gaps[-1] if gaps else len(pieces)
    text = " ".join(page.lines[line].text[start:end] for line, start, end in pieces[at:])
    return (pieces[:at], pieces[at:]) if is_list(text) else (pieces, [])


def _letters(page: Page, pieces: list[Piece]) -> str:
    return _bare("".join(page.lines[at].text[start:end] for at, start, end in pieces))


def _bare(text: str) -> str:
    return "".join(char.lower() for char in text if char.isalnum())
