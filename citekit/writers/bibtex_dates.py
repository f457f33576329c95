"""A date as BibTeX's year and month, which is all that its styles print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.writers.wording import SEASONS

if TYPE_CHECKING:
    from citekit.values import PartialDate
    from citekit.writers.bib_entry import Entry, Told

MONTHS = ("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""Macros that every style defines in its own spelling."""


def issued(entry: Entry, date: PartialDate) -> Told:
    """Year and month of a date: `month = may # "~1"`, `mar # "/" # apr`, `{Spring}`; pandoc reads years "2016/2017"."""
    end = date.end
    last = end.year if end and end.year != date.year else None
    entry.fields["year"] = f"{{{date.year}/{last}}}" if last else f"{{{date.year}}}"
    if month := _month(date, end):
        entry.fields["month"] = month
    told = not end or (bool(end.month) == bool(date.month) and end.season == date.season and not end.end)
    return told or date.iso()


def _month(date: PartialDate, end: PartialDate | None) -> str | None:
    if date.season:
        return f"{{{SEASONS[date.season]}}}"
    if not date.month:
        return None
    if not end or not end.month or (end.year, end.month, end.day) == (date.year, date.month, date.day):
        return _macro(date)
    if end.day and date.day and (end.year, end.month) == (date.year, date.month):
        return f'{MONTHS[date.month]} # "~{date.day}--{end.day}"'
    if date.day or end.day:
        return f"{_macro(date, '--')} # {_macro(end)}"
    return f'{MONTHS[date.month]} # "/" # {_macro(end)}'


def _macro(date: PartialDate, after: str = "") -> str:
    month = MONTHS[date.month or 0]
    if date.day:
        return f'{month} # "~{date.day}{after}"'
    return f'{month} # "{after}"' if after else month
