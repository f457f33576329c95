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
    sure = [at for at in rest if _is_open(page.lines[at - 1], page.lines[at]) or _is_cited(page, at)]
    joined = {*(rest if len(sure) >= SURE else sure)}
    if not joined:
        return None
    return join_lines(page.lines, [at in joined for at in range(1, len(page.lines))])


def _find_rest(page: Page) -> list[int]:
    """The unread lines right below a row with a free value, and below one another."""
    rest: list[int] = []
    for at, mark in enumerate(page.marks):
        line = page.lines[at]
        if not at or mark is None or mark.rule != "unread-line" or line.gap or line.bullet or "\t" in line.text:
            continue
        row, above = page.rows[at - 1], page.marks[at - 1]
        holds = row is not None and row.label.kind in FREE and above is not None and above.state == "used"
        if at - 1 in rest or (holds and page.lines[at - 1].text[-1] not in CLOSED):
            rest.append(at)
    return rest


def _is_open(line: Line, below: Line) -> bool:
    """Whether a line cannot be the end of a value: "Proceedings of the Conference on", "Doe, J.,"."""
    goes_on = below.text[0].islower() and below.text.replace(" ", "").isalpha()
    return line.text[-1] in ",&" or GOES_ON.search(line.text) is not None or goes_on


def _is_cited(page: Page, at: int) -> bool:
    """Whether another line of the page has the end of the row and the line below as one."""
    end = page.lines[at - 1].text.rsplit(None, 2)[1:]
    words = " ".join([*end, page.lines[at].text])
    return len(end) > 1 and any(words in line.text for line in page.lines)
