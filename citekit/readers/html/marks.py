"""What became of each line of an HTML source: most is markup, the rest is used for fields, left aside, or unread."""

from __future__ import annotations

from itertools import repeat
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.draft import Cut, Draft
    from citekit.readers.html.layout import Visible
    from citekit.source import Source

MARKUP = Mark("ignored", (), "markup")
ASIDE = Mark("ignored", (), "text of the page")


def mark_lines(source: Source, visible: Visible | None, drafts: list[Draft], heard: Cut | None) -> list[Mark | None]:
    """A mark for every line of the source; `heard` is the reading of the visible text, if it counts."""
    marks: list[Mark | None] = [None if _is_blank(line) else MARKUP for line in source.text.splitlines()]
    if visible and visible.bits:
        _mark_text(source, visible, heard, marks)
    for draft in drafts:
        for field in draft.fields:
            _use(marks, source.position(field.span.start).line - 1, field.name, field.rule)
    return marks


def _is_blank(line: str) -> bool:
    return not line.strip("\ufeff\u200b \t\r\n\f\v") or line.isspace()


def _mark_text(source: Source, visible: Visible, heard: Cut | None, marks: list[Mark | None]) -> None:
    """The marks of the lines of the visible text at the lines on which they begin."""
    offset = 0
    said = heard.marks if heard else repeat(ASIDE)
    for line, mark in zip(visible.text.splitlines(keepends=True), said, strict=False):  # `repeat` has no end
        if mark and line.strip():
            place = visible.source_span(Span(offset, offset + len(line.rstrip())))
            _put(marks, source.position(place.start).line - 1, mark)
        offset += len(line)


def _put(marks: list[Mark | None], at: int, mark: Mark) -> None:
    """Unread goes before ignored; what is used is marked by its fields, and is aside if they are another work's."""
    mark = ASIDE if mark.state == "used" else mark
    if at < len(marks) and (marks[at] in (MARKUP, ASIDE) or mark.state == "unread"):
        marks[at] = mark


def _use(marks: list[Mark | None], at: int, name: str, rule: str) -> None:
    old = marks[at] if at < len(marks) else None
    if old is None:
        return
    if old.state != "used":
        marks[at] = Mark("used", (name,), rule)
    elif name not in old.fields:
        marks[at] = Mark("used", (*old.fields, name), old.rule)
