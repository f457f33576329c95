"""What became of each line of RIS, made out when it is asked for: who wants the works alone need not wait for it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.readers.ris.meanings import READ, RULES, each_tag, meanings_on, says_something
from citekit.readers.ris.record import Ignored, Record, fact
from citekit.readers.ris.scan import HEADER, scan

if TYPE_CHECKING:
    from citekit.readers.ris.record import Said
    from citekit.readers.ris.scan import Block, Tag

ENDED = Mark("ignored", (), "end of record")
EMPTY = Mark("ignored", (), "tag without a value")
HEADED = Mark("ignored", (), "header of a database's export")
UNREAD = Mark("unread", (), "unread-line")


def mark_lines(text: str) -> list[Mark | None]:
    """The mark of each line of a text; None for a blank one."""
    lines = text.splitlines(keepends=True)
    marks: list[Mark | None] = [None] * len(lines)
    for block in scan(lines):
        for row in block.rest:
            marks[row.number] = HEADED if HEADER.match(row.text) else UNREAD
        if says_something(block):
            mark_tags(block.tags, marks)
        else:
            _mark_stub(block, marks)
    return marks


def _mark_stub(block: Block, marks: list[Mark | None]) -> None:
    for code, _, _, _, rows in block.tags:
        marks[rows[0]] = ENDED if code == "ER" else UNREAD


def mark_tags(tags: list[Tag], marks: list[Mark | None]) -> None:
    """Mark the rows of a record."""
    tags = each_tag(tags)
    record = Record(tags)
    meanings = meanings_on(record.kind, record.code == "EDBOOK")
    for code, text, _, _, rows in tags:
        if text:
            said = meanings[code][0] if code in meanings else READ.get(code, fact)(record, code, text)
            mark = _mark(said, RULES[code])
        else:
            mark = ENDED if code == "ER" else EMPTY
        for number in rows:
            marks[number] = _with(marks[number], mark)


def _with(known: Mark | None, mark: Mark) -> Mark:
    """The mark of a line, on which another tag may stand: a record that lost its breaks."""
    if known is None or known.state != "used":
        return mark
    fields = tuple(dict.fromkeys((*known.fields, *mark.fields)))
    return Mark("used", fields, known.rule) if mark.state == "used" else known


def _mark(said: Said, rule: str) -> Mark:
    if isinstance(said, Ignored):
        return _ignored(said.rule)
    if isinstance(said, str):
        return _used(_without_value(said) if said.startswith(VALUED) else said, rule)
    return _used("\n".join([_without_value(found.name) for found in said]), rule)


VALUED = ("date:", "said:")
"""How raw names begin that end with a value."""


def _without_value(name: str) -> str:
    """ "date:issued:2016-05-01" -> "date:issued", so that equal marks are one."""
    head, colon, rest = name.partition(":")
    return f"{head}{colon}{rest.partition(':')[0]}"


PREFIXES = frozenset({"text", "texts", "said", "term", "inverted", "date", "number", "group"})


def _plain(name: str) -> str:
    """The field that a raw name is about: "text:title" -> "title", "csl_type:book" -> "type"."""
    head, _, rest = name.partition(":")
    if head in PREFIXES:
        return rest.partition(":")[0]
    return {"csl_type": "type", "fact": "custom", "exact_doi": "doi"}.get(head, head)


@lru_cache(maxsize=1024)
def _used(names: str, rule: str) -> Mark:
    return Mark("used", tuple(dict.fromkeys(map(_plain, names.split("\n")))), rule)


@lru_cache(maxsize=64)
def _ignored(rule: str) -> Mark:
    return Mark("ignored", (), rule)
