"""Dates of RIS: `YYYY/MM/DD/other`, each part but the year possibly empty (specification of 2001, tag Y1)."""

from __future__ import annotations

from functools import lru_cache

from citekit.normalize.date_shapes import ANY_YEAR, make_date
from citekit.normalize.dates import parse_date
from citekit.patterns import regex
from citekit.values import PartialDate

# "2016/05/01/", "2023/7", "2016///Spring", "1990/2/27", "2014//"
SLASHED = regex(r"([0-9]{4})(?:/([0-9]{0,2})(?:/([0-9]{0,2})(?:/(.*))?)?)?")
SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}


@lru_cache(maxsize=4096)
def parse_slash_date(text: str) -> tuple[PartialDate | None, str]:
    """The date, and what stands in its fourth part and is no season or month; other forms as people print them."""
    found = SLASHED.fullmatch(text)
    if found is None:
        return parse_date(text.strip("/ ")) or parse_date(" ".join(text.replace("/", " ").split())), ""
    year, month, day, other = found.groups(default="")
    slots = {name: int(part) for name, part in (("y", year), ("m", month), ("d", day)) if part.strip("0")}
    date = make_date(slots, ANY_YEAR)
    other = other.strip(" /")
    if date is None or not other:
        return date, ""
    if season := SEASONS.get(other.lower()):
        return (date if date.month else PartialDate(date.year, season=season)), ""
    named = parse_date(f"{other} {year}") if date.month is None else None
    return named or date, "" if named else other


# "MAY 25", "SEP-OCT", "WIN", "Apr 14": Web of Science leaves the year to PY
YEARLESS = regex(r"(?:[A-Za-z]{3,9}\.?)(?: ?[0-9]{1,2})?(?: ?- ?(?:[A-Za-z]{3,9}\.?)?(?: ?[0-9]{1,2})?)?")
SHORT_SEASONS = {"spr": "Spring", "sum": "Summer", "aut": "Autumn", "fal": "Fall", "win": "Winter"}


@lru_cache(maxsize=4096)
def with_year(text: str, year: str) -> str:
    """A date that has no year with the one that stands in another tag; any other as it is."""
    if not (len(year) == 4 and year.isdecimal() and YEARLESS.fullmatch(text)):
        return text
    return f"{SHORT_SEASONS.get(text.lower(), text)} {year}"


@lru_cache(maxsize=1024)
def most_exact(texts: tuple[str, ...], single: bool) -> PartialDate | None:
    """The most exact of the dates (`single`: no ranges) that agree with the first on the year."""
    dates = [date for text in texts if (date := parse_slash_date(text)[0]) and not (single and date.end)]
    known = [date for date in dates if date.year == dates[0].year]
    return max(known, key=_precision, default=None)


def _precision(date: PartialDate) -> tuple[bool, bool, bool]:
    return date.month is not None, date.day is not None, date.season is not None
