"""Which stretch of the page is the property table: stretches of lines that look like rows are weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.readers.pure.rows import FIRMS, UNKNOWN, is_prose

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.lines import Line
    from citekit.readers.page import Page
    from citekit.readers.pure.labels import Kind
    from citekit.readers.pure.rows import Row


class Table(NamedTuple):
    """A stretch of property rows: row by line index, the indexes of all its lines, the fields of its rows."""

    rows: dict[int, Row]
    first: int
    last: int
    fields: set[str]


def find_tables(page: Page, rows: dict[int, Row]) -> list[Table]:
    """The stretches of rows, which are given in order."""
    tables: list[Table] = []
    run: dict[int, Row] = {}
    last = 0
    for index, row in rows.items():
        if run and index > last + 1 and not _runs_on(page, last, index, _slack(page, last, index, rows)):
            tables.append(_close(run))
            run = {}
        run[index] = row
        last = index
    if run:
        tables.append(_close(run))
    return [table for table in tables if _is_table(table, page.lines)]


SLACK: dict[Kind, int] = {"language": 3, "event": 4, "doi": 5, "list": 6, "people": 40, "isbn": 4, "issn": 4, "text": 3}
"""How many lines may stand between a row and the next one: its value, on lines of its own."""


def _slack(page: Page, last: int, index: int, rows: dict[int, Row]) -> int:
    """How many lines may stand between a row and the next one: where labels and values are lines of their own, those of
    some rows whose labels are unknown as well."""
    above, row = rows[last], rows[index]
    if above.sure == row.sure == 0 and _is_whole(page.lines, index, row) and not page.lines[index - 1].bullet:
        return max(SLACK.get(above.label.kind, 1), 1 + 2 * UNKNOWN_ROWS)
    return max(SLACK.get(above.label.kind, 1), OF_SERIES if "series" in page.names[last + 1 : index] else 0)


OF_SERIES = 4
"""The heading of a series and a row with an unknown label, below a value."""


def _is_whole(lines: list[Line], index: int, row: Row) -> bool:
    """Whether a label alone has its value below, and is no term of a list ("City"): it is one of several words, or its
    value tells."""
    if _is_telling(lines, index, row):
        return True
    if row.label.kind == "event":
        return index + 1 < len(lines) and " - " in lines[index + 1].text
    return " " in row.label.text and _value_below(lines, index, row)


UNKNOWN_ROWS = 3
"""So many rows with unknown labels stand between two with known ones at most."""


def _runs_on(page: Page, last: int, index: int, slack: int) -> bool:
    """Whether a stretch goes on over the lines between two rows; cells of unknown rows are no others."""
    lines = page.lines
    between = [at for at in range(last + 1, index) if "\t" not in lines[at].text]
    if len(between) > 2 * slack:
        return False
    between = [at for at in between if lines[at].lower != lines[at - 1].lower]
    if len(between) > slack or any(len(lines[at].text) >= 200 for at in between):
        return False
    return not any(_stops(page, at) for at in range(last + 1, index))


def _stops(page: Page, at: int) -> bool:
    """Whether no stretch runs over a line: the type line, and all headings but those of its blocks and what may be a
    row."""
    if page.kinds[at] != "heading":
        return page.kinds[at] in ("type", "skip")
    return page.names[at] not in ("series", "event") and page.rows[at] is None


def trim(table: Table, lines: list[Line]) -> Table | None:
    """A table behind running text, without leading lines that may be text ("Volume 3" in an abstract)."""
    rows = _without_text(table.rows, lines)
    for at, row in [*rows.items()]:
        again = _is_sentence(lines[at], row) and any(
            row.label == other.label for other in rows.values() if row is not other
        )
        told = row.sure == 2 or (row.sure and row.label.field == "translated_title") or _is_telling(lines, at, row)
        if not again and (told or _is_followed(lines, rows, at, table)):
            break
        del rows[at]
    if len(rows) == len(table.rows):
        return table
    return _close(rows) if rows else None


def _is_followed(lines: list[Line], rows: dict[int, Row], at: int, table: Table) -> bool:
    """Whether another row stands right below, as close as the rows of the table are; below its value, if it is a label
    alone as that one is."""
    if at + 1 not in rows:
        below = rows.get(at + 2)
        return below is not None and below.sure == rows[at].sure == 0 and not lines[at + 1].gap
    return not lines[at + 1].gap or sum(lines[place].gap for place in table.rows) * 2 > len(table.rows)


def _is_telling(lines: list[Line], at: int, row: Row) -> bool:
    """Whether a label with a value of its kind is one that text does not have, or a label alone is, or one of values of
    a kind, and its value is below."""
    if row.sure == 1:
        return row.fits is not None and row.label.text in TELLING
    return row.sure == 0 and (row.fits is not None or row.label.text in TELLING) and _value_below(lines, at, row)


def _without_text(rows: dict[int, Row], lines: list[Line]) -> dict[int, Row]:
    """The rows from the language on, which opens a table, if what stands above it comes again below: the text has
    "Volume 3" and the table has its volume. Where most rows stand below it, what is above it is of the text, too,
    unless it is right above and set as the language is."""
    language = next((at for at, row in rows.items() if row.label.field == "language"), -1)
    above = [at for at in rows if at < language]
    if not above:
        return dict(rows)
    if 2 * len(above) < len(rows):
        kept = {*_right_above(rows, lines, language)}
        return {at: row for at, row in rows.items() if at >= language or at in kept}
    if {rows[at].label.field for at in above}.isdisjoint(row.label.field for at, row in rows.items() if at > language):
        return dict(rows)
    return {at: row for at, row in rows.items() if at >= language or row.label.field == "translated_title"}


def _right_above(rows: dict[int, Row], lines: list[Line], language: int) -> Iterator[int]:
    """The rows over the language's that have the same sign behind their labels, with nothing between them but rows
    whose labels are not known."""
    step = 1 if rows[language].sure else 2  # a label alone has its value below
    sign = sign_behind(rows[language].value, lines[language].text)
    at = language - step
    while at >= 0 and (at in rows or UNKNOWN.match(lines[at].text)):
        if sign not in CELLS and _is_said(lines[at + step - 1].text):
            return
        if at not in rows:
            at -= step
            continue
        if sign_behind(rows[at].value, lines[at].text) != sign:
            return
        yield at
        at -= step


def sign_behind(value: int, text: str) -> str:
    """What stands behind a label, before its value: a tab, a bar or a colon, a blank or nothing; a line's end."""
    if value >= len(text):
        return "\n"
    return next((sign for sign in SIGNS if sign in text[:value]), text[value - 1] if text[value - 1] == " " else "")


