"""One CSL item: what each of its members says, by what else is there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from citekit.csl import FACTS, TYPES
from citekit.normalize.own_values import fits
from citekit.readers.csl_json.numbers import NUMBERS, date_of
from citekit.readers.csl_json.people import names
from citekit.readers.csl_json.said import as_text, fact, in_words, said, text
from citekit.readers.csl_json.texts import TEXTS
from citekit.readers.csl_json.variables import (
    ALIASES,
    BOOKKEEPING,
    DATES,
    FIELD_OF,
    NAMES,
    ONE_TEXT,
)
from citekit.readers.csl_json.zotero import creators, tags
from citekit.readers.json_scan import elements

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from citekit.readers.csl_json.said import Reader, Said
    from citekit.readers.json_scan import Member, Value


class Item:
    """The members of an item. `own` are the fields that our writer has told in full under `custom`, `unread` the dates
    that are none, `certain` what is certain of some of these."""

    def __init__(self, text: str, members: list[Member]) -> None:
        self.text, self.members = text, members
        self.unread: dict[str, str] = {}
        self.certain: dict[str, str] = {}
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

    def read(self, key: str, value: Value) -> Iterable[Said]:
        """The raw fields that a member gives; none where it says nothing of the work."""
        told = value.value
        if not told and told in (None, "", [], {}):
            return ()
        if (self.own or key in ELSEWHERE) and self._is_told(key, told):
            return ()
        if key in LONE and isinstance(told, list) and len(told) == 1:
            return self.read(key, next(iter(elements(self.text, value.start))))
        found = READ[key](self, value) if key in READ else fact(self, value, key)
        if key in SILENT or not isinstance(told, (list, dict, bool)):
            return found
        return tuple(found) or fact(self, value, key)  # a value of another kind than the key's

    def _is_told(self, key: str, value: Any) -> bool:
        """Whether another member says the same, or more."""
        field = FIELD_OF.get(key)
        number = self.values.get("custom", {}).get("article_number") if "article_number" in self.own else None
        if field in self.own or (number is not None and number == value and key in ("page", "number")):
            return True
        if key in FACT_OF and "custom" in self.own:
            return _texts_of(value) <= {entry.get("value") for entry in self.values["custom"]["custom"]}
        if key == "publisher":
            return self.type in ("thesis", "report") and value == self.values.get("authority")
        if key == "issued":
            return "published-print" in self.values
        return key in ("ISSN", "ISBN") and f"{key.lower()}-type" in self.values


def _texts_of(value: Any) -> set[str]:
    """What our writer made a variable of: a text, literals of names, or a date, as the text of the fact."""
    if isinstance(value, list):
        return {text for one in value for text in _texts_of(one)}
    if isinstance(value, dict):
        return {in_words(value)}
    return {as_text(value)}


SILENT = frozenset({*BOOKKEEPING, *DATES, "subtitle", "custom"})
"""Keys that may say nothing of the work, or tell by themselves what they could not read."""

LONE = frozenset({"DOI", "URL", "PMID", "PMCID", "page", "language", "note", "number-of-pages"})
"""Keys of one value each, which some put into a list."""
FACT_OF = frozenset(FACTS.values())
ELSEWHERE = frozenset({"publisher", "issued", "ISSN", "ISBN"})
"""Keys beside which another member may say the same."""


def _type(item: Item, value: Value) -> Iterator[Said]:
    yield said(f"csl_type:{item.type or 'document'}", value, as_text(value.value) or item.text[value.start : value.end])
    if item.values.get("subtype") == "preprint" and "genre" not in item.values:
        yield said("said:genre:Preprint", value)


def _nothing(_: Item, __: Value) -> tuple[()]:
    return ()


READ: dict[str, Reader] = {
    **{key: partial(date_of, key=key) for key in DATES},
    **{key: partial(names, role=role) for key, role in NAMES.items()},
    **{key: partial(text, name=f"text:{field}") for key, field in ONE_TEXT.items()},
    "type": _type,
    **NUMBERS,
    **TEXTS,
    "creators": creators,
    "tags": tags,
    **dict.fromkeys(BOOKKEEPING, _nothing),
}
"""Key -> what reads it; where there are two, the later row counts. Any other is a fact."""
