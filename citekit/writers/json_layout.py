"""How our JSON is laid out: two blanks a level, UTF-8 as it is, lists of bare numbers on one line."""

from __future__ import annotations

from json.encoder import encode_basestring as quoted
from typing import Any

# Written out here because `json.dumps(indent=2)` leaves its C encoder and takes ten times as long.


def layout(value: Any, margin: str = "\n") -> str:
    """A value of dicts, lists, texts, whole numbers and truth values as JSON text."""
    if isinstance(value, dict):
        return _object(value, margin)
    if isinstance(value, list):
        return _array(value, margin)
    return quoted(value) if isinstance(value, str) else _atom(value)


def _object(value: dict[str, Any], margin: str) -> str:
    inner = margin + "  "
    parts = [
        f"{quoted(key)}: {quoted(item) if type(item) is str else layout(item, inner)}" for key, item in value.items()
    ]
    return f"{{{inner}{f',{inner}'.join(parts)}{margin}}}" if parts else "{}"


def _array(value: list[Any], margin: str) -> str:
    if (not value or type(value[0]) in (int, list)) and _numeric(value):
        return f"[{', '.join(layout(item) for item in value)}]"
    inner = margin + "  "
    return f"[{inner}{f',{inner}'.join([layout(item, inner) for item in value])}{margin}]"


def _numeric(value: list[Any]) -> bool:
    """Whether a list holds only numbers, or lists of them: `[[2016, 5, 1]]`. The empty list counts."""
    return all(type(item) is int or (type(item) is list and _numeric(item)) for item in value)


def _atom(value: int | bool | None) -> str:
    if value is None:
        return "null"
    return str(value).lower() if isinstance(value, bool) else str(value)
