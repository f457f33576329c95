"""Pages and covers on one line whose lines a tool joined with a mark: "On bread | Ada Lind | Research output: …"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from citekit.readers.lines import Line

MARKS = {
    "|": regex(r" ?\| ?"), "· ": regex(r" ?· "), " // ": regex(r" // "), "  ": regex(r" {2,}"), "; ": regex(r"; "),
    "\t": regex(r"\t"),
}  # fmt: skip
"""What tools put between lines, the surest first, with the blanks around it."""
MANY = 4
"""So many of them are on a line that was a page."""
ENGLISH = ("research output:", "original language", "date made available", "date of award", "publication date:")
"""How lines of pages begin, in lower case, that stand behind a mark."""
OF_COVERS = frozenset({"container", "version", "citation"})
"""Kinds of the labels of covers that do."""


def unjoin(lines: list[Line]) -> list[Line]:
    """The lines, those parted whose lines were joined."""
    return [part for line in lines for part in _parts(line)]


def _parts(line: Line) -> Iterator[Line]:
    marks = next(filter(None, (_marks(line.text, mark) for mark in MARKS if line.text.count(mark) >= MANY)), [])
    starts, ends = [0, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), len(line.text)]
    for start, end in zip(starts, ends, strict=True) if marks else ():
        if start < end:
            yield _part(line, start, end)
    if not marks:
        yield line


def _part(line: Line, start: int, end: int) -> Line:
    """One of the lines, with the mark of a heading or of a list's item before it."""
    lead = LEAD.match(line.text, start, end)
    part = line.part(lead.end() if lead else start, end)
    if lead and lead[1][0] == "#":
        part.heading = len(lead[1])
    elif lead:
        part.bullet = lead[1]
    return part


LEAD = regex(r"(#{1,6}|[•*-])\s+(?=\S)")


def _marks(text: str, mark: str) -> list[re.Match[str]]:
    """The marks on a line, if lines of a page are between them."""
    pattern = MARKS[mark]
    found = [*pattern.finditer(text)]
    return found if len(found) >= MANY and any(_tells(text, one.end(), pattern) for one in found) else []


def _tells(text: str, at: int, mark: re.Pattern[str]) -> bool:
    """Whether a line of a page begins at a place, or a cover's label with its colon or on a line of its own: "published
    in" alone is prose."""
    lower = text[at : at + LONGEST].lower()
    if lower.startswith(_of_pages()):
        return True
    ends = (at + len(label) for label in _of_covers() if lower.startswith(label))
    return any(text[end : end + 1] == ":" or mark.match(text, end) is not None for end in ends)


@cache
def _of_pages() -> tuple[str, ...]:
    from citekit.vocabulary.telling import ORIGINAL_LANGUAGE  # for such lines only

    return (*ENGLISH, *ORIGINAL_LANGUAGE)


@cache
def _of_covers() -> tuple[str, ...]:
    from citekit.readers.covers.words import LABELS  # for such lines only

    return tuple(label.text.lower() for label in LABELS if label.kind in OF_COVERS)


LONGEST = 40
"""Characters in which such a beginning ends."""
