"""ISSNs and ISBNs of two records: the same numbers, their kinds, and further numbers of the same journal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import replace
from citekit.normalize.serials import has_isbn_check, has_issn_check

if TYPE_CHECKING:
    from citekit.values import Identifier

Numbers = tuple["Identifier", ...]


def same_numbers(ours: Numbers, theirs: Numbers) -> bool:
    """At least one number in both: of one journal or book there are often several."""
    return not {_bare(number) for number in ours}.isdisjoint(map(_bare, theirs))


def complete_issns(ours: Numbers, theirs: Numbers) -> Numbers | None:
    """Ours with the kinds told there, and with the further numbers of the journal, if ours are all among theirs."""
    known = {_bare(number): number for number in theirs}
    if not {_bare(number) for number in ours} <= known.keys():
        return None
    mine = {_bare(number) for number in ours}
    added = [number for number in right_numbers(theirs) if _bare(number) not in mine]
    completed = (*_with_kinds(ours, theirs), *added)
    return completed if completed != ours else None


def complete_isbns(ours: Numbers, theirs: Numbers) -> Numbers | None:
    """Ours with the kinds told there; the numbers of other editions and bindings are not those of the page."""
    completed = _with_kinds(ours, theirs)
    return completed if completed != ours else None


def right_numbers(numbers: Numbers) -> Numbers:
    """Those whose check digit is right."""
    return tuple(number for number in numbers if _is_right(number.value))


def _with_kinds(ours: Numbers, theirs: Numbers) -> Numbers:
    """Ours, each with its kind where that is told there only: not of a number that stands here with its kind, too."""
    known = {_bare(number) for number in ours if number.kind}
    kinds = {_bare(number): number.kind for number in theirs if _bare(number) not in known}
    return tuple(replace(number, kind=number.kind or kinds.get(_bare(number))) for number in ours)


def _is_right(value: str) -> bool:
    digits = value.replace("-", "").upper()
    if not digits.isascii() or not digits.rstrip("X").isdigit():
        return False
    return has_issn_check(digits) if len(digits) == 8 else len(digits) in (10, 13) and has_isbn_check(digits)


def _bare(number: Identifier) -> str:
    """The number without what may differ: hyphens, and the check digit and prefix of an ISBN of 10 or 13 digits."""
    digits = number.value.replace("-", "").upper()
    return digits[-10:-1] if len(digits) in (10, 13) else digits
