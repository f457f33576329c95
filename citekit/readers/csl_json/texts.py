"""Titles, keywords, notes, funders, and what stands under `custom`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.frozen import replace
from citekit.normalize.citation_keys import CITATION_KEY, is_citation_key
from citekit.normalize.coded import date_name
from citekit.normalize.csl_dates import parse_csl_date
from citekit.patterns import regex
from citekit.readers.csl_json.said import Said, as_text, fact, named, said, text
from citekit.readers.json_scan import elements, object_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.csl_json.item import Item
    from citekit.readers.csl_json.said import Reader
    from citekit.readers.json_scan import Value

LABEL = regex(r"(PMID|PMCID|arXiv|DOI):\s*(\S+)")  # Zotero's Extra, which becomes the note: "PMID: 22"
LABELS = {"PMID": "pmid", "PMCID": "pmcid", "arXiv": "arxiv", "DOI": "doi"}


def _title(item: Item, value: Value) -> Iterator[Said]:
    """The title; Crossref has the subtitle apart."""
    for one in text(item, value, "text:title"):
        rest = _first(item.values.get("subtitle"))
        if rest and one.name == "text:title" and rest not in one.text:
            yield one._replace(name=f"said:title:{one.text}{'' if one.text[-1:] in ':?!' else ':'} {rest}")
        else:
            yield one


def _first(value: Any) -> str:
    return as_text(value[0] if isinstance(value, list) and value else value)


def _subtitle(item: Item, value: Value) -> Iterator[Said]:
    """What the title does not take in is kept as a fact."""
    first = _first(item.values.get("title"))
    if not first:
        yield from fact(item, value, "subtitle")
    elif isinstance(value.value, list):
        for element in tuple(elements(item.text, value.start))[1:]:
            yield from fact(item, element, "subtitle")


def _terms(name: str) -> Reader:
    def read(item: Item, value: Value) -> Iterator[Said]:
        if isinstance(value.value, list):
            for element in elements(item.text, value.start):
                yield from [said(f"term:{name}", element)] if as_text(element.value) else fact(item, element, name)
            return
        text = as_text(value.value)
        for part in text.split(";" if ";" in text else ","):
            if part.strip():
                yield said(f"term:{name}", value, part.strip())

    return read


def _abstract(item: Item, value: Value) -> Iterator[Said]:
    """An abstract without the heading that JATS has over it."""
    for one in text(item, value, "text:abstract"):
        heading = HEADING.match(one.text)
        yield one._replace(text=one.text[heading.end() :]) if heading else one


HEADING = regex(r"\s*<(jats:title|title|h[1-6])>\s*(?:Abstract|ABSTRACT|Summary|SUMMARY)[.:]?\s*</\1>\s*(?=\S)")


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
        yield from text(item, value, "text:event_title")
        return
    for key, name in (("name", "text:event_title"), ("location", "text:event_place")):
        if as_text(event.get(key)):
            yield said(name, value, as_text(event[key]))
    start, end = (parse_csl_date(event.get(key))[0] for key in ("start", "end"))
    if start:
        days = replace(start, end=end) if end and end != start else start
        yield said(date_name("event_date", days), value, days.iso())


def _institution(item: Item, value: Value) -> Iterator[Said]:
    """Crossref's institutions: the university of a thesis, who published what names no publisher."""
    for element in elements(item.text, value.start) if isinstance(value.value, list) else ():
        body = element.value if isinstance(element.value, dict) else {}
        name, university = as_text(body.get("name")), item.type == "thesis"
        if university or "publisher" not in item.values:
            yield said("text:authority" if university else "text:publisher", element, name)
        elif name and name != as_text(item.values["publisher"]):
            yield said("fact:Institution", element, name)
        places = body.get("place")
        if isinstance(places, list) and places and "publisher-location" not in item.values:
            yield said("text:publisher_place", element, as_text(places[0]))


def _degree(item: Item, value: Value) -> Iterator[Said]:
    """Crossref's degree: the kind of a thesis."""
    for degree in value.value if isinstance(value.value, list) else [value.value]:
        if item.type == "thesis" and "genre" not in item.values and as_text(degree):
            yield said("text:genre", value, as_text(degree))


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
        yield from text(item, value, "text:rights")
        return
    for element in elements(item.text, value.start):
        if isinstance(element.value, dict) and as_text(element.value.get("URL")):
            yield said("fact:Licence", element, as_text(element.value["URL"]))


def _custom(item: Item, value: Value) -> Iterator[Said]:
    """What our own writer had no variable for, in our own JSON; members of others are facts."""
    if not isinstance(value.value, dict):
        yield from fact(item, value, "custom")
        return
    for key, member in object_at(item.text, value.start)[0]:
        if key in item.own:
            yield Said(f"own:{key}", item.text[member.start : member.end], member.start, member.end)
        else:
            yield from fact(item, member, key)


def _key(item: Item, value: Value) -> Iterator[Said]:
    """What documents cite the work by; `id` where `citation-key` does not say it."""
    key = as_text(item.values.get("citation-key") or value.value)
    if key == as_text(value.value) and is_citation_key(key):
        yield said(CITATION_KEY, value, key)


TEXTS: dict[str, Reader] = {
    "id": _key, "citation-key": _key,
    "title": _title, "subtitle": _subtitle, "abstract": _abstract, "language": named("language"),
    "keyword": _terms("keywords"),
    "categories": _terms("subject_areas"), "subject": _terms("subject_areas"), "note": _notes, "event": _event,
    "institution": _institution, "degree": _degree, "funder": _funders, "license": _licence, "custom": _custom,
}  # fmt: skip
"""Key -> what reads it."""
