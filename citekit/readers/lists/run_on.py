"""Items of a list that stand on one line, one behind the kind of another, as where all breaks were lost."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.work_type_translation import find_type_lines, languages_of
from citekit.patterns import regex
from citekit.readers.lists.noise import leading_badge
from citekit.readers.lists.printed_date import find_date

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from citekit.readers.lines import Line

YEAR = regex(r"((?:1[5-9]|20)\d\d)\s+(?=[^\W\d_])")  # "2020 Gulls of the quay Doe, J., 2020, …"


def part_items(lines: list[Line]) -> list[Line]:
    """The lines, those of several items parted behind each kind: "… › Article › peer-review Gulls Doe, J., 2020, …"."""
    if not any(line.text.count("›") > 1 and len(line.text) > SHORTEST for line in lines):
        return lines
    return [part for line in lines for part in _items(line)]


SHORTEST = 160
"""Two items on one line are no shorter."""


def _items(line: Line) -> Iterator[Line]:
    kinds = find_type_lines(line.text) if len(line.text) > SHORTEST else []
    if len(kinds) < 2:
        yield line
        return
    badge = leading_badge(languages_of(line.text[slice(*kinds[0])]))
    cuts = [0, *(end for _, end in kinds), len(line.text)]
    items = [(_over_badges(line.text, badge, start, end), end) for start, end in pairwise(cuts)]
    headed = _are_headed([line.text[start:end] for start, end in items if start < end])
    for cut, (start, end) in zip(cuts, items, strict=False):
        for badges in badge.finditer(line.text, cut, start):
            yield from _bare(line, *badges.span())
        year = YEAR.match(line.text, start, end) if headed else None
        yield from _bare(line, start, year.end() if year else start)
        yield from _bare(line, year.end() if year else start, end)


def _over_badges(text: str, badge: re.Pattern[str], start: int, end: int) -> int:
    """Where an item begins, behind the badges of the one before it."""
    while (found := badge.match(text, start, end)) and found.end() > start:
        start = found.end()
    return end - len(text[start:end].lstrip())


def _bare(line: Line, start: int, end: int) -> Iterator[Line]:
    text = line.text[start:end]
    if bare := text.strip():
        begin = start + len(text) - len(text.lstrip())
        yield line.part(begin, begin + len(bare))


def _are_headed(items: list[str]) -> bool:
    """Whether the years before some items are those over them: each begins the items of another year."""
    above, headed = "", False
    for item in items:
        year, date = YEAR.match(item), find_date(item)
        own = item[slice(*date)][-4:] if date else ""
        if (year is not None) != (own != above) or (year and year[1] != own):
            return False
        above, headed = own, True
    return headed
