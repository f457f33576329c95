"""Citations in a row under a heading, behind a page that read the heading as more of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.leads import heads_references
from citekit.readers.mixture.loose import is_endless, mark_lines
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.draft import Mark
    from citekit.readers.lines import Line


def with_headings(lines: list[Line], whole: list[Page], blocks: list[Page]) -> list[Page]:
    """The blocks, the first of several in a row with the heading over it that a page read as more of its text."""
    marks = mark_lines(lines, whole)
    places = {line.number: at for at, line in enumerate(lines)}
    runs = [[places[block.lines[0].number], places[block.lines[-1].number] + 1] for block in blocks]
    ends, starts = {end for _, end in runs}, {start for start, _ in runs}
    return [
        _under(lines[start - 1], block)
        if start and start not in ends and (_is_read_on(lines, marks, start, end in starts))
        else block
        for block, (start, end) in zip(blocks, runs, strict=True)
    ]


def _is_read_on(lines: list[Line], marks: list[Mark | None], start: int, several: bool) -> bool:
    """Whether the line over a run is its heading: "References", or one that a page read as more of its text."""
    above = lines[start - 1]
    if heads_references(above.lower):
        return True
    return several and is_endless(marks[start - 1]) and _heads(above)


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
