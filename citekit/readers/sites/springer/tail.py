"""The end of a page of SpringerLink: rows of a chapter's book, and the people with their buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.bylines import find_names

if TYPE_CHECKING:
    from citekit.readers.page import Page

# "Publisher NameSpringer, Cham"
PUBLISHER = regex(r"Publisher Name:?\s*(?P<publisher>\S.*?)(?:, (?P<place>[A-Z][\w .-]+))?")


def use_broken_rows(page: Page) -> None:
    """The rows at the end of a chapter's page, where a copy put the label, its colon and the value on three lines."""
    lines = page.lines
    for at in [at for at in range(1, len(lines) - 1) if lines[at].text == ":"]:
        if (label := BROKEN.get(lines[at - 1].lower)) is None:
            continue
        value = lines[at + 1].text
        if label == "publisher" and (found := PUBLISHER.fullmatch(f"Publisher Name{value}")):
            begun = len("Publisher Name")
            page.use(at + 1, label, "row: Publisher Name", 0, found.end("publisher") - begun)
            if found["place"]:
                page.use(at + 1, "publisher_place", "row: Publisher Name", found.start("place") - begun)
        elif label:
            page.use(at + 1, label, f"row: {lines[at - 1].text}")
        for passed in range(at - 1, at + 2):
            page.ignore(passed, "row")


BROKEN = {
    "doi": "doi", "published": "available_date", "publisher name": "publisher", "print isbn": "isbn_print",
    "online isbn": "isbn_electronic", "ebook isbn": "isbn_electronic", "ebook packages": "", "accepted": "",
    "received": "", "issue date": "issued",
}  # fmt: skip
"""Labels of these rows; "" for what is none of the work."""


def find_profiles(page: Page) -> list[int]:
    """The people of a page that names none in its head: over "View author publications", at its end."""
    below = [at for at, line in enumerate(page.lines) if at and line.lower == "view author publications"]
    return [at - 1 for at in below if find_names(page, at - 1)]
