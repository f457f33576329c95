"""Cover pages that portals put before their PDFs, copied as text: labelled rows, and a formatted citation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import split_status
from citekit.readers.citations import Joined, read_citation, use_citation
from citekit.readers.covers.head import read_head
from citekit.readers.covers.rows import Row, cut_rows
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.citations import Citation, Piece
    from citekit.readers.covers.words import Kind
    from citekit.readers.lines import Line

DAY = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})")  # "04/11/2024": day/month/year on covers
YEAR = re.compile(r"\d{4}")
END = re.compile(r"(?:https?://\S+|10\.\d{4,9}/\S+)[\s.>)]*$")  # a citation ends with its link
GOES_ON = re.compile(r"https?://|doi|Article\b|[a-z(]|\d")  # what may follow a gap inside a citation
LICENCES_UNKNOWN = frozenset({"unspecified", "other", "unknown"})
NEEDED = frozenset({"citation", "version"})
MARKS = ("citation", "cite the original version", "document version", "dokumentversion", "documentversie")
"""Words without which there is no cover: a quick way past other pages."""
DOWNLOADED = re.compile(r"\S+ on: \w+ \d{1,2}, \d{4}\s*")  # "orbit.dtu.dk on: Jul 30, 2026"
CITATION_LINES = 80
HEAD_LINES = 40
DATED = re.compile(r"\((?:1[4-9]|20)\d\d|\s(?:1[4-9]|20)\d\d,")  # "Cheng, J., … (2002). ", "Huang, M-D 2020, "


def read_cover(lines: list[Line]) -> list[Page] | None:
    """The page of a cover, with all its lines; None for any other text."""
    words = "\n".join([line.lower for line in lines])
    if not any(mark in words for mark in MARKS):
        return None
    rows = _from_start(lines, cut_rows(lines))
    kinds = {row.kind for row in rows if row.kind}
    if not NEEDED & kinds or not _is_cover(kinds):
        return None
    page = Page(lines)
    cover = Cover(page, rows)
    if cover.citation is None and "container" not in kinds:
        return None
    cover.read()
    return [page] if page.draft.fields else None


def _is_cover(kinds: set[Kind]) -> bool:
    """Several labels, and not only those which other pages have as well."""
    return len(kinds & {"container", "doi", "date", "status", "version", "citation", "licence", "link", "rights"}) >= 2


def _from_start(lines: list[Line], rows: list[Row]) -> list[Row]:
    """DTU prints the rights first: the head is what follows "Downloaded from …"."""
    at = next((index for index, row in enumerate(rows) if row.kind == "download"), None)
    if at is None or any(row.kind in ("container", "doi", "date", "citation") for row in rows[:at]):
        return rows
    download = rows[at]
    head = [_behind_date(lines, piece) if piece[0] == download.at else piece for piece in download.pieces]
    return [
        Row(download.label, download.at, []),
        Row(None, download.at, [piece for piece in head if piece[1] < piece[2]]),
        *rows[at + 1 :],
    ]


def _behind_date(lines: list[Line], piece: Piece) -> Piece:
    """What stands on the line behind "Downloaded from orbit.dtu.dk on: Jul 30, 2026"."""
    at, start, end = piece
    found = DOWNLOADED.match(lines[at].text, start, end)
    return (at, found.end() if found else end, end)


class Cover:
    """A cover being read: its rows, and the citation among them."""

    def __init__(self, page: Page, rows: list[Row]) -> None:
        self.page, self.rows = page, rows
        self.container = next((row for row in rows if row.kind == "container"), None)
        self.hints = (
            [Joined(page, _value(page, self.container)).text] if self.container and self.container.pieces else []
        )
        self.joined: Joined | None = None
        self.citation: Citation | None = None
        self.find_citation()

    def find_citation(self) -> None:
        """The citation under its label, or standing among the head's lines without one."""
        for row in self.rows:
            if row.kind == "citation" and self._try(_citation_pieces(self.page, row.pieces)):
                return
        for row in self.rows:
            if row.kind in (None, "link", "version", "citation"):
                for index, (at, start, end) in enumerate(row.pieces[:HEAD_LINES]):
                    if DATED.search(self.page.lines[at].text, start, end) and self._try(
                        _citation_pieces(self.page, row.pieces[index:])
                    ):
                        return

    def _try(self, pieces: list[Piece]) -> bool:
        for size in range(len(pieces), max(0, len(pieces) - 4), -1):
            joined = Joined(self.page, pieces[:size])
            citation = read_citation(joined.text, self.hints)
            if citation:
                self.joined, self.citation = joined, citation
                return True
        return False

    def read(self) -> None:
        """Take the head, the rows, the citation; the rest is the portal's."""
        cited = {piece[:2] for piece in self.joined.pieces} if self.joined else set()
        ended = False
        for row in self.rows:
            pieces = [piece for piece in row.pieces if piece[:2] not in cited]
            if row.label:
                self.page.ignore(row.at, "cover: label")
            if row.label is None and not ended:
                read_head(self.page, pieces, self._cited_title(), self._count())
            elif row.label and not ended:
                READERS.get(row.label.kind, _ignore)(self, Row(row.label, row.at, pieces))
            for at, _, _ in pieces:
                self.page.ignore(at, "after the cover" if ended else "portal's text")
            ended = ended or row.kind == "rights"
        if self.joined and self.citation:
            use_citation(self.joined, self.citation)
        for at in range(len(self.page.lines)):
            self.page.ignore(at, "portal's text")

    def _cited_title(self) -> str | None:
        if not self.joined or not self.citation:
            return None
        return next(
            (self.joined.text[part.start : part.end] for part in self.citation.parts if part.field == "title"), None
        )

    def _count(self) -> int:
        return sum(part.field == "author" for part in self.citation.parts) if self.citation else 0


