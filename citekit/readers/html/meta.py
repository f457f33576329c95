"""Meta tags that describe a work: Highwire Press's "citation_…", Dublin Core, PRISM."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.draft import Field
from citekit.frozen import NamedTuple
from citekit.normalize.work_types import known_type
from citekit.patterns import regex
from citekit.readers.html.meta_words import DC_TYPES, DEGREES, FIELDS, PREFIXES, SEVERAL, STATES, TYPES
from citekit.readers.web_values import date_field, names_in
from citekit.source import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

    from citekit.readers.html.places import Places

WITNESS = "meta"
RANK = {name: place for place, name in enumerate(FIELDS)}
ISSN = regex(r"\d{4}-?\d{3}[\dXx]")  # "0317-8471" in a dc.identifier
BOOK = regex(r"(?:urn:)?isbn[: ]", re.IGNORECASE)  # "urn:isbn:9780306406157", "ISBN 0-306-40615-2"
HANDLE = regex(r"https?://hdl\.handle\.net/\d")  # "https://hdl.handle.net/1956/1234"
OTHER_LISTS = regex(r"\s*;\s*|\s*\|\s*")  # "fog; aerosols", "fog | aerosols"
SEVERAL_NAMES = regex(r",[^,]*,| and | & ")  # "Jane Doe, John Roe and Ann Poe"
COMMA_LIST = regex(r"\s*,\s*")  # "fog, aerosols, air quality"
ADDRESS = regex(r"https?://\S+")  # "https://research.example.edu/en/publications/rain"
SCHEMES = frozenset({"", "doi", "uri", "url", "issn", "eissn", "isbn", "urn", "handle", "hdl"})
"""Schemes of identifiers that others know."""
MARKS = regex(r"(?:\s+(?:and|&))?[\s*†‡,]*$")  # "Akihiro Takemiya and", "John F. Hartwig*"
NUMBERS = frozenset({"doi", "handle"})
NEW_YEAR = regex(r"([0-9]{4})[/-]0?1[/-]0?1")  # "2020/01/01"
DOI = regex(r"(?:doi:|info:doi/|https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+", re.IGNORECASE)  # "doi:10.5555/rain"
SEMANTICS = regex(r"info:eu-repo/semantics/|text\.(?!serial|chapter)")  # "info:eu-repo/semantics/article"


class Tag(NamedTuple):
    """A meta tag about the work: its name as in the table, its content and place."""

    name: str
    value: str
    span: Span


def read_meta(root: _Element, places: Places) -> list[Field]:
    """The raw fields of a page's meta tags; nothing unless they describe a work."""
    tags = list(_tags(root, places))
    names = {tag.name for tag in tags}
    if not _is_work(names):
        return []
    fields = [field for name in dict.fromkeys(FIELDS.values()) for field in _read(name, tags)]
    return _type(tags, names) + fields


def _tags(root: _Element, places: Places) -> list[Tag]:
    found: list[Tag] = []
    for element in root.iter("meta"):
        name = (element.get("name") or element.get("property") or "").strip().lower()
        value = element.get("content") or ""
        for prefix, ours in PREFIXES:
            if name.startswith(prefix):
                name = ours + name[len(prefix) :]
        if name in FIELDS and value.strip() and not _is_of_another_scheme(element, name):
            found.append(Tag(name, value.strip(), _inner(value, places.take_attribute(value), places)))
    return found


def _is_of_another_scheme(element: _Element, name: str) -> bool:
    """Whether an identifier is one of the publisher's own: scheme="manuscript" content="2011-0089"."""
    scheme = (element.get("scheme") or "").rpartition(".")[2].lower()
    return name in ("dc.identifier", "dcterms.identifier") and scheme not in SCHEMES


def _inner(value: str, span: Span, places: Places) -> Span:
    """The place of a value without the blanks around it."""
    at = places.find_raw(value.strip(), span.start, span.end)
    return span if at < 0 else span._replace(start=at, end=at + len(value.strip()))


def _is_work(names: set[str]) -> bool:
    """A Highwire title is a work's; any page may have Dublin Core, so a work needs its people and date, too."""
    if "citation_title" in names:
        return True
    kinds = {FIELDS[name] for name in names}
    people = bool(kinds & {"author", "authors", "contributor"})
    return "text:title" in kinds and people and bool(kinds & {"issued", "doi"})


def _read(name: str, tags: list[Tag]) -> list[Field]:
    """The fields that one row's tags give; of several names for it the most trusted is heard."""
    mine = [tag for tag in tags if FIELDS[tag.name] == name]
    if not mine:
        return []
    best = min(mine, key=lambda tag: RANK[tag.name]).name
    heard = [tag for tag in mine if tag.name == best][: None if name in SEVERAL else 1]
    if name == "authors" and any(FIELDS[tag.name] == "author" for tag in tags):
        return []
    if own := OWN.get(name):
        return own(heard, tags)
    return [_field(name, tag) for tag in heard]


