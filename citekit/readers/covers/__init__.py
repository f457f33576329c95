"""Cover pages that portals put before their PDFs, copied as text: labelled rows, and a formatted citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.parting import parted

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

MARKS = (
    "citation for", "citation (", "citation:", "cite the original version", "document version", "dokumentversion",
    "how to cite this publication", "link to published version", "link to publication record",
    "(apa):", "(harvard):", "(vancouver):", "an article published as",
    "award date:", "awarding institution:", "electronic thesis or dissertation",
)  # fmt: skip
"""Words without which there is no cover: a quick way past other pages, before anything else is loaded."""


def read_cover(lines: list[Line]) -> list[Page] | None:
    """The pages of covers, with all their lines; None for any other text."""
    words = " ".join([line.lower for line in lines])
    return parted(lines, read_whole) if any(mark in words for mark in MARKS) else None


def read_whole(lines: list[Line]) -> list[Page] | None:
    """The page of a cover, without a look for a second one; None for any other text."""
    from citekit.readers.covers.cover import read_cover_page
    from citekit.readers.unwrapping import join_paragraphs

    page = read_cover_page(join_paragraphs(lines))
    return [page] if page else None
