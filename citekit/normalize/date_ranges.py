"""Ranges of dates: where a printed range is cut, and what one side takes from the other."""

from __future__ import annotations

from citekit.normalize.date_shapes import Shape, Slots, make_date
from citekit.normalize.date_words import PIECES
from citekit.values import PartialDate


def read_range(shape: Shape) -> PartialDate | None:
    """The range of a shape, if there is exactly one way to cut it: "4-7 Dec 2013", "2009-03/2009-04"."""
    marks = ">" if ">" in shape.letters else "-/"
    cuts = (_read_cut(shape, at) for at, letter in enumerate(shape.letters) if letter in marks)
    found = {date for date in cuts if date}
    return found.pop() if len(found) == 1 else None


def join(start: PartialDate | None, end: PartialDate | None) -> PartialDate | None:
    """The range of two dates; one date if they are the same; None if it would end before it begins."""
    if start is None or end is None or _is_after(start, end):
        return None
    return start if start == end else PartialDate(start.year, start.month, start.day, start.season, end)


def _read_cut(shape: Shape, at: int) -> PartialDate | None:
    left, right = PIECES.get(shape.letters[:at]), PIECES.get(shape.letters[at + 1 :])
    if left is None or right is None:
        return None
    start = dict(zip(left, shape.numbers, strict=False))
    end = dict(zip(right, shape.numbers[len(left) :], strict=True))
    if left == "y" and right == "d":
        return _read_short_range(start["y"], end["d"])
    complete = _complete(start, end)
    return join(make_date(complete[0]), make_date(complete[1])) if complete else None


def _read_short_range(year: int, short: int) -> PartialDate | None:
    """ "2016-17" and "2016/17", where 17 is no month: to the year in the same century, if it is later."""
    later = short > max(12, year % 100)
    return join(PartialDate(year), PartialDate(year - year % 100 + short)) if later else None


def _complete(start: Slots, end: Slots) -> tuple[Slots, Slots] | None:
    """Both sides with what one states for both: a year at the very front or end, a month beside bare days.
    They must come out equally precise."""
    if "y" not in start:
        start = _lend("y", end, start)
    elif "y" not in end and next(iter(start)) == "y":  # not "4 Dec 2013-14": the 14th, or 2014?
        end = _lend("y", start, end)
    start, end = _lend_month(end, start), _lend_month(start, end)
    return (start, end) if "y" in end and start.keys() == end.keys() else None


def _lend(slot: str, lender: Slots, borrower: Slots) -> Slots:
    return {**borrower, slot: lender[slot]} if slot in lender and slot not in borrower else borrower


def _lend_month(lender: Slots, borrower: Slots) -> Slots:
    return _lend("m", lender, borrower) if "d" in borrower else borrower


def _is_after(start: PartialDate, end: PartialDate) -> bool:
    """Compared as far as both are precise."""
    for one, other in ((start.year, end.year), (start.month, end.month), (start.day, end.day)):
        if one is None or other is None or one != other:
            return one is not None and other is not None and one > other
    return False
