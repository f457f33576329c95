"""Values of a table that go on below their rows, as the narrow cells of a printed page have them: put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.pure.title_start import GOES_ON
from citekit.readers.unwrapping import join_lines

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

FREE = frozenset({"text", "people", "event"})
"""Kinds of rows whose values may be so long."""
SURE = 2
"""So many lines that are certainly the rest of a value tell that all others below rows are, too."""
CLOSED = frozenset(".:!?")


def with_whole_values(page: Page) -> list[Line] | None:
    """The lines of a page that was read, with values put together; None if none goes on."""
    rest = _find_rest(page)
    sure = {at for at in rest if _is_open(page.lines[at - 1], page.lines[at]) or _is_cited(page, at)}
    sure |= {at for at in rest if GOES_ON.search(page.lines[at].text)}  # which no label does
    joined = sure | {at for at, beside in rest.items() if beside and len(sure) >= SURE}
    if not joined:
        return None
    return join_lines(page.lines, [at in joined for at in range(1, len(page.lines))])


def _find_rest(page: Page) -> dict[int, bool]:
    """The unread lines right below a free value, and below one another; whether its label stands beside the value, as
    below a label alone such a line may be another label."""
    rest: dict[int, bool] = {}
    for at, mark in enumerate(page.marks):
        line = page.lines[at]
        if not at or mark is None or mark.rule != UNREAD or line.gap or line.bullet or "\t" in line.text:
            continue
        beside = rest.get(at - 1, _has_label(page, at - 1))
        if beside is not None:
            rest[at] = beside
    return rest


UNREAD = "unread-line"


def _has_label(page: Page, at: int) -> bool | None:
    """Whether the label of a free value stands beside it, or else above it; None for a line that is no such value."""
    mark, row = page.marks[at], page.rows[at]
    if mark is None or mark.state != "used" or page.lines[at].text[-1] in CLOSED:
        return None
    if row is not None:
        return True if row.label.kind in FREE else None
    above = page.rows[at - 1] if at else None
    return False if above is not None and above.sure == 0 and above.label.kind in FREE else None


def _is_open(line: Line, below: Line) -> bool:
    """Whether a line cannot be the end of a value: "Proceedings of the Conference on", "Doe, J.,"."""
    goes_on = below.text[0].islower() and below.text.replace(" ", "").isalpha()
    return line.text[-1] in ",&" or GOES_ON.search(line.text) is not None or goes_on


def _is_cited(page: Page, at: int) -> bool:
    """Whether another line of the page has the end of the row and the line below as one."""
    end = page.lines[at - 1].text.rsplit(None, 2)[1:]
    words = " ".join([*end, page.lines[at].text])
    return len(end) > 1 and any(words in line.text for line in page.lines)
