"""Values in parts, coded in the name of a raw field: how a structured reader hands over what it need not guess."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.values import PartialDate, Person

if TYPE_CHECKING:
    from collections.abc import Callable

BAR = "\x1f"
"""Between the parts of a name: the unit separator of ASCII, which stands in no text."""

# "2016", "2016-05-01", "2016-21"
DATE = regex(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def person_name(role: str, *parts: str | None) -> str:
    """The raw name of a person whose parts (family, given, particle, dropping particle, suffix) are known."""
    return f"person:{role}:{BAR.join([part or '' for part in parts])}"


def date_name(field: str, date: PartialDate) -> str:
    """The raw name of a date whose parts are known."""
    return f"date:{field}:{'/'.join([_code(end) for end in (date, date.end) if end])}"


def decode_person(coded: str, clean: Callable[[str], str]) -> Person | None:
    """The person of some coded parts, each cleaned; None without any name."""
    family, given, *others = [(part and clean(part)) or None for part in coded.split(BAR)]
    if family is None:
        return Person(given, None, *others) if given else None
    return Person(family, given, *others)


@lru_cache(maxsize=4096)
def decode_date(coded: str) -> PartialDate | None:
    """The date, or range, that `date_name` coded; None for what is no date."""
    start, _, end = coded.partition("/")
    try:
        return _decode(start, _decode(end, None))
    except ValueError:  # "2021-15"
        return None


def _code(date: PartialDate) -> str:
    month = 20 + date.season if date.season else date.month
    return "-".join([f"{date.year:04d}", *[f"{part:02d}" for part in (month, date.day) if part is not None]])


def _decode(coded: str, end: PartialDate | None) -> PartialDate | None:
    found = DATE.fullmatch(coded)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if month is not None and month > 20:
        return PartialDate(year or 0, None, None, month - 20, end)
    return PartialDate(year or 0, month, day, None, end)
