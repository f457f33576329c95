"""Several pages of publishers in one paste: where the next one begins."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.readers.page import Page
from citekit.readers.sites.bylines import LIST_OF_PEOPLE, find_names
from citekit.readers.sites.lists.several import Anchor, begins
from citekit.readers.sites.publisher import words
from citekit.readers.sites.publisher.lines import read_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def _begin(lines: list[Line], before: int, at: int) -> int:
    """Where the next page begins: over its title and people, its kind, and the journal with its numbers."""
    page = Page(lines)
    start = at - next(above for mark, above in words.STARTS.items() if lines[at].lower.startswith(mark))
    start = _unfolded(lines, before, at) or start
    while start > at or (start > before and _is_under(page, start)):
        start = min(start, at) - 1
    while start > before + 1 and not lines[start].gap and _is_over(page, start - 1):
        start -= 1
    return max(start, before + 1)


def _unfolded(lines: list[Line], before: int, at: int) -> int | None:
    """The first name of a list of people with their addresses: it is printed twice."""
    names = [line.text.rstrip(" ,") for line in lines[before + 1 : at]]
    if not any(line.lower.startswith(LIST_OF_PEOPLE) for line in lines[before + 1 : at]):
        return None
    return next((before + 1 + place for place, (name, below) in enumerate(pairwise(names)) if name == below), None)


def _is_under(page: Page, at: int) -> bool:
    """Whether a line is one of the people under a title."""
    return bool(find_names(page, at)) or page.lines[at].lower.startswith(words.UNDER_TITLE)


def _is_over(page: Page, at: int) -> bool:
    """Whether a line over a title is of its page: access, kind, the numbers, and the journal over these."""
    lower, below = page.lines[at].lower, page.lines[at + 1].lower
    return (
        lower.endswith(" access") or lower.startswith("volume ") or below.startswith("volume ") or read_kind(page, at)
    )


ANCHOR = Anchor(begins(*words.STARTS), _begin)
