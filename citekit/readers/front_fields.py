"""What front matter says of a page, which goes to the witness that is trusted least."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.draft import Mark
from citekit.normalize.names import looks_like_byline, looks_like_person, split_byline
from citekit.patterns import regex
from citekit.readers.front import ROW
from citekit.readers.front_people import use_list
from citekit.readers.page import Page

if TYPE_CHECKING:
    from citekit.readers.lines import Line

KEYS = {
    "title": "title", "author": "author", "authors": "author", "journal": "container_title", "year": "issued",
    "date": "issued", "published": "issued",
    "publication": "container_title", "container-title": "container_title", "doi": "doi", "issn": "issn",
    "url": "arxiv", "url source": "arxiv", "source": "arxiv", "source_url": "arxiv", "link": "arxiv",
}  # fmt: skip
"""Key -> raw field; an address may hold a preprint's number, and a date is the work's if it is a year alone."""
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


def read_front(lines: list[Line]) -> Page:
    """What front matter says, all its lines passed over."""
    page = Page(lines)
    for at, line in enumerate(lines):
        found = ROW.fullmatch(line.text)
        name = KEYS.get(found["key"].lower(), "") if found else ""
        if found and name and all(field.name != name for field in page.draft.fields):
            _use(page, at, name, *found.span("value"))
        if line.lower[:6] == "author":
            use_list(page, at, WITNESS)
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
