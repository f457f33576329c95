"""What the sections of a page hold: abstract, lists of terms, links, and what stands in no section."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.readers.pure.cells import COMMAS, SEPARATORS, use_terms
from citekit.readers.pure.metrics import read_metric
from citekit.readers.pure.notes import COPYRIGHT, read_funding, read_note
from citekit.readers.pure.table import CONTINUED, read_inside

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.pure.walk import Walk

PARAGRAPH = 90  # a line as long as this, outside the table and the lists, is running text
TERM = 120  # a keyword is no longer than this
SENTENCE = re.compile(r"[.!?][\"”’)\]]?$")  # "… no clinical deterioration."
LICENCE = re.compile(r"Licen[cs]e:\s*(.+)$|\b(CC[ -]BY[\w .-]*)$")  # "10.1145/3669940.3707286Licence: CC BY"
SDG = re.compile(r"SDG\s*\d{1,2}\b")  # "SDG 7 Affordable and Clean Energy"


def _table(walk: Walk, at: int, start: int) -> None:
    if not read_inside(walk, at, start):
        _open(walk, at, start)


def _abstract(walk: Walk, at: int, start: int) -> None:
    walk.page.use(at, "abstract", "abstract", start)


def _keywords(walk: Walk, at: int, start: int) -> None:
    _terms(walk, at, start, "keywords")


def _subjects(walk: Walk, at: int, start: int) -> None:
    scheme = walk.section.partition(":")[2]
    if scheme == "SDG" and not SDG.match(walk.page.lines[at].text, start):
        _open(walk, at, start)
        return
    _terms(walk, at, start, f"subject_areas:{scheme}")


def _terms(walk: Walk, at: int, start: int, field: str) -> None:
    line, verdict = walk.page.lines[at], walk.page.verdicts[at]
    if verdict.kind in ("metric", "count") or (verdict.kind == "furniture" and verdict.name != "navigation"):
        _open(walk, at, start)
    elif len(line.text) > TERM and not SEPARATORS.search(line.text) and not COMMAS.search(line.text):
        walk.section = "open"
        _open(walk, at, start)
    elif _is_one_term(walk, at):
        walk.page.use(at, field, "list under its heading", start)
    else:
        use_terms(walk.page, at, "list under its heading", field, start)


def _is_one_term(walk: Walk, at: int) -> bool:
    """One term a line (or a bullet), whatever is in it: "Retail and Wholesale Trade; e-Commerce"."""
    line, verdicts = walk.page.lines[at], walk.page.verdicts
    if len(SEPARATORS.findall(line.text)) > 1 and not line.bullet:
        return False
    near = [
        walk.page.lines[place] for place in (at - 1, at + 1) if 0 <= place < len(verdicts) and not verdicts[place].kind
    ]
    return any(len(other.text) <= TERM and bool(other.bullet) == bool(line.bullet) for other in near)


def _text(read: Callable[[Walk, int, int], None]) -> Callable[[Walk, int, int], None]:
    """A section of sentences; a bulleted list behind them is one whose heading was lost."""

    def read_or_end(walk: Walk, at: int, start: int) -> None:
        lines = walk.page.lines
        if lines[at].bullet and at and not lines[at - 1].bullet and walk.page.marks[at - 1].state == "used":  # type: ignore[union-attr]
            walk.section = "open"
            _open(walk, at, start)
        else:
            read(walk, at, start)

    return read_or_end


def _access(walk: Walk, at: int, start: int) -> None:
    """A link to the document: "10.1145/3669940.3707286Licence: CC BY"."""
    page, text = walk.page, walk.page.lines[at].text
    licence = LICENCE.search(text)
    if found := CONTINUED["doi"].search(text):
        page.use(at, "doi", "access to document", start, licence.start() if licence else None)
    if licence:
        page.use(at, "custom", "row: Licence", *licence.span(1 if licence.group(1) else 2))
    if not found and not licence:
        page.ignore(at, "access links")


def _skip(walk: Walk, at: int, start: int) -> None:
    del start
    walk.page.ignore(at, walk.section.partition(":")[2])


def _open(walk: Walk, at: int, start: int) -> None:
    """A line outside any section: metrics and furniture by their words, running text as the abstract."""
    page, line, verdict = walk.page, walk.page.lines[at], walk.page.verdicts[at]
    if verdict.kind in ("metric", "count"):
        read_metric(walk, at)
    elif COPYRIGHT.match(line.text):
        page.use(at, "rights", "copyright line")
    elif verdict.kind == "furniture":
        page.ignore(at, verdict.name)
    elif len(line.text) >= PARAGRAPH and not walk.seen_table:
        walk.section = "abstract"
        page.use(at, "abstract", "running text without a heading", start)
    else:
        walk.loose.append(at)


SECTIONS: dict[str, Callable[[Walk, int, int], None]] = {
    "open": _open,
    "table": _table,
    "series": _table,
    "event": _table,
    "abstract": _abstract,
    "keywords": _keywords,
    "subjects": _subjects,
    "note": _text(read_note),
    "funding": _text(read_funding),
    "access": _access,
    "skip": _skip,
}
"""section -> what reads a line of it, from an offset on."""
