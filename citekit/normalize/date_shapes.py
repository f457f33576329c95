"""From printed words to a shape and its numbers, and from one shape to one date."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from citekit.frozen import NamedTuple
from citekit.normalize.date_words import WORDS
from citekit.patterns import regex
from citekit.values import PartialDate

DateOrder = Literal["dmy", "mdy", "ymd"]
Slots = dict[str, int]

TOKEN = regex(r"[0-9]++(?:st|nd|rd|th)?|[^\W\d_]++\.?|-++>?|\S")  # "1st", "Sept.", "-->", "→", "/"
TIME = regex(r"[t ][0-9]{2}:[0-9]{2}[0-9:.]*+(?: ?(?:z|utc|gmt|[+-][0-9:]{4,5}))?$")  # "2026-08-19T12:24:00Z"
LONGEST = 100  # characters of "Monday, 30 September 2019 through Wednesday, 2 October 2019", and some
YEARS = range(1400, 3000)  # since printing: "10.1145" is no October
MONTHS_OF_A_YEAR = range(1, 13)
DAYS = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Shape(NamedTuple):
    """A printed date as letters ("Mdy", "d/d/y-d/d/y"), its numbers in order, and how long each is in print."""

    letters: str
    numbers: tuple[int, ...]
    digits: tuple[int, ...]


def find_shape(text: str) -> Shape | None:
    """The shape of a text that has nothing but the words, numbers and marks of dates."""
    return _read_shape(text) if len(text) <= LONGEST else None


@lru_cache(maxsize=1024)  # a page's dates are looked at for their order, their status and their value
def _read_shape(text: str) -> Shape | None:
    text = text.lower()
    return _read_english(text) or _read_translated(text)


def _read_translated(text: str) -> Shape | None:
    if not any("0" <= char <= "9" for char in text):
        return None
    from citekit.normalize.date_translation import date_in_english

    english = date_in_english(text)
    return _read_english(english) if english else None


def _read_english(text: str) -> Shape | None:
    letters = ""
    numbers, digits = [], []
    for token in TOKEN.findall(TIME.sub("", text) if ":" in text else text):
        word = WORDS.get(token)
        if word is None and (word := _read_number(token)) is None:
            return None
        letters += word[0]
        if word[1] is not None:
            numbers.append(word[1])
            digits.append(len(token))
    return Shape(letters.rstrip("./"), tuple(numbers), tuple(digits))


def expand_year(year: int, digits: int) -> int:
    """A year of two digits by the rule of POSIX (strptime, %y): 69 to 99 is 1969 to 1999, 00 to 68 is 2000 to 2068."""
    if digits > 2:
        return year
    return year + (2000 if year < 69 else 1900)


ANY_YEAR = range(100, 10_000)
"""Where a format says which number is the year: charters and editions of the Fathers are cited, too."""


def make_date(slots: Slots, years: range = YEARS) -> PartialDate | None:
    """The date of some slots; None for one that no calendar has."""
    year, month, day = slots.get("y", 0), slots.get("m"), slots.get("d")
    if year not in years or (month is not None and month not in MONTHS_OF_A_YEAR):
        return None
    if day is not None and (month is None or not _has_day(year, month, day)):
        return None
    return PartialDate(year, month, day, slots.get("s"))


def _read_number(token: str) -> tuple[str, int] | None:
    """ "2016" is a year, "3" and "21st" may be days; numbers of other lengths are no part of a date."""
    if not "0" <= token[0] <= "9":  # str.isdigit() takes "²" for one
        return None
    digits = token if "0" <= token[-1] <= "9" else token[:-2]
    if len(digits) <= 2:
        return "d", int(digits)
    return ("y", int(token)) if len(token) == 4 and digits is token else None


def _has_day(year: int, month: int, day: int) -> bool:
    if month == 2 and day == 29:
        return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= DAYS[month]
