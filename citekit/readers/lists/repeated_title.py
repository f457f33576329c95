"""Items whose citation says the title once more, behind people as they are spoken: "Karin Lind, Mei Ito, “Rain in
Harbours”, Journal Mires, Fen Press, ISSN: 2405-8440, 2021." below "Rain in Harbours".

The title above shows where the names end and the rest begins. Of the rest only what says itself what it is is taken.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.normalize.dates import is_date
from citekit.normalize.dois import find_dois
from citekit.patterns import regex
from citekit.readers.citations.parts.quoted_people import read_spoken
from citekit.readers.citations.stretch import Stretch
from citekit.readers.lists.parts import Part

if TYPE_CHECKING:
    from collections.abc import Iterator

SHORTEST = 15
"""Letters of a title that no other text holds by chance."""
LONGEST = 3000
QUOTES = {"“": "”", '"': '"', "«": "»", "‘": "’", "„": "“"}
ISSN = regex(r"(?:e-?)?ISSN:?\s?(\d{4}-?\d{3}[\dXx])\W*", re.IGNORECASE)  # "ISSN: 2405-8440"
JOURNAL = regex(r"(?:Journal|Revista)\s(?!of|for|on|de|do|da)(\S.{1,120})|((?:Journal|Revista)\s.{3,120})")
HOST = regex(r"(?:In:?\s)?(Proceedings\s.{5,300}|.{0,60}\bConference\son\s.{3,200})")
LABEL = regex(r"(?:DOI|URL):?\s*(?:https?://\S+)?[\s.]*", re.IGNORECASE)
PIECE = regex(r",\s+|\.\s+(?=(?:e-?)?ISSN\b|DOI\b)")


class Repeated(NamedTuple):
    """The parts of such a citation, and the pieces of it that tell nothing certain."""

    parts: list[Part]
    rest: list[tuple[int, int]]


def repeats_title(title: str, text: str) -> bool:
    """Whether a line is a citation that says the title above it once more, with a date."""
    return read_repeated(title, text) is not None


def read_repeated(title: str, text: str) -> Repeated | None:
    """The citation in `text` of a work with that title; None for any other text."""
    head = _read_head(title, text) if len(text) <= LONGEST else None
    if head is None:
        return None
    people, at = head
    parts, rest = [*people], []
    for start, end in _pieces(text, at):
        if part := _read_piece(text, start, end, {part.name for part in parts}):
            parts.append(part)
        elif not LABEL.fullmatch(text, start, end):
            rest.append((start, end))
    return Repeated(parts, rest) if any(part.name == "issued" for part in parts) else None


def _read_head(title: str, text: str) -> tuple[list[Part], int] | None:
    """The people before the title, and where what stands behind it begins."""
    words = title.strip().rstrip(".").casefold()
    lower = text.casefold()
    at = lower.find(words) if len(words) >= SHORTEST and len(lower) == len(text) else -1
    if at <= 0:
        return None
    opened = text[at - 1]
    closed = text.find(QUOTES[opened], at + len(words)) if opened in QUOTES else at + len(words)
    cut = Stretch(text)
    names_end = len(text[: at - (opened in QUOTES)].rstrip(" ,.:"))
    if closed < 0 or not read_spoken(cut, 0, names_end, "author"):
        return None
    return [Part(part.field, part.start, part.end, "people") for part in cut.parts], closed + (opened in QUOTES)


def _pieces(text: str, at: int) -> Iterator[tuple[int, int]]:
    """What commas part behind the title."""
    while at < len(text) and text[at] in " ,.":
        at += 1
    for comma in [*PIECE.finditer(text, at), None]:
        end = comma.start() if comma else len(text.rstrip(" ."))
        if at < end:
            yield at, end
        at = comma.end() if comma else end


def _read_piece(text: str, start: int, end: int, known: set[str]) -> Part | None:
    piece = text[start:end]
    if dois := find_dois(piece):
        return Part("doi", start + dois[0][1], start + dois[0][2], "DOI")
    if found := ISSN.fullmatch(piece):
        return Part("issn", start + found.start(1), start + found.end(1), "ISSN")
    if is_date(piece):
        return Part("issued", start, end, "date")
    if "container_title" in known:
        return None
    for pattern, rule in ((JOURNAL, "row: Journal"), (HOST, "host")):
        if found := pattern.fullmatch(piece):
            group = found.lastindex or 0
            return Part("container_title", start + found.start(group), end, rule)
    return None
