"""Zotero's items as works: API JSON (`creators` with `name`) or what its translators make (`fieldMode`)."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING, Any

from citekit.bridges.zotero.item_types import ITEM_TYPES, TO_CSL
from citekit.bridges.zotero.items import CREATORS, FIELDS, label
from citekit.errors import InputError
from citekit.normalize.dates import parse_date
from citekit.normalize.edtf import parse_edtf
from citekit.normalize.own_values import TEXTS
from citekit.normalize.pages import parse_pages
from citekit.normalize.serials import find_isbns, find_issns
from citekit.patterns import regex
from citekit.values import Identifier, Organization, PageRange, Pages, PartialDate, Person, Term
from citekit.work import Work

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from citekit.bridges.zotero.item_types import ItemType
    from citekit.values import Name

FROM_EXTRA: dict[str, str] = {label(name).casefold(): name for name in sorted(TEXTS)}
"""The beginning of a line of Extra -> the field that it fills."""
ROLES: dict[str, str] = {creator: role for role, creator in CREATORS.items()} | {"contributor": "contributor"}
TAG = regex(r"<[^<>]*>")  # "<p>" of a note


def works_of(items: Any) -> tuple[Work, ...]:
    """The works of an array of items; notes go to the work that they hang on. Raises `InputError` for anything else."""
    if not isinstance(items, list):
        raise InputError("an array of items is wanted")
    known = [_checked(item, place) for place, item in enumerate(items)]
    notes: dict[str, list[str]] = {}
    for item in known:
        if item["itemType"] == "note":
            notes.setdefault(str(item.get("parentItem")), []).append(_plain(_text(item.get("note"), "note")))
    return tuple(
        work_of(item, notes.get(str(item.get("key")), []))
        for item in known
        if item["itemType"] not in ("note", "attachment")
    )


def work_of(item: dict[str, Any], notes: Sequence[str] = ()) -> Work:
    """One item as a work. A type that is not known is a document."""
    item_type = ITEM_TYPES.get(item["itemType"], ITEM_TYPES["document"])
    values = _read_fields(item, item_type)
    if values.get("number", "").casefold().startswith("arxiv:"):
        values["arxiv"] = values.pop("number").partition(":")[2].strip()
    _read_extra(_text(item.get("extra"), "extra"), values)
    _read_creators(item, item_type.signs, values)
    hanging = [_plain(_text(note["note"] if isinstance(note, dict) and "note" in note else note, "notes"))
               for note in _list(item, "notes")]  # fmt: skip
    values["note"] = tuple(filter(None, (*values.get("note", ()), *hanging, *notes)))
    values["keywords"] = tuple(Term(tag) for tag in map(_tag, _list(item, "tags")) if tag)
    return Work(**values)


def _read_fields(item: dict[str, Any], item_type: ItemType) -> dict[str, Any]:
    """The fields by the names that the type has for them, else by the common ones."""
    values: dict[str, Any] = {"type": TO_CSL.get(item["itemType"], "document")}
    taken = item_type.fields.values()
    for field, common in FIELDS.items():
        names = (item_type.fields.get(common), None if common in taken else common)
        text = next((_text(item[own], own) for own in names if own in item), "")
        value = BUILD.get(field, _itself)(text) if text else None
        if value:
            values[field] = value
        elif text:  # "n.d." is no date: it stays as words
            values["note"] = (*values.get("note", ()), f"{label(field)}: {text}")
    return values


def _checked(item: Any, place: int) -> dict[str, Any]:
    if not isinstance(item, dict) or not isinstance(item.get("itemType"), str):
        raise InputError(f"item {place + 1}: an object with an itemType is wanted")
    return item


def _text(value: Any, where: str) -> str:
    if value is None or value is False:
        return ""
    if isinstance(value, str | int) and not isinstance(value, bool):
        return str(value).strip()
    raise InputError(f"{where}: text is wanted")


def _list(item: dict[str, Any], name: str) -> list[Any]:
    value = [] if item.get(name) is None else item[name]
    if not isinstance(value, list):
        raise InputError(f"{name}: an array is wanted")
    return value


def _tag(tag: Any) -> str:
    return _text(tag.get("tag") if isinstance(tag, dict) else tag, "tags")


def _plain(html: str) -> str:
    return " ".join(unescape(TAG.sub(" ", html)).split())


def _read_extra(extra: str, values: dict[str, Any]) -> None:
    """The lines of Extra: those with a field's name fill it, the others are notes."""
    for line in filter(None, map(str.strip, extra.splitlines())):
        before, colon, after = line.partition(":")
        field = FROM_EXTRA.get(before.strip().casefold(), "")
        if colon and after.strip() and (field == "type" or (field and field not in values)):
            values[field] = after.strip()
        else:
            values["note"] = (*values.get("note", ()), line)


def _read_creators(item: dict[str, Any], signs: str, values: dict[str, Any]) -> None:
    for creator in _list(item, "creators"):
        if not isinstance(creator, dict):
            raise InputError("creators: an object with a name is wanted")
        kind = _text(creator.get("creatorType"), "creatorType")
        role = "author" if kind in (signs, "author", "") else ROLES.get(kind, "contributor")
        if name := _name(creator):
            values[role] = (*values.get(role, ()), name)


def _name(creator: dict[str, Any]) -> Name | None:
    parts = [_text(creator.get(part), "creators") for part in ("name", "lastName", "firstName")]
    whole, last, first = parts
    if whole or creator.get("fieldMode") == 1:
        return Organization(whole or last) if whole or last else None
    if not last:
        return Person(first) if first else None
    given, _, suffix = (part.strip() for part in first.partition(","))
    particle, family = _particle(last)
    return Person(family, given or None, particle or None, None, suffix or None)


def _particle(last: str) -> tuple[str, str]:
    """ "van der", "Berg": the words in small letters before a family name that is not."""
    words = last.split()
    start = next((place for place, word in enumerate(words) if not word[0].islower()), 0)
    return " ".join(words[:start]), " ".join(words[start:])


def _itself(text: str) -> str:
    return text


def _date(text: str) -> PartialDate | None:
    day = text.partition(" ")[0] if text[:4].isdigit() and ":" in text else text  # "2024-02-03 10:20:30"
    return parse_edtf(day)[0] or parse_date(text)


def _pages(text: str) -> Pages:
    return parse_pages(text) or Pages((PageRange(text),))


def _count(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else None


def _isbns(text: str) -> tuple[Identifier, ...]:
    return tuple(Identifier(number) for number, _ in find_isbns(text)) or (Identifier(text),)


def _issns(text: str) -> tuple[Identifier, ...]:
    return tuple(Identifier(number) for number, _ in find_issns(text)) or (Identifier(text),)


BUILD: dict[str, Callable[[str], Any]] = {
    "issued": _date, "accessed": _date, "submitted": _date, "page": _pages, "number_of_pages": _count,
    "isbn": _isbns, "issn": _issns,
}  # fmt: skip
"""Field -> its value from Zotero's text; the others are that text."""
