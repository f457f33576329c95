"""An abstract without its heading: the paragraph over the keywords, or over the text of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.sites.people import whole

if TYPE_CHECKING:
    from citekit.readers.page import Page


def use_abstract_above(page: Page, end: int) -> None:
    """The paragraph right over the keywords, or the text, of a page without the heading of an abstract: sentences,
    behind a gap or what is known."""
    first = end
    while first and page.marks[first - 1] is None and (first == end or not page.lines[first].gap):
        first -= 1
    text = " ".join(line.text for line in page.lines[first:end])
    if first < end and (page.lines[first].gap or page.marks[first - 1]) and SENTENCES.fullmatch(text):
        joined = Joined(page, [whole(page, at) for at in range(first, end)], hyphenated=True)
        joined.use("abstract", "abstract", 0, len(joined.text), "page")


SENTENCES = regex(r"[A-ZÀ-Þ](?=.*\b[a-z]{2,} [a-z]+ [a-z]{2,})[^@]{60,6000}[a-z)\d]\.")
