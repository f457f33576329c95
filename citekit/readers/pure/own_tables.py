"""Which of the tables on a page are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.statuses import STATUSES
from citekit.readers.page import first
from citekit.readers.pure.longer_labels import drop_longer
from citekit.readers.pure.tables import Table, find_tables, trim
from citekit.readers.pure.told_rows import add_told

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.readers.page import Page
    from citekit.readers.pure.rows import Row


def own_tables(page: Page) -> list[Table]:
    """The page's own tables, without look-alikes in the abstract."""
    tables = find_tables(page, add_told(page, _find_rows(page)))
    if not tables:
        return []
    main = max(tables, key=_weight)
    type_at = first(page.kinds, "type")
    text_from = first(page.names, "abstract")
    if text_from is None:
        text_from = main.first if type_at is None else type_at
    kept = [
        table
        for table in tables
        if not (
            text_from < table.first < main.first or _is_title(table, main, type_at) or _is_byline(table, main, type_at)
        )
    ]
    trimmed = [trim(table, page.lines) if text_from < table.first and table is main else table for table in kept]
    return [table for table in trimmed if table]


def _find_rows(page: Page) -> dict[int, Row]:
    """The lines that look like rows, without the values among them."""
    rows = {at: row for at, row in enumerate(page.rows) if row}
    if any(page.unseen):
        rows = drop_longer(page, rows)
    if STYLE in page.names:
        rows = {at: row for at, row in rows.items() if not _is_button(page.names, at)}
    labels = {at: row for at, row in rows.items() if row.sure == 0}
    if not labels:
        return rows
    for at in [at for at, row in labels.items() if row.label.text == STATED and not _has_date(page, at, row)]:
        del rows[at], labels[at]
    alone = {row.label.field for row in labels.values()}
    # labels that head no block stand alone as well; those of lists stand over them in most copies
    spread = any(page.kinds[at] != "heading" and row.label.kind not in LISTS for at, row in labels.items())
    for at in [at + 1 for at in labels if _is_value(rows, at, alone)]:
        if spread or page.kinds[at - 1] != "heading":  # else "Conference" heads "Conference Conference on Rain"
            del rows[at]
    for at in [at + 1 for at in labels if spread and at in rows and _is_worded_value(page, rows, at)]:
        page.free(at)
        rows.pop(at, None)
    return rows


def _is_worded_value(page: Page, rows: dict[int, Row], at: int) -> bool:
    """Whether the line below a label alone is its value in a portal's words, as the label alone that follows has one,
    too: "Journal" / "Event" / "Volume" / "9"."""
    row, below, value = rows.get(at + 1), rows.get(at + 2), at + 3
    if below is None or below.sure or value >= len(page.lines) or (row is not None and row.sure):
        return False
    free = rows[at].fits is None and page.kinds[at] != "heading"
    return free and page.kinds[at + 1] in WORDED and page.kinds[value] in ("", "count")


WORDED = frozenset({"heading", "skip", "furniture", "row"})
STATED = "Published"
"""A label that is the status of a work as well, which old portals print alone below the kind."""


def _has_date(page: Page, at: int, row: Row) -> bool:
    """Whether the line below a label of a date may be one."""
    below = page.lines[at + 1].text if at + 1 < len(page.lines) else ""
    return row.fits is None or bool(row.fits.match(below))


STYLE = "citation-style"
LISTS = ("doi", "url")


def _is_button(names: Sequence[str], at: int) -> bool:
    """Whether "Author" stands among the names of styles: "APA", "Author", "BIBTEX"."""
    return names[at] == STYLE and names[max(0, at - 1) : at + 2].count(STYLE) > 1


def _is_title(table: Table, main: Table, type_at: int | None) -> bool:
    """Whether what looks like a row above the type line is rather the title: its label comes again in the table, and
    it is none of a student's thesis, which has rows up there: "Volume: the hidden dimension of journals"; or it begins
    the page, over people: "Titel: Papierboote", "Autoren: Jane Doe"."""
    above = type_at is not None and table.last < type_at < main.first
    if above and table.first == 0 and table.fields == TITLE_HEAD:
        return True
    return above and not table.fields.isdisjoint(main.fields) and table.fields.isdisjoint(THESIS_HEAD)


def _is_byline(table: Table, main: Table, type_at: int | None) -> bool:
    """Whether rows above the table, or the type line, are of people only: they are read with the head of the page."""
    end = main.first if table is not main else type_at
    return end is not None and table.last < end and all(row.label.kind == "people" for row in table.rows.values())


TITLE_HEAD = frozenset({"container_title", "author"})
THESIS_HEAD = frozenset({"author", "award_date", "supervisor", "awarding_institution", "translated_title"})


def _is_value(rows: dict[int, Row], at: int, alone: set[str]) -> bool:
    """Whether what looks like a row is rather the value of the label alone above it: "Journal" / "Journal of River
    Weather", "Journal" / "City & Community" over another label alone, "Subtitle of host publication" / "Volume 1: Rain"
    where "Volume" stands on a line of its own as well, "Publisher" / "arXiv", "Publication status" / "Published"."""
    label, row, below = rows[at], rows.get(at + 1), rows.get(at + 2)
    if row is None or row.sure > 1:
        return False
    if row.sure == 0:
        stated = label.label.kind == "status" and row.label.text in STATUSES
        return stated or (label.fits is None and row.label.kind == "id")
    followed = below is not None and below.sure == 0
    return row.label.field == label.label.field or (label.fits is None and (followed or row.label.field in alone))


def _weight(table: Table) -> tuple[bool, int]:
    return "language" in table.fields, len(table.fields)
