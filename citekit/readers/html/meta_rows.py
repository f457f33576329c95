"""What a row of the meta tags gives beside the text of its tag: people, dates, pages, the kinds of identifiers."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.html.meta_tags import INGENTA, URN_OF_ISSN, Tag, field_of, tells
from citekit.readers.html.meta_words import DC_TYPES, DEGREES, STATES
from citekit.readers.web_values import date_field, names_in

if TYPE_CHECKING:
    from citekit.draft import Field

ISSN = regex(r"\d{4}-?\d{3}[\dXx]")  # "0317-8471" in a dc.identifier
BOOK = regex(r"(?:urn:)?isbn[: ]", re.IGNORECASE)  # "urn:isbn:9780306406157", "ISBN 0-306-40615-2"
HANDLE = regex(
    r"(?:(?:https?://)?(?:www\.)?hdl\.handle\.net/|hdl:\s?)\d"
)  # "https://hdl.handle.net/1956/1234", "hdl:1956/1234"
OTHER_LISTS = regex(r"\s*;\s*|\s*\|\s*")  # "fog; aerosols", "fog | aerosols"
SEVERAL_NAMES = regex(r",[^,]*,| and | & ")  # "Jane Doe, John Roe and Ann Poe"
COMMA_LIST = regex(r"\s*,\s*")  # "fog, aerosols, air quality"
ADDRESS = regex(r"https?://\S+")  # "https://research.example.edu/en/publications/rain"
MARKS = regex(r"(?:\s+(?:and|&))?[\s*†‡,]*$")  # "Akihiro Takemiya and", "John F. Hartwig*"
NUMBERS = frozenset({"doi", "handle"})
NEW_YEAR = regex(r"([0-9]{4})[/-]0?1[/-]0?1")  # "2020/01/01"
DOI = regex(r"(?:doi:|info:doi/|https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/\S+", re.IGNORECASE)  # "doi:10.5555/rain"
JOURNAL = regex(r"(?!https?:|urn:)[^;:0-9]+")  # "Mires and Fens"; neither "Mires and Fens;22:3" nor an address


def _people(role: str, heard: list[Tag]) -> list[Field]:
    """Names, family first where a comma says so; a tag alone may name them all."""
    names = [(tag, name) for tag in heard for name in _names(tag, several=_are_several(tag, heard))]
    return [field_of(f"inverted:{role}" if "," in text else role, tag, text) for tag, text in names]


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
    if year and not tells(tags, "text:volume"):
        days = [tag for tag in tags if tag.row == "issued" and tag.value.startswith(year[1])]
        heard = [tag for tag in days if tag.value not in (year[0], year[1])][:1] or heard
    return [field_of(date_field("issued", tag.value), tag) for tag in heard]


def _available(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return [field_of(date_field("available_date", tag.value), tag) for tag in heard]


def _host(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The journal or book; dc.source may be an address."""
    del tags
    return [field_of("text:container_title", tag) for tag in heard if not ADDRESS.fullmatch(tag.value)]


def _short_host(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A journal's short title; OJS has "1" where there is none, others its full one once more."""
    full = {tag.value for tag in tags if tag.row == "text:container_title"}
    kept = [tag for tag in heard if tag.value not in full and not tag.value.isdecimal()]
    return [field_of("text:container_title_short", tag) for tag in kept]


def _contributors(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The people of a work with a DOI that has no creators."""
    created = tells(tags, "author", "authors")
    found = any(tag.row in NUMBERS or DOI.fullmatch(tag.value) for tag in tags)
    return [] if created or not found else _people("author", heard)


def _first_page(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """First and last page are two tags; the text is both, its place that of the first."""
    first = heard[0]
    last = next((tag for tag in tags if tag.row == "last_page"), None)
    both = f"{first.value}-{last.value}" if last and last.value != first.value else first.value
    if "-" in first.value or "–" in first.value:
        both = first.value
    return [field_of("page", first, both)]


def _last_page(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    first = tells(tags, "first_page")
    return [] if first else [field_of("page", heard[0])]


def _conference(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A conference beside a book is an event; alone it is the proceedings."""
    hosted = tells(tags, "text:container_title")
    return [field_of("text:event_title" if hosted else "text:container_title", heard[0])]


def _identifier(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A dc.identifier may be a DOI, an ISBN, or an address, which is not taken where a DOI is."""
    found: list[Field] = []
    for tag in heard:
        if DOI.fullmatch(tag.value):
            found.append(field_of("doi", tag))
        elif BOOK.match(tag.value):
            found.append(field_of("isbn", tag))
        elif HANDLE.match(tag.value):
            found.append(field_of("handle", tag))
        elif ISSN.fullmatch(tag.value):
            found.append(field_of("issn", tag))
    told = tells(tags, "url")
    return found or ([] if told else _address(heard[:1], tags))


def _address(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The page of a work that has no number by which it is found."""
    numbered = any(tag.row in NUMBERS or DOI.fullmatch(tag.value) or HANDLE.match(tag.value) for tag in tags)
    return [field_of("url", tag) for tag in heard if not numbered and ADDRESS.fullmatch(tag.value)]


def _keywords(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """Keywords one a tag or several in one: between semicolons, else between commas where there are more than one."""
    del tags
    found: dict[str, Field] = {}
    for tag in heard:
        value = unescape(tag.value)  # "fog &amp; aerosols", escaped twice
        words = OTHER_LISTS.split(value)
        if len(words) == 1 and len(heard) == 1:
            words = COMMA_LIST.split(value)
        for word in filter(None, words):
            found.setdefault(word, field_of("keywords", tag, word))
    return [*found.values()]


def _eprints_number(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """The issue of a journal; of a report its own number."""
    hosted = tells(tags, "text:container_title")
    return [field_of("text:issue" if hosted else "text:number", heard[0])]


def _id_number(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """A DOI, as most have it there."""
    told = tells(tags, "doi")
    return [field_of("doi", tag) for tag in heard if not told and DOI.fullmatch(tag.value)]


def _state(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return [field_of(f"said:status:{STATES[tag.value]}", tag) for tag in heard if tag.value in STATES]


def _degree(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    del tags
    return [field_of(f"said:genre:{word}", tag) for tag in heard if (word := DEGREES.get(tag.value.lower()))]


def _whole(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """What a work is part of: an ISSN in a URN; the journal of an article that no other tag names; no series."""
    if numbers := [field_of("issn", tag, tag.value[9:]) for tag in heard if URN_OF_ISSN.fullmatch(tag.value)]:
        return [] if any(tag.row.startswith("issn") for tag in tags) else numbers
    told = tells(tags, "text:container_title")
    article = any(tag.row == "kind" and DC_TYPES.get(tag.value.lower()) == "article-journal" for tag in tags)
    if told or not article or not JOURNAL.fullmatch(heard[0].value):
        return []
    return [field_of("text:container_title", heard[0])]


def _citation(heard: list[Tag], tags: list[Tag]) -> list[Field]:
    """Journal, volume, issue and pages as Ingenta has them; the forms of others are not known."""
    found = INGENTA.fullmatch(heard[0].value)
    if found is None or tells(tags, "text:container_title"):
        return []
    names = ("text:container_title", "text:volume", "text:issue", "page")
    return [field_of(name, heard[0], part) for name, part in zip(names, found.groups(), strict=True) if part]


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
