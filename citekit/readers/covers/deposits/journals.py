"""Where a work appeared, as the values behind a repository's labels have it: a journal or a series, numbers, a DOI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations import Joined
from citekit.readers.citations.parts.imprint import RANGES
from citekit.readers.covers.values import BROKEN_DOI
from citekit.readers.cuts import named

if TYPE_CHECKING:
    import re

    from citekit.readers.covers.deposits.cut import Row
    from citekit.readers.page import Page

DOI = regex(r"10\\?\.\d{4,9}/(?:[^\s<>()\[\]]|\([^\s()]{1,40}\)){1,200}")  # "10.1061/(asce)me.1943-5479.0000884"
# "Political Analysis, 21(4)", "IEEE Letters 4(2), https://doi.org/10.5555/1", "Mires 6, https://…", "Mires, 6(4): 2-9"
JOURNAL = regex(
    r"(?P<container_title>.{2,250}?)(?:,?\s(?P<volume>(?!(?:19|20)\d\d\b)\d[\w.-]{0,9})(?:\s?\((?P<issue>[^()]{1,20})\))?)?"
    r"(?:[,:]\s(?P<page>[A-Za-z]?\d{1,6}\s?[-–]\s?[A-Za-z]?\d{1,6}))?(?:,?\s?https?://\S{5,200})?[\s.,]*"
)
# "Fen Working Paper Series 03/2023", "Fen Papers, 12"
SERIES = regex(
    r"(?P<collection_title>.{2,250}?),?\s(?:No\.\s)?(?P<collection_number>\d[\w/.-]{0,11})(?:,\s?https?://\S{5,200})?[\s.,]*"
)
PAPERS = regex(r"\b(?:Papers?|Reports?|Technical|Series)\b")
# "v. 19", "Chapter No. 3", "pp. 338-365", "0889-1583 (ISSN)"
DETAILS = {
    "volume": regex(r"v\.\s(?P<value>[\w/-]{1,12})"),
    "issue": regex(r"(?:Chapter|Issue)\sNo\.\s(?P<value>[\w/-]{1,12})"),
    "page": regex(rf"pp\.\s(?P<value>{RANGES})"),
    "issn": regex(r"(?P<value>\d{4}-?\d{3}[\dXx])\s\((?:print\s|e-)?ISSN\)"),
    "isbn": regex(r"(?P<value>[\d-]{10,17})\s\(ISBN\)"),
}  # fmt: skip


def use_journal(page: Page, row: Row) -> None:
    """A journal with its numbers or a series with its number, and a DOI."""
    joined = Joined(page, row.pieces)
    series = SERIES.fullmatch(joined.text) if PAPERS.search(joined.text) else None
    if found := series or JOURNAL.fullmatch(joined.text):
        _use_named(joined, found, "row: Journal")
    use_doi(page, row)


def _use_named(joined: Joined, found: re.Match[str], rule: str) -> None:
    """What the groups of a match name: the journal by its own rule, the others by another."""
    for name, start, end in named(found):
        joined.use(name, "row: Journal" if name == "container_title" else rule, start, end, "cover")


def use_doi(page: Page, row: Row) -> None:
    """A DOI, also one with a blank in it or that Markdown escaped."""
    joined = Joined(page, row.pieces[:3])
    first = Joined(page, row.pieces[:1])
    if broken := BROKEN_DOI.search(first.text):
        first.use(f"said:doi:{broken['head']}{broken['tail']}", "cover: DOI", *broken.span(), "cover")
    elif found := DOI.search(joined.text):
        value = found[0].rstrip(".,;")
        escaped = "\\" in value  # "10\\.1029/2025jb031634", by Markdown
        name = f"said:doi:{value.replace(chr(92), '')}" if escaped else "doi"
        joined.use(name, "cover: DOI", found.start(), found.start() + len(value), "cover")


def use_details(page: Page, row: Row) -> None:
    """ "Mires" / "v. 19" / "Chapter No. 3" / "pp. 338-365" / "0889-1583 (ISSN)", or all in one line."""
    joined = Joined(page, row.pieces)
    found = {name: match for name, pattern in DETAILS.items() if (match := pattern.search(joined.text))}
    end = min((match.start() for match in found.values()), default=len(joined.text))
    joined.use("container_title", "row: Journal", 0, len(joined.text[:end].rstrip(" ,.")), "cover")
    for name, match in found.items():
        joined.use(name, "cover: details", *match.span("value"), "cover")


NAMED = regex(
    r"(?:accepted for publication|published) in the journal (?P<journal>[^\W\d_a-z].{2,150}?)"
    r"(?: and the (?:definitive|final)|\s\[|\.\s|\.?$)"
)  # "This paper was accepted for publication in the journal Mires and the definitive …"
# "Mires, 27, 2, pp. 147-158, 2013-06-01"
IMPRINT = regex(
    r"(?P<container_title>[^\W\d_].{2,250}?)(?:,\s(?P<volume>\d[\w-]{0,9}))?(?:,\s(?P<issue>\d[\w-]{0,9}))?"
    rf"(?:,\spp?\.\s(?P<page>{RANGES}))?,\s(?P<issued>(?:19|20)\d\d(?:-\d\d){{0,2}})\s*$"
)
NAMED_ISSN = regex(r"\(ISSN:?\s(\d{4}-\d{3}[\dX])\)")  # "Mires (ISSN: 0000-0019)"


def use_statement(page: Page, row: Row) -> None:
    """A sentence on where a manuscript appears."""
    joined = Joined(page, row.pieces)
    if found := NAMED.search(joined.text):
        joined.use("container_title", "row: Journal", *found.span("journal"), "cover")
    if found := NAMED_ISSN.search(joined.text):
        joined.use("issn", "cover: issn", *found.span(1), "cover")
    if len(DOI.findall(joined.text)) == 1:
        use_doi(page, row)


def use_imprint(page: Page, row: Row) -> None:
    """A DOI, and on a line of its own a journal with its numbers."""
    use_doi(page, row)
    for piece in row.pieces:
        joined = Joined(page, [piece])
        if found := IMPRINT.fullmatch(joined.text):
            _use_named(joined, found, "cover: imprint")
            return


# "an article published in Mires, 9 (4), pp. 2-9, 2021. It is available"
PUBLISHED = regex(
    r"\b(?:article|paper|chapter)\s(?:subsequently\s|first\s)?published\sin\s(?:the\s)?(?P<container_title>[^\W\d_a-z].{2,200}?)"
    rf",\s(?P<volume>\d[\w-]{{0,9}})(?:\s?\((?P<issue>[^()]{{1,20}})\))?(?:,\spp?\.\s(?P<page>{RANGES}))?"
    r"(?:,\s(?P<issued>(?:19|20)\d\d)\b)?"
)


def use_published(page: Page, row: Row) -> None:
    """A journal with its numbers in a sentence, and a DOI behind it."""
    joined = Joined(page, row.pieces)
    if found := PUBLISHED.search(joined.text):
        _use_named(joined, found, "cover: imprint")
    use_doi(page, row)


# "_Mires_, Vol. 180, No. 2 (April 15, 2021): 103021."
DATED_IMPRINT = regex(
    rf"[*_]*(?P<container_title>[^\W\d_][^*_]{{2,200}}?)[*_]*,\sVol\.\s(?P<volume>\d[\w-]{{0,9}})(?:,\sNo\.\s(?P<issue>\d[\w-]{{0,9}}))?"
    rf"\s\((?P<issued>[^()]{{0,20}}(?:19|20)\d\d)\)(?::\s(?:(?P<page>{RANGES})|(?P<article_number>\w{{1,12}})))?(?=[.\s])"
)


def use_dated_imprint(page: Page, row: Row) -> None:
    """A journal with its numbers, date and pages, in front of a notice."""
    joined = Joined(page, row.pieces)
    if found := DATED_IMPRINT.search(joined.text):
        _use_named(joined, found, "cover: imprint")
