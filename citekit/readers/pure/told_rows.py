"""Rows whose labels are not known and whose values can be nothing else: a status with its date, and the language, which
opens a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.dates import parse_date, split_status
from citekit.normalize.languages import parse_language
from citekit.readers.pure.labels import ROWS
from citekit.readers.pure.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.page import Page

STATUS = next(row for row in ROWS if row.text == "Publication status")
LANGUAGE = next(row for row in ROWS if row.text == "Original language")
LONGEST = 80
"""No such row is longer."""
LABEL = 45
BELOW = 3
"""So many lines below the last row that is known may the row of a status stand."""


def add_told(page: Page, rows: dict[int, Row]) -> dict[int, Row]:
    """The rows, in order, with those that their values tell where no known label has such a value."""
    if len(rows) < SOME:
        return rows
    fields = {row.label.field for row in rows.values()}
    more: dict[int, Row] = {}
    if STATUS.field not in fields:
        more |= _find_status(page, rows)
    if LANGUAGE.field not in fields:
        more |= _find_language(page, rows)
    for at, row in more.items():
        word = page.lines[at].text[: row.value].rstrip("\t :：")
        page.doubt("unseen-wording", at, word=word, language="?", meaning=row.label.text)
    return dict(sorted((rows | more).items())) if more else rows


SOME = 3


def _find_status(page: Page, rows: dict[int, Row]) -> dict[int, Row]:
    for at in range(min(rows), min(max(rows) + BELOW + 1, len(page.lines))):
        text = page.lines[at].text
        if " - " not in text or len(text) > LONGEST or (at in rows and rows[at].label.kind != "date"):
            continue
        starts = [rows[at].value] if at in rows else _starts(text, text.index(" - "))
        value = next((start for start in starts if _is_stated(text[start:])), None)
        if value:
            return {at: Row(STATUS, value, 2, None)}
        if value == 0 and _waits(page, rows, at - 1) and _is_label(page.lines[at - 1].text):
            return {at - 1: Row(STATUS, len(page.lines[at - 1].text), 0, None)}
    return {}


def _waits(page: Page, rows: dict[int, Row], at: int) -> bool:
    """Whether a line may be the label of a status below it: none that is known, or that of a date."""
    row = rows.get(at)
    return row is None or (row.label.kind == "date" and row.value >= len(page.lines[at].text))


def _is_stated(text: str) -> bool:
    """Whether a text is a status with its date: "Udgivet - 1 maj 2016"."""
    status, date = split_status(text)
    return bool(status and date) and parse_date(date) is not None


def _find_language(page: Page, rows: dict[int, Row]) -> dict[int, Row]:
    """A row right over the first one, or one with a tab anywhere in the table; a label and its value on two lines."""
    first, lines = min(rows), page.lines
    for at in range(max(first - 1, 0), max(rows)):
        text = lines[at].text
        if at in rows or len(text) > LONGEST or not (at < first or "\t" in text):
            continue
        value = next((start for start in _starts(text, len(text)) if parse_language(text[start:])), None)
        if value:
            return {at: Row(LANGUAGE, value, 2, None)}
        if value == 0 and at > 1 and not rows[first].sure and _is_label(lines[at - 1].text):
            return {at - 1: Row(LANGUAGE, len(lines[at - 1].text), 0, None)}
    return {}


def _is_label(text: str) -> bool:
    return len(text) <= LABEL and text[-1] not in ".!?"


def _starts(text: str, end: int) -> Iterator[int]:
    """Where a value may begin: at the front, behind a tab or a colon, or glued to a label, where a capital or a
    script without any tells it."""
    yield 0
    behind = max(text.find("\t"), text.find(": ") + 1, text.find("：")) + 1
    if behind > 1:
        yield behind
        return
    for at in range(SHORTEST, min(end, LABEL)):
        if (text[at].isupper() and text[at - 1].islower()) or _is_caseless(text[at - 1]):
            yield at


SHORTEST = 2
"""A label has so many letters at least."""


def _is_caseless(letter: str) -> bool:
    return letter.isalpha() and letter.lower() == letter.upper()
