"""PubMed: records as text ("abstract" and "summary" format, numbered), and the page of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.citations.joined import Joined
from citekit.readers.page import Page
from citekit.readers.sites.nlm import find_place, read_short_names, use_place
from citekit.readers.sites.people import whole
from citekit.readers.sites.several import cut_at
from citekit.readers.sites.site import find, use_terms

if TYPE_CHECKING:
    from citekit.readers.lines import Line

NUMBER = regex(r"(\d{1,5})[.:](?:\s+(?=\S)|(?=[^\W\d_]))")  # "3. Science. 2010 Jan 8;…", "3.Science. …"
REFERENCE = regex(r"\[\d{1,3}\]\s+[^\W\d]")  # "[2] Lind K, …": a list of references, which PubMed numbers otherwise
START_REACH = 4  # lines over which a window may break a citation
IDS = regex(r"(?P<name>PMID|PMCID|DOI|PMC|PubMed):?\s*(?P<value>10\.\d{4,9}/\S+|(?:PMC)?\d{3,9})", re.IGNORECASE)
# "DOI: 10.1126/science.1176827", "PMID: 19965390  [Indexed for MEDLINE]"
KEYWORDS = regex(r"keywords?:\s*", re.IGNORECASE)  # "KEYWORDS: insulin; exocytosis"
LANGUAGE = regex(r"\[Article in ([A-Z][a-z]+)(?:; [^\]]*|, [^\]]*)?\]\.?")  # "[Article in German]"
BLOCKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("affiliation", regex(r"author information|affiliations?(?: expand)?$|collaborators?(?: \(\d+\))?[:.]"
                               r"|\(\d+\)[A-Z]", re.IGNORECASE)),
    ("related articles", regex(
        r"(?:comment|erratum|update|republished|retraction|summary for patients|expression of concern|reprint|"
        r"corrected and republished|original report|dataset)\s*(?:in|on|of|from|for)?\s*[:.]?$"
        r"|(?:comment|erratum|update|republished|retraction|retracted) (?:in|on|of|from"
        r"|and republished)\b", re.IGNORECASE)),
    ("conflict of interest", regex(r"conflicts? of interest|disclosures?:", re.IGNORECASE)),
    ("copyright", regex(r"(?:copyright|©|\(c\)|published by|this article is|\d{4} "
                             r"(?:the )?authors?)", re.IGNORECASE)),
    ("heading: abstract", regex(r"abstract$", re.IGNORECASE)),
    ("no authors", regex(r"\[No authors? listed\]")),
    ("publisher's note", regex(r"publisher:?\s|\[indexed for|free (?:pmc )?article|full text", re.IGNORECASE)),
)  # fmt: skip
"""Blocks of a record that are none of it, by how they begin."""


def read_pubmed(lines: list[Line]) -> list[Page] | None:
    """The records of PubMed in a paste, numbered or one alone."""
    if sum(line.text[0] == "[" and REFERENCE.match(line.text) is not None for line in lines) > 1:
        return None
    starts = [at for at in range(len(lines)) if _starts(lines, at)]
    if not starts:
        from citekit.readers.sites.pubmed_book import read_books
        from citekit.readers.sites.pubmed_list import read_pubmed_list
        from citekit.readers.sites.pubmed_page import read_pubmed_page
        from citekit.readers.sites.pubmed_summary import read_summary

        return read_pubmed_list(lines) or read_books(lines) or read_summary(lines) or read_pubmed_page(lines)
    pages = [Page(part) for part in cut_at(lines, starts)]
    if not all(_read_record(page) for page in pages):
        return None
    return [Page(lines[: starts[0]]), *pages] if starts[0] else pages


def read_pubmed_head(lines: list[Line]) -> list[Page] | None:
    """Records of which no line below the people was copied, known by their citation over title and people."""
    if not lines or ";" not in lines[0].text or not _starts(lines, 0):
        return None
    pages = read_pubmed(lines) or []
    return pages if pages and all(_has_people(page) for page in pages) else None


def _has_people(page: Page) -> bool:
    return any(":author" in field.name for field in page.draft.fields)


def _starts(lines: list[Line], at: int) -> bool:
    """Whether a record begins at a line: with a number at the beginning of a block, or at the very beginning."""
    numbered = NUMBER.match(lines[at].text)
    if at and not numbered:
        return False
    text = Joined(Page(lines[at : at + START_REACH]), _pieces(lines[at : at + START_REACH])).text
    place = find_place(text)
    if place is None or place.sign == "." or place.start == place.name_end:
        return False
    return place.start == numbered.end() if numbered else place.start == 0 and place.end <= len(lines[0].text)


def _pieces(lines: list[Line]) -> list[tuple[int, int, int]]:
    return [(at, 0, len(line.text)) for at, line in enumerate(lines)]


def cut_by_gaps(page: Page) -> list[list[int]]:
    """Lines between blank lines."""
    blocks: list[list[int]] = []
    for at, line in enumerate(page.lines):
        if at == 0 or line.gap:
            blocks.append([])
        blocks[-1].append(at)
    return blocks


def _read_record(page: Page) -> bool:
    """Citation, title, people, then blocks that their first words tell; the rest is the abstract."""
    blocks = cut_by_gaps(page)
    if len(blocks) < 3 or _holds_people(page, blocks[0]) or _holds_title(page, blocks):
        blocks = _cut_blocks(page)
    if len(blocks) < 2 or not _use_citation(page, blocks[0]):
        return False
    use_title(page, blocks[1])
    people = False
    for block in blocks[2:]:
        if not people and use_people(page, block):
            people = True
        else:
            use_block(page, block)
    return True


def _holds_people(page: Page, block: list[int]) -> bool:
    """Whether title and people stand below the citation without a blank line."""
    return any(read_short_names(page.lines[at].text, 0, len(page.lines[at].text)) for at in block[1:])


def _holds_title(page: Page, blocks: list[list[int]]) -> bool:
    """Whether the title stands below the citation without a blank line, and people in the next block."""
    texts = [page.lines[block[0]].text for block in blocks[1:3]]
    named = [read_short_names(text, 0, len(text)) for text in texts]
    return len(blocks[0]) > 1 and bool(named[0]) and not named[1]


def _use_citation(page: Page, block: list[int]) -> bool:
    joined = Joined(page, [whole(page, at) for at in block])
    place = find_place(joined.text)
    if place is None:
        return False
    number = NUMBER.match(joined.text)
    use_place(joined, place._replace(start=max(place.start, number.end() if number else 0)))
    for at in block:
        page.ignore(at, "citation")
    return True


def use_title(page: Page, block: list[int]) -> None:
    """The title without the full stop that closes it."""
    joined = Joined(page, [whole(page, at) for at in block])
    end = len(joined.text)
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


def _cut_blocks(page: Page) -> list[list[int]]:
    """The blocks of a copy that lost its blank lines: the citation goes to its full stop, the people are known."""
    texts = [line.text for line in page.lines]
    end = next((at for at, text in enumerate(texts[:START_REACH]) if text.rstrip().endswith(".")), 0) + 1
    people = next((at for at in range(end + 1, len(texts)) if read_short_names(texts[at], 0, len(texts[at]))), None)
    if people is None:
        return [list(range(end)), [end], *([at] for at in range(end + 1, len(texts)))] if end < len(texts) else []
    last = next((at for at in range(people, len(texts)) if texts[at].endswith(".")), people) + 1
    blocks = [list(range(end)), list(range(end, people)), list(range(people, last))]
    for at in range(last, len(texts)):
        if at == last or page.lines[at].gap or _opens(texts[at], texts[at - 1]):
            blocks.append([])
        blocks[-1].append(at)
    return blocks


def _opens(text: str, before: str) -> bool:
    """Whether a line opens a block, though no blank line stands before it."""
    known = any(pattern.match(text) for _, pattern in BLOCKS) and not text.startswith("(")
    behind = IDS.match(before) or (before.startswith("(") and before.endswith(".") and not text.startswith("("))
    return known or IDS.match(text) is not None or bool(behind)
