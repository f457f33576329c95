"""A CITATION.cff file: YAML of few forms, "key: value" and lists of people; of a preferred citation, that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import person_name
from citekit.patterns import regex
from citekit.readers.page import Page
from citekit.readers.sites.site import find, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line

ENTRY = regex(r"(?P<key>[a-z-]{2,40}):(?:\s+[\"']?(?P<value>.*?)[\"']?)?\s*")  # "family-names: Doe", "title: 'On ice'"
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
ORDER = ("family-names", "given-names", "name-particle", "", "name-suffix")

Person = dict[str, tuple[int, str]]


def read_cff(lines: list[Line]) -> list[Page] | None:
    """The one work that the file asks to be cited."""
    page, columns = Page(lines), [_column(line) for line in lines]
    start, end = _preferred(lines, columns)
    depth = min(columns[start:end], default=0)
    kind, key, person = "software", "", Person()
    for at in range(start, end):
        entry = ENTRY.fullmatch(lines[at].text)
        if columns[at] == depth and not _is_item(lines[at]) and entry:
            _put(page, person)
            key, person = entry["key"], Person()
            kind = _use(page, at, entry.span("value"), key) or kind
        elif key == "authors" and entry:
            person = _put(page, person) if _is_item(lines[at]) else person
            person[entry["key"]] = at, entry["value"] or ""
        elif key == "keywords":
            page.use(
                at, "term:keywords", "row: keywords", lines[at].text[0] in "\"'", len(lines[at].text.rstrip("\"'"))
            )
    _put(page, person)
    use_kind(page, start, kind, "file")
    page.ignore_rest("file")
    return [page]


def _column(line: Line) -> int:
    """In which column of its line the words begin, without the dash of a list."""
    return len(line.printed) - len(line.text)


def _is_item(line: Line) -> bool:
    return line.printed[: _column(line)].rstrip().endswith("-")


def _preferred(lines: list[Line], columns: list[int]) -> tuple[int, int]:
    """First and last line of what is to be cited."""
    at = next((at for at, line in enumerate(lines) if line.lower.startswith("preferred-citation:")), None)
    if at is None or at + 1 == len(lines):
        return 0, len(lines)
    return at + 1, next((end for end in range(at + 1, len(lines)) if columns[end] <= columns[at]), len(lines))


def _use(page: Page, at: int, span: tuple[int, int], key: str) -> str | None:
    """Take a key's value; the kind, if that is what it tells."""
    field = PLAIN.get(key)
    if field and span[1] > span[0] and not find(page, field):
        page.use(at, field, f"row: {key}", *span)
    page.ignore(at, f"row: {key}")
    return KINDS.get(page.lines[at].text[span[0] : span[1]]) if key == "type" and span[0] >= 0 else None


def _put(page: Page, person: Person) -> Person:
    """Take one author, whose place is that of the name; an entity has one name."""
    parts = [person.get(key, (0, ""))[1] for key in ORDER]
    for key, name in (("family-names", person_name("author", *parts)), ("name", "group:author")):
        if key in person and person[key][1]:
            at, value = person[key]
            start = page.lines[at].text.index(value)
            page.use(at, name, "row: authors", start, start + len(value))
            break
    return Person()
