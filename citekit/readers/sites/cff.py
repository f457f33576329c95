"""A CITATION.cff file: YAML of few forms, "key: value" and lists of people; of a preferred citation, that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import person_name
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.site import use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ENTRY = regex(r"(?P<indent> *(?:- +)?)(?P<key>[a-z-]+):\s*(?P<value>.*)")  # "  - family-names: Doe"
ITEM = regex(r" *- +(?P<value>[^:#]+)")  # "  - climate"
PLAIN = {
    "title": "title", "doi": "doi", "date-released": "issued", "date-published": "issued", "year": "issued",
    "journal": "container_title", "collection-title": "container_title", "volume": "volume", "issue": "issue",
    "abstract": "abstract", "issn": "issn", "isbn": "isbn", "version": "version", "edition": "edition",
}  # fmt: skip
"""Key of the Citation File Format 1.2 -> raw field."""
KINDS = {
    "software": "software", "dataset": "dataset", "data": "dataset", "article": "article-journal", "book": "book",
    "conference-paper": "paper-conference", "proceedings": "book", "thesis": "thesis", "report": "report",
    "generic": "document", "magazine-article": "article-magazine", "newspaper-article": "article-newspaper",
    "manual": "report", "unpublished": "manuscript", "software-code": "software",
}  # fmt: skip
ORDER = ("name-particle", "family-names", "given-names", "name-suffix", "name")


def read_cff(lines: list[Line]) -> list[Page] | None:
    """The one work that the file asks to be cited."""
    if not any(line.lower.startswith("cff-version:") for line in lines):
        return None
    page = Page(lines)
    start, end, depth = _preferred(lines)
    for at in range(len(lines)):
        if not start <= at < end:
            page.ignore(at, "file")
    kind, people = "software", False
    for at in range(start, end):
        entry = ENTRY.fullmatch(_printed(page, at))
        if entry and len(entry["indent"]) <= depth:
            people, kind = entry["key"] == "authors", _use(page, at, entry["key"]) or kind
        elif not people:
            page.ignore(at, "file")
    _use_people(page, start, end, depth)
    use_kind(page, start, kind, "file")
    return [page]


def _printed(page: Page, at: int) -> str:
    return page.lines[at].printed


def _preferred(lines: list[Line]) -> tuple[int, int, int]:
    """First and last line of what is to be cited, and how deep its keys are indented."""
    at = next((at for at, line in enumerate(lines) if line.printed.startswith("preferred-citation:")), None)
    if at is None:
        return 0, len(lines), 0
    end = next((below for below in range(at + 1, len(lines)) if lines[below].printed[:1] != " "), len(lines))
    first = lines[at + 1].printed if at + 1 < end else ""
    return at + 1, end, len(first) - len(first.lstrip())


def _span(page: Page, at: int) -> tuple[int, int]:
    """Where the value of a line stands in its text, without quotes."""
    text = page.lines[at].text
    start = text.find(":") + 1
    while start < len(text) and text[start] in " \"'":
        start += 1
    return start, len(text.rstrip(" \"'"))


def _use(page: Page, at: int, key: str) -> str | None:
    """Take a key's value; its type, if that is what it is."""
    start, end = _span(page, at)
    field = PLAIN.get(key)
    if field == "issued" and any(one.name == "issued" for one in page.draft.fields):
        field = None
    if key == "keywords":
        _use_keywords(page, at)
    elif field and end > start:
        page.use(at, field, f"row: {key}", start, end)
    page.ignore(at, f"row: {key}")
    return KINDS.get(page.lines[at].text[start:end]) if key == "type" else None


def _use_keywords(page: Page, at: int) -> None:
    for below in range(at + 1, len(page.lines)):
        item = ITEM.fullmatch(_printed(page, below))
        if item is None:
            return
        text = page.lines[below].text
        start = next((place for place, char in enumerate(text) if char.isalnum()), 0)
        page.use(below, "term:keywords", "row: keywords", start, len(text.rstrip(" \"'")))


def _use_people(page: Page, start: int, end: int, depth: int) -> None:
    """Each person of the list "authors", part by part; an entity has a name alone."""
    inside, person = False, dict[str, tuple[int, str]]()
    for at in range(start, end):
        entry = ENTRY.fullmatch(_printed(page, at))
        if entry and len(entry["indent"]) <= depth and "-" not in entry["indent"]:
            _put(page, person)
            inside, person = entry["key"] == "authors", {}
        elif inside and entry:
            if "-" in entry["indent"]:
                _put(page, person)
                person = {}
            first, last = _span(page, at)
            person[entry["key"]] = (at, page.lines[at].text[first:last])
            page.ignore(at, "people")
    _put(page, person)


def _put(page: Page, person: dict[str, tuple[int, str]]) -> None:
    """One person; its place is its name's."""
    particle, family, given, suffix, name = (person.get(key, (0, ""))[1] for key in ORDER)
    if family:
        at = person["family-names"][0]
        page.use(at, person_name("author", family, given, particle, "", suffix), "row: authors", *_span(page, at))
    elif name:
        page.use(person["name"][0], "group:author", "row: authors", *_span(page, person["name"][0]))
