"""The blocks of a record in PubMed's text formats: each told by its first words, between blank lines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.page import Page
from citekit.readers.sites.lists.several import cut_at
from citekit.readers.sites.nlm import read_short_names
from citekit.readers.sites.people import whole
from citekit.readers.sites.site import find
from citekit.readers.sites.terms import use_terms

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line

NUMBER = regex(r"(\d{1,5})[.:](?:\s+(?=\S)|(?=[^\W\d_]))")  # "3. Science. 2010 Jan 8;…", "3.Science. …"
IDS = regex(r"(?P<name>PMID|PMCID|DOI|PMC|PubMed):?\s*(?P<value>10\.\d{4,9}/\S+|(?:PMC)?\d{3,9})", re.IGNORECASE)
# "DOI: 10.1126/science.1176827", "PMID: 19965390  [Indexed for MEDLINE]"
KEYWORDS = regex(r"keywords?:\s*", re.IGNORECASE)  # "KEYWORDS: insulin; exocytosis"
BEHIND = regex(r"\s\[Article in ([A-Z][a-z]+)\]\.?$")  # "[Rain in mires]. [Article in German]"
LANGUAGE = regex(r"\[Article in ([A-Z][a-z]+)(?:; [^\]]*|, [^\]]*)?\]\.?")  # "[Article in German]"
BLOCKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("affiliation", regex(r"author information|affiliations?(?: expand)?$|collaborators?(?: \(\d+\))?[:.]"
                               r"|\(\d+\)[A-Z]", re.IGNORECASE)),
    ("related articles", regex(
        r"(?:comment|erratum|update|republished|retraction|summary for patients|expression of concern|reprint|"
        r"corrected and republished|original report|dataset)\s*(?:in|on|of|from|for)?\s*[:.]?$"
        r"|(?:comment|erratum|update|republished|retraction|retracted) (?:in|on|of|from"
        r"|and republished)\b|\[This (?:corrects|retracts|updates) the article\b", re.IGNORECASE)),
    ("conflict of interest", regex(r"conflicts? of interest|disclosures?:", re.IGNORECASE)),
    ("copyright", regex(r"(?:copyright|©|\(c\)|published by|this article is|\d{4} "
                             r"(?:the )?authors?)", re.IGNORECASE)),
    ("heading: abstract", regex(r"abstract$", re.IGNORECASE)),
    ("no authors", regex(r"\[No authors? listed\]")),
    ("publisher's note", regex(r"publisher:?\s|\[indexed for|free (?:pmc )?article|full text", re.IGNORECASE)),
)  # fmt: skip
"""Blocks of a record that are none of it, by how they begin."""


def read_records(lines: list[Line], starts: list[int], read: Callable[[Page], bool]) -> list[Page] | None:
    """The records that begin at some lines, and what stands above them; None where one is none."""
    pages = [Page(part) for part in cut_at(lines, starts)]
    if not all(map(read, pages)):
        return None
    return [Page(lines[: starts[0]]), *pages] if starts[0] else pages


def cut_by_gaps(page: Page) -> list[list[int]]:
    """Lines between blank lines."""
    blocks: list[list[int]] = []
    for at, line in enumerate(page.lines):
        if at == 0 or line.gap:
            blocks.append([])
        blocks[-1].append(at)
    return blocks


def use_title(page: Page, block: list[int]) -> None:
    """The title without the full stop that closes it."""
    joined = Joined(page, [whole(page, at) for at in block])
    language = BEHIND.search(joined.text)
    end = language.start() if language else len(joined.text)
    if language:
        joined.use("language", "language", *language.span(1), "page")
    closed = joined.text[end - 1] == "." and joined.text[end - 2 : end - 1] not in (".", "")
    joined.use("title", "title", 0, end - closed, "page")


def use_people(page: Page, block: list[int], start: int = 0) -> bool:
    """A list of people, from `start` in its first line; False where it is something else."""
    joined = Joined(page, [whole(page, at) for at in block])
    names = read_short_names(joined.text, start, len(joined.text))
    for name, first, last in names or ():
        joined.use(name, "byline", first, last, "page")
    for at in block if names else ():
        page.ignore(at, "byline")
    return bool(names)


def use_block(page: Page, block: list[int]) -> None:
    """A block behind the people: identifiers, language, something else than the work, or a part of the abstract."""
    text = page.lines[block[0]].text
    if IDS.match(text):
        for at in block:
            use_ids(page, at)
    elif language := LANGUAGE.fullmatch(text):
        page.use(block[0], "language", "language", *language.span(1))
    elif words := KEYWORDS.match(text):
        _use_keywords(page, block, words.end())
    elif rule := next((rule for rule, pattern in BLOCKS if pattern.match(text)), None):
        for at in block:
            page.ignore(at, rule)
    elif not find(page, "pmid"):  # the identifiers close a record
        joined = Joined(page, [whole(page, at) for at in block])
        joined.use("abstract", "abstract", 0, len(joined.text), "page")


def _use_keywords(page: Page, block: list[int], start: int) -> None:
    for at in block:
        use_terms(page, at, start if at == block[0] else 0, "keywords")


def use_ids(page: Page, at: int) -> None:
    """ "DOI: … PMCID: … PMID: …", one or all on a line."""
    for found in IDS.finditer(page.lines[at].text):
        name = {"pubmed": "pmid", "pmc": "pmcid"}.get(found["name"].lower(), found["name"].lower())
        page.use(at, name, f"row: {found['name']}", *found.span("value"))
    page.ignore(at, "identifiers")
