"""What covers of working papers have in common: dates with a month, people on lines or between commas."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_person
from citekit.patterns import regex
from citekit.readers.cuts import spans

if TYPE_CHECKING:
    from citekit.readers.citations.joined import Joined

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
MARKS = " #*_\\>"
PARTED = regex(r"\s*(?:,\sand\s|,\s|,$|\sand\s|\s&\s)\s*")
INITIAL = regex(r"[^\W\d_a-z]\.(?:-?[^\W\d_a-z]\.)*")  # "J.", "J.-P."

Span = tuple[int, int]


def parted(joined: Joined, start: int, end: int) -> tuple[bool, list[Span]]:
    """Whether what stands on a line each or between commas are people, one each, and the places of these pieces."""
    text = joined.text
    cut = [bare(text, *span) for line in _lines(joined, start, end) for span in spans(text, *line, PARTED)]
    places = [span for span in cut if span[0] < span[1]]
    return bool(places) and all(_is_one(text[slice(*span)]) for span in places), places


def bare(text: str, start: int, end: int) -> Span:
    """A stretch of a text without the marks around it."""
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(MARKS)), start + len(piece.rstrip(MARKS))


def _is_one(text: str) -> bool:
    """Whether a name is one person's: four names in full may be two persons'."""
    full = [word for word in text.split() if word[0].isupper() and not INITIAL.fullmatch(word)]
    return looks_like_person(text) and len(full) < 4


def _lines(joined: Joined, start: int, end: int) -> list[Span]:
    """The stretches of a text that stand on a line each."""
    return list(pairwise([start, *(place for place in joined.starts if start < place < end), end]))