def _value(page: Page, row: Row) -> list[Piece]:
    """The lines of a value: those that follow its label without a gap, or the first behind one."""
    if not row.pieces:
        return []
    value = [row.pieces[0]]
    for piece in row.pieces[1:]:
        if page.lines[piece[0]].gap or page.lines[piece[0]].heading:
            break
        value.append(piece)
    return value


def _citation_pieces(page: Page, pieces: list[Piece]) -> list[Piece]:
    """The lines of a citation: up to its link, or to a gap behind a full stop."""
    for index, (at, start, end) in enumerate(pieces[:CITATION_LINES]):
        text = page.lines[at].text[start:end].rstrip()
        if END.search(text) and not text.endswith(("/", "-", "_")):
            return pieces[: index + 1]
        below = pieces[index + 1] if index + 1 < len(pieces) else None
        if below is None:
            break
        line = page.lines[below[0]]
        if line.heading or (line.gap and text.endswith(".") and not GOES_ON.match(line.text)):
            return pieces[: index + 1]
    return pieces[:CITATION_LINES]


def _ignore(cover: Cover, row: Row) -> None:
    rule = f"cover: {row.kind}"
    for at, _, _ in row.pieces:
        cover.page.ignore(at, rule)


def _container(cover: Cover, row: Row) -> None:
    """The journal or the host: which of them, the citation's punctuation shows."""
    pieces = _value(cover.page, row)
    if pieces:
        joined = Joined(cover.page, pieces)
        known = cover.citation
        rule = "row: Published in" if known is None else ("host" if known.hosted else "row: Journal")
        joined.use("container_title", rule, 0, len(joined.text.rstrip()), "cover")


def _doi(cover: Cover, row: Row) -> None:
    for at, start, end in _value(cover.page, row)[:2]:
        text = cover.page.lines[at].text
        if "10." in text[start:end] or "doi" in text[start:end]:
            cover.page.use(at, "doi", "cover: DOI", start, end, "cover")


def _date(cover: Cover, row: Row) -> None:
    """ "Publication date: 2016", "Published: 01/01/2023" (a year), "E-pub ahead of print: 01/01/2018" (a status)."""
    assert row.label
    if row.label.text.startswith("E-pub"):
        _use_status(cover, row.at, 0, len(row.label.text))
    for at, start, end in _value(cover.page, row)[:1]:
        _use_date(cover, at, start, end)


def _status(cover: Cover, row: Row) -> None:
    """ "Document status and date: Published: 04/11/2024"."""
    for at, start, end in _value(cover.page, row)[:1]:
        text = cover.page.lines[at].text[start:end]
        status, date = split_status(text)
        if status:
            colon = text.find(":")
            _use_status(cover, at, start, start + (colon if colon > 0 else len(status)))
        if date:
            _use_date(cover, at, start + text.rindex(date), end)


def _use_status(cover: Cover, at: int, start: int, end: int) -> None:
    line = cover.page.lines[at].text
    while start < end and not line[start].isalpha():
        start += 1
    cover.page.use(at, "text:status", "cover: status", start, end, "cover")


def _use_date(cover: Cover, at: int, start: int, end: int) -> None:
    """A date as day/month/year; the first of January stands for a year without a day."""
    text = cover.page.lines[at].text[start:end]
    day = DAY.search(text)
    if day and int(day["day"]) == int(day["month"]) == 1:
        cover.page.use(at, "issued", "cover: date", start + day.start("year"), start + day.end("year"), "cover")
    elif day:
        iso = f"{day['year']}-{int(day['month']):02d}-{int(day['day']):02d}"
        cover.page.use(at, f"date:issued:{iso}", "cover: date", start + day.start(), start + day.end(), "cover")
    elif text.strip():
        cover.page.use(at, "issued", "cover: date", start, start + len(text.rstrip()), "cover")


def _licence(cover: Cover, row: Row) -> None:
    for at, start, end in _value(cover.page, row)[:1]:
        text = cover.page.lines[at].text[start:end].strip()
        if text.lower() in LICENCES_UNKNOWN:
            cover.page.ignore(at, "cover: licence")
        else:
            cover.page.use(at, "rights", "cover: licence", start, end, "cover")


READERS = {
    "container": _container,
    "doi": _doi,
    "date": _date,
    "status": _status,
    "licence": _licence,
}
"""Kind of label -> what takes its value."""
