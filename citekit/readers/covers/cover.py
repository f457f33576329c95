"""One cover: is it one, where is its citation, what is the portal's."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined, read_citation, use_citation
from citekit.readers.citations.known_title import hide_title
from citekit.readers.citations.parts.imprint import looks_like_publisher
from citekit.readers.citations.words import JOURNAL_WORDS
from citekit.readers.covers.deposits.fuller import use_full_names
from citekit.readers.covers.head import Cited, find_others, find_title, printed_title, read_head
from citekit.readers.covers.rows import Row, cut_rows, part_notice, part_title
from citekit.readers.covers.turned import turn_rows
from citekit.readers.covers.values import READERS, ignore_value, use_container, value_pieces
from citekit.readers.covers.words import STYLED, VERSIONS
from citekit.readers.leads import BLOCK
from citekit.readers.mixture.loose import tells_work
from citekit.readers.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations import Citation, Piece
    from citekit.readers.covers.words import Kind
    from citekit.readers.lines import Line

END = regex(r"(?:https?://\S+|10\.\d{4,9}/\S+)[\s.>)]*$")  # a citation ends with its link
GOES_ON = regex(r"https?://|doi|Article\b|[a-z(]|\d")  # what may follow a gap inside a citation
NEEDED = frozenset({"citation", "version", "original", "record"})
TELLING = frozenset(
    {"container", "doi", "original", "date", "status", "version", "citation", "licence", "link", "rights", "record"}
)
THESIS = frozenset({"archive", "institution"})
DOWNLOADED = regex(r"\S+ on: \w+ \d{1,2}, \d{4}\s*")  # "orbit.dtu.dk on: Jul 30, 2026"
UNENDED = regex(r"(?:,|\s&|,\s(?:[^\W\d_a-z]\.[\s-]?){1,4})\s*$")  # "Lind, K., Ito, M. B.,", "Ray, S., &", "Ito, M."
OF_ARTICLES = frozenset({"volume", "issue", "page", "article_number", "status", "publisher"})
CITATION_LINES = 80
VERSION = regex(rf"[\s#*]*(?:{'|'.join(map(re.escape, VERSIONS))})[^\d.]{{0,60}}")  # below Bristol's citation
HEAD_LINES = 40
INITIAL = regex(r"\s[^\W\d_a-z]\.$")  # "In T. J.", over "Lind (Ed.), Rain in Fens"
DATED = regex(r"\((?:1[4-9]|20)\d\d|\s(?:1[4-9]|20)\d\d,")  # "Cheng, J., … (2002). ", "Huang, M-D 2020, "


def read_cover_page(lines: list[Line]) -> Page | None:
    """The page of a cover; None for any other text."""
    rows = part_notice(lines, _from_start(lines, cut_rows(lines)))
    kinds = {row.kind for row in rows if row.kind}
    if not _is_cover(kinds) or _is_foreign(rows):
        return None
    cover = Cover(Page(lines), rows)
    cover.read()
    fields = {field.name for field in cover.page.draft.fields}
    if cover.citation is None and "container" not in kinds and not _is_thesis(kinds) and not fields >= HEAD:
        return None
    return cover.page if fields else None


HEAD = frozenset({"title", "author"})
"""Without the citation, a cover is known by these in its head."""


def _is_cover(kinds: set[Kind]) -> bool:
    """Several labels, and one of those that no other page has."""
    return (bool(NEEDED & kinds) and len(TELLING & kinds) >= 2) or _is_thesis(kinds)


def _is_foreign(rows: list[Row]) -> bool:
    """Whether a style in brackets alone tells the citation, and nothing else a cover."""
    kinds = {row.kind for row in rows}
    return any(row.label is STYLED for row in rows) and not {"container", "rights", "version"} & kinds


def _is_thesis(kinds: set[Kind]) -> bool:
    """A thesis's cover, which has no citation: who awarded it, or that it is one, over the portal's rights."""
    return bool(THESIS & kinds) and "rights" in kinds and bool({"archive", "link", "award"} & kinds)


def _from_start(lines: list[Line], rows: list[Row]) -> list[Row]:
    """The rows from the head on where rights stand over it, with "Downloaded from …" between them (DTU) or nothing."""
    first = next((index for index, row in enumerate(rows) if row.kind in HEADED), len(rows))
    at = next((index for index, row in enumerate(rows[:first]) if row.kind == "download"), None)
    if at is not None:
        above = rows[at]
        head = [_behind_date(lines, piece) if piece[0] == above.at else piece for piece in above.pieces]
    elif 1 < first < len(rows) and rows[first - 1].kind == "rights":
        above = rows[first - 1]
        at = first - 1
        head = list(dropwhile(lambda piece: piece[0] == above.at or not lines[piece[0]].gap, above.pieces))
        head = head or above.pieces[1:]
    else:
        return rows
    label = [Row(above.label, above.at, [])] if above.kind == "download" else []
    return [*label, Row(None, above.at, [piece for piece in head if piece[1] < piece[2]]), *rows[at + 1 :]]


UNLABELLED = frozenset({None, "link", "record", "version", "citation", "container", "doi", "date", "status"})
"""Kinds of rows behind which a citation may stand without its label."""
HEADED = frozenset({"container", "doi", "date", "citation"})
"""Kinds of rows over which the head stands."""


def _behind_date(lines: list[Line], piece: Piece) -> Piece:
    """What stands on the line behind "Downloaded from orbit.dtu.dk on: Jul 30, 2026"."""
    at, start, end = piece
    found = DOWNLOADED.match(lines[at].text, start, end)
    return (at, found.end() if found else end, end)


class Cover:
    """A cover being read: its rows, and the citation among them."""

    def __init__(self, page: Page, rows: list[Row]) -> None:
        self.page = page
        self.rows = [row if row.label else part_title(page.lines, row) for row in rows]
        self.container = next((row for row in rows if row.kind == "container"), None)
        self.hints = (
            [Joined(page, value_pieces(page, self.container)).text] if self.container and self.container.pieces else []
        )
        self.joined: Joined | None = None
        self.citation: Citation | None = None
        self.find_citation()
        if self.citation and any(row.kind == "metadata" for row in rows):
            self.rows = turn_rows(page, self.rows, self._cited("title") or "")

    def find_citation(self) -> None:
        """The citation under its label, or standing among the head's lines without one."""
        for pieces in self._offers():
            if self._try(_citation_pieces(self.page, pieces, self.hints), self.hints):
                return
        for pieces in self._offers():  # whose title is like no title, "1984"
            title = self._title_above(pieces)
            if title and self._try(_citation_pieces(self.page, pieces, self.hints), [*self.hints, title]):
                return

    def _title_above(self, pieces: list[Piece]) -> str:
        """What stands in the head where the title does, above a citation."""
        head = next((row.pieces for row in self.rows if row.label is None), [])
        return find_title(self.page, head[: head.index(pieces[0])] if pieces and pieces[0] in head else head)

    def _offers(self) -> Iterator[list[Piece]]:
        """Where it may stand, the label first."""
        for row in self.rows:
            if row.kind == "citation":
                yield row.pieces
        for row in self.rows:
            if row.kind in UNLABELLED:
                own = row.kind == "container"  # whose name may have a year
                dated = (
                    index
                    for index, piece in enumerate(row.pieces[:HEAD_LINES])
                    if self._is_dated(piece) and index >= own
                )
                yield from (row.pieces[self._first_of_people(row.pieces, index) :] for index in dated)

    def _first_of_people(self, pieces: list[Piece], index: int) -> int:
        """Where the people begin before a year: on the lines above, too, if these break off in the midst of a list."""
        while index > 0 and UNENDED.search(self.page.lines[pieces[index - 1][0]].text, *pieces[index - 1][1:]):
            index -= 1
        return index

    def _is_dated(self, piece: Piece) -> bool:
        at, start, end = piece
        return DATED.search(self.page.lines[at].text, start, end) is not None

    def _try(self, pieces: list[Piece], hints: list[str]) -> bool:
        title = self._title_above(pieces)
        for size in range(len(pieces), max(0, len(pieces) - 4), -1):
            joined = Joined(self.page, pieces[:size])
            citation = read_citation(hide_title(joined.text, title), hints) or read_citation(joined.text, hints)
            if citation:
                citation = self._by_row(joined.text, self._by_title(joined.text, citation))
                self.joined, self.citation = joined, citation
                return True
        return False

    def _by_row(self, text: str, citation: Citation) -> Citation:
        """A citation whose journal has neither words of one nor numbers has a publisher if no row names a journal."""
        name = next((part for part in citation.parts if part.field == "container_title"), None)
        numbered = any(part.field in OF_ARTICLES for part in citation.parts)
        if self.container or citation.hosted or name is None or numbered:
            return citation
        if JOURNAL_WORDS.search(text, name.start, name.end):
            return citation
        parts = (part._replace(field="publisher") if part is name else part for part in citation.parts)
        return citation._replace(parts=tuple(parts))

    def _by_title(self, text: str, citation: Citation) -> Citation:
        """A citation again whose title swallowed a publisher, by the title that the head has: "Rain Fen Press"."""
        parts = {part.field: text[part.start : part.end] for part in reversed(citation.parts)}
        head = next((row.pieces for row in self.rows if row.label is None), [])
        if not {"title", "author"} <= parts.keys():
            return citation
        title = printed_title(self.page, head, parts["title"], parts["author"].partition(",")[0])
        if not title or ("container_title" in parts and not looks_like_publisher(parts["title"][len(title) :])):
            return citation
        return read_citation(text, [*self.hints, title]) or citation

    def read(self) -> None:
        """Take the head, the rows, the citation; the rest is the portal's."""
        cited = {piece[:2] for piece in self.joined.pieces} if self.joined else set()
        ended = False
        for row in self.rows:
            pieces = [piece for piece in row.pieces if piece[:2] not in cited]
            if row.label:
                self.page.ignore(row.at, "cover: label")
            if row.label is None and not ended:
                title = self._cited("title")
                read_head(self.page, pieces, title, self._people(), named_all=self._use_natural(pieces, title or ""))
            elif row.label and not ended:
                self._take_value(Row(row.label, row.at, pieces))
            for at, _, _ in pieces:
                self.page.ignore(at, "after the cover" if ended else "portal's text")
            ended = ended or row.kind == "rights"
        if self.joined and self.citation:
            use_citation(self.joined, self.citation)
        self.page.ignore_rest("portal's text")

    def _use_natural(self, pieces: list[Piece], title: str) -> bool:
        """People in natural order, by the citation, which has their initials: "Karin Lind, Mei B. Ito"."""
        if not self.joined or not self.citation:
            return False
        authors = [self.joined.text[part.start : part.end] for part in self.citation.parts if part.field == "author"]
        return use_full_names(self.page, find_others(self.page, pieces, title), authors)

    def _take_value(self, row: Row) -> None:
        if row.kind == "container":
            use_container(self.page, row, self.citation, self._cited("container_title"))
        elif row.kind == "citation" and self.citation is None:
            for at, _, _ in row.pieces:
                self.page.unread(at)
        elif row.kind:
            READERS.get(row.kind, ignore_value)(self.page, row)

    def _cited(self, name: str) -> str | None:
        """A field as the citation has it."""
        if not self.joined or not self.citation:
            return None
        return next(
            (self.joined.text[part.start : part.end] for part in self.citation.parts if part.field == name), None
        )

    def _people(self) -> Cited:
        parts = self.citation.parts if self.citation else ()
        authors = sum(part.field == "author" for part in parts)
        return Cited(authors, edited=not authors and any(part.field == "editor" for part in parts))


