"""JSON with the place of every value: members of an object, elements of an array, each where it stands in the text."""

from __future__ import annotations

from json import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, Any

from citekit.frozen import NamedTuple, new
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

BLANK = regex(r"[ \t\n\r]*")
_KEY = r'[ \t\n\r]*"([^"\\\x00-\x1f]*)"[ \t\n\r]*:[ \t\n\r]*'  # '"container-title": '
KEY, NEXT_KEY = regex(_KEY), regex(rf"[ \t\n\r]*,{_KEY}")  # ', "volume": '
COMMA = regex(r"[ \t\n\r]*,[ \t\n\r]*")
_scan = JSONDecoder(strict=False).scan_once  # type: ignore[attr-defined]  # the C scanner behind json.loads


class JsonError(ValueError):
    """The text is no JSON from `at` on."""

    def __init__(self, message: str, at: int) -> None:
        super().__init__(message)
        self.message, self.at = message, at


class Value(NamedTuple):
    """A value and its place: `text[start:end]` is its JSON."""

    value: Any
    start: int
    end: int


Member = tuple[str, Value]
"""A member of an object: its name and its value."""


def skip(text: str, at: int) -> int:
    """Behind the blanks."""
    return BLANK.match(text, at).end()  # type: ignore[union-attr]  # it matches nothing, too


def value_at(text: str, at: int) -> Value:
    """The value that begins at a place. Raises `JsonError`."""
    try:
        value, end = _scan(text, at)
    except StopIteration as error:
        raise JsonError("a value is expected", error.value if isinstance(error.value, int) else at) from None
    except JSONDecodeError as error:
        raise JsonError(error.msg, error.pos) from None
    except (RecursionError, ValueError):  # nested too deeply, or a number of more than 4,300 digits
        raise JsonError("a value is out of all bounds", at) from None
    return new(Value, (value, at, end))


def object_at(text: str, at: int) -> tuple[list[Member], int]:
    """The members, in order, of the object that begins at a place, and the place behind it. Raises `JsonError`."""
    found: list[Member] = []
    at = skip(text, at + 1)
    if text[at : at + 1] == "}":
        return found, at + 1
    key, at = _key(text, at)
    while True:
        value = value_at(text, at)
        found.append((key, value))
        if usual := NEXT_KEY.match(text, value.end):
            key, at = usual[1], usual.end()
            continue
        at = skip(text, value.end)
        if text[at : at + 1] != ",":
            break
        key, at = _key(text, at + 1)
    if text[at : at + 1] != "}":
        raise JsonError("a comma or a closing brace is expected", at)
    return found, at + 1


def _key(text: str, at: int) -> tuple[str, int]:
    if found := KEY.match(text, at):
        return found[1], found.end()
    start = skip(text, at)
    if text[start : start + 1] != '"':
        raise JsonError("a name in double quotes is expected", start)
    key = value_at(text, start)
    colon = skip(text, key.end)
    if text[colon : colon + 1] != ":":
        raise JsonError("a colon is expected", colon)
    return key.value, skip(text, colon + 1)


def elements(text: str, at: int) -> Iterator[Value]:
    """The elements of the array that begins at a place, in order. Raises `JsonError`."""
    at = skip(text, at + 1)
    if text[at : at + 1] == "]":
        return
    value = value_at(text, at)
    yield value
    while comma := COMMA.match(text, value.end):
        value = value_at(text, comma.end())
        yield value
    at = skip(text, value.end)
    if text[at : at + 1] != "]":
        raise JsonError("a comma or a closing bracket is expected", at)
