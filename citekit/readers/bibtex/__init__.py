"""BibTeX and BibLaTeX files: every entry a draft, every line accounted for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, LateMarks
from citekit.patterns import regex
from citekit.readers.bibtex.block import read_bibtex_block
from citekit.readers.bibtex.drafts import make_draft
from citekit.readers.bibtex.entries import read_entries
from citekit.readers.bibtex.fields import TARGETS
from citekit.readers.bibtex.marks import COMMENT, UNREAD, lines_around, mark_lines
from citekit.readers.bibtex.splitting import Block, split_blocks
from citekit.readers.bibtex.types import NO_ENTRIES, TYPES
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.bibtex.marks import Around
    from citekit.source import Source

__all__ = ["looks_like_bibtex", "read_bibtex", "read_bibtex_block"]

OPENING = regex(
    r"^[ \t\ufeff]*@[ \t]*(?:(?P<prose>(?i:preamble|comment))\s*+[({]|(?P<kind>[A-Za-z]+|(?=\{,))\s*+[({]\s*+"
    r"[^\s,={}\"]*+\s*+(?P<mark>[,=\"{}]))",
    re.MULTILINE,
)  # "@book{doe,", "@preamble{Papers by Jane Doe"
REMARK = regex(r"(?:[ \t]*+(?:%[^\n]*+)?\r?(?:\n|$))*")  # "% Encoding: UTF-8"


def looks_like_bibtex(text: str) -> bool:
    """Whether a text is a .bib file or a piece of one: an entry opens it, or stands behind remarks and a few lines."""
    for found in OPENING.finditer(text):
        kind = (found["prose"] or found["kind"]).lower()
        if kind not in TYPES and kind not in NO_ENTRIES and not _has_known_field(text, found.start("mark")):
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
    if not drafts:
        doubts.append(Doubt("no-record", None, {"reason": "it holds no BibTeX entry"}))
    around = lines_around(source, blocks)
    doubts += [_alone(source, line) for line in around if line.mark is UNREAD]
    marks = LateMarks(lambda: mark_lines(source, split_blocks(text), around))  # to keep blocks takes memory
    return Cut(drafts, marks, doubts, more=_more(around) or any(_runs_on(text, block) for block in blocks))


def _broken(text: str, block: Block) -> Iterator[Doubt]:
    """What of an entry was not understood."""
    for start, end in block.unread:
        yield _unread("bibtex-broken", text, start, end)
    if not block.closed:
        words = {"text": f"@{block.kind}{{{block.key} is not closed"}
        yield Doubt("bibtex-broken", Span(block.start, block.start + 1), words)


def _alone(source: Source, line: Around) -> Doubt:
    """A field that stands outside of any entry."""
    start = source.line_starts[line.at]
    return Doubt("unread-line", Span(start, start + len(line.text)), {"text": shorten(line.text.strip())})


def _more(around: list[Around]) -> bool:
    """Whether words stand outside of entries that are no remark."""
    return any(line.mark is COMMENT and line.text.lstrip()[0] not in "%@}" for line in around)


def _runs_on(text: str, block: Block) -> bool:
    """Whether lines that are no field follow the last value of an entry that is not closed: a page, perhaps."""
    if block.closed or not block.unread:
        return False
    start, end = block.unread[-1]
    return end == block.end and "\n" in text[start:end].strip()


def _unread(code: str, text: str, start: int, end: int) -> Doubt:
    return Doubt(code, Span(start, end), {"text": shorten(" ".join(text[start : min(end, start + 500)].split()))})