def _citation_pieces(page: Page, pieces: list[Piece], hints: list[str]) -> list[Piece]:
    """The lines of a citation: up to its link, to a gap behind a full stop, or to what begins another work; the
    container's name goes on with it."""
    for index, (at, start, end) in enumerate(pieces[:CITATION_LINES]):
        text = page.lines[at].text[start:end].rstrip()
        if END.search(text) and not text.endswith(("/", "-", "_")):
            return pieces[: index + 1]
        below = pieces[index + 1] if index + 1 < len(pieces) else None
        if below is None:
            break
        line = page.lines[below[0]]
        if text.endswith(".") and VERSION.fullmatch(line.text[slice(*below[1:])]):
            return pieces[: index + 1]
        goes_on = GOES_ON.match(line.text) or line.text.startswith(tuple(hints)) or _is_publisher(line.text)
        ends = (
            text.endswith(".")
            and not INITIAL.search(text)
            and (line.gap or BLOCK.match(line.text) or tells_work(line.text))
        )
        if line.heading or (ends and not goes_on):
            return pieces[: index + 1]
    return pieces[:CITATION_LINES]


def _is_publisher(text: str) -> bool:
    """Whether a line is what ends a citation: "Routledge. https://doi.org/10.5555/1", behind a gap of a copy."""
    name, stop, _ = text.partition(".")
    return bool(stop) and len(name) <= PUBLISHER and looks_like_publisher(name)


PUBLISHER = 60
"""No publisher's name is longer."""
