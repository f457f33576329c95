"""Dates of CSL-JSON: date-parts, season, circa, literal, raw; and EDTF (ISO 8601-2, levels 0 and 1) as text."""

from __future__ import annotations

import re
from typing import Any

from citekit.normalize.date_shapes import ANY_YEAR, make_date
from citekit.normalize.dates import parse_date
from citekit.normalize.slash_dates import SEASONS
from citekit.patterns import regex
from citekit.values import PartialDate

# "2016", "2016-05-01", "2016-21", "2016-05~", "2016-05-01T12:00:00Z"
EDTF = regex(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:T[0-9:.Z+-]*)?([~?%]?)")


def parse_csl_date(value: Any) -> tuple[PartialDate | None, bool]:
    """The date that a value of a CSL date variable is, and whether it is only approximate; None where it is none."""
    if isinstance(value, str | int):
        return parse_edtf(str(value))
    if not isinstance(value, dict):
        return None, False
    circa = bool(value.get("circa"))
    if (date := _of_parts(value.get("date-parts"), value.get("season"))) is not None:
        return date, circa
    for key in ("edtf", "raw", "literal", "date-time"):
        text = value.get(key)
        if isinstance(text, str) and (found := parse_edtf(text))[0]:
            return found[0], found[1] or circa
    return None, circa


def certain_csl_date(value: Any) -> PartialDate | None:
    """What is certain of a date whose day or month no calendar has: of `[[2020, 2, 30]]` its month; or of words."""
    if text := date_in_words(value):
        from citekit.normalize.certain_dates import certain_part

        return certain_part(text)
    parts = value.get("date-parts") if isinstance(value, dict) else None
    part = parts[0] if isinstance(parts, list) and len(parts) == 1 else None
    if not isinstance(part, list) or len(part) not in (2, 3):
        return None
    dates = (_of_list(part[:size]) for size in range(len(part) - 1, 0, -1))
    return next((date for date in dates if date and date.season is None), None)


def date_in_words(value: Any) -> str:
    """The text of a date that is one: "2016a", `{"literal": "in press"}`."""
    told = value.get("raw") or value.get("literal") if isinstance(value, dict) else value
    return told.strip() if isinstance(told, str) else ""


def has_words(date: Any) -> bool:
    """Whether some part of a date is no number: of `[["2001", "May"]]` only 2001 is read."""
    parts = date.get("date-parts") if isinstance(date, dict) else None
    words = [word for part in parts or () if isinstance(part, list) for word in part if isinstance(word, str)]
    return any(word.strip() and not word.strip().isdecimal() for word in words)


def goes_on(date: Any) -> bool:
    """Whether a date is a range without an end: `[[2001], []]`."""
    parts = date.get("date-parts") if isinstance(date, dict) else None
    return isinstance(parts, list) and len(parts) == 2 and isinstance(parts[0], list) and parts[0] != parts[1]


def parse_edtf(text: str) -> tuple[PartialDate | None, bool]:
    """A date or range in EDTF, or as people print it, and whether it is marked as uncertain."""
    start, slash, end = text.strip().partition("/")
    first = EDTF.fullmatch(start)
    second = EDTF.fullmatch(end) if slash else None
    if first is None or (slash and second is None):
        return parse_date(text.strip()), False
    date = _of_numbers(first)
    if date is None or second is None:
        return date, first[4] != ""
    last = _of_numbers(second)
    whole = PartialDate(date.year, date.month, date.day, date.season, last) if last else None
    return whole, first[4] + second[4] != ""


def _of_numbers(found: re.Match[str]) -> PartialDate | None:
    year, month, day = (int(part) if part else None for part in found.groups()[:3])
    return _date(year, month, day)


def _date(year: int | None, month: int | None, day: int | None) -> PartialDate | None:
    """A date of numbers; the months 21 to 24 (and citeproc's 13 to 16) are seasons."""
    for first in (21, 13):
        if month in range(first, first + 4) and not day:
            return make_date({"y": year or 0, "s": (month or 0) - first + 1}, ANY_YEAR)
    return make_date({slot: part for slot, part in (("y", year or 0), ("m", month), ("d", day)) if part}, ANY_YEAR)


def _of_parts(parts: Any, season: Any) -> PartialDate | None:
    if isinstance(parts, list) and parts and not isinstance(parts[0], list):  # [2001, 5]
        parts = [parts]
    if isinstance(parts, list) and len(parts) == 2 and (parts[1] in NO_END or parts[0] == parts[1]):
        parts = parts[:1]
    dates = [_of_list(part) for part in parts] if isinstance(parts, list) and len(parts) in (1, 2) else []
    if not dates or dates[0] is None or (len(dates) == 2 and dates[1] is None):
        return None
    start = dates[0]
    if start.month is None and (number := _season(season)):
        start = PartialDate(start.year, season=number)
    return PartialDate(start.year, start.month, start.day, start.season, dates[1]) if len(dates) == 2 else start


NO_END: tuple[list[Any] | None, ...] = ([], [0], [None], [""], None)
"""Ends of a range that goes on."""


def _of_list(part: Any) -> PartialDate | None:
    """`[2016, 5, 1]`, `["2016", "05"]`, `[2016, null]`; a part that is empty or zero ends it."""
    if not isinstance(part, list) or not 1 <= len(part) <= 3:
        return None
    numbers: list[int] = []
    for item in part:
        if type(item) is int and 0 < item < 10_000:
            numbers.append(item)
            continue
        text = str(item).strip() if isinstance(item, str | int) and not isinstance(item, bool) else ""
        if not re.fullmatch(r"[0-9]{1,4}", text) or not int(text):
            break
        numbers.append(int(text))
    year, month, day = (*numbers, None, None, None)[:3]
    return _date(year, month, day) if year else None


def _season(season: Any) -> int | None:
    if isinstance(season, str) and season.lower() in SEASONS:
        return SEASONS[season.lower()]
    text = str(season)
    return int(text) if re.fullmatch("[1-4]", text) else None
