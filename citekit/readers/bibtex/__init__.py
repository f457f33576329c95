"""BibTeX and BibLaTeX files: every entry a draft, every line accounted for."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Mark
from citekit.patterns import regex
from citekit.readers.bibtex.block import read_bibtex_block
from citekit.readers.bibtex.drafts import make_draft
from citekit.readers.bibtex.entries import read_entries
from citekit.readers.bibtex.fields import IGNORED, TARGETS
from citekit.readers.bibtex.splitting import Block, split_blocks
from citekit.readers.bibtex.types import NO_ENTRIES, TYPES
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.source import Source

__all__ = ["looks_like_bibtex", "read_bibtex", "read_bibtex_block"]

OPENING = regex(
    r"^[ \t\ufeff]*@[ \t]*([A-Za-z]+)\s*+[({]\s*+([^\s,={}\"]*+)\s*+([,=\"{}])", re.MULTILINE
)  # "@book{doe,"
REMARK = regex(r"(?:[ \t]*+(?:%[^\n]*+)?\r?(?:\n|$))*+")  # "% Encoding: UTF-8"
LONE = regex(r"[A-Za-z_][\w-]*[ \t]*=[ \t]*[{\"]")  # "title = {": a field that stands in no entry


def looks_like_bibtex(text: str) -> bool:
    """Whether a text is a .bib file or a piece of one: an entry opens it, or stands behind remarks and a few lines."""
    for found in OPENING.finditer(text):
        kind = found[1].lower()
        if kind not in TYPES and kind not in NO_ENTRIES and not _has_known_field(text, found.start(3)):
            return False
        head = text[: found.start()]
        if REMARK.fullmatch(head.lstrip("\ufeff")):
            return True
        return head.count("\n") <= FEW and sum(map(bool, map(str.strip, head.splitlines()))) < text.count("\n@")
    return False


def _has_known_field(text: str, at: int) -> bool:
    """Whether an entry of a type that a style or program made up has a field that is known."""
    return any(name.lower() in TARGETS for name in FIELD.findall(text, at, at + 1000))


FIELD = regex(r"[,\n][ \t\r]*+([A-Za-z][\w:-]*+)[ \t]*+=[ \t]*+[{\"\w]")  # ",\n  title = {"
FEW = 12
"""Lines before the first entry of a file that has more entries than words before them: "created with JabRef 1.7"."""


def read_bibtex(source: Source) -> Cut:
    """Cut a .bib file up into one draft an entry."""
    text = source.text
    blocks = split_blocks(text)
    entries, doubts = read_entries(blocks)
    drafts = []
    for entry in entries:
        block = entry.block
        if block.pairs:
            entry.doubts.extend(_broken(text, block))
            drafts.append(make_draft(entry))
        else:
            doubts.append(_unread("bibtex-broken", text, block.start, block.end))
    marks, lone = _marks(source, blocks)
    if not drafts:
        doubts.append(Doubt("no-record", None, {"reason": "it holds no BibTeX entry"}))
    return Cut(drafts, marks, doubts + lone)


def _broken(text: str, block: Block) -> Iterator[Doubt]:
    """What of an entry was not understood."""
    for start, end in block.unread:
        yield _unread("bibtex-broken", text, start, end)
    if not block.closed:
        words = {"text": f"@{block.kind}{{{block.key} is not closed"}
        yield Doubt("bibtex-broken", Span(block.start, block.start + 1), words)


def _unread(code: str, text: str, start: int, end: int) -> Doubt:
    return Doubt(code, Span(start, end), {"text": shorten(" ".join(text[start : min(end, start + 500)].split()))})


def _marks(source: Source, blocks: list[Block]) -> tuple[list[Mark | None], list[Doubt]]:
    """What became of each line; fields that stand outside of any entry are unread."""
    lines, starts = source.text.splitlines(), source.line_starts
    marks: list[Mark | None] = [MARKUP if line and not line.isspace() else None for line in lines]
    places = bytearray(len(starts))
    for block in blocks:
        first, last = bisect_right(starts, block.start) - 1, bisect_right(starts, max(block.end - 1, block.start)) - 1
        if block.kind == "comment":
            places[first : last + 1] = places[first : last + 1].replace(OUTSIDE, IN_COMMENT)
        else:
            places[first : last + 1] = IN_ENTRY * (last + 1 - first)
            _mark_block(block, marks, starts, first, last)
    return marks, _mark_outside(source, lines, places, marks)


def _mark_outside(source: Source, lines: list[str], places: bytearray, marks: list[Mark | None]) -> list[Doubt]:
    doubts: list[Doubt] = []
    for at, line in enumerate(lines):
        if places[at] == IN_ENTRY[0]:
            continue
        if marks[at] is MARKUP:
            marks[at] = COMMENT
        if places[at] == OUTSIDE[0] and LONE.match(line.strip()):
            marks[at] = UNREAD
            start = source.line_starts[at]
            doubts.append(Doubt("unread-line", Span(start, start + len(line)), {"text": shorten(line.strip())}))
    return doubts


OUTSIDE, IN_COMMENT, IN_ENTRY = b"\0", b"\1", b"\2"
"""Where a line stands; in an entry, if in several blocks."""
COMMENT = Mark("ignored", (), "bibtex: comment")
MARKUP = Mark("ignored", (), "bibtex: layout")
UNREAD = Mark("unread", (), "bibtex-broken")


def _mark_block(block: Block, marks: list[Mark | None], starts: list[int], first: int, last: int) -> None:
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