def _field(name: str, tag: Tag, text: str | None = None) -> Field:
    return Field(name, tag.value if text is None else text, _part(tag, text), f"meta: {tag.name}", WITNESS)


def _part(tag: Tag, text: str | None) -> Span:
    """The place of a part of a tag's content, where nothing in the content is escaped."""
    at = -1 if text is None or tag.span.end - tag.span.start != len(tag.value) else tag.value.find(text)
    return tag.span if at < 0 else Span(tag.span.start + at, tag.span.start + at + len(text or ""))


def _people(role: str, heard: list[Tag]) -> list[Field]:
    """Names, family first where a comma says so; a tag alone may name them all."""
    names = [(tag, name) for tag in heard for name in _names(tag, several=_are_several(tag, heard))]
    return [_field(f"inverted:{role}" if "," in text else role, tag, text) for tag, text in names]


def _names(tag: Tag, *, several: bool) -> list[str]:
    texts = [name for text in OTHER_LISTS.split(tag.value) if (name := MARKS.sub("", text))]
    return [name for text in texts for name in names_in(text)] if several else texts


def _are_several(tag: Tag, heard: list[Tag]) -> bool:
    """Whether a tag may name several without a semicolon: "Jane Doe, Richard Roe and Anna Berg"."""
    return tag.name == "citation_authors" or (len(heard) == 1 and SEVERAL_NAMES.search(tag.value) is not None)


