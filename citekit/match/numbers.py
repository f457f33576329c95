"""Year, volume, issue and place of two records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.match.verdict import Evidence
from citekit.normalize.folding import fold, same_number

if TYPE_CHECKING:
    from citekit.candidate import Candidate
    from citekit.match.thresholds import Thresholds
    from citekit.match.verdict import Finding
    from citekit.values import PartialDate
    from citekit.work import Work


def judge_years(work: Work, candidate: Candidate, thresholds: Thresholds) -> Evidence:
    """Whether the page's year is one of those a citation of theirs may give, or next to one."""
    mine = [date.year for date in (work.issued, work.available_date) if date][:1]
    dates: tuple[PartialDate | None, ...] = candidate.dates or (candidate.work.issued, candidate.work.available_date)
    their = sorted({date.year for date in dates if date})
    ours, other = ", ".join(map(str, mine)), ", ".join(map(str, their))
    if not mine or not their:
        return Evidence("year", "silent", ours, other, "one side has none")
    apart = min(abs(mine[0] - year) for year in their)
    finding: Finding = "agrees" if not apart else "near" if apart <= thresholds.years_apart else "disagrees"
    return Evidence("year", finding, ours, other, f"{apart} apart" if apart else "the same")


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
