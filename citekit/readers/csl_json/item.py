"""One CSL item: what each of its members says, by what else is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.csl import TYPES
from citekit.normalize.own_values import fits
from citekit.readers.csl_json.numbers import NUMBERS, date_of
from citekit.readers.csl_json.people import names
from citekit.readers.csl_json.said import as_text, fact, said, text
from citekit.readers.csl_json.texts import TEXTS
from citekit.readers.csl_json.variables import (
    ALIASES,
    BOOKKEEPING,
    DATES,
    FACTS,
    FIELD_OF,
    NAMES,
    ONE_TEXT,
    PEOPLE,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from citekit.readers.csl_json.said import Reader, Said
    from citekit.readers.json_scan import Member, Value


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
        if not self._is_told(key, value.value) and value.value not in (None, "", [], {}):
            yield from self._read(key, value)

    def _is_told(self, key: str, value: Any) -> bool:
        """Whether another member says the same, or more."""
        field = FIELD_OF.get(key)
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
        elif field := ONE_TEXT.get(key):
            yield from text(self, value, f"text:{field}")
        elif field := NAMES.get(key):
            yield from names(self, value, field)
        elif field := DATES.get(key):
            yield from date_of(self, value, key)
        else:
            yield from fact(self, value, key)

    def is_known(self, key: str) -> bool:
        """Whether a key is in any vocabulary."""
        return key in FIELD_OF or key in FACTS or key in PEOPLE or key in BOOKKEEPING or key == "custom"


def _type(item: Item, value: Value) -> Iterator[Said]:
    yield said(f"csl_type:{item.type or 'document'}", value, as_text(value.value) or item.text[value.start : value.end])
    if item.values.get("subtype") == "preprint" and "genre" not in item.values:
        yield said("said:genre:Preprint", value)


READ: dict[str, Reader] = {"type": _type} | NUMBERS | TEXTS
"""Key -> what reads it, where it is more than a text."""
