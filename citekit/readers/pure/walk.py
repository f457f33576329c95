"""The body of a page, walked once: each line goes to the section it stands in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.pure.cells import read_row
from citekit.readers.pure.cited import is_cited_below
from citekit.readers.pure.like_terms import (
    OF_WORDS,
    goes_on_with_terms,
    is_bulleted_word,
    is_note_like_row,
    is_term_like_button,
    is_term_like_heading,
    is_term_like_label,
    is_term_like_section,
    is_term_over_abstract,
    lists_terms,
)
from citekit.readers.pure.loose import settle_loose
from citekit.readers.pure.notes import FUNDING_STARTS, is_funder_table
from citekit.readers.pure.sections import SECTIONS
from citekit.readers.pure.terms import SENTENCE_ENDS, TERM

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.pure.rows import Row
    from citekit.readers.pure.tables import Table

HEADS = {"series": ("collection_title", "issn", "volume", "number"), "event": ("event",)}
"""What the first rows under the heading of a block are about."""
FOOTER = (
    "powered by pure", "all content on this site", "pure, scopus & elsevier fingerprint engine",
    "this site uses cookies", "this website uses cookies",
)  # fmt: skip
"""How the last lines of a portal's pages begin."""
BREAKS = frozenset({"access", "skip:links", "skip:metrics", "skip:organisations", "skip:related"})
"""Sections whose heading may stand in the midst of a list, as a page is laid out in columns."""
PORTALS = ("note", "subjects", "access")
"""Sections whose headings are in a portal's words, which no abstract has for its own."""
STYLE = "citation-style"
LINKED = ("access", "skip:links")
"""Sections that some portals have over the kind of a work."""
OPENS = {"collection_title": "series", "event": "event", "event_title": "event"}
"""Rows with which a block begins though no heading does."""
NOT_SERIES = frozenset({"language", "container_title", "status", "page", "number_of_pages", "doi", "article_number"})
"""Rows that end the block of the series."""
SURE = 2
OF_RELATED = frozenset({"author", "supervisor", "award_date", "event_period"})
"""Rows that works and projects have as well that a page shows below its own."""
NOTED = frozenset({"name", "place"})
"""Labels that a note has as well, of a thesis's defence and its reviewers: "Place: Sal C", "Name: Roe, R." (Lund)."""


