"""Pages and identifiers: what makes values of raw fields."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from citekit.normalize.identifiers import find_dois, find_isbns, find_issns
from citekit.normalize.pages import parse_pages
from citekit.normalize.text import clean_text
from citekit.patterns import regex
from citekit.values import Custom, Identifier, PageRange, Pages

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly, Handler
    from citekit.draft import Field

COUNT = regex(r"(\d{1,6}|\d{1,3},\d{3})(?:\s*(?:pp?\.?|pages?))?$")  # "16", "16 pages", "1,024 pp"


def put_pages(assembly: Assembly, field: Field) -> None:
    """The pages; what is none is kept as printed."""
    text = clean_text(field.text)
    pages = parse_pages(text)
    if pages is None and text:
        assembly.doubt("pages-unreadable", field)
        pages = Pages((PageRange(text),))
    assembly.put("page", pages, field)


def put_count(assembly: Assembly, field: Field) -> None:
    """The number of pages."""
    text = clean_text(field.text)
    found = COUNT.match(text) or _other_count().match(text)
    if found:
        assembly.put("number_of_pages", int(found[1].replace(",", "")), field)
    else:
        assembly.doubt("number-unreadable", field, field="number_of_pages")
        assembly.add_new("custom", Custom(field.rule.removeprefix("row: "), text), field)


@cache
def _other_count() -> re.Pattern[str]:
    """ "16 S.", "16 sider" """
    from citekit.vocabulary.item_words import PAGES, any_of

    return regex(rf"(\d{{1,6}})\s*(?:{any_of(PAGES)})$", re.IGNORECASE)


def put_doi(assembly: Assembly, field: Field) -> None:
    """The DOI; a second one is another DOI of the work."""
    dois = find_dois(field.text)
    if not dois and re.search(r"\w", field.text):
        assembly.doubt("identifier-malformed", field, field="doi")
    for doi, _, _ in dois:
        main = assembly.values.get("doi")
        if main is None:
            assembly.put("doi", doi, field)
        elif main.lower() != doi.lower():
            if doi.lower() not in [other.lower() for other in assembly.values.get("other_doi", ())]:
                assembly.add("other_doi", doi, field)
        else:
            assembly.trace("doi", field)


def add_numbers(name: str, kind: str | None, scope: str | None = None) -> Handler:
    """A field of ISSN or ISBN."""
    find = find_isbns if name == "isbn" else find_issns

    def add(assembly: Assembly, field: Field) -> None:
        found = find(field.text)
        if not found and re.search(r"\w", field.text):
            assembly.doubt("identifier-malformed", field, field=name)
        for value, valid in found:
            assembly.add_new(name, Identifier(value, kind, scope), field)
            if not valid:
                assembly.doubt("checksum-wrong", field, field=name.upper())

    return add


def put_id(name: str, parse: Callable[[str], str | None]) -> Handler:
    """A field of one identifier."""

    def put(assembly: Assembly, field: Field) -> None:
        value = parse(clean_text(field.text))
        if value is None:
            assembly.doubt("identifier-malformed", field, field=name)
        assembly.put(name, value, field)

    return put
