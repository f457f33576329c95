"""Text in the shape of RIS, cut into records of tags, whatever copying did to it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.patterns import regex
from citekit.readers.ris.tags import TAGS, TYPES
from citekit.readers.ris.wrapped import goes_on
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# "TI  - Use of", "TY - JOUR", "ER -", "au  - Dubey", "TY-JOUR"; what is left of the blanks tells the damage
TAG = regex(r"([A-Za-z][A-Za-z0-9])([ \t\u00a0]{0,4})[-‐‑–—]([ \t\u00a0]|$)?")
START = regex(
    r"TY[ \t\u00a0]{0,4}[-‐‑–—][ \t\u00a0]*([A-Za-z ]{3,25}?)[ \t\u00a0]*(?:$|(?=[ \t][A-Z][A-Z0-9]  ?- ))",
    re.IGNORECASE,
)
# "TY  - JOUR T1  - Use of T2  - Mires": a record that lost its breaks
UNBROKEN = regex(r"[ \t]+(?=(?P<code>[A-Z][A-Z0-9])  -(?:[ \t]|$))")
NARROW = regex(r"[ \t]+(?=(?P<code>[A-Z][A-Z0-9]) -(?:[ \t]|$))")  # "TY - JOUR T1 - Use of", that lost a blank, too
# "1.", "Record #1 of 2", "Provider: Elsevier", "Content: text/plain; charset="UTF-8"", "Database: Scopus"
HEADER = regex(r"[0-9]{1,6}\.$|Record #?[0-9]|(?:Provider|Content|Database|Export Date|Source): ")


class Row(NamedTuple):
    """One line to be read: its number, its place in the source, and its text without blanks at its ends."""

    number: int
    start: int
    text: str


Tag = tuple[str, str, Span, bool, tuple[int, ...]]
"""A tag and its value: its code, the text, the place of that, whether the text is the very slice there, and the rows it
stands on. A plain tuple, for there are as many as lines."""


class Block(NamedTuple):
    """A record (or what stands between two, with no tags): tags in order, rows that are none of them, and whether
    TY opens and ER closes it."""

    tags: list[Tag]
    rest: list[Row]
    closed: bool


BLANK = " \t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029\u00a0\ufeff"


def split_tag(text: str, loose: bool = False) -> tuple[str, int] | None:
    """The tag that a line begins with and where its value starts; None for a line without one.

    Two blanks before the hyphen are the rule, and capitals; one of both makes a known tag, and in a `loose` copy, whose
    TY shows it, both may be missing.
    """
    if text[2:5] == "  -" and text[:2] in TAGS:
        return text[:2], 5
    found = TAG.match(text)
    if found is None:
        return None
    code = found[1].upper()
    wide = len(found[2]) > 1
    known = code in TAGS
    if (known and (wide or loose)) or (found[1] == code and (wide or (known and found[3] is not None))):
        return code, found.end()
    return None


def is_start(text: str) -> bool:
    """Whether a line opens a record: "TY  - JOUR", "TY - GEN", "ty-book"."""
    if text[:2] not in ("TY", "ty", "Ty"):
        return False
    if text[:6] == "TY  - " and text[6:] in TYPES:
        return True
    found = START.match(text)
    return found is not None and (found[1].upper() in TYPES or text.startswith("TY  - "))


def scan(lines: Iterable[str]) -> Iterator[Block]:
    """The records of a text in lines with their ends, and rows between them, in order."""
    scanner, usual = Scanner(), False
    append, offset = scanner.tags.append, 0
    for number, line in enumerate(lines):
        if (code := HEADS.get(line[:6])) and usual:  # the usual line, without further ado
            said = line[6:]
            value = said.strip(BLANK)
            start = offset + (6 if said.startswith(value) else line.index(value, 6))
            append((code, value, new(Span, (start, start + len(value))), True, (number,)))
            if code == "ER":
                yield from scanner.take(closed=True)
                append, usual = scanner.tags.append, False
        elif code and code != "ER":
            scanner.add(Row(number, offset, line.rstrip(BLANK)), code, 5)
            append, usual = scanner.tags.append, len(scanner.tags) > 1
        elif body := line.strip(BLANK):
            yield from scanner.feed(Row(number, offset + line.index(body[0]), body))
            append, usual = scanner.tags.append, len(scanner.tags) > 1 and not scanner.more
        offset += len(line)
    yield from scanner.feed(None)


# "https://…     U2  - L2029880245": Rayyan has the rest of Embase's tags on the lines of others; "7 IS  - 2",
# "RainSP  - 1"
INNER = regex(r"(?<=\S)(?:[ \t]+|(?<![A-Z-]))([A-Z][A-Z0-9])  -(?: (?=\S)|$)")


def taken_apart(tag: Tag) -> Iterator[Tag]:
    """A tag, and those that stand behind it on its line."""
    code, text, span, straight, rows = tag
    at = 0
    for found in INNER.finditer(text) if straight else ():
        if found[1] in TAGS:
            yield code, text[at : found.start()], Span(span.start + at, span.start + found.start()), True, rows
            code, at = found[1], found.end()
    yield (code, text[at:], Span(span.start + at, span.end), straight, rows) if at else tag


HEADS = {f"{code}  - ": code for code in TAGS - {"TY"}}
"""How a usual line begins -> its tag."""
OPENERS = ("TY", "ty", "Ty")


WIDE = 40  # characters: a TY alone is no longer
FEW = 3
"""Tags that a line must have more of, to be a record that lost its breaks."""


def _unbroken(row: Row) -> list[Row]:
    """A line as so many rows as known tags stand on it."""
    parted = NARROW if row.text.startswith("TY - ") else UNBROKEN
    found = [cut for cut in parted.finditer(row.text) if cut["code"] in TAGS]
    starts, ends = [0, *(cut.end() for cut in found)], [*(cut.start() for cut in found), len(row.text)]
    return [Row(row.number, row.start + at, row.text[at:end]) for at, end in zip(starts, ends, strict=True)]


class Scanner:
    """The record being read: its tags, the rows of the last one, rows that are of none, and the damage of the copy
    (`loose`: blanks lost; `spaced`: an empty line between all tags)."""

    def __init__(self) -> None:
        self.tags: list[Tag] = []
        self.rest: list[Row] = []
        self.more: list[Row] = []
        self.loose = self.spaced = False

    @property
    def last(self) -> int:
        """The number of the last row of the last tag."""
        return self.tags[-1][-1][-1] if self.tags else -1

    def feed(self, row: Row | None) -> Iterator[Block]:
        """Take a row (None: there is no more); the blocks that it ends."""
        if row is None:
            yield from self.take(closed=False)
        elif len(row.text) > WIDE and row.text[:2] in OPENERS and len(rows := _unbroken(row)) > FEW:
            for part in rows:
                yield from self.feed(part)
        elif row.text[:2] in OPENERS and is_start(row.text):
            yield from self.take(closed=False)
            self.open(row)
        elif found := split_tag(row.text, self.loose):
            if self.rest and not self.tags:
                yield from self.take(closed=False)
            self.add(row, *found)
            if found[0] == "ER":
                yield from self.take(closed=True)
        else:
            self.go_on(row)

    def take(self, closed: bool) -> Iterator[Block]:
        """What is there so far, as a block; and begin another."""
        self._close()
        if self.tags or self.rest:
            yield Block(self.tags, self.rest, closed)
        self.tags, self.rest, self.loose, self.spaced = [], [], False, False

    def open(self, row: Row) -> None:
        """Begin a record with its TY, which shows how the copy was damaged."""
        found = split_tag(row.text)
        self.loose = found is None
        found = found or split_tag(row.text, loose=True)
        self.add(row, "TY", found[1] if found else 2)

    def add(self, row: Row, code: str, at: int) -> None:
        """A tag, with its value from an offset on."""
        self._close()
        text = row.text[at:].strip(BLANK)
        start = row.start + (row.text.index(text[0], at) if text else len(row.text))
        if len(self.tags) == 1:
            self.spaced = row.number > self.last + 1
        self.tags.append((code, text, Span(start, start + len(text)), True, (row.number,)))

    def go_on(self, row: Row) -> None:
        """A line without a tag: more of the value before it, or nothing of the record."""
        code = self.tags[-1][0] if self.tags else ""
        above = self.more[-1].text if self.more else self.tags[-1][1] if self.tags else ""
        if HEADER.match(row.text) or not goes_on(code, above, row.text):
            self.rest.append(row)
        elif code in ALONE:
            self.add(row, code, 0)
        else:
            self.more.append(row)

    def _close(self) -> None:
        """The last tag with all its rows."""
        if self.more:
            self.tags[-1] = self._joined(self.tags[-1])
            self.more = []

    def _joined(self, tag: Tag) -> Tag:
        code, text, place, _, rows = tag
        first, *_, end = (*self.more, self.more[-1])
        pieces, before = [text], self.last
        for row in self.more:
            paragraph = row.number > before + 1 and not self.spaced and code in PARAGRAPHED
            pieces += ["\n\n" if paragraph else " ", row.text]
            before = row.number
        span = Span(place.start if text else first.start, end.start + len(end.text))
        rows = (*rows, *[row.number for row in self.more])
        return code, "".join(pieces if text else pieces[2:]), span, False, rows


ALONE = ("KW", "UR")
"""Tags of which each line is a value."""
PARAGRAPHED = ("AB", "N2")
"""Tags whose value has paragraphs."""