def _is_said(text: str) -> bool:
    """Whether a text ends like a sentence and has some words."""
    return text[-1] in ".!?" and text.count(" ") >= SOME and not text.endswith(FIRMS)


SOME = 4
SIGNS = ("\t", "|", ":", "：")
CELLS = ("\t", "|")
"""Those that no text has."""


def _is_sentence(line: Line, row: Row) -> bool:
    """Whether what a label begins is rather running text: "Publisher: none of these words is a row."."""
    return row.fits is None and is_prose(line.text)


def _close(run: dict[int, Row]) -> Table:
    return Table(run, next(iter(run)), next(reversed(run)), {row.label.field for row in run.values()})


def _is_table(table: Table, lines: list[Line]) -> bool:
    """Enough to be a table by itself: two labels that look like rows, or one that cannot be anything else."""
    sure = {row.label.field for row in table.rows.values() if row.sure == 2}
    if len(sure) >= 2:
        return True
    alone = {row.label.field for at, row in table.rows.items() if row.sure == 0 and _value_below(lines, at, row)}
    if len(sure | alone) >= 2 or any(_is_status(lines, at, row) for at, row in table.rows.items()):
        return True
    if any(row.sure == 2 and row.label.text in TELLING for row in table.rows.values()):
        return True
    likely = {row.label.text for row in table.rows.values() if row.sure and row.label.text in TELLING}
    return LANGUAGE in likely and (len(likely) > 1 or sure != set() or len(table.rows) >= RIGHT_BELOW)


def _is_status(lines: list[Line], at: int, row: Row) -> bool:
    """Whether a label alone has a status with its date below: "Publication status" / "Published - 2019"."""
    return row.sure == 0 and row.label.text == STATUS and _value_below(lines, at, row) and " - " in lines[at + 1].text


STATUS = "Publication status"
LANGUAGE = "Original language"
RIGHT_BELOW = 3
"""So many rows, of which the first has the language, are no text, though one blank stands behind their labels."""
TELLING = frozenset(
    {"Original language", "Title of host publication", "Pages (from-to)", "Publication status", "Externally published",
     "Country/Territory", "ISBN (Print)", "ISBN (Electronic)", "ISSN (Print)", "ISSN (Electronic)", "DOIs", "State",
     "Journal", "Number of pages", "Awarding Institution", "Date made available", "Patent number", "Article number",
     "Translated title of the contribution"}
)  # fmt: skip
"""Labels that prose does not begin a line with."""


def _value_below(lines: list[Line], at: int, row: Row) -> bool:
    """Whether a label that stands alone is followed by a value of its kind."""
    if at + 1 >= len(lines):
        return False
    pattern = row.fits
    below = lines[at + 1]
    if pattern is None:
        return len(below.text) < 200
    return bool(pattern.match(below.text))
