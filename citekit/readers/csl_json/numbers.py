"""Dates, pages and identifiers of an item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name
from citekit.normalize.csl_dates import certain_csl_date, date_in_words, goes_on, has_words, parse_csl_date
from citekit.normalize.statuses import instead_of_a_year
from citekit.patterns import regex
from citekit.readers.csl_json.said import as_text, fact, named, said, text
from citekit.readers.csl_json.variables import DATES
from citekit.readers.json_scan import elements

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.csl_json.item import Item
    from citekit.readers.csl_json.said import Reader, Said
    from citekit.readers.json_scan import Value

# "10.1145/3625687.3625999", and what shortdoi.org makes of it: "10/abc12"
DOI = regex(r"10\.[0-9]{4,9}(?:\.[0-9]+)*/[^\s\"<>]*[^\s\"<>.,;:]|10/[a-z0-9]{3,9}")
ISSN = regex(r"[0-9]{4}-[0-9]{3}[0-9Xx]")  # "0028-0836", also in the place of an ISBN
PARTS = regex(r"[,;\s]+")  # "1756-2856 0028-0836", "0028-0836,1476-4687"
ARTICLES = frozenset({"article-journal", "article-magazine", "article-newspaper"})


def date_of(item: Item, value: Value, key: str) -> Iterator[Said]:
    """A date, what its words say besides, and of one that is none what is certain."""
    date, circa = parse_csl_date(value.value)
    printed = as_text(value.value) or item.text[value.start : value.end]
    if isinstance(value.value, dict):
        printed = next((as_text(value.value[key]) for key in ("raw", "literal") if value.value.get(key)), printed)
    if date is None:
        status = instead_of_a_year(date_in_words(value.value)) if key == "issued" else None
        if status and "status" not in item.values:
            yield said("text:status", value, status)
        elif value.value not in ({"date-parts": [[None]]}, {"date-parts": [[]]}):
            item.unread[key] = printed
            if certain := certain_csl_date(value.value):
                item.certain[key] = certain.iso()
                yield said(date_name(DATES[key], certain), value, printed)
            yield said(f"fact:{key}", value, printed)
        return
    yield said(date_name(DATES[key], date), value, printed)
    if (date.day is None and has_words(value.value)) or (date.end is None and goes_on(value.value)):
        yield said(f"fact:{key}", value, printed)
    season = value.value.get("season") if isinstance(value.value, dict) else None
    if season and date.season is None and date.month is None:
        yield said("fact:season", value, as_text(season))
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
    yield from text(item, value, "text:article_number" if item.type in ARTICLES else "text:number")


def _doi(_: Item, value: Value) -> Iterator[Said]:
    text = as_text(value.value).strip()
    if text:
        yield said("exact_doi" if DOI.fullmatch(text) else "doi", value)
        if "10." not in text and not DOI.fullmatch(text):
            yield said("fact:DOI", value)


def _url(item: Item, value: Value) -> Iterator[Said]:
    """An address; that of a DOI's resolver states the DOI where nothing else does."""
    yield from named("url")(item, value)
    told = item.values.get("DOI") or "doi" in item.own or "DOI" in as_text(item.values.get("note"))
    if "doi.org/10." in as_text(value.value) and not told:
        yield said("doi", value)


def _standard_numbers(name: str) -> Reader:
    def read(item: Item, value: Value) -> Iterator[Said]:
        if isinstance(value.value, list):
            for element in elements(item.text, value.start):
                yield from read(item, element)
        elif isinstance(value.value, dict):
            yield from fact(item, value, name)
        else:
            yield from _split_numbers(name, value)

    return read


def _split_numbers(name: str, value: Value) -> Iterator[Said]:
    """Several on a line, each by itself; blanks inside a number belong to it."""
    parts = [part for part in PARTS.split(as_text(value.value)) if part]
    if any(sum(map(str.isalnum, part)) < 8 for part in parts):
        parts = [as_text(value.value)]
    for part in parts:
        yield said("issn" if ISSN.fullmatch(part) else name, value, part)


def _kinds_of_numbers(name: str) -> Reader:
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


NUMBERS: dict[str, Reader] = {
    "page": _page, "page-first": _first_page, "number": _number, "DOI": _doi, "URL": _url,
    "PMID": named("pmid"), "PMCID": named("pmcid"), "ISBN": _standard_numbers("isbn"),
    "ISSN": _standard_numbers("issn"), "issn-type": _kinds_of_numbers("issn"),
    "isbn-type": _kinds_of_numbers("isbn"), "number-of-pages": _count,
    "is-referenced-by-count": named("cited_by:Crossref"),
}  # fmt: skip
"""Key -> what reads it."""
