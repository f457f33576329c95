"""What the descriptions of works on the web (meta tags, JSON-LD, OpenURL) have in common: dates in figures, titles to
compare."""

from __future__ import annotations

from citekit.normalize.coded import date_name
from citekit.normalize.date_shapes import make_date
from citekit.normalize.folding import bare_letters
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.normalize.names import split_byline
from citekit.patterns import regex

# "2016/05/01", "2016-5", "2016", "2016-05-01T00:00:00+02:00", "2016/05/01 00:00:00"
YEAR_FIRST = regex(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ]\d\d:\d\d\S*)?")
SHORTEST = 8
"""Letters that a title needs before its beginning says that two are the same."""


def date_field(role: str, text: str) -> str:
    """The name of the raw field for a date: with its parts where the year comes first, else for the date's reader."""
    found = YEAR_FIRST.fullmatch(text.strip())
    if not found:
        return role
    slots = {name: int(part) for name, part in zip("ymd", found.groups(), strict=True) if part and part.strip("0")}
    date = make_date(slots) if "y" in slots else None
    return date_name(role, date) if date else role


def names_in(text: str) -> list[str]:
    """The people that one text names: "Jane Doe, Richard Roe and Anna Berg"; "Doe, Jane" is one."""
    return [name for name, *_ in split_byline(text)]


def letters(text: str) -> str:
    """The letters and figures of a text of a web page."""
    return bare_letters(strip_tags(decode_entities(text)))


def same_title(one: str, other: str) -> bool:
    """Whether two titles are one, or one of them is the other cut short."""
    short, long = sorted((letters(one), letters(other)), key=len)
    return bool(short) and (short == long or (len(short) >= SHORTEST and long.startswith(short)))
