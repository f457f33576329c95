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
    marks: list[Mark | None] = [COMMENT if line.strip() else None for line in source.text.splitlines()]
    starts = source.line_starts
    doubts: list[Doubt] = []
    inside = bytearray(len(marks) + 1)
    for block in blocks:
        first, last = bisect_right(starts, block.start) - 1, bisect_right(starts, max(block.end - 1, block.start)) - 1
        inside[first : last + 1] = b"\x01" * (last + 1 - first)
        _mark_block(block, marks, starts, first, last)
    for at, line in enumerate(source.text.splitlines()):
        if not inside[at] and LONE.match(line.strip()):
            marks[at] = UNREAD
            doubts.append(
                Doubt("unread-line", Span(starts[at], starts[at] + len(line)), {"text": shorten(line.strip())})
            )
    return marks, doubts


COMMENT = Mark("ignored", (), "bibtex: comment")
MARKUP = Mark("ignored", (), "bibtex: layout")
UNREAD = Mark("unread", (), "bibtex-broken")


def _mark_block(block: Block, marks: list[Mark | None], starts: list[int], first: int, last: int) -> None:
    if block.kind == "comment":
        return
    for at in range(first, last + 1):
        if marks[at] is COMMENT:
            marks[at] = MARKUP
    for start, end in block.unread:
        _put(marks, starts, start, end, UNREAD)
    if block.kind not in NO_ENTRIES and block.pairs:
        _put(marks, starts, block.start, block.key_at, _used("type"))
    at = first
    for pair in block.pairs:
        if pair.pieces:
            at = _line_of(starts, pair.start, at)
            _put_from(marks, starts, at, pair.pieces[-1].end, _used(pair.name))
    if not block.pairs and block.kind not in NO_ENTRIES:
        _put(marks, starts, block.start, block.end, UNREAD)


def _line_of(starts: list[int], offset: int, at: int) -> int:
    """The line of an offset that is not far behind line `at`."""
    while at + 1 < len(starts) and starts[at + 1] <= offset:
        at += 1
    return at


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
