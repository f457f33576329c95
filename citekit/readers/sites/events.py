"""An event on one line, in parts: "International Conference on Ice, Oslo, Norway, June 1-3, 2019"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.cuts import pieces

if TYPE_CHECKING:
    from citekit.readers.page import Page

COMMA = regex(r",\s+")

ACRONYM = regex(r"[A-Z][\w/&+-]*[A-Z][\w/&+-]*[ ']{0,2}(?:\d\d){1,2}")  # "5th Meeting on Ice, ISI 2022, Oslo, Norway"


def use_event(page: Page, at: int, start: int, rule: str, end: int | None = None) -> None:
    """Name, place and days, in any order behind the name."""
    text = page.lines[at].text
    end = len(text.rstrip(" .")) if end is None else end
    parts = pieces(text, start, end, STOP)
    if len(parts) > 1 and is_date(text[slice(*parts[-1])]):
        _use_parted(page, at, rule, parts)
        return
    parts = pieces(text, start, end, COMMA)
    if not parts:
        return
    days = _days(text, parts)
    if len(parts) > 1 and (not days or days[0] > 1) and ACRONYM.fullmatch(text, *parts[1]):
        parts[:2] = [(parts[0][0], parts[1][1])]
        days = _days(text, parts)
    page.use(at, "event_title", rule, *parts[0])
    if days:
        page.use(at, "event_duration", rule, parts[days[0]][0], parts[days[1]][1])
    first, last = 1, len(parts) - 1
    if days:
        first, last = (days[1] + 1, last) if days[0] == 1 else (1, days[0] - 1)
    if first <= last:
        page.use(at, "text:event_place", rule, parts[first][0], parts[last][1])


def _use_parted(page: Page, at: int, rule: str, parts: list[tuple[int, int]]) -> None:
    """Name, place and days between full stops: "7th Meeting on Ice, ISI 2022. Oslo, Norway. 15 May 2022"."""
    page.use(at, "event_title", rule, *parts[0])
    page.use(at, "event_duration", rule, *parts[-1])
    if parts[2:]:
        page.use(at, "text:event_place", rule, parts[1][0], parts[-2][1])


STOP = regex(r"(?<=[\w)]{2})\.\s+(?=[^\W_a-z])")


def _days(text: str, parts: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The first and last of the pieces that are the days: "June 1-3" and "2019" are two pieces."""
    for first in range(1, len(parts)):
        for last in range(min(first + 3, len(parts) - 1), first - 1, -1):
            if is_date(text[parts[first][0] : parts[last][1]]):
                return first, last
    return None
