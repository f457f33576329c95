"""What a member of an item says: raw fields with their places; plain texts and facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.frozen import NamedTuple, new
from citekit.normalize.csl_dates import has_words, parse_csl_date
from citekit.readers.json_scan import elements

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from citekit.readers.csl_json.item import Item
    from citekit.readers.json_scan import Value

    Reader = Callable[[Item, Value], Iterable["Said"]]


class Said(NamedTuple):
    """A raw field: its name, its text, its place in the source."""

    name: str
    text: str
    start: int
    end: int


def as_text(value: Any) -> str:
    """A text or a number as text; nothing for anything else."""
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def said(name: str, value: Value, text: str | None = None) -> Said:
    """All of a value as one raw field; a text's place is between its quotes."""
    told, start, end = value
    if isinstance(told, str):
        return new(Said, (name, told if text is None else text, start + 1, end - 1))
    return new(Said, (name, as_text(told) if text is None else text, start, end))


def text(item: Item, value: Value, name: str) -> Iterable[Said]:
    """One text; Crossref has lists of them, of which the first counts."""
    told = value.value
    if isinstance(told, str):
        return (said(name, value),) if told and not told.isspace() else ()
    return _texts(item, value, name)


def _texts(item: Item, value: Value, name: str) -> Iterator[Said]:
    if isinstance(value.value, list):
        for place, element in enumerate(elements(item.text, value.start)):
            yield from text(item, element, name if place == 0 else f"fact:{name.partition(':')[2]}")
    elif isinstance(value.value, dict):
        yield from fact(item, value, name.partition(":")[2])
    elif as_text(value.value).strip():
        yield said(name, value)


def fact(item: Item, value: Value, key: str) -> Iterator[Said]:
    """What has no field: a text as it is, people and dates as far as they can be told, the rest as its JSON."""
    if isinstance(value.value, list):
        for element in elements(item.text, value.start):
            yield from fact(item, element, key)
    elif isinstance(value.value, dict):
        yield said(f"fact:{key}", value, in_words(value.value) or item.text[value.start : value.end])
    elif value.value not in (None, ""):
        yield said(f"fact:{key}", value, as_text(value.value) or item.text[value.start : value.end])


def in_words(value: dict[str, Any]) -> str:
    """A date or a person in words."""
    if (date := parse_csl_date(value)[0]) and not has_words(value):
        return date.iso()
    parts = (value.get(key) for key in ("given", "non-dropping-particle", "family", "literal", "name", "suffix"))
    return " ".join([part for part in parts if isinstance(part, str)])


def named(name: str) -> Callable[[Item, Value], Iterator[Said]]:
    """What makes one raw field of a text or a number."""

    def read(_: Item, value: Value) -> Iterator[Said]:
        if as_text(value.value).strip():
            yield said(name, value)

    return read
