"""How our JSON is laid out: two blanks a level, UTF-8 as it is, lists of bare numbers on one line."""

from __future__ import annotations

from json.encoder import encode_basestring as quoted
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

# Written out here because `json.dumps(indent=2)` leaves its C encoder and takes ten times as long.

LONG = 120
ESCAPED = bytes(range(32)) + b'"\\'


def layout(value: Any) -> str:
    """A value of dicts, lists, texts, whole numbers and truth values as JSON text."""
    return LAYOUTS[type(value)](value, "\n")


def _object(value: dict[str, Any], margin: str) -> str:
    if not value:
        return "{}"
    inner = margin + "  "
    parts = [
        f"{NAMES[name]}{quoted(item) if type(item) is str and len(item) < LONG else LAYOUTS[type(item)](item, inner)}"
        for name, item in value.items()
    ]
    return f"{{{inner}{f',{inner}'.join(parts)}{margin}}}"


def _array(value: list[Any], margin: str) -> str:
    if not value or (type(value[0]) in NUMERIC and _numeric(value)):
        return str(value)
    inner = margin + "  "
    return f"[{inner}{f',{inner}'.join([LAYOUTS[type(item)](item, inner) for item in value])}{margin}]"


def _numeric(value: list[Any]) -> bool:
    """Whether a list holds only numbers, or lists of them: `[[2016, 5, 1]]`. The empty list counts."""
    return NUMERIC.issuperset(map(type, value)) and all(map(_numeric, [item for item in value if type(item) is list]))


NUMERIC = frozenset({int, list})


def _text(value: str, _: str) -> str:
    """A text; of a long one, whether anything in it is escaped is seen soonest from its bytes."""
    if len(value) < LONG or not value.isascii() or len(value.encode().translate(None, ESCAPED)) < len(value):
        return quoted(value)
    return f'"{value}"'


LAYOUTS: dict[type, Callable[[Any, str], str]] = {
    dict: _object, list: _array, str: _text, int: lambda value, _: str(value),
    bool: lambda value, _: "true" if value else "false", type(None): lambda *_: "null",
}  # fmt: skip
"""Type of a value -> what lays it out, with the line break and blanks before it."""


class Names(dict[str, str]):
    """The names in our JSON, of which there are few, as they stand before their values."""

    def __missing__(self, name: str) -> str:
        self[name] = found = f"{quoted(name)}: "
        return found


NAMES = Names()
