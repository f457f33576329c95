"""Front matter over a page: what the program that copied it, or whoever keeps it, says of it.

It stands between two lines of dashes, as YAML's plain lines ("title: …", "doi: …"), or before "Markdown Content:";
where neither was copied, its rows are known by their keys. It is the page's own no more than a menu is; what the page
itself has not is taken from it, by the witness that is trusted least.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.normalize.names import looks_like_byline, looks_like_person, split_byline
from citekit.patterns import regex
from citekit.readers.offers import may_open
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.lines import Line

CLOSE = regex(r"^[^\S\n]*---[^\S\n]*$", re.MULTILINE)
REACH = 8000
OPENED = ("title: ", "url source: ", "markdown content:")
"""How the other form begins, goes on and ends."""
FEW = 10
ROW = regex(r"(?P<key>[A-Za-z][\w -]{1,30}):[ \t]+(?P<quote>[\"']?)(?P<value>[^\s\"'].*?)(?P=quote)")
KEYS = {
    "title": "title", "author": "author", "authors": "author", "journal": "container_title", "year": "issued",
    "publication": "container_title", "container-title": "container_title", "doi": "doi", "issn": "issn",
    "url": "arxiv", "url source": "arxiv", "source": "arxiv", "source_url": "arxiv", "link": "arxiv",
}  # fmt: skip
"""Key -> raw field; an address may hold a preprint's number."""
COPYING = frozenset(
    {"url", "title", "fetched_at", "content_hash", "extractor", "date", "source", "author", "hostname", "description",
     "sitename", "categories", "tags", "fingerprint", "id", "license", "image", "pagetype", "retrieved", "published",
     "url source", "published time", "markdown content"}
)  # fmt: skip
"""Keys by which rows are known for those of a program, in lower case."""
SURE = ("url: ", "title: ")
"""What one of such rows is."""
NEAR = 12
"""So many rows there are at most, and lines above them."""
NEEDED = ("title", "author", "container_title")
"""What front matter has by which alone it is a record: the first and another one."""
NUMBER = regex(r"https?://(?:www\.)?arxiv\.org/(?:abs|pdf|html)/(?P<value>\d{4}\.\d{4,5})(?:v\d{1,2})?(?:\.pdf)?")
YEAR = regex(r"(?P<value>(?:1[5-9]|20)\d\d)")
WORDS = regex(r"(?P<value>[^\[\](){}|<>]+)")
TITLE = regex(
    r"(?P<value>(?:[^\[\](){}|<>]|\([^(){}|<>]*\)|\[[^\[\]{}|<>]*\](?!\())+)"
)  # "Agents that learn [MACS]", no link
FORMS = {"arxiv": NUMBER, "issued": YEAR, "title": TITLE}
ABSTRACT = regex(r"(?:abstract|a b s t r a c t)(?:\s*:\s*|$)", re.IGNORECASE)  # "Abstract", "## a b s t r a c t"
KEYWORDS = regex(r"(?:Key ?words|KEYWORDS):\s*(?=[^;]{2,80};)")  # "Keywords: Agents; Learning"
PROSE = 8
"""So many blanks a line of prose has, or more."""
WITNESS = "front matter"
INSTEAD = {"author": {"incomplete", "inverted", "group"}, "csl_type": {"work_type"}}
"""Raw field -> others that say the same."""


def front_end(text: str, lines: list[Line]) -> int:
    """How many lines of a page are front matter."""
    end = 0
    if text[: lines[0].start].rstrip()[-4:].strip().lstrip("\ufeff") == "---" and ROW.fullmatch(lines[0].text):
        close = CLOSE.search(text, lines[0].start, lines[0].start + REACH)
        end = sum(line.start < close.start() for line in lines) if close else 0
    begin = [line.lower for line in lines[end : end + FEW]]
    if all(map(str.startswith, begin, OPENED[:2])) and OPENED[2] in begin:
        end += begin.index(OPENED[2]) + 1
    return end


def find_fronts(text: str, lines: list[Line]) -> list[int]:
    """Where pages begin under front matter of their own that names them, if the first of them does."""
    starts: list[int] = []
    end = 0
    for at, line in enumerate(lines):
        if at >= end and may_open(text, line) and (end := at + front_end(text, lines[at:])) > at:
            starts += [at] if _names_page(lines[at:end]) else []
        if not starts:
            return []
    return starts


def _names_page(rows: list[Line]) -> bool:
    """Whether front matter has a title and, between dashes, no blank line, as a text between two rules has."""
    named = any(row.lower.startswith(OPENED[0]) for row in rows)
    return named and (rows[-1].lower == OPENED[2] or not any(row.gap for row in rows[1:]))


