"""One cover: is it one, where is its citation, what is the portal's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.citations import Joined, use_citation
from citekit.readers.covers.deposits.fuller import use_full_names
from citekit.readers.covers.finding import Search
from citekit.readers.covers.head import read_head
from citekit.readers.covers.head_people import Cited
from citekit.readers.covers.rows import Row, cut_rows, part_notice, part_title
from citekit.readers.covers.telling import from_start, is_cover, is_foreign, is_thesis
from citekit.readers.covers.title_places import find_others
from citekit.readers.covers.turned import turn_rows
from citekit.readers.covers.values import READERS, ignore_value, use_container, value_pieces
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.citations import Citation, Piece
    from citekit.readers.lines import Line


def read_cover_page(lines: list[Line]) -> Page | None:
    """The page of a cover; None for any other text."""
    rows = part_notice(lines, from_start(lines, cut_rows(lines)))
    kinds = {row.kind for row in rows if row.kind}
    if not is_cover(kinds) or is_foreign(rows):
        return None
    cover = Cover(Page(lines), rows)
    cover.read()
    fields = {field.name for field in cover.page.draft.fields}
    if cover.citation is None and "container" not in kinds and not is_thesis(kinds) and not fields >= HEAD:
        return None
    return cover.page if fields else None


HEAD = frozenset({"title", "author"})
"""Without the citation, a cover is known by these in its head."""


class Cover:
    """A cover being read: its rows, and the citation among them."""

    def __init__(self, page: Page, rows: list[Row]) -> None:
        self.page = page
        self.rows = [row if row.label else part_title(page.lines, row) for row in rows]
        self.joined: Joined | None = None
        self.citation: Citation | None = None
        if found := Search(page, self.rows, self._container()).find():
            self.joined, self.citation = found
        if self.citation and any(row.kind == "metadata" for row in rows):
            self.rows = turn_rows(page, self.rows, self._cited("title") or "")

    def _container(self) -> str | None:
        """What the cover calls the journal or the host."""
        row = next((row for row in self.rows if row.kind == "container" and row.pieces), None)
        return Joined(self.page, value_pieces(self.page, row)).text if row else None

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
                pieces = self._without_container(pieces)
                read_head(self.page, pieces, title, self._people(), named_all=self._use_natural(pieces, title or ""))
            elif row.label and not ended:
                self._take_value(Row(row.label, row.at, pieces))
            for at, _, _ in pieces:
                self.page.ignore(at, "after the cover" if ended else "portal's text")
            ended = ended or row.kind == "rights"
        if self.joined and self.citation:
            use_citation(self.joined, self.citation)
        self.page.ignore_rest("portal's text")

    def _without_container(self, pieces: list[Piece]) -> list[Piece]:
        """The pieces of a head without the name of the journal or host, whose label was lost."""
        name = self._cited("container_title")
        if not self.citation or not name or name == self._cited("title") or self._container():
            return pieces
        own = [piece for piece in pieces if self.page.lines[piece[0]].text[slice(*piece[1:])].strip() == name]
        for at, start, end in own:
            rule = "host" if self.citation.hosted else "row: Journal"
            self.page.use(at, "container_title", rule, start, end, "cover")
        return [piece for piece in pieces if piece not in own]

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
