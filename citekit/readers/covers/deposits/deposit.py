"""One repository's cover: its citation, its labels, its head; the rest is what the repository says of itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import use_citation
from citekit.readers.covers.deposits.commons import read_campus, read_dated_head, use_university
from citekit.readers.covers.deposits.cut import Row, cut_rows
from citekit.readers.covers.deposits.fuller import (
    use_full_names,
    use_listed_names,
    use_printed_title,
    use_whole_list,
)
from citekit.readers.covers.deposits.heads import (
    read_eth_head,
    read_initialed_head,
    read_paper_head,
    read_title_head,
)
from citekit.readers.covers.deposits.journals import DOI
from citekit.readers.covers.deposits.offers import find_cited
from citekit.readers.covers.deposits.shared import find_shared
from citekit.readers.covers.deposits.title_pages import read_record_head, read_thesis_head
from citekit.readers.covers.deposits.values import READERS, until_gap, use_kind, use_title
from citekit.readers.covers.title_places import find_others
from citekit.readers.letters import to_letters
from citekit.readers.page import Page, shorten

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.citations import Piece
    from citekit.readers.covers.deposits.offers import Cited
    from citekit.readers.covers.deposits.words import Deposit
    from citekit.readers.lines import Line

LONE_DOI = regex(
    r"[<(]?(?:https?://(?:dx\.)?doi\.org/|doi:\s?)?(?P<doi>10\.\d{4,9}/[^\s>)]{1,200})[>)]?[\s.]*", re.IGNORECASE
)
REFERRED = regex(rf".*\bpublished source[.:]?\s+{LONE_DOI.pattern}", re.IGNORECASE)  # at the end of Queensland's notice
DATED = frozenset({"issued", "status"})
SAID = {"people": "author", "journal": "container_title", "doi": "doi", "publisher": "publisher"}
"""Kind of row -> the field that it has."""
OWN = frozenset({"container_title", "publisher"})
"""Fields that are the repository's in a citation of what it has."""
CITED = frozenset({"title", "people", "date"})
"""Kinds of rows of which a citation has more."""
MAY_HOLD_DOI = frozenset({None, "citation", "notice", "version", "head"})


def read_deposited(lines: list[Line], deposit: Deposit) -> Page | None:
    """The page of a cover; None where neither its citation nor its labels give a title."""
    cover = Cover(Page(lines), deposit)
    cover.read()
    return cover.page if any(field.name == "title" for field in cover.page.draft.fields) else None


