"""Citations in a row under a heading, behind a page that read the heading as more of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.mixture.loose import is_endless, mark_lines
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def with_headings(lines: list[Line], whole: list[Page], blocks: list[Page]) -> list[Page]:
    """The blocks, the first of several in a row with the heading over it that a page read as more of its text."""
    marks = mark_lines(lines, whole)
    places = {line.number: at for at, line in enumerate(lines)}
    runs = [[places[block.lines[0].number], places[block.lines[-1].number] + 1] for block in blocks]
    ends, starts = {end for _, end in runs}, {start for start, _ in runs}
    return [
        _under(lines[start - 1], block)
        if start and start not in ends and end in starts and is_endless(marks[start - 1]) and _heads(lines[start - 1])
        else block
        for block, (start, end) in zip(blocks, runs, strict=True)
    ]


def _heads(line: Line) -> bool:
    """Whether a line may be a heading: short, behind a gap, and no sentence."""
    return line.gap and len(line.text) < SHORT and line.text[-1] not in ".!?"


SHORT = 60


def _under(heading: Line, block: Page) -> Page:
    """A block with the heading over it."""
    page = Page([heading, *block.lines])
    page.ignore(0, "above the list")
    page.marks[1:], page.draft = block.marks, block.draft
    return page