def _authors(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return _people("author", heard)


def _editors(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return _people("editor", heard)


def _issued(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """When it came out. HighWire says "2020/01/01" for a year; of a preprint another tag has the day."""
    year = NEW_YEAR.fullmatch(heard[0].value)
    if year and not any(FIELDS[tag.name] == "text:volume" for tag in tags):
        days = [tag for tag in tags if FIELDS[tag.name] == "issued" and tag.value.startswith(year[1])]
        heard = [tag for tag in days if tag.value not in (year[0], year[1])][:1] or heard
    return [_field(date_field("issued", tag.value), tag) for tag in heard]


def _available(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return [_field(date_field("available_date", tag.value), tag) for tag in heard]


def _host(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The journal or book; dc.source may be an address."""
    del tags
    return [_field("text:container_title", tag) for tag in heard if not ADDRESS.fullmatch(tag.value)]


def _short_host(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A journal's short title; OJS has "1" where there is none, others its full one once more."""
    full = {tag.value for tag in tags if FIELDS[tag.name] == "text:container_title"}
    kept = [tag for tag in heard if tag.value not in full and not tag.value.isdecimal()]
    return [_field("text:container_title_short", tag) for tag in kept]


def _contributors(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The people of a work with a DOI that has no creators."""
    created = any(FIELDS[tag.name] in ("author", "authors") for tag in tags)
    found = any(FIELDS[tag.name] in NUMBERS or DOI.fullmatch(tag.value) for tag in tags)
    return [] if created or not found else _people("author", heard)


def _first_page(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """First and last page are two tags; the text is both, its place that of the first."""
    first = heard[0]
    last = next((tag for tag in tags if FIELDS[tag.name] == "last_page"), None)
    both = f"{first.value}-{last.value}" if last and last.value != first.value else first.value
    if "-" in first.value or "–" in first.value:
        both = first.value
    return [_field("page", first, both)]


def _last_page(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    first = any(FIELDS[tag.name] == "first_page" for tag in tags)
    return [] if first else [_field("page", heard[0])]


def _conference(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A conference beside a book is an event; alone it is the proceedings."""
    hosted = any(FIELDS[tag.name] == "text:container_title" for tag in tags)
    return [_field("text:event_title" if hosted else "text:container_title", heard[0])]


def _identifier(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A dc.identifier may be a DOI, an ISBN, or an address, which is not taken where a DOI is."""
    found: list[Field] = []
    for tag in heard:
        if DOI.fullmatch(tag.value):
            found.append(_field("doi", tag))
        elif BOOK.match(tag.value):
            found.append(_field("isbn", tag))
        elif HANDLE.match(tag.value):
            found.append(_field("handle", tag))
        elif ISSN.fullmatch(tag.value):
            found.append(_field("issn", tag))
    told = any(FIELDS[tag.name] == "url" for tag in tags)
    return found or ([] if told else _address(heard[:1], tags))


def _address(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The page of a work that has no number by which it is found."""
    numbered = any(FIELDS[tag.name] in NUMBERS or DOI.fullmatch(tag.value) or HANDLE.match(tag.value) for tag in tags)
    return [_field("url", tag) for tag in heard if not numbered and ADDRESS.fullmatch(tag.value)]


def _keywords(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """Keywords one a tag or several in one: between semicolons, else between commas where there are more than one."""
    del tags
    found: list[Field] = []
    for tag in heard:
        words = OTHER_LISTS.split(tag.value)
        if len(words) == 1 and len(heard) == 1:
            words = COMMA_LIST.split(tag.value)
        found += [_field("keywords", tag, word) for word in words if word]
    return found


def _eprints_number(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The issue of a journal; of a report its own number."""
    hosted = any(FIELDS[tag.name] == "text:container_title" for tag in tags)
    return [_field("text:issue" if hosted else "text:number", heard[0])]


def _id_number(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A DOI, as most have it there."""
    told = any(FIELDS[tag.name] == "doi" for tag in tags)
    return [_field("doi", tag) for tag in heard if not told and DOI.fullmatch(tag.value)]


def _state(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return [_field(f"said:status:{STATES[tag.value]}", tag) for tag in heard if tag.value in STATES]


def _degree(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return [_field(f"said:genre:{word}", tag) for tag in heard if (word := DEGREES.get(tag.value.lower()))]


def _whole(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """What a work is part of: an ISSN in a URN; the journal of an article that no other tag names; no series."""
    if numbers := [_field("issn", tag, tag.value[9:]) for tag in heard if URN_OF_ISSN.fullmatch(tag.value)]:
        return [] if any(FIELDS[tag.name].startswith("issn") for tag in tags) else numbers
    told = any(FIELDS[tag.name] == "text:container_title" for tag in tags)
    article = any(FIELDS[tag.name] == "kind" and DC_TYPES.get(tag.value.lower()) == "article-journal" for tag in tags)
    if told or not article or not JOURNAL.fullmatch(heard[0].value):
        return []
    return [_field("text:container_title", heard[0])]


def _citation(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """Journal, volume, issue and pages as Ingenta has them; the forms of others are not known."""
    found = INGENTA.fullmatch(heard[0].value)
    if found is None or any(FIELDS[tag.name] == "text:container_title" for tag in tags):
        return []
    names = ("text:container_title", "text:volume", "text:issue", "page")
    return [_field(name, heard[0], part) for name, part in zip(names, found.groups(), strict=True) if part]


URN_OF_ISSN = regex(r"urn:issn:[0-9]{4}-[0-9]{3}[0-9Xx]", re.IGNORECASE)  # "urn:ISSN:2049-3630"
JOURNAL = regex(r"(?!https?:|urn:)[^;:0-9]+")  # "Mires and Fens"; neither "Mires and Fens;22:3" nor an address
INGENTA = regex(r"([^,]+(?:, [^,0-9]+)*), ([0-9]*), ([0-9]*), ([0-9]+-[0-9]+)\([0-9]+\)")  # "Fens, 35, 4, 148-149(2)"


def _no_fields(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del heard, tags
    return []


OWN = {
    "author": _authors,
    "authors": _authors,
    "editor": _editors,
    "issued": _issued,
    "available_date": _available,
    "first_page": _first_page,
    "last_page": _last_page,
    "conference": _conference,
    "identifier": _identifier,
    "url": _address,
    "keywords": _keywords,
    "kind": _no_fields,
    "contributor": _contributors,
    "eprints_number": _eprints_number,
    "id_number": _id_number,
    "state": _state,
    "degree": _degree,
    "whole": _whole,
    "citation": _citation,
    "text:container_title": _host,
    "text:container_title_short": _short_host,
}
"""Rows that need more than the text of their tag."""


def _type(tags: list[Tag], names: set[str]) -> list[Field]:
    """The kind of work: by the tags that only one kind has, else as dc.type names it."""
    by_tag = next(((name, kind) for name, kind in TYPES if name in names), None)
    if by_tag:
        tag = next(tag for tag in tags if tag.name == by_tag[0])
        meets = by_tag[1] == "article-journal" and MEETING.search(tag.value)
        return [_field("csl_type:paper-conference" if meets else f"csl_type:{by_tag[1]}", tag)]
    for tag in tags:
        if FIELDS[tag.name] == "kind" and (name := _kind(tag.value)):
            return [_field(name, tag)]
    serial = next((tag for tag in tags if _is_of_a_serial(tag)), None)
    return [_field("csl_type:article-journal", serial)] if serial else []


MEET = "(?:conference|symposium|workshop|congress)"
# "Proceedings of the 3rd Conference on Kelp", "2021 Kelp Symposium" as a journal; no "Kelp Conference Series"
MEETING = regex(
    rf"\b\d{{1,3}}(?:st|nd|rd|th)\b.{{0,80}}\b{MEET}\b|\b(?:19|20)\d\d\b.{{0,80}}\b{MEET}\b|\b{MEET}\b.{{0,80}}\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)


def _is_of_a_serial(tag: Tag) -> bool:
    """Whether a tag that tells the whole of a work tells a journal: by its ISSN, by a volume."""
    if FIELDS[tag.name] == "citation":
        found = INGENTA.fullmatch(tag.value)
        return found is not None and found[2] != ""
    return FIELDS[tag.name] == "whole" and URN_OF_ISSN.fullmatch(tag.value) is not None


def _kind(value: str) -> str | None:
    """The raw name for what dc.type says: a word that type lines use, or one of repositories."""
    kind = DC_TYPES.get(SEMANTICS.sub("", value.lower()))
    if (kind is None or "-" not in value) and known_type(value):
        return "work_type"
    return f"csl_type:{kind}" if kind else None
