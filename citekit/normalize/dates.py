"""Dates as people print them: one date or range, as precise as printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.date_order import choose, find_order, is_ambiguous, is_numeric, printed_order, read_numeric
from citekit.normalize.date_ranges import read_range
from citekit.normalize.date_shapes import DateOrder, find_shape, make_date
from citekit.normalize.date_words import SHAPES
from citekit.normalize.statuses import STATUSES, order_of_status, split_status

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.values import PartialDate

__all__ = [
    "STATUSES",
    "DateOrder",
    "find_order",
    "is_ambiguous",
    "is_date",
    "order_of_status",
    "parse_date",
    "split_status",
]


def parse_date(text: str, order: DateOrder | Callable[[], DateOrder | None] | None = None) -> PartialDate | None:
    """The date or range that the whole text is; None if it is none, impossible, or could be two.

    `order` settles numeric dates that can be read in several ways; one that can be read in one way only ("3/30/25")
    needs none and obeys none. It may be a function that finds it out, which is called for numeric dates alone.
    """
    shape = find_shape(text)
    if shape is None:
        return None
    slots = SHAPES.get(shape.letters)
    if slots and (date := make_date(dict(zip(slots, shape.numbers, strict=True)))):
        return date
    if is_numeric(shape.letters):
        told = order() if callable(order) else order
        return choose(read_numeric(shape), told or printed_order(shape))
    return read_range(shape)


def is_date(text: str) -> bool:
    """A text that is nothing but a date, though it may be ambiguous."""
    return parse_date(text) is not None or is_ambiguous(text)
