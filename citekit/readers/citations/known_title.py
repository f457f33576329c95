"""Titles whose marks part nothing in a citation: the page's own, which is known, and one that begins with a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.page import Page

PARTING = regex(r"[^\s\w]|\d|_")
"""What may part two things in a citation: "Where do trams wait? Stops in Leith, 2016–2018: A report"."""
SHORTEST = 12
"""A title of fewer characters may stand in other words by accident."""


def known_title(page: Page) -> str:
    """The title that the page's own lines have; "" if there is none, or nothing in it parts anything."""
    lines = [field.text for field in page.draft.fields if field.name == "title" and field.witness == "page"]
    title = " ".join(lines)
    return title if len(title) >= SHORTEST and PARTING.search(title, 1, len(title) - 1) else ""


def hide_title(text: str, title: str) -> str:
    """A citation, as long as before, with letters for what parts something inside the title; its ends stay."""
    start = text.find(title) if title else -1
    if start < 0 or text.find(title, start + 1) > 0:
        return text
    first, last = start + 1, start + len(title) - 1
    return text[:first] + PARTING.sub("x", text[first:last]) + text[last:]


# "Lind, K. 2019. “Slow rain”: a history of gauges"
QUOTATION = regex(
    r"(?:^|(?<=[\s“\"‘'«]))(?:(?<!\d\.\s)|(?<=1[5-9]\d\d\.\s|20\d\d\.\s))"  # not behind pages: that is another work
    r"([“\"‘])(?=[^\W\d_])([^“”\"‘]{2,100})([”\"’])(?=:\s)"
)


def hide_quotation(text: str) -> str:
    """A citation, as long as before, with letters for the marks around words with which a title only begins: what
    stands behind a colon is of it, too."""
    return QUOTATION.sub(r"X\2x", text) if "”: " in text or '": ' in text or "’: " in text else text
