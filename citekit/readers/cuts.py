"""A stretch of a text between separators, every piece with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


def spans(text: str, start: int, end: int, cut: re.Pattern[str]) -> list[tuple[int, int]]:
    """Start and end of what stands between the cuts, and around them."""
    edges = [start, *(place for found in cut.finditer(text, start, end) for place in found.span()), end]
    return list(zip(edges[::2], edges[1::2], strict=True))


def pieces(text: str, start: int, end: int, cut: re.Pattern[str]) -> list[tuple[int, int]]:
    """The same without the empty ones."""
    return [(first, last) for first, last in spans(text, start, end, cut) if last > first]
