"""Which of day, month and year comes first: what one numeric date allows, and what a page says."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.normalize.date_ranges import join
from citekit.normalize.date_shapes import DateOrder, Shape, expand_year, find_shape, make_date
from citekit.normalize.date_words import NUMERIC

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.values import PartialDate

ORDERS: tuple[DateOrder, ...] = ("dmy", "mdy", "ymd")
Readings = dict[DateOrder, "PartialDate"]

WORDED: dict[str, DateOrder] = {"Mdy": "mdy", "dMy": "dmy", "yMd": "ymd"}
"""Shape -> order: "Mar 30 2025", "30 Mar 2025", "2025 Jun 21"."""
YEAR_FIRST = ("y-d-d", "y/d/d", "y.d.d")
"""Weak evidence, since machines print "2025-06-21" on any page."""


def is_ambiguous(text: str) -> bool:
    """A numeric date or range with valid readings that are different dates, and nothing in it that decides."""
    shape = find_shape(text)
    numeric = shape is not None and is_numeric(shape.letters) and printed_order(shape) is None
    return shape is not None and numeric and _is_torn(read_numeric(shape))


def find_order(texts: Iterable[str], usual: DateOrder | None = None) -> DateOrder | None:
    """The order that the dates of one page have; None where nothing or conflicting evidence says.

    What the numeric dates rule out is out; worded dates choose among the rest ("2025 Jun 21" beside "25/6/21"), then
    what is `usual` in the page's language. Then year-first goes, if that leaves one; at last a date like "2025-06-21"
    may speak for it.
    """
    shapes = [shape for text in texts if (shape := find_shape(text))]
    numeric = [read_numeric(shape) for shape in shapes if is_numeric(shape.letters)]
    possible = {order for order in ORDERS if all(order in readings for readings in numeric)}
    worded = {order for shape in shapes for part in shape.letters.split(">") if (order := WORDED.get(part))}
    if len(worded) == 1 and worded <= possible:
        return worded.pop()
    if not worded and usual in possible:
        return usual
    if numeric:
        return _settle(numeric, possible, shapes)
    return "ymd" if not worded and _has_year_first(shapes) else None


def is_numeric(letters: str) -> bool:
    """The shape of a numeric date or of a range of two."""
    if len(letters) == 5:
        return letters in NUMERIC
    return len(letters) == 11 and letters[:5] in NUMERIC and letters[:5] == letters[6:] and letters[5] in ">-"


def printed_order(shape: Shape) -> DateOrder | None:
    """Day-first, where a first number is one digit and the second two with a zero: "5/06/19", "25/06/19 → 5/07/19".

    Places that begin with the day print it so; those that begin with the month print "6/5/19" or "06/05/19".
    """
    starts = range(0, len(shape.numbers) - 1, 3)
    padded = any(shape.digits[at : at + 2] == (1, 2) and shape.numbers[at + 1] < TEN for at in starts)
    return "dmy" if padded else None


TEN = 10


@lru_cache(maxsize=256)  # asked for the order of the page, then for the date
def read_numeric(shape: Shape) -> Readings:
    """The valid readings of a numeric date or range, by order."""
    readings = ((order, _read_as(order, shape)) for order in ORDERS)
    return {order: date for order, date in readings if date}


def choose(readings: Readings, order: DateOrder | None) -> PartialDate | None:
    """The reading in this order; else the only one that is likely; None where two are."""
    if order is not None and order in readings:
        return readings[order]
    if short := _days_alone(readings):
        return short
    return None if _is_torn(readings) else next(iter(readings.values()), None)


def _settle(numeric: list[Readings], possible: set[DateOrder], shapes: list[Shape]) -> DateOrder | None:
    likely = possible - {"ymd"} or possible
    if len(likely) != 1:
        return None
    if not any(_is_torn({order: readings[order] for order in ORDERS if order in possible}) for readings in numeric):
        return likely.pop()
    return "ymd" if _has_year_first(shapes) else None


def _is_torn(readings: Readings) -> bool:
    """Whether several readings are left of which none is likelier.

    Day-first or month-first is likelier than year-first ("30/03/25" is no day of 2030), but not where it makes years
    of what year-first reads as days ("25/6/21 → 25/6/25").
    """
    likely = [date for order, date in readings.items() if order != "ymd"]
    if len(set(likely)) != 1:
        return len(likely) > 1 and _days_alone(readings) is None
    return "ymd" in readings and _spans_years(likely[0]) and not _spans_years(readings["ymd"])


def _days_alone(readings: Readings) -> PartialDate | None:
    """The one reading in which a range is a few days of one month, where the other takes several months: "2/11/24 →
    6/11/24" is no meeting from February to June."""
    days = [date for order, date in readings.items() if order != "ymd"]
    months = [abs(date.end.month - date.month) for date in days if date.end and date.end.month and date.month]
    if len(days) != len(ORDERS) - 1 or sorted(months) != [0, max(months, default=0)] or max(months) < SEVERAL:
        return None
    return days[months.index(0)]


SEVERAL = 3


def _spans_years(date: PartialDate) -> bool:
    return date.end is not None and date.end.year != date.year


def _read_as(order: DateOrder, shape: Shape) -> PartialDate | None:
    start = _read_one(order, shape, 0)
    return start if len(shape.numbers) == 3 else join(start, _read_one(order, shape, 3))


def _read_one(order: DateOrder, shape: Shape, at: int) -> PartialDate | None:
    slots = dict(zip(order, shape.numbers[at : at + 3], strict=True))
    digits = shape.digits[at + order.index("y")]
    return make_date({**slots, "y": expand_year(slots["y"], digits)}) if digits > 1 else None


def _has_year_first(shapes: list[Shape]) -> bool:
    return any(shape.letters in YEAR_FIRST for shape in shapes)