def find_front(lines: list[Line]) -> range:
    """Where rows of a program stand among the first lines of a page."""
    rows = [at for at, line in enumerate(lines[:NEAR]) if ":" in line.text and _is_copying(line)]
    if not rows:
        return range(0)
    start = next((at for at in rows if opens_front(lines, at)), 0)
    return range(start, _end(lines, start))


def opens_front(lines: list[Line], at: int) -> bool:
    """Whether several rows of a program begin at a line, and one of them is the page's address or title."""
    if not _is_copying(lines[at]) or (at and _is_copying(lines[at - 1])):
        return False
    rows = lines[at : _end(lines, at)]
    return len(rows) > 1 and any(row.lower.startswith(SURE) for row in rows)


def _end(lines: list[Line], start: int) -> int:
    """Behind the rows of a program that begin at a line."""
    end = start
    while end < min(len(lines), start + NEAR) and _is_copying(lines[end]):
        end += 1
    return end


def _is_copying(line: Line) -> bool:
    head, colon, _ = line.lower.partition(":")
    return bool(colon) and head in COPYING


def read_front(lines: list[Line]) -> Page:
    """What front matter says, all its lines passed over."""
    page = Page(lines)
    for at, line in enumerate(lines):
        found = ROW.fullmatch(line.text)
        name = KEYS.get(found["key"].lower(), "") if found else ""
        if found and name and all(field.name != name for field in page.draft.fields):
            _use(page, at, name, *found.span("value"))
        page.ignore(at, WITNESS)
    return page


def _use(page: Page, at: int, name: str, start: int, end: int) -> None:
    text = page.lines[at].text
    found = FORMS.get(name, WORDS).fullmatch(text, start, end)
    if found and name == "author":
        names = found["value"]
        for _, first, last in split_byline(names) if looks_like_byline(names) or looks_like_person(names) else ():
            page.use(at, name, WITNESS, start + first, start + last, WITNESS)
    elif found:
        page.use(at, name, WITNESS, *found.span("value"), WITNESS)
    if found and text.lower().startswith("journal:"):
        page.use(at, "csl_type:article-journal", WITNESS, start, end, WITNESS)


def read_note(lines: list[Line]) -> Page:
    """A note under front matter that names the work: the first paragraph of its abstract, its keywords, no more."""
    page = Page(lines)
    for at, line in enumerate(lines):
        if page.draft.fields and (found := KEYWORDS.match(line.text)):
            _use_keywords(page, at, found.end())
            break
        if not page.draft.fields and (found := ABSTRACT.match(line.text)):
            start, begin = (at, found.end()) if found.end() < len(line.text) else (at + 1, 0)
            _use_paragraph(page, start, begin)
            if page.draft.fields:
                page.ignore(at, "heading: abstract")
    return page


def _use_keywords(page: Page, at: int, start: int) -> None:
    """Keywords between semicolons behind their word: between commas, they may be prose."""
    text = page.lines[at].text
    while start < len(text):
        end = text.find(";", start) if ";" in text[start:] else len(text)
        first = start + len(text[start:end]) - len(text[start:end].lstrip())
        page.use(at, "keywords", "keywords", first, first + len(text[first:end].rstrip(" .")))
        start = end + 1


def _use_paragraph(page: Page, start: int, begin: int) -> None:
    below = (at for at in range(start + 1, len(page.lines)) if page.lines[at].gap or page.lines[at].heading)
    lines = range(start, next(below, len(page.lines)))
    if start < len(page.lines) and page.lines[start].text.count(" ", begin) >= PROSE:
        for at in lines:
            page.use(at, "abstract", "abstract", begin if at == start else 0)


def complete(page: Page, front: Page) -> None:
    """Give a page what its front matter has and it has not."""
    names = {field.name.partition(":")[0] for field in page.draft.fields}
    for one, others in INSTEAD.items():
        names |= {one} if names & others else set()
    page.draft.fields.extend(field for field in front.draft.fields if field.name.partition(":")[0] not in names)
    for at, mark in enumerate(front.marks):
        if mark and names.issuperset(name.partition(":")[0] for name in mark.fields):
            front.marks[at] = Mark("ignored", (), WITNESS)


def complete_from(page: Page, rows: range) -> None:
    """Give a page what the front matter among its own lines has and it has not."""
    front = read_front(page.lines[rows.start : rows.stop])
    complete(page, front)
    page.marks[rows.start : rows.stop] = front.marks


def is_record(front: Page) -> bool:
    """Whether front matter alone tells of which work it is."""
    names = {field.name for field in front.draft.fields}
    return NEEDED[0] in names and not names.isdisjoint(NEEDED[1:])
