"""What a structured format (BibTeX, RIS, CSL-JSON) says in parts, so that nothing is guessed again.

The name of such a raw field goes on after colons with what the reader has made out; `Field.text` stays what is printed:

* `csl_type:article-journal`: the text is the type code as it stands ("JOUR", "@article").
* `genre`, `url`, and `text:title`, `text:volume`, …: the text is the value of that field of `Work`.
* `texts:note`, `texts:funding`, `term:keywords`, `term:subject_areas:ASJC`: one of several.
* `person:author:FAMILY|GIVEN|PARTICLE|DROPPING|SUFFIX`, with U+001F for the bars (`person_name` writes it).
* `group:author`: the text is the name of a group.
* `date:issued:2016-05-01`: ISO 8601 cut at the known precision, a range with "/", seasons 21 to 24 (`date_name`).
* `inverted:author`: a name with the family first, as RIS has it: "Family, Given, Suffix".
* `number:issn:print`, `number:isbn::collection`: the text is one ISSN or ISBN, kept though its form be odd.
* `said:title:VALUE`, `said:page:211-215`: a value that several places make up together.
* `exact_doi`: a DOI that the format has by itself, kept to the last character.
* `own:FIELD`: JSON as our own writers have it for that field of `Work`.
* `fact:LABEL`: what has no field of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.coded import date_name, decode_date, decode_person, person_name
from citekit.normalize.number_labels import LABELS, bare_number
from citekit.normalize.own_values import build_value
from citekit.normalize.pages import parse_pages
from citekit.normalize.structured_text import clean_value
from citekit.patterns import regex
from citekit.values import Custom, Identifier, Organization, PageRange, Pages, Person, Term

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assemble.assembly import Assembly, Handler
    from citekit.draft import Field
    from citekit.normalize.names import Split

    DetailedHandler = Callable[[Assembly, Field, str], None]

__all__ = ["STRUCTURED", "STRUCTURED_DETAILED", "clean_value", "date_name", "person_name"]


EDITOR = regex(r"([^,;]+, [^,;]+), Eds?\.?")  # "Hern, Matt, Ed.", as ERIC has it among the authors
MANY = 1000
INCOMPLETE = frozenset({"et al", "et al.", "others", "and others", "...", "…"})
"""What stands in the place of a name where a list was cut short."""


def _add_new(assembly: Assembly, name: str, value: object, field: Field) -> None:
    """Add a value unless it is there already; where there are very many, looking for it would take too long."""
    if len(assembly.values.get(name, ())) < MANY:
        assembly.add_new(name, value, field)
    else:
        assembly.add(name, value, field)


def _csl_type(kind: str) -> Handler:
    return lambda assembly, field: assembly.put("type", kind, field)


def _text(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, clean_value(field.text) or None, field)

    return _abstract if name == "abstract" else _bare_number(name) if name in LABELS else put


def _bare_number(name: str) -> Handler:
    def put(assembly: Assembly, field: Field) -> None:
        assembly.put(name, bare_number(name, clean_value(field.text)) or None, field)

    return put


def _abstract(assembly: Assembly, field: Field) -> None:
    assembly.put("abstract", "\n\n".join(filter(None, map(clean_value, field.text.split("\n")))) or None, field)


def _url(assembly: Assembly, field: Field) -> None:
    assembly.put("url", field.text.strip() or None, field)


def _texts(name: str) -> Handler:
    def add(assembly: Assembly, field: Field) -> None:
        if text := clean_value(field.text):
            _add_new(assembly, name, text, field)

    return add


def _term(assembly: Assembly, field: Field, detail: str) -> None:
    name, _, scheme = detail.partition(":")
    if text := clean_value(field.text):
        _add_new(assembly, name, Term(text, scheme or None), field)


def _terms(name: str) -> Handler:
    """Terms of no stated scheme."""

    def add(assembly: Assembly, field: Field) -> None:
        if text := clean_value(field.text):
            _add_new(assembly, name, Term(text), field)

    return add


def _person(assembly: Assembly, field: Field, detail: str) -> None:
    role, _, parts = detail.partition(":")
    if person := decode_person(parts, clean_value):
        assembly.add(role, person, field)


def _inverted(role: str) -> Handler:
    from citekit.normalize.names.inverted import MAY_BE_SEVERAL, split_inverted

    def add(assembly: Assembly, field: Field) -> None:
        name = clean_value(field.text)
        if MAY_BE_SEVERAL.search(name):
            if (editor := EDITOR.fullmatch(name)) and role == "author" and (split := split_inverted(editor[1])):
                assembly.add("editor", split.name, field)
                return
            if add_listed(assembly, field, role, name):
                return
        if split := split_inverted(name):
            assembly.add(role, split.name, field)
            if split.reason:
                _doubt_name(assembly, field, split)
        elif name.lower() in INCOMPLETE:
            _add_new(assembly, "incomplete", role, field)
        else:
            assembly.doubt("unread-line", field)

    return add


def add_listed(assembly: Assembly, field: Field, role: str, text: str) -> bool:
    """Add the people where a careless file has several in the place of one; whether it has."""
    from citekit.normalize.names.inverted import split_inverted
    from citekit.normalize.names.listed import split_listed

    spans = split_listed(text)
    if spans is None:
        return False
    for start, end in spans:
        name = text[start:end].rstrip(" ,")
        if split := split_inverted(name):
            assembly.add(role, split.name, field)
        elif name.lower() in INCOMPLETE:
            _add_new(assembly, "incomplete", role, field)
    if not spans:
        keep_unclear(assembly, field, role, text)
    return True


def keep_unclear(assembly: Assembly, field: Field, role: str, text: str) -> None:
    """Keep names that cannot be taken apart: as one in the place of the authors, else as a fact."""
    if role == "author":
        assembly.add(role, Organization(text), field)
        assembly.doubt("names-unclear", field, field=role)
    else:
        _add_new(assembly, "custom", Custom(role.replace("_", " ").capitalize(), text), field)
        assembly.doubt("names-unclear", field, field="custom")


def _doubt_name(assembly: Assembly, field: Field, split: Split) -> None:
    if isinstance(split.name, Person):
        family, given = " ".join(filter(None, (split.name.particle, split.name.family))), split.name.given or ""
    else:
        family, given = split.name.name, ""
    assembly.doubt("name-split-doubtful", field, family=family, given=given, reason=split.reason)


def _group(assembly: Assembly, field: Field, role: str) -> None:
    if name := clean_value(field.text):
        assembly.add(role, Organization(name), field)


def _said(assembly: Assembly, field: Field, detail: str) -> None:
    name, _, text = detail.partition(":")
    value: str | Pages | None = clean_value(text) or None
    if name == "page" and value:
        pages = parse_pages(text)
        if pages is None:
            assembly.doubt("pages-unreadable", field)
        value = pages or Pages((PageRange(text),))
    assembly.put(name, value, field)


def _date(assembly: Assembly, field: Field, detail: str) -> None:
    name, _, coded = detail.partition(":")
    date = decode_date(coded)
    if date is None:
        assembly.doubt("date-unreadable", field, field=name)
    assembly.put(name, date, field)


def _exact_doi(assembly: Assembly, field: Field) -> None:
    doi, main = field.text.strip(), assembly.values.get("doi")
    if main is None or main.lower() == doi.lower():
        assembly.put("doi", main or doi, field)
    else:
        _add_new(assembly, "other_doi", doi, field)


def _own(assembly: Assembly, field: Field, name: str) -> None:
    """A value as our own JSON has it; what does not have that form is reported and left out."""
    import json

    try:
        value = build_value(name, json.loads(field.text))
    except (ValueError, RecursionError):
        assembly.doubt("unread-line", field)
        return
    if isinstance(value, tuple) and name in assembly.values:
        for one in value:
            _add_new(assembly, name, one, field)
    else:
        assembly.put(name, list(value) if isinstance(value, tuple) else value, field)


def _number(assembly: Assembly, field: Field, detail: str) -> None:
    name, kind, scope = (*detail.split(":"), "", "")[:3]
    if text := clean_value(field.text):
        _add_new(assembly, name, Identifier(text, kind or None, scope or None), field)


def _fact(assembly: Assembly, field: Field, label: str) -> None:
    if text := clean_value(field.text):
        _add_new(assembly, "custom", Custom(label, text), field)


STRUCTURED: dict[str, Handler] = {"genre": _text("genre"), "url": _url, "exact_doi": _exact_doi}
"""raw field -> what makes a value of it."""

FEW: dict[str, Callable[[str], Handler]] = {
    "text": _text, "texts": _texts, "term": _terms, "inverted": _inverted, "csl_type": _csl_type,
}  # fmt: skip
"""The same for names that go on after a colon with a field or role: what makes the handler of one of these."""

STRUCTURED_DETAILED: dict[str, DetailedHandler] = {
    "term": _term, "person": _person, "group": _group, "date": _date, "number": _number, "own": _own, "said": _said,
    "fact": _fact,
}  # fmt: skip
"""The same for names that go on with anything."""
