"""A BibTeX entry that stands under "Cite this" of a page, copied with it: one more witness of the page's work.

Copying leaves blank lines between fields, breaks long ones over lines, makes "\\{" and "\\%" to "\\\\" and straight
quotation marks to curly ones; `\\\\` that is no accent is reported, since what stood there is lost.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.patterns import regex
from citekit.readers.bibtex.drafts import make_draft
from citekit.readers.bibtex.entries import read_entries
from citekit.readers.bibtex.splitting import end_of, split_blocks
from citekit.readers.bibtex.types import NO_ENTRIES, TYPES
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.bibtex.splitting import Block
    from citekit.readers.page import Page

OPENING = regex(
    r"@([A-Za-z]+)[ \t]*[{(][^\s={}\"]*[ \t]*,?(?:[ \t]|$)|@([A-Za-z]+)[{(][^\s={}\"]+,"
)  # "@article{3f2c,"
OTHER = regex(r"(?:TY|%0) ? ?[-–—]? ?[A-Z]|@[A-Za-z]+\{")  # "TY - JOUR", "TY  - GEN": the next block
LOST = regex(r"(?<!\{)\\\\(?![\"'`^~=.{}&%$#_])")  # "31\\ of the energy"


def opens_bibtex(text: str) -> bool:
    """Whether a line is the first one of an entry."""
    found = OPENING.match(text)
    return found is not None and (found[1] or found[2]).lower() in TYPES


def read_bibtex_block(page: Page, indexes: list[int]) -> list[int]:
    """Take the first BibTeX entry among some lines of a page as fields of its draft, by the witness "bibtex".

    Returns the lines that belong to it, in order; none if no entry opens among them.
    """
    first = next((at for at, index in enumerate(indexes) if opens_bibtex(page.lines[index].text)), None)
    if first is None:
        return []
    taken = [indexes[first]]
    for index in indexes[first + 1 :]:
        if OTHER.match(page.lines[index].text):
            break
        taken.append(index)
    text = "\n".join([page.lines[index].text for index in taken])
    block = split_blocks(text)[0]
    entries, _ = read_entries([block])
    if not entries or not block.pairs or block.kind in NO_ENTRIES:
        return []
    return _take(page, taken, text, block)


def _take(page: Page, taken: list[int], text: str, block: Block) -> list[int]:
    entries, _ = read_entries([block])
    draft = make_draft(entries[0])
    starts = [0]
    for index in taken:
        starts.append(starts[-1] + len(page.lines[index].text) + 1)
    for field in draft.fields:
        page.draft.fields.append(field._replace(span=_place(page, taken, starts, field.span)))
    for doubt in draft.doubts:
        page.draft.doubts.append(doubt._replace(span=_place(page, taken, starts, doubt.span or Span(0, 1))))
    return _mark(page, taken, starts, block, text)


def _place(page: Page, taken: list[int], starts: list[int], span: Span) -> Span:
    """A stretch of the joined lines as a place in the source."""
    first, last = bisect_right(starts, span.start) - 1, bisect_right(starts, max(span.end - 1, span.start)) - 1
    first, last = min(first, len(taken) - 1), min(last, len(taken) - 1)
    begin, end = page.lines[taken[first]], page.lines[taken[last]]
    start = begin.span(*_within(begin.text, span.start - starts[first])).start
    return Span(start, max(start, end.span(*_within(end.text, span.end - 1 - starts[last])).end))


def _within(text: str, at: int) -> tuple[int, int]:
    at = min(max(at, 0), max(len(text) - 1, 0))
    return at, at + 1


def _mark(page: Page, taken: list[int], starts: list[int], block: Block, text: str) -> list[int]:
    """Mark the entry's lines, and say which they are; of one without an end, those up to its last field."""
    end = end_of(block)
    used: dict[int, list[str]] = {}
    for pair in block.pairs:
        stop = pair.pieces[-1].end if pair.pieces else pair.start + 1
        for at in range(bisect_right(starts, pair.start) - 1, bisect_right(starts, max(stop - 1, pair.start))):
            used.setdefault(at, []).append(pair.name)
    consumed = [at for at in range(len(taken)) if starts[at] < end]
    for at in consumed:
        names = tuple(used.get(at, ("type",) if at == 0 else ()))
        page.marks[taken[at]] = Mark("used", names, "bibtex block") if names else Mark("ignored", (), "bibtex: layout")
        if lost := LOST.search(page.lines[taken[at]].text):
            near = page.lines[taken[at]].text[max(lost.start() - 40, 0) : lost.end() + 30]
            page.doubt("bibtex-broken", taken[at], text=shorten(near))
    for start, stop in block.unread:
        at = bisect_right(starts, start) - 1
        if at in consumed and at not in used and text[start:stop].strip():
            page.unread(taken[at], "bibtex-broken")
    return [taken[at] for at in consumed]
