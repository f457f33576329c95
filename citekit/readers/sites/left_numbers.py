"""Numbers of a work over its abstract, on lines of which nothing else was read: "PMCID: PMC9876543 PMID: 34931389"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dois import find_dois
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.page import Page

    Found = tuple[str, str, int, int]

LABELLED = regex(r"\bPMID:?\s*(?P<pmid>\d{5,9})\b|\b(?:PMCID:?\s*)?(?P<pmcid>PMC\d{4,9})\b", re.IGNORECASE)
SIGNS = ("pmid", "pmc", "10.")
HEAD_LINES = 60
"""No head has more lines."""


def use_left_numbers(page: Page) -> None:
    """Take the numbers that the work has not yet, of each kind the only one in the whole text; others may be of other
    works."""
    found = [(at, number) for at, line in enumerate(page.lines) if _may_have(line.lower) for number in _find(line.text)]
    known = {field.name for field in page.draft.fields}
    head = _end_of_head(page)
    for at, (name, _, start, end) in found:
        values = {value.lower() for _, (other, value, *_) in found if other == name}
        if name not in known and len(values) == 1 and at < head and _is_left(page, at):
            known.add(name)
            _use(page, at, name, start, end)


def _may_have(lower: str) -> bool:
    return any(sign in lower for sign in SIGNS)


def _find(text: str) -> Iterator[Found]:
    for value, start, end in find_dois(text):
        yield "doi", value, start, end
    for label in LABELLED.finditer(text):
        name = str(label.lastgroup)
        yield name, label[name], *label.span(name)


def _end_of_head(page: Page) -> int:
    """Where the abstract begins."""
    marks = enumerate(page.marks[:HEAD_LINES])
    return next((at for at, mark in marks if mark and (mark.rule in ABSTRACT or "abstract" in mark.fields)), HEAD_LINES)


ABSTRACT = frozenset({"heading: abstract", "row: Abstract"})


def _is_left(page: Page, at: int) -> bool:
    """Whether nothing was read of a line but another number."""
    mark = page.marks[at]
    return mark is None or mark.state != "used" or NUMBERS.issuperset(mark.fields)


RULE = "number"
NUMBERS = frozenset({"doi", "pmid", "pmcid"})


def _use(page: Page, at: int, name: str, start: int, end: int) -> None:
    mark, line = page.marks[at], page.lines[at].whole()
    if mark and mark.state != "used":
        page.marks[at] = None
        page.draft.doubts[:] = [doubt for doubt in page.draft.doubts if doubt.span != line or doubt.code != mark.rule]
    page.use(at, name, RULE, start, end)
