"""One CSL item: what each of its members says, with its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from citekit.normalize.coded import date_name, person_name
from citekit.normalize.csl_dates import parse_csl_date
from citekit.normalize.own_values import fits
from citekit.readers.csl_json.variables import (
    ALIASES,
    BOOKKEEPING,
    DATES,
    FACTS,
    FIELD_OF,
    NAMES,
    PEOPLE,
    TEXTS,
    TYPES,
)
from citekit.readers.json_scan import elements, object_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from citekit.readers.json_scan import Member, Value

DOI = re.compile(r"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s\"<>]*[^\s\"<>.,;:]")  # "10.1145/3625687.3625999"
PARTS = re.compile(r"[,;\s]+")  # "1756-2856 0028-0836", "0028-0836,1476-4687"
LABEL = re.compile(r"(PMID|PMCID|arXiv):\s*(\S+)")  # Zotero's Extra, which becomes the note: "PMID: 22"
ARTICLES = frozenset({"article-journal", "article-magazine", "article-newspaper"})
LABELS = {"PMID": "pmid", "PMCID": "pmcid", "arXiv": "arxiv"}


class Said(NamedTuple):
    """A raw field: its name, its text, its place in the source."""

    name: str
    text: str
    start: int
    end: int


class Item:
    """The members of an item. `own` are the fields that our writer has told in full under `custom`, `unread` the dates
    that are none."""

    def __init__(self, text: str, members: list[Member]) -> None:
        self.text, self.members = text, members
        self.unread: dict[str, str] = {}
        self.values = {key: value.value for key, value in self.members}
        self.own = self._own()
        self.type = self._type()

    def _own(self) -> frozenset[str]:
        custom = self.values.get("custom")
        return frozenset(key for key in custom if fits(key, custom[key])) if isinstance(custom, dict) else frozenset()

    def _type(self) -> str | None:
        kind = self.values.get("type")
        if not isinstance(kind, str):
            return None
        return kind if kind in TYPES else ALIASES.get(kind)

    def read(self, key: str, value: Value) -> Iterator[Said]:
        """The raw fields that a member gives; none where it says nothing of the work."""
        if key == "custom" and isinstance(value.value, dict):
            yield from _custom(self, value)
        elif not self._is_told(key, value.value) and value.value not in (None, "", [], {}):
            yield from self._read(key, value)

    def _is_told(self, key: str, value: Any) -> bool:
        """Whether another member says the same, or more."""
        field = FIELD_OF.get(key, key)
        number = self.values.get("custom", {}).get("article_number") if "article_number" in self.own else None
        if field in self.own or (number is not None and number == value and key in ("page", "number")):
            return True
        if key == "publisher":
            return self.type in ("thesis", "report") and value == self.values.get("authority")
        if key == "issued":
            return "published-print" in self.values
        return key in ("ISSN", "ISBN") and f"{key.lower()}-type" in self.values

    def _read(self, key: str, value: Value) -> Iterator[Said]:
        if key in BOOKKEEPING:
            return
        if read := READ.get(key):
            yield from read(self, value)
        elif field := TEXTS.get(key):
            yield from _text(self, value, f"text:{field}")
        elif field := NAMES.get(key):
            yield from _names(self, value, field)
        elif field := DATES.get(key):
            yield from _date(self, value, key)
        else:
            yield from _fact(self, value, key)

    def is_known(self, key: str) -> bool:
        """Whether a key is in any vocabulary."""
        return key in FIELD_OF or key in FACTS or key in PEOPLE or key in BOOKKEEPING or key in ("type", "custom")


def as_text(value: Any) -> str:
    """A text or a number as text; nothing for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def said(name: str, value: Value, text: str | None = None) -> Said:
    """All of a value as one raw field; a text's place is between its quotes."""
    inner = 1 if isinstance(value.value, str) else 0
    return Said(name, as_text(value.value) if text is None else text, value.start + inner, value.end - inner)


def _text(item: Item, value: Value, name: str) -> Iterator[Said]:
    """One text; Crossref has lists of them, of which the first counts."""
    if isinstance(value.value, list):
        for place, element in enumerate(elements(item.text, value.start)):
            yield from _text(item, element, name if place == 0 else f"fact:{name.partition(':')[2]}")
    elif isinstance(value.value, dict):
        yield from _fact(item, value, name.partition(":")[2])
    elif as_text(value.value).strip():
        yield said(name, value)


