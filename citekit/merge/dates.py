"""Dates of two records: the same as far as both are told, and the one that tells more.

A year alone is completed with the month and the day of the same year, a month with the day of the same month, and
nothing else: a date of another year or month is of another version (online, in print, of an archive).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citekit.values import PartialDate


def same_date(ours: PartialDate, theirs: PartialDate) -> bool:
    """Equal as far as both are told; of seasons and ranges the years."""
    if ours.season or theirs.season:
        return ours.year == theirs.year and ours.season in (None, theirs.season or ours.season)
    return _told_by_both(ours, theirs) == _told_by_both(theirs, ours)


def complete_date(ours: PartialDate, theirs: PartialDate) -> PartialDate | None:
    """Their date where it is ours and tells more."""
    if ours.season or ours.end or theirs.season or theirs.end or not same_date(ours, theirs):
        return None
    return theirs if len(_parts(theirs)) > len(_parts(ours)) else None


def is_after(one: PartialDate, other: PartialDate) -> bool:
    """Whether one date lies behind another, as far as both are told."""
    return _told_by_both(one, other) > _told_by_both(other, one)


def _parts(date: PartialDate) -> tuple[int, ...]:
    return tuple(part for part in (date.year, date.month, date.day) if part is not None)


def _told_by_both(date: PartialDate, other: PartialDate) -> tuple[int, ...]:
    return _parts(date)[: len(_parts(other))]
