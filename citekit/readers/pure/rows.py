"""Property rows: which lines begin with a label, and which stretch of the page is the property table.

A label is a label only inside the table: an abstract may well begin with "State" or hold a line "Volume 3". So each
line is first judged alone (`match_row`), then stretches of such lines are weighed (`find_tables`).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from citekit.readers.lines import Line
from citekit.readers.pure.labels import EVENT_KINDS, ROWS, Kind, Label

STARTS: dict[str, list[Label]] = {}
for _label in sorted(ROWS, key=lambda row: -len(row.text)):
    STARTS.setdefault(_label.text[:3].lower(), []).append(_label)

DATE = (
    r"(?:\d{4}|\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2}|(?:[A-Z][a-z]{2,8}\.?)\s+\d|Spring|Summer|Autumn|Fall|Winter)"
)
STATUS = r"(?:published|e-?pub|accepted|in press|submitted|in prep|unpub|forthcoming|not published)"
FITS: dict[Kind, re.Pattern[str]] = {
    "number": re.compile(r"\S.{0,60}$"),  # "JCAP07(2023)006"
    "count": re.compile(r"\d{1,6}(?!\S)"),  # "16"
    "pages": re.compile(r"(?=.{0,20}[\dIVXLCivxlc])[\w.:()/+–—‐-―-]{1,30}(?:\s*[-–—‐-―,;&]\s*[\w.:()/+-]{1,25})*$"),  # "1091-1106"
    "date": re.compile(DATE),  # "26 May 2016"
    "status": re.compile(rf"{STATUS}|{DATE}", re.IGNORECASE),  # "Published - Mar 30 2025"
    "doi": re.compile(r"(?:https?://|doi:|10\.\d{4,9}/)", re.IGNORECASE),  # "https://doi.org/10.1145/3676641.3716273"
    "isbn": re.compile(r"[\d(][\dXx ,;()‐-―-]{8,}"),  # "979-8-4007-0391-1"
    "issn": re.compile(r"\d{4}[‐-―-]?\d{3}[\dXx]"),  # "1063-6897"
    "language": re.compile(r"[A-Z][\w/ ()åäöøéñç,-]{1,50}$"),  # "English (US)"
    "flag": re.compile(r"(?:Yes|No)\b"),  # "Yes"
    "duration": re.compile(rf".{{0,3}}(?:{DATE}|\d)"),  # "3/30/25 → 4/3/25"
    "url": re.compile(r"https?://|www\."),  # "https://www.asplos-conference.org/"
    "id": re.compile(r"\S*\d\S*$"),  # "PMC1234567"
}
"""kind -> what a value looks like at its beginning; kinds that are free text are not listed."""

PROSE = re.compile(r"(?:\S+ ){6}.*[.!?]$")  # "Size returns before speed and speed before slant."
GLUED = re.compile(r"(?!['’]s\b)[A-Z0-9“\"'‘(\[¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞŁŚŠŽČĆİ]|[^\W\da-zß-öø-ÿ]|[a-z]{1,4}[A-Z]|(?:npj|de|van|von|der|the)\s")
# "Volume9", "PublisherACM", "JournaleLife", "JournalbioRxiv", "Journalnpj Quantum Materials", "Publisherde Gruyter"
UNKNOWN = re.compile(r"[A-Z][\w()/’' -]{1,48}(?:\t|\s*:\s+|\s{2,})\S")  # "Impact factor\t3.2"
LONGER = re.compile(r" ?[a-zA-Z][^\t]{0,40}\t")  # "Journal| rank\tQ1"
BARE = re.compile(r"(?:\s*[:|])*$")  # a label on a line of its own

NOT_ROWS = ("publisher copyright", "publisher statement", "publisher rights")
"""Lines of a bibliographical note that begin with a label's word."""

SERIES_OR_EVENT = frozenset({"collection_title", "event_title", "event_country", "event_city", "event_period"})


class Row(NamedTuple):
    """A line that begins with a label: the label, where its value begins, and how sure that is a row by itself:
    2 its separator or its value says so, 1 it may be one inside a table, 0 a label alone on its line."""

    label: Label
    value: int
    sure: int


def match_row(line: Line) -> Row | None:
    """The row a line would be if it stood in a table."""
    if line.lower.startswith(NOT_ROWS):
        return None
    for label in STARTS.get(line.lower[:3], ()):
        if line.text.startswith(label.text):
            row = _weigh(line.text, label, exact=True)
        elif line.lower.startswith(label.text.lower()):
            row = _weigh(line.text, label, exact=False)
        else:
            continue
        if row:
            return row
    return None


