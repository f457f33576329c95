"""Two rows of a table on one line, where a copy lost the break between them: "Issue number3StatePublished - May 2016".

A value may have a label's word ("Journal of City Planning"), so a row begins inside one only where its own value, a tab
or a missing blank on both sides of the label says so.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.judge import EXACT
from citekit.readers.pure.labels import ROWS
from citekit.readers.pure.rows import FITS, Row, match_row

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

LABEL = regex(
    r"(?:Pages|Number of pages|Volume|Issue|Article number|Publisher|Place of Publication|Print IS[BS]N|ISBN|ISSN|DOI"
    r"|Electronic IS[BS]N|Publication status|State|Status|Journal|Title of host publication|Editors|Country/Territory"
    r"|City|Period|Early online date|Externally published|Award date|Awarding Institution|Qualification|Edition"
    r"|Abbreviated title|Internet address|All Science Journal Classification \(ASJC\) codes|ASJC Scopus subject areas"
    r"|Publication series|Access to Document|Chapter|Supervisors|Sponsors|Translators|Media of output|Patent number"
    r"|Filing date|Commissioning body|Conference|Workshop|Symposium|Keywords|Fingerprint|Cite this)"
    r"(?: \(from-to\)| \(Print\)| \(Electronic\)| number|s(?![a-z]))?"
)  # "Issue number3StatePublished": begins with a letter in all its forms, so that others are passed over at once
TELLING = frozenset(
    {"number", "count", "pages", "date", "status", "doi", "isbn", "issn", "language", "flag", "duration"}
)
"""Kinds whose values are no words in which a label may stand."""
LOOSE = frozenset({"number"})
"""Kinds that nearly every text has the form of: their values have a figure."""
DIGIT = regex(r"[^\w]{0,3}\d|[ :]{2,20}\d|[IVXLC]+\b")
GLUED = regex(r"[A-Z][a-z]|\d")
"""What is right behind a label in a copy without anything between the two; "CityUHK" is one word."""


def holds_row(line: Line, row: Row) -> bool:
    """Whether the words of a label stand inside the value of a row."""
    text, start = line.text, row.value + 1
    if len(text) - start < SHORTEST:
        return False
    if row.fits is None and not (
        text.find("\t", start) > 0 or GLUE.search(text, start) or True in [sign in text for sign in SIGNS]
    ):
        return False
    return LABEL.search(text, start) is not None or (
        row.label.kind == "flag" and FLAG.match(text, row.value) is not None
    )


OF_EVENT = frozenset({"event_title", "custom"})
"""Rows that the cell of an event has inside it: "Conference number: 3"."""
SHORTEST = 6
"""Characters of a label and its value, behind one character of the value before it."""
GLUE = regex(r"[A-Z](?<=[A-Za-z\d).].)[a-z]{3}")
SIGNS = (
    " Number of",
    " Issue n",
    " Pages",
    " Volume",
    " Publication s",
    " Place of",
    " IS",
    " Article n",
    " Early online",
    " Per",
    " City",
    " Abb",
)
"""What a row that a blank parts from a text begins with."""


PAGES = next(label for label in ROWS if label.text == "Pages")


def with_addresses(page: Page) -> Iterator[tuple[int, Row]]:
    """The rows of a page by their lines, and those below "DOIs" alone, which are rows without their label."""
    for at, (row, line) in enumerate(zip(page.rows, page.lines, strict=True)):
        if row is None:
            if line.text.startswith(PAGES.text):  # "Pages (from-to)5-9Number of pages5" fits no pages
                yield at, Row(PAGES, len(PAGES.text), 2, FITS["pages"])
        elif row.label.kind != "doi" or row.value < len(line.text) or at + 1 == len(page.lines):
            yield at, row
        elif page.rows[at + 1] is None:
            yield at + 1, row._replace(value=0, sure=2)


def part_joined(line: Line, row: Row) -> tuple[Line, ...]:
    """A line that holds two rows or more, parted; nothing for one that does not."""
    if row.label.kind == "flag" and (flag := FLAG.match(line.text, row.value)):
        return _behind_flag(line, flag)
    starts = [*_starts(line, row)] if row.sure else []
    if not starts:
        return ()
    cuts = [0, *starts, len(line.text)]
    pieces = tuple(line.part(start, start + len(line.text[start:end].rstrip(" |;,"))) for start, end in pairwise(cuts))
    first = match_row(pieces[0]) if row.value else row
    return pieces if first and first.sure and first.value < len(pieces[0].text) else ()


def _behind_flag(line: Line, found: re.Match[str]) -> tuple[Line, ...]:
    """A row of yes or no, and what stands behind it: "Externally publishedYes • rain", "…Yes EventRain"."""
    rest = line.part(found.end(), len(line.text))
    rest.bullet = found["bullet"] or ""
    return line.part(0, found.start() + (3 if found[0][0] == "Y" else 2)), rest


FLAG = regex(r"(?:Yes|No)(?:\s?(?P<bullet>[•·])\s*(?=\S)|\s?(?=[A-Z]))")


def _starts(line: Line, before: Row) -> Iterator[int]:
    """Where the rows behind the first begin."""
    labels = [*LABEL.finditer(line.text, before.value + 1)]
    for found, end in zip(labels, [*(label.start() for label in labels[1:]), len(line.text)], strict=True):
        start = found.start()
        if line.lower[start:] in EXACT and (" " in found[0] or before.label.kind in TELLING):
            yield start
            return
        below = match_row(line.part(start, len(line.text))) or match_row(
            line.part(start, start + len(line.text[start:end].rstrip()))
        )
        if below and below.sure and _is_row(line.text, start, found.end(), before, below):
            yield start
            before = below


def _is_row(text: str, start: int, end: int, before: Row, row: Row) -> bool:
    """Whether a label inside the value of the row before it begins one of its own: a tab follows, or a value that only
    such a row has, or letters stand on both sides of it."""
    if text[end : end + 1] == "\t" or row.label.field in OF_EVENT:
        return row.label.field not in OF_EVENT
    above = text[start - 1]
    if above != " " and not above.isalnum() and above not in ").":
        return False
    apart = text[start - 2 : start] == "  "  # "Journal Water and Village  Volume 46"
    glued = above != " " or GLUED.match(text, end) is not None or apart
    if row.fits is None:
        several = row.label.text.count(" ") + row.label.text.count("/") > 0
        return several or apart or (glued and text[end : end + 1].isalnum())
    if row.label.kind in LOOSE and (not DIGIT.match(text, end) or row.label.field == before.label.field):
        return False  # "Issue number\tSpecial Issue 4"
    return glued or " " in row.label.text or before.label.kind in TELLING
