"""Dates of BibLaTeX (ISO 8601-2, EDTF levels 0 and 1; manual, section 2.3.8) and of BibTeX's year, month and day."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.frozen import replace
from citekit.normalize.date_words import MONTHS, SEASONS
from citekit.patterns import regex
from citekit.values import PartialDate

if TYPE_CHECKING:
    import re

ONE = regex(  # "2016", "2016-05", "2016-05-01T12:00:00Z", "2019-21", "1723~", "199X" has no number
    r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})(?:T[0-9:.+Z-]{4,30})?)?)?[?~%]?"
)
OPEN = frozenset(("", "..", "open", "unknown"))
SEASON_CODES = {21: 1, 22: 2, 23: 3, 24: 4, 25: 1, 26: 2, 27: 3, 28: 4, 29: 1, 30: 2, 31: 3, 32: 4}
"""Codes of ISO 8601-2, 25 to 28 for the northern and 29 to 32 for the southern half of the earth."""
DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

DAYS_OF_MONTH = regex(r"([0-9]{1,2})(?:\s*(?:--?|–|/)\s*([0-9]{1,2}))?")  # "7", "21-23"
YEAR = regex(
    r"\D{0,3}?([0-9]{4}|[0-9]{3}(?!\?))(?:\s*(?:/|-{1,2}|–)\s*([0-9]{2,4}))?[?.)\]]?"
)  # "2016", "1999/2000", "c2004", "(2010)"
# "May 1st", "1--3"
MONTH_PART = regex(r"([^\W\d_]{3,})\.?|([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])|(--?|/|–|—|&|and\b)|[\s~,.]+")
MONTH_NAMES: dict[str, int] = {
    **MONTHS, "januar": 1, "februar": 2, "märz": 3, "maerz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10,
    "dezember": 12, "okt": 10, "dez": 12, "janvier": 1, "février": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7,
    "août": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "enero": 1, "febrero": 2, "marzo": 3,
    "abril": 4, "mayo": 5, "junio": 6, "julio": 7, "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11,
    "diciembre": 12,
}  # fmt: skip
"""Months as .bib files have them in braces: English, German, French, Spanish; others are looked up."""
SEASONS_CUT = {**SEASONS, "spr": 1, "sum": 2, "aut": 3, "fal": 3, "win": 4}
"""Seasons, and as Web of Science cuts them: "SUM"."""


@lru_cache(maxsize=1024)
def parse_edtf(text: str) -> tuple[PartialDate | None, bool]:
    """A date or range, and whether that is all that the text says: an open end and a doubt ("?") have no place."""
    start, slash, end = text.strip().partition("/")
    first, last = _one(start), _one(end)
    whole = not text.strip().endswith(("?", "~", "%")) and start[-1:] not in ("?", "~", "%")
    if not slash:
        return first, whole
    if first and last:
        return (first if first == last else replace(first, end=last)), whole
    if (first and end.strip() in OPEN) or (last and start.strip() in OPEN):
        return first or last, False
    return None, False


def _one(text: str) -> PartialDate | None:
    found = ONE.fullmatch(text.strip())
    if not found or found[1] == "0000":  # no year, as some programs have it
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if month in SEASON_CODES and not day:
        return PartialDate(year or 0, season=SEASON_CODES[month or 0])
    return _made(year or 0, month, day)


def _made(year: int, month: int | None, day: int | None) -> PartialDate | None:
    """The date, if a calendar has it."""
    if month is None or (1 <= month <= 12 and (day is None or 1 <= day <= _last_day(year, month))):
        return PartialDate(year, month, day)
    return None


def _last_day(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 if month == 2 and not leap else DAYS[month]


@lru_cache(maxsize=1024)
def parse_year(text: str) -> PartialDate | None:
    """The year of BibTeX's field: "2016", "2016/2017", "1999--2000", "c2004"."""
    found = YEAR.fullmatch(text.strip())
    if not found or not (year := int(found[1])):  # "0000"
        return None
    if not found[2]:
        return PartialDate(year)
    last = int(found[1][: max(0, len(found[1]) - len(found[2]))] + found[2])
    return PartialDate(year, end=PartialDate(last)) if last > year else None


Side = dict[str, int]


@lru_cache(maxsize=1024)
def add_month(date: PartialDate, text: str) -> PartialDate | None:
    """A year with its month, which may have a day, or be two: "may", "May~1", "mar/apr", "29 June--3 July"; the year
    once more is no news: "2022 DEC 31", as Web of Science has it."""
    sides = _sides(text.replace(f"{date.year}", "", 1) if len(text) > 4 else text)
    if sides is None or len(sides) > 2:
        return None
    first, last = sides[0], sides[-1]
    for one, other in ((first, last), (last, first)):
        if "m" not in one and "s" not in one and "m" in other:
            one["m"] = other["m"]
    start = _side(date.year, first)
    if len(sides) == 1:
        return replace(start, end=date.end) if start else None
    end = _side(date.end.year if date.end else date.year, last)
    if not start or not end or (not date.end and _place(start) > _place(end)):  # "Dec/Jan 2016"
        return None
    return replace(start, end=end) if start != end else start


def _place(date: PartialDate) -> tuple[int, int, int]:
    return date.year, date.month or date.season or 0, date.day or 0


def add_day(date: PartialDate, text: str) -> PartialDate | None:
    """A month with a day, or the days from one to another, in a field of its own."""
    found = DAYS_OF_MONTH.fullmatch(text.strip())
    if not found or not date.month or date.end:
        return None
    first = _made(date.year, date.month, int(found[1]))
    last = _made(date.year, date.month, int(found[2])) if found[2] else None
    if not found[2] or not first or not last or not int(found[1]) < int(found[2]):
        return None if found[2] else first
    return replace(first, end=last)


def _side(year: int, side: Side) -> PartialDate | None:
    if "s" in side:
        return PartialDate(year, season=side["s"])
    return _made(year, side["m"], side.get("d")) if "m" in side else None


def _sides(text: str) -> list[Side] | None:
    """What is before and behind a dash; None for other words."""
    sides: list[Side] = [{}]
    at = 0
    while at < len(text):
        found = MONTH_PART.match(text, at)
        if not found or not _put(sides, found):
            return None
        at = found.end()
    if len(sides) == 1 and "m" not in sides[0] and "d" in sides[0]:  # `month = 5`
        sides[0] = {"m": sides[0]["d"]}
    return sides


def _month(name: str) -> int | None:
    """The number of a month, by any name that is known."""
    if name in MONTH_NAMES:
        return MONTH_NAMES[name]
    from citekit.vocabulary.months import month_names

    return month_names().get(name)


def _put(sides: list[Side], found: re.Match[str]) -> bool:
    word, number, dash = found[1], found[2], found[3]
    if dash or (word and word.lower() == "and"):
        sides.append({})
    elif word:
        name = word.lower()
        slot, value = ("s", SEASONS_CUT.get(name)) if name in SEASONS_CUT else ("m", _month(name))
        if value is None or slot in sides[-1]:
            return False
        sides[-1][slot] = value
    elif number:
        if "d" in sides[-1]:
            return False
        sides[-1]["d"] = int(number)
    return True
