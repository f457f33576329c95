"""Year, volume, issue and place of two records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.match.thresholds import YEARS_APART
from citekit.match.verdict import Evidence
from citekit.normalize.folding import fold, same_number

if TYPE_CHECKING:
    from citekit.candidate import Candidate
    from citekit.match.verdict import Finding
    from citekit.values import PartialDate
    from citekit.work import Work


def judge_years(work: Work, candidate: Candidate) -> Evidence:
    """Whether the page's year is one of those a citation of theirs may give, or next to one; a year is only next to
    its own where the months are others: a letter of the same title by the same people may be in the next issue."""
    mine, dates = _date(work), _dates(candidate)
    their = sorted({date.year for date in dates})
    ours, other = str(mine.year) if mine else "", ", ".join(map(str, their))
    if not mine or not their:
        return Evidence("year", "silent", ours, other, "one side has none")
    apart = min(abs(mine.year - year) for year in their)
    if not apart and judge_months(work, candidate).verdict == "disagrees":
        return Evidence("year", "near", ours, other, "the same, in another month")
    finding: Finding = "agrees" if not apart else "near" if apart <= YEARS_APART else "disagrees"
    return Evidence("year", finding, ours, other, f"{apart} apart" if apart else "the same")


def judge_months(work: Work, candidate: Candidate) -> Evidence:
    """Whether both came out in the same month of the same year, as far as that is told."""
    mine = _date(work)
    their = [_month(date) for date in _dates(candidate) if mine and date.year == mine.year]
    month, others = _month(mine) if mine else 0, ", ".join(map(str, filter(None, their)))
    if not month or not all(their or [0]):
        return Evidence("month", "silent", str(month or ""), others, "one side has none")
    same = month in their
    return Evidence("month", "agrees" if same else "disagrees", str(month), others, "the same" if same else "another")


def _month(date: PartialDate) -> int:
    """The month of a date, or nothing: 1 January stands for a year alone, and a range for several issues."""
    return 0 if date.end or (date.month, date.day) == (1, 1) else date.month or 0


def _date(work: Work) -> PartialDate | None:
    return work.issued or work.available_date


def _dates(candidate: Candidate) -> list[PartialDate]:
    """All dates that a citation may give."""
    theirs = candidate.work
    return [date for date in candidate.dates or (theirs.issued, theirs.available_date) if date]


def judge_numbers(name: str, ours: str | None, theirs: str | None) -> Evidence:
    """A volume, an issue or an edition on both sides."""
    if not ours or not theirs:
        return Evidence(name, "silent", ours or "", theirs or "", "one side has none")
    same = same_number(ours, theirs)
    return Evidence(name, "agrees" if same else "disagrees", ours, theirs, "the same" if same else "another")


def judge_places(work: Work, theirs: Work) -> Evidence:
    """Whether both begin on the same page, or have the same article number, whichever of the two it is called."""
    mine, their = _places(work), _places(theirs)
    ours, other = ", ".join(sorted(mine)), ", ".join(sorted(their))
    if not mine or not their:
        return Evidence("page", "silent", ours, other, "one side has none")
    if mine & their:
        return Evidence("page", "agrees", ours, other, "the same first page or article number")
    if (work.page is None) != (theirs.page is None) or _counts_from_one(work) != _counts_from_one(theirs):
        return Evidence("page", "silent", ours, other, "a page and an article number")
    return Evidence("page", "disagrees", ours, other, "another first page")


def _places(work: Work) -> set[str]:
    """First page and article number, without leading noughts and the "e" of electronic pages."""
    found = (work.page.first if work.page else None, work.article_number)
    return {fold(place).lstrip("e").lstrip("0") for place in found if place and fold(place).lstrip("e0")}


def _counts_from_one(work: Work) -> bool:
    """Pages 1 to n: each article of an electronic journal counts its own."""
    return work.page is not None and work.page.first == "1"
