"""What a structured format (BibTeX, RIS, CSL-JSON) says in parts, so that nothing is guessed again.

The name of such a raw field goes on after colons with what the reader has made out; `Field.text` stays what is printed:

* `csl_type:article-journal`: the text is the type code as it stands ("JOUR", "@article").
* `genre`, `url`, and `text:title`, `text:volume`, …: the text is the value of that field of `Work`.
* `texts:note`, `texts:funding`, `term:keywords`, `term:subject_areas:ASJC`: one of several.
* `person:author:FAMILY|GIVEN|PARTICLE|DROPPING|SUFFIX`, with U+001F for the bars (`person_name` writes it).
* `group:author`: the text is the name of a group.
* `date:issued:2016-05-01`: ISO 8601 cut at the known precision, a range with "/", seasons 21 to 24 (`date_name`).
* `number:issn:print`, `number:isbn::collection`: the text is one ISSN or ISBN, kept though its form be odd.
* `fact:LABEL`: what has no field of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from unicodedata import normalize

from citekit.normalize.decoding import repair_letters
from citekit.normalize.markup import decode_entities, strip_tags
from citekit.normalize.text import JOINER, PASSES, PLAIN
from citekit.values import Custom, Identifier, Organization, PartialDate, Person, Term

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.assembly import Assembly
    from citekit.draft import Field

    Handler = Callable[[Assembly, Field], None]
    DetailedHandler = Callable[[Assembly, Field, str], None]

BAR = "\x1f"
PARAGRAPHS = re.compile(r"[ \t]*\n[ \t\n]*")  # "first paragraph\n\nsecond"
# "2016", "2016-05-01", "2016-21"
DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def person_name(role: str, *parts: str | None) -> str:
    """The raw name of a person whose parts (family, given, particle, dropping particle, suffix) are known."""
    return f"person:{role}:{BAR.join([part or '' for part in parts])}"


def date_name(field: str, date: PartialDate) -> str:
    """The raw name of a date whose parts are known."""
    ends = "/".join([_coded(end) for end in (date, date.end) if end])
    return f"date:{field}:{ends}"


def _coded(date: PartialDate) -> str:
    parts = (date.year, 20 + date.season if date.season else date.month, date.day)
    return "-".join([f"{part:0{width}d}" for part, width in zip(parts, (4, 2, 2), strict=True) if part is not None])


def clean_value(text: str) -> str:
    """A text of a structured format as a value: HTML undone, one Unicode form, single blanks; Markdown's marks stay."""
    if text.isprintable() and text.isascii() and not ("&" in text or "<" in text or "  " in text):
        return text.strip()
    current = _plain(text)
    for _ in range(PASSES if "&" in text or "<" in text else 0):
        before, current = current, _plain(strip_tags(decode_entities(current)))
        if current == before:
            break
    return current


def _plain(text: str) -> str:
    if not text.isascii():
        text = normalize("NFC", JOINER.sub("", repair_letters(text).translate(PLAIN)))
    elif not text.isprintable():
        text = text.translate(PLAIN)
    return " ".join(text.split())


def _csl_type(assembly: Assembly, field: Field, detail: str) -> None:
    assembly.put("type", detail, field)


def _text(assembly: Assembly, field: Field, name: str) -> None:
    text = field.text
    if name == "abstract" and "\n" in text:
        value = "\n\n".join(filter(None, map(clean_value, PARAGRAPHS.split(text))))
    else:
        value = clean_value(text)
    assembly.put(name, value or None, field)


def _url(assembly: Assembly, field: Field) -> None:
    assembly.put("url", field.text.strip() or None, field)


def _texts(assembly: Assembly, field: Field, name: str) -> None:
    if text := clean_value(field.text):
        assembly.add_new(name, text, field)


def _term(assembly: Assembly, field: Field, detail: str) -> None:
    name, _, scheme = detail.partition(":")
    if text := clean_value(field.text):
        assembly.add_new(name, Term(text, scheme or None), field)


def _person(assembly: Assembly, field: Field, detail: str) -> None:
    role, _, parts = detail.partition(":")
    values: list[Any] = [clean_value(part) or None for part in parts.split(BAR)]
    if values[0] is not None:
        assembly.add(role, Person(*values), field)


def _group(assembly: Assembly, field: Field, role: str) -> None:
    if name := clean_value(field.text):
        assembly.add(role, Organization(name), field)


def _date(assembly: Assembly, field: Field, detail: str) -> None:
    name, _, coded = detail.partition(":")
    start, _, end = coded.partition("/")
    assembly.put(name, _decoded(start, _decoded(end, None)), field)


def _decoded(coded: str, end: PartialDate | None) -> PartialDate | None:
    found = DATE.fullmatch(coded)
    if found is None:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if month is not None and month > 20:
        return PartialDate(int(found[1]), None, None, month - 20, end)
    return PartialDate(year or 0, month, day, None, end)


def _number(assembly: Assembly, field: Field, detail: str) -> None:
    name, kind, scope = (*detail.split(":"), "", "")[:3]
    if text := clean_value(field.text):
        assembly.add_new(name, Identifier(text, kind or None, scope or None), field)


def _fact(assembly: Assembly, field: Field, label: str) -> None:
    if text := clean_value(field.text):
        assembly.add_new("custom", Custom(label, text), field)


def _genre(assembly: Assembly, field: Field) -> None:
    _text(assembly, field, "genre")


STRUCTURED: dict[str, Handler] = {"genre": _genre, "url": _url}
"""raw field -> what makes a value of it."""

STRUCTURED_DETAILED: dict[str, DetailedHandler] = {
    "csl_type": _csl_type, "text": _text, "texts": _texts, "term": _term, "person": _person, "group": _group,
    "date": _date, "number": _number, "fact": _fact,
}  # fmt: skip
"""The same for names that go on after a colon."""
