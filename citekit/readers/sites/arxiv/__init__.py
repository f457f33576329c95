"""arXiv: the page of an abstract, a clipping of one, and lists of preprints."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.arxiv.labels import DAY, ID, Text
from citekit.readers.sites.arxiv.rows import use_authors, use_rows
from citekit.readers.sites.arxiv.unlabelled import find_head
from citekit.readers.sites.lists.several import Anchor, read_each

if TYPE_CHECKING:
    import re

    from citekit.readers.citations.joined import Joined
    from citekit.readers.lines import Line
    from citekit.readers.sites.arxiv.unlabelled import Head

SUBMITTED = regex(
    rf"\[Submitted on (?P<first>{DAY})(?P<mark> \(\s*\*?(?:v1|this version)\*?\s*\))?(?:, last revised "
    rf"(?P<last>{DAY}) \(this version[^)]*\))?[^\]]*\]"
)  # "[Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]"


def _is_over(line: Line) -> bool:
    return line.lower.startswith("arxiv:") or " > " in line.text or line.heading > 0


def _start(lines: list[Line], before: int, at: int) -> int:
    """Subject, number and, as a heading, the title stand over the line of the submission."""
    while at - 1 > before and _is_over(lines[at - 1]):
        at -= 1
    return at


ANCHOR = Anchor(lambda lower: "[submitted on" in lower, _start)


def read_arxiv(lines: list[Line]) -> list[Page] | None:
    """The pages of preprints, or items of a list of them."""
    if not any("[submitted on" in line.lower for line in lines):
        from citekit.readers.sites.arxiv.items import read_items

        if items := read_items(lines):
            return items
    return read_each(lines, None, ANCHOR, _read_page)


def _read_page(lines: list[Line]) -> Page | None:
    page = Page(lines)
    text = Text(page)
    submitted = SUBMITTED.search(text.joined.text)
    number = ID.search(text.joined.text)
    if submitted is None:
        from citekit.readers.sites.arxiv.clipped import read_clipped

        return read_clipped(text, number)
    text.find_labels(submitted.end())
    head = None if text.found.keys() & {"title", "authors"} else find_head(text)
    if not head and not text.found.keys() & {"authors", "abstract"}:
        return None
    _use_version(text.joined, submitted, number)
    people, title = text.value("authors") or text.under_the_date(), _title(text, submitted.start())
    if head and not (people and title and text.is_people(head.title)):
        _use_head(text, head)
    elif title is None:
        return None
    else:
        text.joined.use("title", *title, "page")
        use_authors(text, people or text.of_the_pdf())
        text.use("abstract", "abstract")
    use_rows(text)
    return page


def _use_head(text: Text, head: Head) -> None:
    """Title, people and abstract without labels, under the date."""
    text.joined.use("title", "under the date", *head.title, "page")
    use_authors(text, head.people)
    if "abstract" in text.found:
        text.use("abstract", "abstract")
    elif head.abstract:
        text.joined.use("abstract", "abstract", *head.abstract, "page")


def _title(text: Text, date: int) -> tuple[str, int, int] | None:
    """The title behind its label; without one, the line over that of the submission's `date`, but for the subject and
    the number; with the rule that tells it."""
    if "title" in text.found:
        span = text.value("title")
        return ("row: Title", *span) if span else None
    places = [place for place in text.joined.starts if place <= date]
    for start, end in reversed(list(pairwise(places))):
        over = text.joined.text[start:end].rstrip()
        if " > " not in over and not ID.match(over):
            return "over the date", start, start + len(over)
    return None


def _use_version(joined: Joined, submitted: re.Match[str], number: re.Match[str] | None) -> None:
    """The number, if the copy has it, and the date on which this version was submitted."""
    joined.use("csl_type:article", "site: arXiv", *(number or submitted).span(), "page")
    if number:
        joined.use("arxiv", "number", *number.span("arxiv"), "page")
    if submitted["last"]:
        joined.use("issued", "submission date", *submitted.span("last"), "page")
        joined.use("submitted", "submission date", *submitted.span("first"), "page")
    else:
        joined.use("issued", "submission date", *submitted.span("first"), "page")
