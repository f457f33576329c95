"""Identifiers and addresses of a .bib entry: verbatim fields, and what exports do to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.assemble.bibtex_fields.value import decoded
from citekit.normalize.identifiers import find_dois, find_isbns, find_issns, parse_handle
from citekit.patterns import regex
from citekit.values import Custom, Identifier

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly
    from citekit.assemble.bibtex_fields.value import Handler
    from citekit.draft import Field


# the field is nothing but the DOI, or one of shortdoi.org: "10/abc12"
WHOLE_DOI = regex(r"(10\.[0-9]{4,9}(?:\.[0-9]{1,9}){0,3}/[^\s\"<>]+?|10/[a-z0-9]{3,9})[.,;]*")


def put_doi(assembly: Assembly, field: Field) -> None:
    """The DOI, or several."""
    text = _address(field.text)
    whole = WHOLE_DOI.fullmatch(text)
    dois = [(whole[1], *whole.span(1))] if whole and ",10." not in text and ";10." not in text else find_dois(text)
    if not dois and field.text.strip():
        assembly.doubt("identifier-malformed", field, field="doi")
        assembly.add_new("custom", Custom("doi", decoded(field)), field)
    for doi, _, _ in dois:
        main = assembly.values.get("doi")
        if main is None or main.lower() == doi.lower():
            assembly.values.setdefault("doi", doi)
            assembly.trace("doi", field)
        else:
            assembly.add_new("other_doi", doi, field)


WRAPPED = regex(r"\\(?:url|path|href|nolinkurl)\s*\{([^{}]*)\}.*", re.DOTALL)  # "\\url{https://…}"
TILDE = regex(r"\{?\\textasciitilde\s*(?:\{\})?\}?|\\~\{\}|\$\\sim\$|\{\\~\{?\}?\}")  # "{\textasciitilde}", "$\sim$"
ESCAPED = regex(r"\{?\\([_%&#$~{}])\}?")  # "a\\_b", "{\\_}": no address has a backslash
BLANKS = regex(r"\s+")
BROKEN = regex(r"(?m)(^\S{50,})[ \t]*\n[ \t]*(?=\S+$)(?!\w+:/|www\.)")  # an address that a program broke over lines


def _address(text: str) -> str:
    """A verbatim field: as it stands, but without a command around it and the backslashes that exports put in."""
    text = text.strip()
    if "\n" in text:
        text = BROKEN.sub(r"\1", text)
    if "\\" in text or "$" in text:
        wrapped = WRAPPED.fullmatch(text)
        text = ESCAPED.sub(r"\1", TILDE.sub("~", wrapped[1] if wrapped else text))
    return text[1:-1].strip() if text[:1] in "{<" and text[-1:] in "}>" and text[1:-1].isprintable() else text


def put_url(assembly: Assembly, field: Field) -> None:
    """The first address; a handle's resolver is read as the handle."""
    for url in BLANKS.split(_address(field.text)):
        url = url.rstrip(",;")  # noqa: PLW2901  "https://a, https://b"
        if not url:
            continue
        if "hdl.handle.net/" in url and (handle := parse_handle(url)):
            assembly.put("handle", handle, field)
        elif assembly.values.setdefault("url", url) == url:
            assembly.trace("url", field)
        else:
            assembly.add_new("custom", Custom("url", url), field)


def put_event_url(assembly: Assembly, field: Field) -> None:
    """The address of an event."""
    assembly.put("event_url", _address(field.text) or None, field)


def put_id(name: str, parse: Callable[[str], str | None]) -> Handler:
    """An identifier of one kind."""

    def put(assembly: Assembly, field: Field) -> None:
        text = _address(field.text)
        value = parse(text) or (parse(f"{name}:{text}") if name in ("arxiv", "handle") else None)
        if value is None:
            assembly.doubt("identifier-malformed", field, field=name)
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
        assembly.put(name, value, field)

    return put


KIND = regex(
    r"\W*(?:(print|paper|paperback|hardback|hardcover|cloth)|(electronic|online|e-?book|pdf|web))", re.IGNORECASE
)


def put_numbers(name: str, kind: str | None, scope: str | None = None) -> Handler:
    """ISBNs or ISSNs, as many as there are."""
    find = find_isbns if name == "isbn" else find_issns

    def add(assembly: Assembly, field: Field) -> None:
        text = decoded(field)
        found, said = find(text), name
        if not found and name == "isbn":  # an ISSN in the field of the ISBN
            found, said = [one for one in find_issns(text) if one[1]], "issn"
        if not found and re.search(r"\w", text):
            assembly.doubt("identifier-malformed", field, field=name)
            assembly.add_new("custom", Custom(field.rule.removeprefix("bibtex: "), text), field)
        for value, valid in found:
            assembly.add_new(said, Identifier(value, kind or _kind_after(text, value), scope), field)
            if not valid:
                assembly.doubt("checksum-wrong", field, field=name.upper())

    return add


def _kind_after(text: str, value: str) -> str | None:
    """ "978-0-12-345678-9 (electronic)"."""
    at = text.find(value)
    found = KIND.match(text, at + len(value)) if at >= 0 and "(" in text else None
    return None if not found else "print" if found[1] else "electronic"
