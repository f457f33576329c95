"""Where the citation of a cover stands, under its label or without one, and how it is read by what the head says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined, read_citation
from citekit.readers.citations.known_title import hide_title
from citekit.readers.citations.parts.imprint import looks_like_publisher
from citekit.readers.citations.words import JOURNAL_WORDS
from citekit.readers.covers.head import find_title
from citekit.readers.covers.title_places import printed_title
from citekit.readers.covers.words import VERSIONS
from citekit.readers.leads import BLOCK
from citekit.readers.mixture.loose import tells_work

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.citations import Citation, Piece
    from citekit.readers.covers.rows import Row
    from citekit.readers.page import Page

END = regex(r"(?:https?://\S+|10\.\d{4,9}/\S+)[\s.>)]*$")  # a citation ends with its link
GOES_ON = regex(r"https?://|doi|Article\b|[a-z(]|\d")  # what may follow a gap inside a citation
UNENDED = regex(r"(?:,|\s&|,\s(?:[^\W\d_a-z]\.[\s-]?){1,4})\s*$")  # "Lind, K., Ito, M. B.,", "Ray, S., &", "Ito, M."
OF_ARTICLES = frozenset({"volume", "issue", "page", "article_number", "status", "publisher"})
CITATION_LINES = 80
VERSION = regex(rf"[\s#*]*(?:{'|'.join(map(re.escape, VERSIONS))})[^\d.]{{0,60}}")  # below Bristol's citation
HEAD_LINES = 40
INITIAL = regex(r"\s[^\W\d_a-z]\.$")  # "In T. J.", over "Lind (Ed.), Rain in Fens"
DATED = regex(r"\((?:1[4-9]|20)\d\d|\s(?:1[4-9]|20)\d\d,")  # "Cheng, J., … (2002). ", "Huang, M-D 2020, "
UNLABELLED = frozenset({None, "link", "record", "version", "citation", "container", "doi", "date", "status"})
"""Kinds of rows behind which a citation may stand without its label."""
PUBLISHER = 60
"""No publisher's name is longer."""

Found = tuple[Joined, "Citation"]
"""The lines of a citation, and what it says."""


class Search:
    """The search for a cover's citation among its rows; `container` is what the cover calls the journal."""

    def __init__(self, page: Page, rows: list[Row], container: str | None) -> None:
        self.page = page
        self.rows = rows
        self.hints = [container] if container else []
        self.labelled = any(row.kind == "container" for row in rows)

    def find(self) -> Found | None:
        """The citation under its label, or standing among the head's lines without one."""
        for pieces in self._offers():
            if found := self._read(pieces, self.hints):
                return found
        for pieces in self._offers():  # whose title is like no title, "1984"
            title = self._title_above(pieces)
            if title and (found := self._read(pieces, [*self.hints, title])):
                return found
        return None

    def _head(self) -> list[Piece]:
        return next((row.pieces for row in self.rows if row.label is None), [])

    def _title_above(self, pieces: list[Piece]) -> str:
        """What stands in the head where the title does, above a citation."""
        head = self._head()
        return find_title(self.page, head[: head.index(pieces[0])] if pieces and pieces[0] in head else head)

    def _offers(self) -> Iterator[list[Piece]]:
        """Where it may stand, the label first."""
        for row in self.rows:
            if row.kind == "citation":
                yield row.pieces
        for row in self.rows:
            if row.kind in UNLABELLED:
                first = int(row.kind == "container")  # whose name may have a year
                for index in range(first, min(len(row.pieces), HEAD_LINES)):
                    if self._is_dated(row.pieces[index]):
                        yield row.pieces[self._first_of_people(row.pieces, index) :]

    def _is_dated(self, piece: Piece) -> bool:
        at, start, end = piece
        return DATED.search(self.page.lines[at].text, start, end) is not None

    def _first_of_people(self, pieces: list[Piece], index: int) -> int:
        """Where the people begin before a year: on the lines above, too, if these break off in the midst of a list."""
        while index > 0 and UNENDED.search(self.page.lines[pieces[index - 1][0]].text, *pieces[index - 1][1:]):
            index -= 1
        return index

    def _read(self, offered: list[Piece], hints: list[str]) -> Found | None:
        """A citation on the lines that are offered, or on as few fewer as it takes."""
        pieces = citation_pieces(self.page, offered, self.hints)
        title = self._title_above(pieces)
        for size in range(len(pieces), max(0, len(pieces) - 4), -1):
            joined = Joined(self.page, pieces[:size])
            citation = read_citation(hide_title(joined.text, title), hints) or read_citation(joined.text, hints)
            if citation:
                return joined, self._by_row(joined.text, self._by_title(joined.text, citation))
        return None

    def _by_row(self, text: str, citation: Citation) -> Citation:
        """A citation whose journal has neither words of one nor numbers has a publisher if no row names a journal."""
        name = next((part for part in citation.parts if part.field == "container_title"), None)
        numbered = any(part.field in OF_ARTICLES for part in citation.parts)
        if self.labelled or citation.hosted or name is None or numbered:
            return citation
        if JOURNAL_WORDS.search(text, name.start, name.end):
            return citation
        parts = (part._replace(field="publisher") if part is name else part for part in citation.parts)
        return citation._replace(parts=tuple(parts))

    def _by_title(self, text: str, citation: Citation) -> Citation:
        """A citation again whose title swallowed a publisher, by the title that the head has: "Rain Fen Press"."""
        parts = {part.field: text[part.start : part.end] for part in reversed(citation.parts)}
        if not {"title", "author"} <= parts.keys():
            return citation
        title = printed_title(self.page, self._head(), parts["title"], parts["author"].partition(",")[0])
        if not title or ("container_title" in parts and not looks_like_publisher(parts["title"][len(title) :])):
            return citation
        return read_citation(text, [*self.hints, title]) or citation


def citation_pieces(page: Page, pieces: list[Piece], hints: list[str]) -> list[Piece]:
    """The lines of a citation: up to its link, to a gap behind a full stop, or to what begins another work; the
    container's name goes on with it."""
    near = pieces[:CITATION_LINES]
    for size, (piece, below) in enumerate(zip(near, pieces[1:], strict=False), 1):
        if _ends(page, piece, below, hints):
            return near[:size]
    return near


def _ends(page: Page, piece: Piece, below: Piece, hints: list[str]) -> bool:
    """Whether a citation ends with a line, before the one below it."""
    at, start, end = piece
    text, line = page.lines[at].text[start:end].rstrip(), page.lines[below[0]]
    if line.heading or (END.search(text) and not text.endswith(("/", "-", "_"))):
        return True
    if not text.endswith("."):
        return False
    if VERSION.fullmatch(line.text[slice(*below[1:])]):
        return True
    parted = not INITIAL.search(text) and (line.gap or BLOCK.match(line.text) or tells_work(line.text))
    return bool(parted) and not _goes_on(line.text, hints)


def _goes_on(text: str, hints: list[str]) -> bool:
    """Whether a line below a gap belongs to the citation above it."""
    return GOES_ON.match(text) is not None or text.startswith(tuple(hints)) or _is_publisher(text)


def _is_publisher(text: str) -> bool:
    """Whether a line is what ends a citation: "Routledge. https://doi.org/10.5555/1", behind a gap of a copy."""
    name, stop, _ = text.partition(".")
    return bool(stop) and len(name) <= PUBLISHER and looks_like_publisher(name)
