"""Property rows and their values: one cell as one value of a field, or as many."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.normalize.names import cut_off, role_of, split_byline
from citekit.readers.pure.labels import IN_SERIES
from citekit.readers.pure.notes import read_note
from citekit.vocabulary.value_words import DURATION, any_of

if TYPE_CHECKING:
    from citekit.readers.page import Page
    from citekit.readers.pure.rows import Row
    from citekit.readers.pure.walk import Walk

URL = re.compile(r"https?://\S+")
EVENT_PART = re.compile(
    rf"(?P<event_duration>(?:Duration:?|(?:{any_of(DURATION)})[:：])\s*)"
    r"|(?P<custom>(?:Conference|Event) number:?\s*)|(?P<event_url>https?://\S+)"
)  # "… - Rotterdam, NetherlandsDuration: 30 Mar 2025 → 3 Apr 2025"
SEPARATORS = re.compile(r"\s*;\s*|\s*·\s*|\s*\|\s*|\t+")  # "risk; privacy", "Multi-sensor fusion · Early fusion"
COMMAS = re.compile(r"\s*,\s+")  # "risk, privacy", only in a row of its own


def read_row(walk: Walk, at: int, row: Row) -> None:
    """One property row: its value as the field of its label."""
    page, line = walk.page, walk.page.lines[at]
    field = row.label.field
    if walk.block == "series":
        field = IN_SERIES.get(field, field)
    rule = f"row: {row.label.text}"
    if row.value >= len(line.text):
        page.ignore(at, rule)
        if _is_empty(walk, at):
            page.doubt("empty-value", at, label=row.label.text)
            walk.open_row = None
        return
    read_value(walk, at, row.value, field, rule)


def _is_empty(walk: Walk, at: int) -> bool:
    """Whether nothing stands between a label alone and the next row or heading."""
    below = at + 1
    if below >= len(walk.page.lines) or below in walk.rows:
        return True
    return walk.page.verdicts[below].kind in ("heading", "skip", "type")


def read_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """The text of one line from `start` as one value, or as many, of a field."""
    reader = VALUES.get(walk.open_row.label.kind if walk.open_row else "text")
    if field == "note":
        read_note(walk, at, start)
    elif field == "event_duration" and URL.match(walk.page.lines[at].text, start):
        walk.page.use(at, "event_url", rule, start)
    elif field == "event_duration" and EVENT_PART.search(walk.page.lines[at].text, start):
        read_event(walk, at, start, field, rule)
    elif reader:
        reader(walk, at, start, field, rule)
    else:
        walk.page.use(at, field, rule, start)


def _people_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    use_people(walk.page, at, rule, field, start)


def _list_value(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    use_terms(walk.page, at, rule, field, start)


def read_event(walk: Walk, at: int, start: int, field: str, rule: str) -> None:
    """An event's cell, cut where its parts begin:
    "51st …, ISCA 2024 - Buenos Aires, ArgentinaDuration: 29 Jun 2024 → 3 Jul 2024Conference number: 51https://…"."""
    page, text = walk.page, walk.page.lines[at].text
    cuts = [*EVENT_PART.finditer(text, start), None]
    end = cuts[0].start() if cuts[0] else len(text)
    if end > start:
        page.use(at, field, rule, start, end)
    for found, following in pairwise(cuts):
        if found and found.lastgroup:
            begin = found.start() if found.lastgroup == "event_url" else found.end()
            part = "row: Conference number" if found.lastgroup == "custom" else "row: Duration"
            page.use(at, found.lastgroup, part, begin, following.start() if following else len(text))


def use_people(page: Page, at: int, rule: str, field: str = "", start: int = 0) -> None:
    """The names on a line, each as a field of its role."""
    text = page.lines[at].text
    for _, begin, end in split_byline(text[start:]):
        _, role = role_of(text[start + begin : start + end])
        page.use(at, field if field and role == "author" else role, rule, start + begin, start + end)
    if cut := cut_off(text[start:]):
        page.use(at, f"incomplete:{field or 'author'}", "list cut short", *_place(text, cut))
        page.doubt("people-incomplete", at, field=field or "author", text=cut)


def _place(text: str, part: str) -> tuple[int, int]:
    start = text.rfind(part)
    return (start, start + len(part)) if start >= 0 else (len(text) - 1, len(text))


def use_terms(page: Page, at: int, rule: str, field: str, start: int = 0) -> None:
    """The terms of a list, one a line or several on it."""
    text = page.lines[at].text
    pattern = SEPARATORS
    if rule.startswith("row") and field == "keywords" and not SEPARATORS.search(text, start):
        pattern = COMMAS
    begin = start
    for found in [*pattern.finditer(text, start), None]:
        end = found.start() if found else len(text.rstrip())
        if text[begin:end].strip():
            page.use(at, field, rule, begin, end)
        begin = found.end() if found else end


Cell = Callable[["Walk", int, int, str, str], None]
VALUES: dict[str, Cell] = {"people": _people_value, "list": _list_value, "event": read_event}
"""kind -> what reads its cells, where it is not simply the text."""
