"""RIS: records of tags, of both specifications and as they come out of a copy, to located raw fields.

rispy reads the clean form only (two blanks, capitals, every ER in its place) and keeps no places, so the cutting is
ours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Draft, Field, LateMarks
from citekit.frozen import new
from citekit.readers.page import shorten
from citekit.readers.ris.meanings import READ, RULES, each_tag, meanings_on, says_something
from citekit.readers.ris.record import Ignored, Record, fact
from citekit.readers.ris.scan import BLANK, HEADER, is_start, scan
from citekit.readers.ris.tags import TAGS
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.draft import Mark
    from citekit.readers.ris.scan import Tag
    from citekit.source import Source


def looks_like_ris(text: str) -> bool:
    """Whether a text is RIS as a whole: the first line with a letter, headers of databases apart, opens a record."""
    lines = (line.strip(BLANK) for line in text[:4000].splitlines())
    return next((is_start(line) for line in lines if line and not HEADER.match(line)), False)


def read_ris(source: Source) -> Cut:
    """Cut a text into the drafts of the RIS records in it."""
    lines = source.text.splitlines(keepends=True)
    drafts: list[Draft] = []
    doubts: list[Doubt] = []
    last: list[Tag] = []
    for block in scan(lines):
        doubts += [_unread(row.start, row.text) for row in block.rest if not HEADER.match(row.text)]
        if says_something(block):
            drafts.append(read_block(block.tags))
            last = block.tags
        else:
            doubts += [_unread(tag[2].start, f"{tag[0]}  - {tag[1]}") for tag in block.tags if tag[0] != "ER"]
    if last and last[-1][0] != "ER":
        doubts.append(_open(last[-1]))
    if not drafts:
        doubts.append(Doubt("no-record", None, {"reason": "no line opens an RIS record (“TY  - JOUR”)"}))
    return Cut(drafts, LateMarks(lambda: _marks(source.text)), doubts)


def _marks(text: str) -> list[Mark | None]:
    from citekit.readers.ris.marks import mark_lines

    return mark_lines(text)


def read_block(tags: list[Tag]) -> Draft:
    """The draft of a record."""
    tags = each_tag(tags)
    record = Record(tags)
    draft = Draft([], [])
    meanings, add = meanings_on(record.kind, record.code == "EDBOOK"), draft.fields.append
    for tag in tags:
        code, text, span, _, _ = tag
        if not text:
            continue
        if meaning := meanings.get(code):
            add(new(Field, (meaning[0], text, span, meaning[1], "ris")))
        else:
            _read_tag(record, tag, draft)
    return draft


def _read_tag(record: Record, tag: Tag, draft: Draft) -> None:
    """The fields of a tag whose meaning hangs on others or on its value."""
    code, text, place, straight, _ = tag
    if code == "TY" or code not in TAGS:
        _doubt(record, tag, draft)
    said, add = READ.get(code, fact)(record, code, text), draft.fields.append
    if isinstance(said, str):
        add(new(Field, (said, text, place, RULES[code], "ris")))
    elif not isinstance(said, Ignored):
        for name, part, start, end in said:
            span = Span(place.start + start, place.start + end) if straight else place
            add(Field(name, part, span, RULES[code], "ris"))


def _doubt(record: Record, tag: Tag, draft: Draft) -> None:
    code, text, span, *_ = tag
    if code == "TY" and record.stated is None:
        draft.doubts.append(Doubt("type-unknown", span, {"type": record.kind, "text": shorten(text)}))
    elif code not in TAGS:
        draft.doubts.append(Doubt("unknown-label", span, {"text": shorten(f"{code}  - {text}")}))


def _open(tag: Tag) -> Doubt:
    """That the last record of a file has no end: what a copy cut off cannot be known."""
    return Doubt("ris-open", tag[2], {"text": shorten(f"{tag[0]}  - {tag[1]}")})


def _unread(start: int, text: str) -> Doubt:
    return Doubt("unread-line", Span(start, start + len(text)), {"text": shorten(text)})
