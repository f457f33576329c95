"""Lines inside the table that are no rows: a value goes on, or a label is unknown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline, looks_like_person
from citekit.patterns import regex
from citekit.readers.handles import HANDLE, use_handles
from citekit.readers.mixture.loose import tells_work
from citekit.readers.pure.cells import URL, read_event, read_value
from citekit.readers.pure.head_people import GOES_ON, GONE_ON
from citekit.readers.pure.labels import field_in
from citekit.readers.pure.rows import UNKNOWN
from citekit.readers.pure.terms import LABELLED

if TYPE_CHECKING:
    from citekit.readers.pure.rows import Row
    from citekit.readers.pure.walk import Walk

# "London, United KingdomDuration: 19 May 2025 → 22 May 2025"
SPAN_OF_DAYS = regex(r"Duration: .{4,20} → ")
CONTINUED: dict[str, re.Pattern[str]] = {
    "doi": regex(r"^.{0,40}(?:10\.\d{4,9}/|doi\.org)", re.IGNORECASE),  # "https://doi.org/10.1145/3676641.3716273"
    "event": regex(r"Duration|https?://|→"),  # "Duration: 30 Mar 2025 → 3 Apr 2025"
    "people": regex(r"."),
    "isbn": regex(r"[\dXx ,;‐-―-]{9,}$"),  # "9781450362085"
    "issn": regex(r"\d{4}[‐-―-]?\d{3}[\dXx]"),  # "1611-3349"
    "duration": regex(r"https?://\S+$"),  # the event's address under its days
    "list": regex(r"."),
}
"""Kinds whose value may go on over lines of its own, and how such a line looks."""


def read_inside(walk: Walk, at: int, start: int) -> bool:
    """Read a line of the table that is no row; False if it does not belong to the table."""
    line = walk.page.lines[at]
    if "→" in line.text and _is_span_of_days(line.text):
        read_event(walk, at, start, "event", "row: Event")
    elif walk.block == "event" and URL.fullmatch(line.text) and not _waits(walk, at):
        walk.page.use(at, "event_url", "row: Event")
    elif walk.open_row and _goes_on(walk, at, walk.open_row):
        _read_on(walk, at, start, walk.open_row)
    elif walk.open_row and walk.open_row.label.kind == "doi" and HANDLE.match(line.text):
        use_handles(walk.page, at, f"row: {walk.open_row.label.text}")
    elif "\t" in line.text and _names_event(walk, at):
        walk.page.use(at, "event_title", "row: Event", line.text.index("\t") + 1)
    elif _names_event(walk, at + 1):
        walk.page.ignore(at, "heading")
        walk.block, walk.open_row = "event", None
    else:
        walk.open_row = None
        return _report(walk, at)
    return True


def _names_event(walk: Walk, at: int) -> bool:
    """Whether a row's label is the heading over it, of a kind of event that no table has ("Webinar", "Webinar\\t…"), or
    any word below a heading that is known: a row of its place or days follows."""
    lines, below = walk.page.lines, walk.rows.get(at + 1)
    if below is None or not below.label.field.startswith("event_"):
        return False
    if walk.page.names[at - 1] == "event" and "\t" in lines[at].text:
        return True
    return lines[at].lower.startswith(f"{lines[at - 1].lower}\t")


def _is_span_of_days(text: str) -> bool:
    if "Duration" in text:
        return SPAN_OF_DAYS.search(text) is not None
    from citekit.readers.pure.other_words import span_of_days

    return span_of_days().search(text) is not None


def _goes_on(walk: Walk, at: int, row: Row) -> bool:
    pattern, line = CONTINUED.get(row.label.kind), walk.page.lines[at]
    if row.label.kind == "event" or row.label.field == "event_title":
        below = walk.rows.get(at + 1)
        if below is not None and below.label == row.label and below.value < len(walk.page.lines[at + 1].text):
            return False  # "Conference" is a heading over "ConferenceWet Worlds 2019", and the row between is unknown
    if "\t" in line.text and row.label.kind not in TABBED:
        return False
    if row.label.kind == "people" and not _waits(walk, at):
        return _names_more(walk, at, row)
    if row.label.kind == "list" and not _waits(walk, at) and ("\t" in line.text or LABELLED.match(line.text)):
        return False
    if pattern and pattern.search(line.text):
        return _waits(walk, at) or not tells_work(line.text)
    return row.label.kind != "doi" and _waits(walk, at)


TABBED = frozenset({"doi", "list", "people"})
"""Kinds whose values may have a tab: below others such a line is a row with a label that is not known."""


def _names_supervisors(text: str, above: str) -> bool:
    """Whether a line goes on with supervisors: names with a role, or without one where the line above has none."""
    from citekit.readers.pure.supervisors import tells_role  # for theses only

    return tells_role(text) or (not tells_role(above) and (looks_like_person(text) or looks_like_byline(text)))


def _names_more(walk: Walk, at: int, row: Row) -> bool:
    """Whether a line goes on with the people of a row, which has some already: no row with an unknown label, and no
    such label on a line of its own. Editors behind their label are all on its line."""
    line, above = walk.page.lines[at], walk.page.lines[at - 1].text
    if LABELLED.match(line.text) or "\t" in line.text:
        return False
    if GOES_ON.search(above) or GONE_ON.match(line.text):
        return True
    if row.label.field == "supervisor":
        return _names_supervisors(line.text, above)
    if walk.rows.get(at - 1) is row or (SEVERAL.search(above) and not SEVERAL.search(line.text)):
        return False
    return looks_like_person(line.text) or looks_like_byline(line.text)


SEVERAL = regex(r",\s|\s&\s|;\s")  # "Ada Prewett, Luca De Santis"


def _waits(walk: Walk, at: int) -> bool:
    """Whether the line above is a label that still has no value; an empty cell between bars waits for none."""
    above, line = walk.rows.get(at - 1), walk.page.lines[at - 1]
    if above is None or above.value < len(line.text):
        return False
    return not line.bars or above.label.kind in CONTINUED


ORDINAL = regex(r"\d{1,3}(?:st|nd|rd|th) ")  # "Conference" over "Conference 62nd Bread Meeting", one blank between


def _is_event(walk: Walk, text: str) -> bool:
    """Whether a text is an event's name: by its number, or as the row "Event" has it."""
    if ORDINAL.match(text):
        return True
    return any(field.name.startswith("event") and field.text.startswith(text) for field in walk.page.draft.fields)


def _read_on(walk: Walk, at: int, start: int, row: Row) -> None:
    again = walk.page.rows[at]
    if again and again.label == row.label and _is_event(walk, walk.page.lines[at].text[again.value :]):
        start = again.value
    read_value(walk, at, start, field_in(walk.block, row.label.field), f"row: {row.label.text}")
    if row.label.kind not in CONTINUED:
        walk.open_row = None


def _report(walk: Walk, at: int) -> bool:
    line, kind = walk.page.lines[at], walk.page.kinds[at]
    if kind in ("furniture", "metric", "count"):
        return False
    if not line.bullet and UNKNOWN.match(line.text):
        walk.page.unread(at, "unknown-label")
    elif at in walk.inside:
        walk.page.unread(at)
    else:
        return False
    return True