def _weigh(text: str, label: Label, exact: bool) -> Row | None:
    end = len(label.text)
    rest = text[end:]
    if not rest or BARE.fullmatch(rest):
        return Row(label, len(text), 0)
    if "\t" in rest.strip("\t") and rest[0] != "\t" and LONGER.match(rest):
        return None  # "Journal rank\tQ1" is a row of another label
    value = rest.lstrip(" \t:|")
    start = len(text) - len(value)
    separator = rest[: len(rest) - len(value)]
    pattern = FITS.get(label.kind)
    fits = pattern is not None and pattern.match(value) is not None
    if "\t" in separator or ":" in separator or "|" in separator or "  " in separator:
        sure = fits or (pattern is None and label.kind != "list") or "\t" in separator
        return Row(label, start, 2 if sure else 1)
    if not exact or (pattern is not None and not fits):
        return None
    if separator and PROSE.search(value):
        return None
    if separator:
        return Row(label, start, 2 if fits and label.kind not in LOOSE else 1)
    if fits and label.kind not in LOOSE:
        return Row(label, start, 2)
    glued = GLUED.match(value) or (label.kind == "list" and (";" in value or "," in value))
    return Row(label, start, 2 if pattern is None else 1) if glued else None


LOOSE = frozenset({"number", "count", "text", "language"})
"""Kinds whose values look like ordinary words or numbers."""


class Table(NamedTuple):
    """A stretch of property rows: row by line index, and the indexes of all its lines."""

    rows: dict[int, Row]
    first: int
    last: int

    @property
    def fields(self) -> set[str]:
        return {row.label.field for row in self.rows.values()}

    @property
    def sure(self) -> int:
        return sum(row.sure == 2 for row in self.rows.values())


def find_tables(lines: list[Line], hits: dict[int, Row], stops: set[int]) -> list[Table]:
    """The stretches of rows, in order. `stops` are lines that no stretch runs over (headings, type line)."""
    tables: list[Table] = []
    run: dict[int, Row] = {}
    slack = 0
    for index in sorted(hits):
        row = hits[index]
        if run and not _runs_on(lines, max(run), index, slack, stops):
            tables.append(_close(run))
            run = {}
        run[index] = row
        slack = SLACK.get(row.label.kind, 1)
    if run:
        tables.append(_close(run))
    return [table for table in tables if _is_table(table, lines)]


SLACK: dict[Kind, int] = {"event": 4, "doi": 5, "list": 6, "people": 40, "isbn": 4, "issn": 4, "text": 3}
"""How many lines may stand between a row and the next one: its value, on lines of its own."""


def _runs_on(lines: list[Line], last: int, index: int, slack: int, stops: set[int]) -> bool:
    between = range(last + 1, index)
    if any(at in stops for at in between) or len(between) > slack:
        return False
    return all(len(lines[at].text) < 200 for at in between)


def trim(table: Table, lines: list[Line]) -> Table | None:
    """A table behind running text, without leading lines that may be text ("Volume 3" in an abstract)."""
    spaced = sum(lines[at].gap for at in table.rows) * 2 > len(table.rows)
    rows = dict(table.rows)
    for at in sorted(rows):
        follows = at + 1 in rows and (spaced or not lines[at + 1].gap)
        alone = rows[at].sure == 0 and rows[at].label.kind in FITS and _value_below(lines, at, rows[at])
        if rows[at].sure == 2 or follows or alone:
            break
        del rows[at]
    return _close(rows) if rows else None


def _close(run: dict[int, Row]) -> Table:
    return Table(run, min(run), max(run))


def _is_table(table: Table, lines: list[Line]) -> bool:
    """Enough to be a table by itself: two labels that look like rows, or one that cannot be anything else."""
    sure = {row.label.field for row in table.rows.values() if row.sure == 2}
    alone = {row.label.field for at, row in table.rows.items() if row.sure == 0 and _value_below(lines, at, row)}
    if len(sure | alone) >= 2:
        return True
    return any(row.sure == 2 and row.label.text in TELLING for row in table.rows.values())


TELLING = frozenset(
    {"Original language", "Title of host publication", "Pages (from-to)", "Publication status", "Externally published",
     "Country/Territory", "ISBN (Print)", "ISBN (Electronic)", "ISSN (Print)", "ISSN (Electronic)", "DOIs", "State",
     "Journal", "Number of pages", "Awarding Institution", "Date made available", "Patent number", "Article number"}
)  # fmt: skip
"""Labels that prose does not begin a line with."""


def _value_below(lines: list[Line], at: int, row: Row) -> bool:
    """Whether a label that stands alone is followed by a value of its kind."""
    if at + 1 >= len(lines):
        return False
    pattern = FITS.get(row.label.kind)
    below = lines[at + 1]
    if pattern is None:
        return len(below.text) < 200
    return pattern.match(below.text) is not None


def is_event_heading(lower: str) -> bool:
    """Whether a line alone names a kind of event, as the heading of an event's block does."""
    return lower.rstrip(":") in _EVENT_HEADINGS


_EVENT_HEADINGS = frozenset(kind.lower() for kind in EVENT_KINDS) | {"event", "course", "other", "other event", "meeting"}
