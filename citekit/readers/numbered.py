"""Pages that are numbered in a paste of several, "1. Rain", "2. Snow": their titles without the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from citekit.draft import Field
    from citekit.readers.page import Page
    from citekit.source import Source

NUMBER = regex(r"(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+(?:#{1,6}\s+)?(?=\S)")  # "1. ", "2) ", "[3] ", "1. # "


def drop_numbers(source: Source, pages: Sequence[Page]) -> None:
    """Take the numbers from the titles, if each page has one and they count the pages."""
    titles = [_title(page) for page in pages]
    found = [
        NUMBER.match(page.draft.fields[at].text) if at >= 0 else None for page, at in zip(pages, titles, strict=True)
    ]
    if [int(one[1] or one[2]) if one else 0 for one in found] != [*range(1, len(pages) + 1)]:
        return
    for page, at, number in zip(pages, titles, found, strict=True):
        if number:
            page.draft.fields[at] = _behind(source, page.draft.fields[at], number[0])


def _title(page: Page) -> int:
    """Where the title stands among the fields of a page; -1 if it has none."""
    return next((at for at, field in enumerate(page.draft.fields) if field.name == "title"), -1)


def _behind(source: Source, field: Field, number: str) -> Field:
    """A field behind what it begins with; as it is where the source has other characters there."""
    start = field.span.start
    if not source.text.startswith(number, start):
        return field
    return field._replace(text=field.text[len(number) :], span=Span(start + len(number), field.span.end))
