"""A stretch of a line between separators, every piece with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re


def pieces(text: str, start: int, end: int, cut: re.Pattern[str]) -> list[tuple[int, int]]:
    """Start and end of what stands between the cuts, without the empty ones."""
    ends = [*cut.finditer(text, start, end)]
    starts = [start, *(found.end() for found in ends)]
    stops = [*(found.start() for found in ends), end]
    return [(first, last) for first, last in zip(starts, stops, strict=True) if last > first]