def _fact(item: Item, value: Value, key: str) -> Iterator[Said]:
    """What has no field: a text as it is, people and dates as far as they can be told, the rest as its JSON."""
    if isinstance(value.value, list):
        for element in elements(item.text, value.start):
            yield from _fact(item, element, key)
    elif isinstance(value.value, dict):
        yield said(f"fact:{key}", value, _in_words(value.value) or item.text[value.start : value.end])
    elif value.value is not None:
        yield said(f"fact:{key}", value, as_text(value.value) or item.text[value.start : value.end])


def _in_words(value: dict[str, Any]) -> str:
    if date := parse_csl_date(value)[0]:
        return date.iso()
    parts = (value.get(key) for key in ("given", "non-dropping-particle", "family", "literal", "name", "suffix"))
    return " ".join([part for part in parts if isinstance(part, str)])


def _type(item: Item, value: Value) -> Iterator[Said]:
    yield said(f"csl_type:{item.type or 'document'}", value, as_text(value.value) or item.text[value.start : value.end])
    if item.values.get("subtype") == "preprint" and "genre" not in item.values:
        yield said("said:genre:Preprint", value)


def _names(item: Item, value: Value, role: str) -> Iterator[Said]:
    if not isinstance(value.value, list):
        yield from _name(value, role)
        return
    for element in elements(item.text, value.start):
        yield from _name(element, role)


def _name(value: Value, role: str) -> Iterator[Said]:
    """A name in parts; a literal, or Crossref's `name`, is a group; `parse-names` leaves particles to be found."""
    name = value.value
    if not isinstance(name, dict):
        if as_text(name).strip():
            yield said(f"inverted:{role}", value)
        return
    parts = [as_text(name.get(key)) for key in PARTS_OF_NAME]
    group = as_text(name.get("literal")) or as_text(name.get("name"))
    if not any(parts[:2]) and group:
        yield said(f"group:{role}", value, group)
    elif name.get("parse-names") and all(parts[:2]) and not any(parts[2:4]):
        yield said(f"inverted:{role}", value, ", ".join(filter(None, (parts[0], parts[1], parts[4]))))
    elif any(parts[:2]):
        printed = " ".join(filter(None, (parts[1], parts[3], parts[2], parts[0], parts[4])))
        yield said(person_name(role, *parts), value, printed)
    yield from _rest_of_name(value, name)


PARTS_OF_NAME = ("family", "given", "non-dropping-particle", "dropping-particle", "suffix")


def _rest_of_name(value: Value, name: dict[str, Any]) -> Iterator[Said]:
    for key in ("ORCID", "orcid"):
        if as_text(name.get(key)):
            yield said("fact:ORCID", value, f"{as_text(name.get('family'))}: {as_text(name[key])}")
    places = name.get("affiliation")
    for place in places if isinstance(places, list) else ():
        if isinstance(place, dict) and as_text(place.get("name")):
            yield said("fact:Affiliation", value, f"{as_text(name.get('family'))}: {as_text(place['name'])}")


def _date(item: Item, value: Value, key: str) -> Iterator[Said]:
    date, circa = parse_csl_date(value.value)
    printed = as_text(value.value) or item.text[value.start : value.end]
    if isinstance(value.value, dict):
        printed = next((as_text(value.value[key]) for key in ("raw", "literal") if value.value.get(key)), printed)
    if date is None:
        if value.value not in ({"date-parts": [[None]]}, {"date-parts": [[]]}):
            item.unread[key] = printed
            yield said(f"fact:{key}", value, printed)
        return
    yield said(date_name(DATES[key], date), value, printed)
    if circa:
        yield said("fact:Approximate date", value, key)


def _page(_: Item, value: Value) -> Iterator[Said]:
    if text := as_text(value.value).strip():
        yield said(f"said:page:{text}", value)


def _first_page(item: Item, value: Value) -> Iterator[Said]:
    if "page" not in item.values:
        yield from _page(item, value)


def _number(item: Item, value: Value) -> Iterator[Said]:
    """On an article the number is that of the article, as citation-js has it."""
    yield from _text(item, value, "text:article_number" if item.type in ARTICLES else "text:number")


def _doi(_: Item, value: Value) -> Iterator[Said]:
    text = as_text(value.value).strip()
    if text:
        yield said("exact_doi" if DOI.fullmatch(text) else "doi", value)


def _named(name: str) -> Callable[[Item, Value], Iterator[Said]]:
    def read(_: Item, value: Value) -> Iterator[Said]:
        if as_text(value.value).strip():
            yield said(name, value)

    return read


def _standard_numbers(name: str) -> Callable[[Item, Value], Iterator[Said]]:
    def read(item: Item, value: Value) -> Iterator[Said]:
        if isinstance(value.value, list):
            for element in elements(item.text, value.start):
                yield from read(item, element)
        else:
            yield from _split_numbers(name, value)

    return read