class Cover:
    """A cover being read: its rows, and the citation among them."""

    def __init__(self, page: Page, deposit: Deposit) -> None:
        self.page, self.deposit = page, deposit
        self.rows = cut_rows(page.lines, deposit)
        self.cited = find_cited(page, self.rows, hal=deposit.name == "HAL")
        if self.cited:
            self.cited = self._without_hosts(self.cited)

    def _without_hosts(self, cited: Cited) -> Cited:
        """The citation without what labels say better, or what is the repository's."""
        kinds = {row.kind for row in self.rows if row.pieces}
        said = {name for kind, name in SAID.items() if kind in kinds} if self.deposit.rows_first else set()
        for name in said | (OWN if "record" in kinds else set()):
            cited = cited.without(name)
        return cited

    def read(self) -> None:
        """Head and labels, then the citation; what is left is the repository's."""
        self._read_head()
        for row in self.rows:
            self._read_row(row)
        if self.cited:
            use_citation(*self.cited)
            self._find_doi()
            self._doubt_rest()
        else:
            self._leave_citation()
        if self.deposit.name == "Digital Commons" and self._taken("csl_type:thesis"):
            use_university(self.page, self._head(), self.cited.texts("author") if self.cited else [])
        self._call_part()
        self._ignore_repeated()
        self._ignore_rest()

    def _call_part(self) -> None:
        """An ISBN on a cover that tells no kind may be the host's: it makes no book."""
        place = next((row.at for row in self.rows if row.kind == "isbn" and row.pieces), None)
        if place is not None and not any(field.name.startswith("csl_type:") for field in self.page.draft.fields):
            self.page.use(place, "csl_type:document", "cover: kind", witness="cover")

    def _read_head(self) -> None:
        """What the head has better than the citation, or all it has where there is none."""
        head = self._head()
        if self.cited:
            for title in self.cited.texts("title"):
                use_printed_title(self.page, head, title, spaced=self.deposit.spaced)
            named = next(iter(self.cited.texts("title")), "")
            authors = self.cited.texts("author")
            if not use_full_names(self.page, find_others(self.page, head, named), authors):
                use_listed_names(self.page, self._pieces_of("people"), authors)
            if self.cited.texts("incomplete:author") and use_whole_list(self.page, head, self.cited.texts("author")):
                self.cited = self.cited.without("incomplete:author").without("author")
        elif reader := HEADS.get(self.deposit.name):
            reader(self.page, self._pieces_of("head") or head)
        elif head and self.deposit.rows_first and not self._pieces_of("title"):
            use_title(self.page, Row(None, 0, head))
        elif head and {"people", "details"} <= {row.kind for row in self.rows}:
            use_title(self.page, Row(None, 0, until_gap(self.page, head)))

    def _pieces_of(self, kind: str) -> list[Piece]:
        return [piece for row in self.rows if row.kind == kind for piece in row.pieces]

    def _head(self) -> list[Piece]:
        """The pieces before the citation that are no part of it; without one, those before the first label."""
        pieces: list[Piece] = []
        for row in self.rows if self.cited else self.rows[:1]:
            if row.kind in ("citation", "record"):
                break
            pieces += self._uncited(row)
        return pieces

    def _uncited(self, row: Row) -> list[Piece]:
        """The pieces of a row in which no part of the citation stands."""
        cited = self.cited.joined.pieces if self.cited else []
        return [piece for piece in row.pieces if not any(_overlap(piece, other) for other in cited)]

    def _read_row(self, row: Row) -> None:
        if row.label is None:
            return
        if row.kind == "citation":
            self._read_type(row)
        kept = self._uncited(row)
        reader = READERS.get(row.label.kind)
        if reader and (kept or row.kind == "type") and self._is_wanted(row):
            reader(self.page, Row(row.label, row.at, kept))
        self.page.ignore(row.at, "cover: label")

    def _read_type(self, row: Row) -> None:
        """ "Proceedings Paper:" over a citation that does not say it itself."""
        if self.cited and not any(part.field.startswith("csl_type:") for part in self.cited.citation.parts):
            use_kind(self.page, row)

    def _is_wanted(self, row: Row) -> bool:
        """Whether a row's value is not the citation's, which has more of it, and no other row's."""
        if row.kind in CITED:
            return self.cited is None or (row.kind == "people" and self.deposit.rows_first)
        if row.kind == "own_doi":
            return not self._has_doi()
        return not (row.kind == "doi" and self._taken("doi"))

    def _taken(self, name: str) -> bool:
        return any(field.name == name for field in self.page.draft.fields)

    def _has_doi(self) -> bool:
        """Whether the work's own DOI stands anywhere."""
        if self._taken("doi") or (self.cited and self.cited.texts("doi")):
            return True
        pieces = [piece for row in self.rows if row.kind in ("doi", "journal") for piece in row.pieces]
        return any(DOI.search(self.page.lines[at].text, start, end) for at, start, end in pieces)

    def _find_doi(self) -> None:
        """A line that is nothing but a DOI, on a cover whose citation has none."""
        pieces = [piece for row in self.rows if row.kind in MAY_HOLD_DOI for piece in row.pieces]
        for at, start, end in pieces if not self._taken("doi") else []:
            text = self.page.lines[at].text
            if found := LONE_DOI.fullmatch(text, start, end) or REFERRED.fullmatch(text, start, end):
                self.page.use(at, "doi", "cover: DOI", *found.span("doi"), "cover")
                return

    def _doubt_rest(self) -> None:
        """A citation of which only people and title were understood."""
        if self.cited and not DATED & {part.field for part in self.cited.citation.parts}:
            self.page.doubt("unread-line", self.cited.joined.pieces[-1][0], text=shorten(self.cited.joined.text))

    def _leave_citation(self) -> None:
        """A citation in no known style: its title is what the head has, too; its lines are told."""
        pieces = until_gap(self.page, self._pieces_of("citation"))
        if not pieces or self._taken("title"):
            return
        text = " ".join(self.page.lines[at].text[start:end] for at, start, end in pieces)
        before = [piece for row in self.rows for piece in row.pieces if piece < pieces[0]]
        if title := find_shared(text, " ".join(self.page.lines[at].text[start:end] for at, start, end in before)):
            use_printed_title(self.page, before, title)
            unused = sorted({at for at, _, _ in pieces if not _is_used(self.page, at)})
            for at in unused:
                self.page.unread(at)
            if not unused:  # all of it on one line with the title
                self.page.doubt("unread-line", pieces[0][0], text=shorten(text))

    def _ignore_repeated(self) -> None:
        """Lines of the head, such as its people, that the citation has letter by letter."""
        said = to_letters(self.cited.joined.text) if self.cited else ""
        for at, _, _ in self._head() if said else []:
            if to_letters(self.page.lines[at].text) in said:
                self.page.ignore(at, "repeated")

    def _ignore_rest(self) -> None:
        for row in self.rows:
            for at, _, _ in row.pieces:
                self.page.ignore(at, "repository's notice" if row.label else "repository's head")
        self.page.ignore_rest("repository's notice")


HEADS: dict[str, Callable[[Page, list[Piece]], None]] = {
    "ETH Zurich": read_eth_head,
    "Digital Commons": read_dated_head,
    "California": read_campus,
    "Munich Personal RePEc Archive": read_paper_head,
    "National Research Council Canada": read_record_head,
    "Southampton": read_thesis_head,
    "Westminster": read_initialed_head,
    "IRIS: Bologna, Turin": read_title_head,
}
"""Repository -> what reads its head where no citation is."""


def _is_used(page: Page, at: int) -> bool:
    mark = page.marks[at]
    return mark is not None and mark.state == "used"


def _overlap(piece: Piece, other: Piece) -> bool:
    return piece[0] == other[0] and piece[1] < other[2] and other[1] < piece[2]
