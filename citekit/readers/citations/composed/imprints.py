"""Publisher and place in any order, where one of them shows which is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.composed.titles import is_name
from citekit.readers.citations.parts.imprint import looks_like_publisher
from citekit.readers.citations.parts.venues import is_region
from citekit.readers.cuts import pieces
from citekit.vocabulary.publishing_places import is_city

if TYPE_CHECKING:
    from citekit.readers.citations.stretch import Stretch

    Piece = tuple[int, int]
    Imprint = tuple[Piece | None, Piece | None]

COMMA = regex(r",\s+")
MOST = 4
"""So many pieces has "Fen Press, Cambridge, MA, USA"."""


def _strip(text: str, start: int, end: int) -> Piece:
    piece = text[start:end]
    left = len(piece) - len(piece.lstrip(" .,[("))
    right = len(piece.rstrip(" .,;])"))
    return start + left, start + max(left, right)


def parse_imprint(text: str, start: int, end: int) -> Imprint | None:
    """Where publisher and place stand: "Oslo: Fen Press", "Fen Press, Oslo", "Oslo, Fen Press", "Fen Press", "Oslo"."""
    start, end = _strip(text, start, end)
    if not is_name(text[start:end].replace(":", "")) or any(letter in text[start:end] for letter in '()“”"?'):
        return None
    colon = text.find(":", start, end)
    if colon > start:
        return _part_colon(text, _strip(text, start, colon), _strip(text, colon + 1, end))
    return _part_commas(text, pieces(text, start, end, COMMA))


def _is_place(text: str, piece: Piece) -> bool:
    """Whether a piece is a city, or a town with its state or country: "Oslo", "Fen Hill, MA"."""
    town, _, region = text[slice(*piece)].partition(", ")
    return is_city(town) or (bool(region) and is_region(region.rpartition(", ")[2]) and not looks_like_publisher(town))


def _part_colon(text: str, first: Piece, last: Piece) -> Imprint | None:
    names = text[slice(*first)], text[slice(*last)]
    if _is_place(text, last) and not _is_place(text, first):
        return first, last
    if _is_place(text, first) or looks_like_publisher(names[1]):
        return (last, first) if names[0].count(",") <= 2 and not looks_like_publisher(names[0]) else None
    return None


def _part_commas(text: str, parts: list[Piece]) -> Imprint | None:
    if len(parts) > MOST:
        return None
    whole = (parts[0][0], parts[-1][1])
    if len(parts) == 1:
        return (
            (whole, None)
            if looks_like_publisher(text[slice(*whole)])
            else (None, whole)
            if _is_place(text, whole)
            else None
        )
    behind = (parts[1][0], parts[-1][1])
    if _is_place(text, behind) and not is_region(text[slice(*parts[0])]):
        return (None, whole) if is_city(text[slice(*parts[0])]) else (parts[0], behind)
    for size in range(len(parts) - 1, 0, -1):
        before, last = (parts[0][0], parts[size - 1][1]), (parts[size][0], parts[-1][1])
        if (
            size == len(parts) - 1
            and _is_place(text, before)
            and all(is_region(text[slice(*one)]) for one in parts[1:size])
        ):
            return last, before
    return (None, whole) if _is_place(text, whole) else None


def take_imprint(cut: Stretch, imprint: Imprint) -> None:
    """Note publisher and place."""
    for field, piece in zip(("publisher", "publisher_place"), imprint, strict=True):
        if piece:
            cut.take(field, *piece)