def _split_numbers(name: str, value: Value) -> Iterator[Said]:
    """Several on a line, each by itself; blanks inside a number belong to it."""
    parts = [part for part in PARTS.split(as_text(value.value)) if part]
    if any(sum(map(str.isalnum, part)) < 8 for part in parts):
        parts = [as_text(value.value)]
    for part in parts:
        yield said(name, value, part)


def _kinds_of_numbers(name: str) -> Callable[[Item, Value], Iterator[Said]]:
    """Crossref's `issn-type`: `[{"value": "1756-2856", "type": "print"}]`."""

    def read(item: Item, value: Value) -> Iterator[Said]:
        for element in elements(item.text, value.start) if isinstance(value.value, list) else ():
            if isinstance(element.value, dict):
                kind = element.value.get("type")
                suffix = f"_{kind}" if kind in ("print", "electronic") else ""
                yield said(f"{name}{suffix}", element, as_text(element.value.get("value")))

    return read


def _count(_: Item, value: Value) -> Iterator[Said]:
    if text := as_text(value.value).strip():
        yield said("number_of_pages", value, text)


def _terms(name: str) -> Callable[[Item, Value], Iterator[Said]]:
    def read(item: Item, value: Value) -> Iterator[Said]:
        if isinstance(value.value, list):
            for element in elements(item.text, value.start):
                if as_text(element.value).strip():
                    yield said(f"term:{name}", element)
            return
        text = as_text(value.value)
        for part in text.split(";" if ";" in text else ","):
            if part.strip():
                yield said(f"term:{name}", value, part.strip())

    return read


def _notes(_: Item, value: Value) -> Iterator[Said]:
    """A note for each line, as our writer joins them; Zotero's Extra has identifiers on lines of their own."""
    for line in as_text(value.value).split("\n"):
        label = LABEL.fullmatch(line.strip())
        if label:
            yield said(LABELS[label[1]], value, label[2])
        elif line.strip():
            yield said("texts:note", value, line)


def _event(item: Item, value: Value) -> Iterator[Said]:
    """CSL's old name of the event's title; in Crossref's records an object."""
    event = value.value
    if not isinstance(event, dict):
        yield from _text(item, value, "text:event_title")
        return
    for key, name in (("name", "text:event_title"), ("location", "text:event_place")):
        if as_text(event.get(key)):
            yield said(name, value, as_text(event[key]))
    if date := parse_csl_date(event.get("start"))[0]:
        yield said(date_name("event_date", date), value, date.iso())


def _funders(item: Item, value: Value) -> Iterator[Said]:
    for element in elements(item.text, value.start) if isinstance(value.value, list) else ():
        funder = element.value if isinstance(element.value, dict) else {"name": element.value}
        awards = funder.get("award")
        numbers = ", ".join(map(as_text, awards)) if isinstance(awards, list) else ""
        name = as_text(funder.get("name"))
        if name or numbers:
            yield said("texts:funding", element, f"{name} ({numbers})" if name and numbers else name or numbers)


def _licence(item: Item, value: Value) -> Iterator[Said]:
    """A licence as text, or Crossref's list of addresses."""
    if not isinstance(value.value, list):
        yield from _text(item, value, "text:rights")
        return
    for element in elements(item.text, value.start):
        if isinstance(element.value, dict) and as_text(element.value.get("URL")):
            yield said("fact:Licence", element, as_text(element.value["URL"]))


def _custom(item: Item, value: Value) -> Iterator[Said]:
    """What our own writer had no variable for, in our own JSON; members of others are facts."""
    for key, member in object_at(item.text, value.start)[0]:
        if key in item.own:
            yield Said(f"own:{key}", item.text[member.start : member.end], member.start, member.end)
        else:
            yield from _fact(item, member, key)


READ: dict[str, Callable[[Item, Value], Iterator[Said]]] = {
    "type": _type, "page": _page, "page-first": _first_page, "number": _number, "DOI": _doi, "URL": _named("url"),
    "PMID": _named("pmid"), "PMCID": _named("pmcid"), "language": _named("language"),
    "ISBN": _standard_numbers("isbn"), "ISSN": _standard_numbers("issn"), "issn-type": _kinds_of_numbers("issn"),
    "isbn-type": _kinds_of_numbers("isbn"), "number-of-pages": _count, "keyword": _terms("keywords"),
    "categories": _terms("subject_areas"), "subject": _terms("subject_areas"), "note": _notes, "event": _event,
    "funder": _funders, "license": _licence, "is-referenced-by-count": _named("cited_by:Crossref"),
}  # fmt: skip
"""Key -> what reads it, where it is more than a text."""
