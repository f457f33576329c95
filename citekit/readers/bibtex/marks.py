"""What became of each line of a .bib file."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.bibtex.fields import IGNORED
from citekit.readers.bibtex.types import NO_ENTRIES

if TYPE_CHECKING:
    from citekit.readers.bibtex.splitting import Block
    from citekit.source import Source

LONE = regex(r"[A-Za-z_][\w-]*[ \t]*=[ \t]*[{\"]")  # "title = {": a field that stands in no entry
COMMENT = Mark("ignored", (), "bibtex: comment")
MARKUP = Mark("ignored", (), "bibtex: layout")
UNREAD = Mark("unread", (), "bibtex-broken")


class Around(NamedTuple):
    """A line of which nothing belongs to an entry: which, counted from 0, its text and its mark."""

    at: int
    text: str
    mark: Mark


def lines_around(source: Source, blocks: list[Block]) -> list[Around]:
    """The lines that are not blank and stand outside of entries."""
    if _fills(source.text, blocks):
        return []
    found: list[Around] = []
    for at, (line, place) in enumerate(zip(source.text.splitlines(), _places(source, blocks), strict=True)):
        if place != IN_ENTRY[0] and line and not line.isspace():
            alone = place == OUTSIDE[0] and LONE.match(line.strip())
            found.append(Around(at, line, UNREAD if alone else COMMENT))
    return found


def _fills(text: str, blocks: list[Block]) -> bool:
    """Whether a file holds nothing but entries, as most do."""
    at = 0
    for block in blocks:
        if block.kind == "comment" or text[at : block.start].strip():
            return False
        at = block.end
    return not text[at:].strip()


OUTSIDE, IN_COMMENT, IN_ENTRY = b"\0", b"\1", b"\2"
"""Where a line stands; in an entry, if in several blocks."""


def _places(source: Source, blocks: list[Block]) -> bytearray:
    places = bytearray(len(source.text.splitlines()))
    for block in blocks:
        first, last = _lines_of(block, source.line_starts)
        if block.kind == "comment":
            places[first : last + 1] = places[first : last + 1].replace(OUTSIDE, IN_COMMENT)
        else:
            places[first : last + 1] = IN_ENTRY * (last + 1 - first)
    return places


def _lines_of(block: Block, starts: list[int]) -> tuple[int, int]:
    return bisect_right(starts, block.start) - 1, bisect_right(starts, max(block.end - 1, block.start)) - 1


def mark_lines(source: Source, blocks: list[Block], around: list[Around]) -> list[Mark | None]:
    """The mark of each line; `around` are those outside of entries."""
    marks: list[Mark | None] = [MARKUP if line and not line.isspace() else None for line in source.text.splitlines()]
    for block in blocks:
        if block.kind != "comment":
            _mark_block(block, marks, source.line_starts)
    for at, _, mark in around:
        marks[at] = mark
    return marks


def _mark_block(block: Block, marks: list[Mark | None], starts: list[int]) -> None:
    first, last = _lines_of(block, starts)
    for start, end in block.unread:
        _put(marks, starts, start, end, UNREAD)
    if block.kind not in NO_ENTRIES and block.pairs:
        _put(marks, starts, block.start, block.key_at, _used("type"))
    at = first
    for name, start, pieces in block.pairs:
        if pieces:
            at = bisect_right(starts, start, at, last + 1) - 1
            if marks[at] is MARKUP and (at == last or pieces[-1].end <= starts[at + 1]):
                marks[at] = _used(name)  # by far the most: a line by itself
            else:
                _put_from(marks, starts, at, pieces[-1].end, _used(name))
    if not block.pairs and block.kind not in NO_ENTRIES:
        _put(marks, starts, block.start, block.end, UNREAD)


def _put(marks: list[Mark | None], starts: list[int], start: int, end: int, new: Mark) -> None:
    _put_from(marks, starts, bisect_right(starts, start) - 1, end, new)


def _put_from(marks: list[Mark | None], starts: list[int], at: int, end: int, new: Mark) -> None:
    """Mark the lines from one on to the one that holds the character before `end`."""
    while at < len(marks):
        old = marks[at]
        if old is not None:
            marks[at] = new if old.state == "ignored" else _both(old, new)
        at += 1
        if at >= len(starts) or end <= starts[at]:
            return


def _both(old: Mark, new: Mark) -> Mark:
    """Several fields on a line."""
    if "unread" in (old.state, new.state):
        return old if old.state == "unread" else new
    return old if new.state == "ignored" else Mark("used", tuple(dict.fromkeys(old.fields + new.fields)), old.rule)


@lru_cache(maxsize=1024)
def _used(name: str) -> Mark:
    if name in IGNORED:
        return Mark("ignored", (), f"bibtex: {name}")
    return Mark("used", (name,), f"bibtex: {name}")
