"""Which of the tables on a page are its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.pure.tables import Table, find_tables, trim

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.pure.judge import Verdict
    from citekit.readers.pure.rows import Row


def own_tables(lines: list[Line], verdicts: list[Verdict]) -> list[Table]:
    """The page's own tables, without look-alikes in the abstract."""
    rows = {at: verdict.row for at, verdict in enumerate(verdicts) if verdict.row and not _is_button(verdicts, at)}
    alone = {row.label.field for row in rows.values() if row.sure == 0}
    hits = {at: row for at, row in rows.items() if not _is_value(row, rows.get(at - 1), alone)}
    stops = {at for at, verdict in enumerate(verdicts) if verdict.kind in STOPPING and _stops(verdict)}
    tables = find_tables(lines, hits, stops)
    if not tables:
        return []
    main = max(tables, key=_weight)
    type_at = next((at for at, verdict in enumerate(verdicts) if verdict.kind == "type"), None)
    text_from = next((at for at, verdict in enumerate(verdicts) if verdict.name == "abstract"), None)
    if text_from is None:
        text_from = main.first if type_at is None else type_at
    kept = [
        table
        for table in tables
        if not (
            text_from < table.first < main.first or _is_title(table, main, type_at) or _is_byline(table, main, type_at)
        )
    ]
    trimmed = [trim(table, lines) if text_from < table.first and table is main else table for table in kept]
    return [table for table in trimmed if table]


def _is_button(verdicts: list[Verdict], at: int) -> bool:
    """Whether "Author" stands among the names of styles: "APA", "Author", "BIBTEX"."""
    if verdicts[at].name != "citation-style":
        return False
    return sum(verdict.name == "citation-style" for verdict in verdicts[max(0, at - 1) : at + 2]) > 1


def _is_title(table: Table, main: Table, type_at: int | None) -> bool:
    """Whether what looks like a row above the type line is rather the title: its label comes again in the table, and
    it is none of a student's thesis, which has rows up there: "Volume: the hidden dimension of journals"."""
    above = type_at is not None and table.last < type_at < main.first
    return above and not table.fields.isdisjoint(main.fields) and table.fields.isdisjoint(THESIS_HEAD)


def _is_byline(table: Table, main: Table, type_at: int | None) -> bool:
    """Whether rows above the table, or the type line, are of people only: they are read with the head of the page."""
    end = main.first if table is not main else type_at
    return end is not None and table.last < end and all(row.label.kind == "people" for row in table.rows.values())


THESIS_HEAD = frozenset({"author", "award_date", "supervisor", "awarding_institution", "translated_title"})


def _is_value(row: Row, above: Row | None, alone: set[str]) -> bool:
    """Whether what looks like a row is the value of the label above it: "Journal" / "Journal of River Weather",
    "Subtitle of host publication" / "Volume 1: Rain" where "Volume" stands on a line of its own as well."""
    if above is None or above.sure or row.sure != 1:
        return False
    return above.label.field == row.label.field or (above.fits is None and row.label.field in alone)


def _stops(verdict: Verdict) -> bool:
    """Whether a line of a kind that stops a table does so: all but the headings of its blocks and what may be a row."""
    return verdict.kind != "heading" or (verdict.name not in ("series", "event") and verdict.row is None)


STOPPING = frozenset({"type", "skip", "heading"})


def _weight(table: Table) -> tuple[bool, int]:
    return "language" in table.fields, len(table.fields)
