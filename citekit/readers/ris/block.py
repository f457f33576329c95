"""A RIS block printed on a page under "Cite this": often one blank before the hyphen, and empty lines between."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from citekit.readers.ris import read_block
from citekit.readers.ris.marks import mark_tags
from citekit.readers.ris.scan import Block, Row, Scanner, is_start, split_tag
from citekit.readers.ris.tags import PROSE
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.page import Page

GOES_ON = PROSE | {"KW"}
LONGEST = 60  # lines of a wrapped abstract


def read_ris_block(page: Page, indexes: list[int]) -> list[int]:
    """Take the RIS blocks among some lines of a page, as what the witness "ris" says; the lines that are left."""
    left: list[int] = []
    at = 0
    while at < len(indexes):
        if is_start(page.lines[indexes[at]].text):
            end = _find_end(page, indexes, at)
            _take(page, indexes[at:end])
            at = end
        else:
            left.append(indexes[at])
            at += 1
    return left


def _find_end(page: Page, indexes: list[int], at: int) -> int:
    """Behind ER; where it was cut off, behind the last line with a tag."""
    loose = split_tag(page.lines[indexes[at]].text) is None
    end, code = at + 1, "TY"
    for place in range(at + 1, len(indexes)):
        text = page.lines[indexes[place]].text
        if is_start(text):
            break
        if found := split_tag(text, loose):
            end, code = place + 1, found[0]
            if code == "ER":
                break
        elif code not in GOES_ON or place - end > LONGEST:
            break
    return end


def _take(page: Page, indexes: list[int]) -> None:
    """The fields of one block, with their places in the page."""
    scanner, blocks = Scanner(), list[Block]()
    starts, offset = list[int](), 0
    for index in indexes:
        text = page.lines[index].text
        starts.append(offset)
        blocks += scanner.feed(Row(index, offset, text))
        offset += len(text) + 1
    for block in (*blocks, *scanner.feed(None)):
        mark_tags(block.tags, page.marks)
        for field in read_block(block.tags).fields:
            page.draft.fields.append(field._replace(span=_place(page, indexes, starts, field.span)))
    for index in indexes:
        if page.marks[index] is None:
            page.unread(index)


def _place(page: Page, indexes: list[int], starts: list[int], span: Span) -> Span:
    """A stretch of the lines strung together, as a stretch of the source."""
    first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, max(span.start, span.end - 1)) - 1
    start = page.lines[indexes[first]].span(span.start - starts[first], span.start - starts[first] + 1).start
    end = page.lines[indexes[last]].span(span.end - starts[last] - 1, span.end - starts[last]).end
    return Span(start, max(start, end))
