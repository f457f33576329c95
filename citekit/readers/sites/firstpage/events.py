"""The meeting that the first page of a paper has at its head: its name over its place and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

MONTH = r"[A-Z][a-z]{2,8}\.?"
DAYS = regex(
    rf"{MONTH} \d{{1,2}}(?: ?[-–] ?(?:{MONTH} )?\d{{1,2}})?, (?:19|20)\d\d"
    rf"|\d{{1,2}}(?: {MONTH})? ?[-–] ?\d{{1,2}} {MONTH},? (?:19|20)\d\d"
)  # "August 1-6, 2004", "13-14 November 2019"
NAME = regex(
    r"(?:(?:The )?\d{1,3} ?(?:st|nd|rd|th) |(?:19|20)\d\d |The |[A-Z][a-z]+th |First |Second |Third )?"
    r"(?:[A-Z][\w&’'/-]+ |and |of |the |for |in |on ){0,8}(?:Conference|Symposium|Congress|Workshop|Colloquium)"
    r"(?: (?:of|on|for|in) .{3,100})?"
)
PLACE = regex(r"[A-ZÀ-Þ][^\d,:;@]{1,40}, [A-ZÀ-Þ][^\d:;@]{1,40}")  # "Vancouver, B.C., Canada"
MOST = 3
"""Lines of a name."""


def use_event(page: Page, end: int) -> None:
    """Name, place and days of a meeting in the lines over the title."""
    dated = (at for at in range(1, end) if page.lines[at].text[-4:].isdecimal())
    at = next((at for at in dated if DAYS.fullmatch(page.lines[at].text)), 0)
    last = at - 1
    placed = at > 1 and PLACE.fullmatch(page.lines[last].text) is not None and _name(page, last) is not None
    named = _name(page, last if placed else at) if at else None
    if named is None or find(page, "container_title"):
        return
    named.use("event_title", "event", 0, len(named.text), "page")
    if placed:
        page.use(last, "text:event_place", "event")
    page.marks[at] = None
    page.use(at, "event_duration", "event")


def _name(page: Page, below: int) -> Joined | None:
    """The name that ends over a line, of as few lines as make one."""
    for size in range(1, min(MOST, below) + 1):
        lines = [*range(below - size, below)]
        joined = Joined(page, [(at, 0, len(page.lines[at].text)) for at in lines])
        if NAME.fullmatch(joined.text):
            above = lines[0] - 1
            ordinal = above >= 0 and ORDINAL.fullmatch(page.lines[above].text)
            if ordinal:
                return Joined(page, [(at, 0, len(page.lines[at].text)) for at in [above, *lines]])
            return joined
    return None


ORDINAL = regex(r"\d{1,3} ?(?:st|nd|rd|th)")  # on a line of its own
