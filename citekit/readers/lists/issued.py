"""The date of an item: between commas, or right behind the people, as older portals print it."""

from __future__ import annotations

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.lists.people import PAIRS
from citekit.readers.lists.printed_date import DATE, REACH, find_date

BEHIND = regex(rf"(?<=[.)])\s({DATE})(?=[\s.,]|$)")  # "Holt, P. 12 May 2014 In : Peat. 12, 3"
YEAR = regex(r"(?:1[5-9]|20)\d\d(?=\s)")  # "2014 Companion", which is no month


def find_issued(text: str, start: int = 0) -> tuple[int, int] | None:
    """The place of an item's date, where a type line vouches for the item."""
    date = find_date(text, start)
    return find_unparted(text, start, date[0] if date else start + REACH) or date


def find_unparted(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The place of a date before `end` that stands behind the people without a comma; None without one."""
    found = BEHIND.search(text, start, end)
    if found is None:
        return None
    date = found.span(1) if is_date(found[1]) else year.span() if (year := YEAR.match(text, found.start(1))) else None
    return date if date and PAIRS.fullmatch(text, start, found.start()) else None
