"""The kind of a work, by its name or by a degree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.cuts import pieces
from citekit.readers.sites.catalogue.values import first_value
from citekit.readers.sites.catalogue.words import GENRES, KINDS
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.page import Page

SEMICOLON = regex(r"(?<!\s)\s*;\s*")
OPEN = "info:eu-repo/semantics/"
"""What repositories print before a kind, as harvesters want it."""


def use_type(page: Page, at: int, start: int, rule: str, end: int | None = None) -> bool:
    """The kind, by the first of its words that is one; whether any is."""
    text = page.lines[at].text
    for first, last in pieces(text, start, len(text) if end is None else end, SEMICOLON):
        word = text[first:last].lower().rstrip(" .").removeprefix(OPEN)
        if word in KINDS and not any(field.name.startswith("csl_type") for field in page.draft.fields):
            use_kind(page, at, KINDS[word], rule, (first, last))
            if word in GENRES:
                page.use(at, "genre", rule, first, last)
    page.ignore(at, rule)
    mark = page.marks[at]
    return mark is not None and mark.state == "used"


def use_type_row(page: Page, at: int, start: int, rule: str) -> None:
    """The kind, where a row tells it."""
    use_type(page, at, start, rule)


def use_university(page: Page, at: int, start: int, rule: str) -> None:
    """A degree's university makes a thesis, too."""
    if not find(page, "csl_type:thesis"):
        use_kind(page, at, "thesis", rule, (start, None))
    first_value("publisher")(page, at, start, rule)


def use_degree(page: Page, at: int, start: int, rule: str) -> None:
    """A degree makes a thesis."""
    if not find(page, "csl_type:thesis"):
        use_kind(page, at, "thesis", rule, (start, None))
    if not find(page, "genre"):
        page.use(at, "genre", rule, start)
