"""A text cut up, by separators or by the groups of a pattern, every piece with its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Mapping


def spans(text: str, start: int, end: int, cut: re.Pattern[str]) -> list[tuple[int, int]]:
    """Start and end of what stands between the cuts, and around them."""
    edges = [start, *(place for found in cut.finditer(text, start, end) for place in found.span()), end]
    return list(zip(edges[::2], edges[1::2], strict=True))


def pieces(text: str, start: int, end: int, cut: re.Pattern[str]) -> list[tuple[int, int]]:
    """The same without the empty ones."""
    return [(first, last) for first, last in spans(text, start, end, cut) if last > first]


def named(found: re.Match[str], names: Mapping[str, str] | None = None) -> Iterator[tuple[str, int, int]]:
    """The named groups of a match that hold something, each with its place, under the names that they have in `names`
    if any; "" there leaves one out."""
    for group, text in found.groupdict().items():
        if text and (name := names.get(group, group) if names else group):
            yield name, *found.span(group)