class Walk:
    """The state of the walk: the section, the block of the table, and the row whose value may go on.

    `main` is the first line of the property table, `type_at` that of the kind, `head_last` that or else the people's
    last, `in_row` says whether the section's heading is a row of the table, too, `loose` are lines that stand in no
    section, `repeats` says whether any line of the page says again what another one says.
    """

    def __init__(self, page: Page, tables: list[Table], head_last: int | None) -> None:
        lowers = [line.lower for line in page.lines]
        self.page = page
        self.main = next((at for table in tables for at in table.rows), len(lowers))
        kept = [[at for at in table.rows if not is_bulleted_word(page, self.main, at)] for table in tables]
        self.rows: dict[int, Row] = {
            at: table.rows[at] for table, rows in zip(tables, kept, strict=True) for at in rows
        }
        self.inside = {at for rows in kept if rows for at in range(rows[0], rows[-1] + 1)}
        self.type_at = page.kinds.index("type") if "type" in page.kinds else len(lowers)
        self.head_last = len(lowers) if head_last is None else head_last
        self.repeats = len({*lowers}) < len(lowers)
        self.section = "open"
        self.heading = ""
        self.in_row = False
        self.block = ""
        self.open_row: Row | None = None
        self.seen_table = False
        self.loose: list[int] = []

    def run(self) -> None:
        """Send every line that has no mark yet to its section."""
        for at, mark in enumerate(self.page.marks):  # a step may mark lines behind its own
            if mark is None:
                self._step(at)
            elif at == self.type_at and self.section in LINKED:
                self.section = "open"
        settle_loose(self)

    def _step(self, at: int) -> None:
        page = self.page
        lower, kind = page.lines[at].lower, page.kinds[at]
        if self.repeats and self.section[:4] != "skip" and self._is_repeated(at, kind, lower):
            page.ignore(at, "repeated")
        elif self.is_bulleted(at):
            self.read(at, 0)
        elif lower[0] in "fng" and lower.startswith(FUNDING_STARTS) and is_funder_table(lower, self.section):
            self._enter_section(at, "funding:table")
        elif kind == "heading" and self._is_heading(at, page.names[at]):
            self._enter_section(at, page.names[at])
            if value := page.values[at]:
                self.read(at, value)
        elif at in self.rows and not self._is_none(at):
            self._enter_row(at, self.rows[at])
        elif kind == "skip" and not self._is_keyword(at, page.names[at]):
            self._enter_skipped(at, page.names[at])
        elif kind == "furniture" and not (self.section[:8] == "keywords" and is_term_like_button(page, at)):
            self._read_furniture(at, page.names[at])
        else:
            self.read(at, 0)

    def is_bulleted(self, at: int) -> bool:
        """Whether a portal's word is a term of a list with bullets, of the work."""
        listed = self.page.lines[at].bullet != "" and self.section[:4] != "skip" and self.section != "access"
        return listed and is_bulleted_word(self.page, self.main, at)

    def _is_none(self, at: int) -> bool:
        """Whether what looks like a row is rather a line of the section: "Place: Sal C" in a note, "City" among the
        keywords."""
        if self.section[:4] == "note":
            noted = self.rows[at].label.text.lower() in NOTED
            return noted or is_note_like_row(self.page, self.rows, at)
        if self.section == "skip:related":
            return self.seen_table and not self._is_of_table(at)
        if self.section[:8] != "keywords":
            return False
        return is_term_like_label(self.page, self.rows, at) if self.seen_table else is_term_over_abstract(self.page, at)

    def _is_of_table(self, at: int) -> bool:
        """Whether a row right below what looks like the heading of related works is of the page's own table, in which
        a portal's word stands: no work there says such a thing ("Author: Lund, P., 1 Sept 2022" is said)."""
        row, above = self.rows[at], self.page.marks[at - 1]
        if row.sure != SURE or row.label.field in OF_RELATED or above is None or above.rule != "heading":
            return False
        return row.label.field not in (field.name for field in self.page.draft.fields)

    def _enter_skipped(self, at: int, name: str) -> None:
        """The heading of a section that is not of the work, unless it is in the page's menu."""
        if self._is_tab(at, name):
            self.page.ignore(at, "tab")
        else:
            self._enter_section(at, f"skip:{name}")

    def _is_keyword(self, at: int, name: str) -> bool:
        """Whether words that some portals have for a heading are a term of a list."""
        return self.section[:8] == "keywords" and is_term_like_heading(self.page, at, name)

    def _read_furniture(self, at: int, name: str) -> None:
        """A portal's own line; nothing of the work stands below those that end a page, and a citation below the name of
        its style is one even without "Cite this" over them all."""
        if name == STYLE and self.section[:4] != "skip" and is_cited_below(self.page.lines, at):
            self._enter_section(at, "skip:cite-this")
            return
        if name in ("footer", "cookies") and self.seen_table and self.page.lines[at].lower.startswith(FOOTER):
            self.section, self.open_row = "skip:footer", None
        self.read(at, 0)

    def _is_repeated(self, at: int, kind: str, lower: str) -> bool:
        """Whether a line says again what the line above says, or is the type line or the section's heading again."""
        lines = self.page.lines
        if self.section == "open" and kind in ("count", "metric"):  # it looks for its words below
            return at + 1 < len(lines) and lower == lines[at + 1].lower
        if at and lower == lines[at - 1].lower and not self._is_label(at):
            return True
        if kind == "type":
            return any(lower == line.lower for line, of in zip(lines[:at], self.page.kinds, strict=False) if of == kind)
        return lower == self.heading and self.section == "abstract"

    def _is_label(self, at: int) -> bool:
        """Whether a line is a label alone: "Conference" heads the block, and is a row's label below it."""
        return at in self.rows and not self.rows[at].sure

    def _is_tab(self, at: int, name: str) -> bool:
        """Whether the name of a section below the table stands above it in the page's menu; "## Cite this" does not."""
        if at >= self.main or self.main == len(self.page.lines):
            return False
        if name == "organisations":
            return at <= self.type_at < len(self.page.lines)
        if name not in ("cite-this", "links"):
            return True
        return not self.page.lines[at].heading and STYLE not in self.page.names[at + 1 : at + 2]

    def read(self, at: int, start: int) -> None:
        """Let the section read a line, from `start` on; one of which nothing tells where its parts end stays unread."""
        if self.page.lines[at].joined and self.page.kinds[at] != "metric":
            self.page.unread(at)
            return
        section = self.section
        (SECTIONS.get(section) or SECTIONS[section.partition(":")[0]])(self, at, start)

    def _is_heading(self, at: int, name: str) -> bool:
        """Whether a line that has a heading's words heads what a section of that name would hold."""
        if self.section[:8] == "keywords" and self._is_term(at, name):
            return False
        if name in HEADS:
            below = self.rows.get(at + 1) or (
                self._below_unknown(at) if name == "series" and at not in self.rows else None
            )
            return below is not None and below.label.field.startswith(HEADS[name])
        if name == "access" and at in self.rows and self.open_row is None:
            return False  # "DOIs" alone on the first line of a table
        if self.section == "abstract" and at < self.main < len(self.page.lines):
            return name != "abstract" and self._heads_list(at)
        return True

    def _is_term(self, at: int, name: str) -> bool:
        """Whether a heading's word is a term of the list in which it stands."""
        if self.seen_table:
            return is_term_like_section(self.page, at, name)
        return name in OF_WORDS and name != "abstract" and is_term_over_abstract(self.page, at)

    def _below_unknown(self, at: int) -> Row | None:
        """The row below one with an unknown label, which may be on two lines."""
        return next((self.rows[below] for below in (at + 2, at + 3) if below in self.rows), None)

    def _heads_list(self, at: int) -> bool:
        """Whether what looks like a heading inside the abstract ends it: a list follows."""
        lines, names = self.page.lines, self.page.names
        if self.page.values[at]:
            return "keywords" not in names[:at] and "keywords" not in names[at + 1 :]
        below = [
            line for line in lines[at + 1 : at + 3] if len(line.text) < TERM and not line.text.endswith(SENTENCE_ENDS)
        ]
        if len(below) == 2 and (below[0].bullet != "" or lines[at].gap or lines[at].heading > 0):
            return True
        if not lines[at - 1].text.endswith(SENTENCE_ENDS):
            return False
        return names[at].startswith(PORTALS) or (names[at] == "keywords" and lists_terms(self.page, at + 1, self.main))

    def _enter_section(self, at: int, name: str) -> None:
        if name in BREAKS and self._is_broken(at, name):
            name = "broken"
        self.page.ignore(at, "heading")
        self.section, self.open_row, self.heading = name, None, self.page.lines[at].lower
        self.in_row = at in self.rows
        self.block = name if name in HEADS else ""

    def _is_broken(self, at: int, name: str) -> bool:
        """Whether a portal's heading stands in a list or in the table, and what is below may go on with it."""
        if self.section[:8] in ("keywords", "subjects"):
            return goes_on_with_terms(self.page, at, places=name == "skip:organisations")
        return name == "skip:metrics" and self.section == "table" and at + 2 in self.rows

    def _enter_row(self, at: int, row: Row) -> None:
        self.seen_table = True
        if self.section[:4] != "note" or row.label.kind != "id":
            self.section = "table"
        self.block = _block(self.block, row.label.field)
        self.open_row = row
        read_row(self, at, row)


def _block(block: str, field: str) -> str:
    """The block of the table a row stands in: its own headings may be lost."""
    if field in OPENS:
        return OPENS[field]
    if block != "series":
        return block
    if field.startswith("event_"):
        return "event"
    return "" if field in NOT_SERIES else block
