"""RIS: records of tags, of both specifications and as they come out of a copy, to located raw fields.

rispy reads the clean form only (two blanks, capitals, every ER in its place) and keeps no places, so the cutting is
ours.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, Draft, Field, Mark
from citekit.readers.page import shorten
from citekit.readers.ris.meaning import READ, fact, whole
from citekit.readers.ris.record import Ignored, Record
from citekit.readers.ris.scan import HEADER, is_start, rows_of, scan
from citekit.readers.ris.tags import ANY, BY_TYPE, TAGS
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.ris.meaning import Said
    from citekit.readers.ris.scan import Block, Tag
    from citekit.source import Source

ENDED = Mark("ignored", (), "end of record")
EMPTY = Mark("ignored", (), "tag without a value")
HEADED = Mark("ignored", (), "header of a database's export")
UNREAD = Mark("unread", (), "unread-line")


def looks_like_ris(text: str) -> bool:
    """Whether a text is RIS as a whole: the first line with a letter, headers of databases apart, opens a record."""
    for row in rows_of(text[:4000]):
        if not HEADER.match(row.text):
            return is_start(row.text)
    return False


def read_ris(source: Source) -> Cut:
    """Cut a text into the drafts of the RIS records in it."""
    cut = Cut([], [None] * len(source.text.splitlines()), [])
    for block in scan(rows_of(source.text)):
        _report_rest(block, cut)
        if not any(tag.text and tag.code not in ("TY", "ER") for tag in block.tags):
            _report_stub(block, cut)
            continue
        draft, marks = read_block(block.tags)
        cut.drafts.append(draft)
        for number, mark in marks.items():
            cut.marks[number] = mark
    if not cut.drafts:
        cut.doubts.append(Doubt("no-record", None, {"reason": "no line opens an RIS record (“TY  - JOUR”)"}))
    return cut


def read_block(tags: list[Tag], witness: str = "ris") -> tuple[Draft, dict[int, Mark]]:
    """The draft of a record, and the mark of each row."""
    record = Record(tags)
    draft = Draft([], [])
    marks: dict[int, Mark] = {}
    own = BY_TYPE.get(record.kind, {})
    for tag in tags:
        mark = _read_tag(record, tag, own, draft, witness)
        for number in tag.rows:
            marks[number] = mark
    return draft, marks


def _read_tag(record: Record, tag: Tag, own: dict[str, str], draft: Draft, witness: str) -> Mark:
    if not tag.text:
        return ENDED if tag.code == "ER" else EMPTY
    said = _say(record, tag, own)
    if isinstance(said, Ignored):
        return _ignored(said.rule)
    rule = RULES.get(tag.code) or f"tag: {tag.code}"
    for name, text, start, end in said:
        span = Span(tag.start + start, tag.start + end) if tag.straight else Span(tag.start, tag.end)
        draft.fields.append(Field(name, text, span, rule, witness))
    _doubt(record, tag, draft)
    return _used(tuple([_plain(found.name) for found in said]), rule)


def _say(record: Record, tag: Tag, own: dict[str, str]) -> Said:
    code = tag.code
    if name := own.get(code):
        return whole(name, tag)
    if read := READ.get(code):
        return read(record, tag)
    return whole(ANY[code], tag) if code in ANY else fact(record, tag)


def _doubt(record: Record, tag: Tag, draft: Draft) -> None:
    if tag.code == "TY" and record.stated is None:
        place = Span(tag.start, tag.end)
        draft.doubts.append(Doubt("type-unknown", place, {"type": record.kind, "text": shorten(tag.text)}))
    elif tag.code not in TAGS:
        text = shorten(f"{tag.code}  - {tag.text}")
        draft.doubts.append(Doubt("unknown-label", Span(tag.start, tag.end), {"text": text}))


RULES = {code: f"tag: {code}" for code in TAGS}
PREFIXES = frozenset({"text", "texts", "term", "inverted", "date", "number", "group"})


@lru_cache(maxsize=1024)
def _plain(name: str) -> str:
    """The field that a raw name is about: "text:title" -> "title", "csl_type:book" -> "type"."""
    head, _, rest = name.partition(":")
    if head in PREFIXES:
        return rest.partition(":")[0]
    return {"csl_type": "type", "fact": "custom", "exact_doi": "doi"}.get(head, head)


@lru_cache(maxsize=1024)
def _used(names: tuple[str, ...], rule: str) -> Mark:
    return Mark("used", tuple(dict.fromkeys(names)), rule)


@lru_cache(maxsize=64)
def _ignored(rule: str) -> Mark:
    return Mark("ignored", (), rule)


def _report_rest(block: Block, cut: Cut) -> None:
    """Lines that are of no tag: headers of an export, or unread."""
    for row in block.rest:
        if HEADER.match(row.text):
            cut.marks[row.number] = HEADED
        else:
            _report(cut, row.number, row.start, row.text)


def _report_stub(block: Block, cut: Cut) -> None:
    """A record with nothing in it but its type is none."""
    for tag in block.tags:
        if tag.code == "ER":
            cut.marks[tag.rows[0]] = ENDED
        else:
            _report(cut, tag.rows[0], tag.start, f"{tag.code}  - {tag.text}")


def _report(cut: Cut, number: int, start: int, text: str) -> None:
    cut.marks[number] = UNREAD
    cut.doubts.append(Doubt("unread-line", Span(start, start + len(text)), {"text": shorten(text)}))
