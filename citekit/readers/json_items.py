"""The items of a JSON text, whatever they are wrapped in, and what became of each line; one broken costs no other."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Cut, LateMarks, Mark
from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.json_scan import JsonError, object_at, skip, value_at
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from citekit.draft import Draft
    from citekit.readers.json_scan import Member, Value
    from citekit.source import Source

STRUCTURE = Mark("ignored", (), "structure of JSON")
UNREAD = Mark("unread", (), "unread-line")
NEXT = regex(r'\}[ \t\r\n]*,?[ \t\r\n]*\{[ \t\r\n]*"')  # '}, {"id": …': where reading goes on behind a broken item


class JsonCut:
    """A JSON text being cut up."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.drafts: list[Draft] = []
        self.doubts: list[Doubt] = []
        self.unread: list[Span] = []

    def report(self, code: str, span: Span, text: str) -> None:
        """Note a stretch that nothing could be made of."""
        self.unread.append(span)
        self.doubts.append(Doubt(code, Span(span.start, min(span.end, span.start + 80)), {"text": text}))

    def cut(self) -> Cut:
        """What was found, with the mark of every line."""
        return Cut(self.drafts, LateMarks(lambda: _marks(self)), self.doubts)


class Kind(NamedTuple):
    """A kind of JSON: the members that wrap its items, the members of which an item has one, and what items are."""

    wrappers: tuple[str, ...]
    keys: frozenset[str]
    what: str


def read_items(source: Source, kind: Kind, read: Callable[[JsonCut, list[Member]], Draft]) -> Cut:
    """The drafts of all items: objects in arrays, one after another, or under a wrapper."""
    cut = JsonCut(source)
    text = source.text
    for start, found in _find_items(cut, kind, skip(text, before(text)), len(text)):
        draft = read(cut, found)
        if draft.fields:
            cut.drafts.append(draft)
        else:
            cut.report("unread-line", Span(start, found[-1][1].end), shorten(text[start : start + 100]))
    if not cut.drafts:
        cut.doubts.append(Doubt("no-record", None, {"reason": f"there are no {kind.what} in this JSON"}))
    return cut.cut()


# "\ufeff", 'ADDIN CSL_CITATION {"citationItems": [', as Word has it in its fields
FIELD_OF_WORD = regex(r"\ufeff?\s*(?:(?:ADDIN )?(?:ZOTERO_ITEM )?CSL_CITATION\s*)?")


def before(text: str) -> int:
    """Where the JSON of a text begins: behind a byte-order mark, behind what names a field of a word processor."""
    found = FIELD_OF_WORD.match(text)
    return found.end() if found else 0


def _find_items(cut: JsonCut, kind: Kind, at: int, end: int, depth: int = 0) -> Iterator[tuple[int, list[Member]]]:
    """Where items begin, and their members; what is broken is reported, and reading goes on at the next item."""
    text = cut.source.text
    while at < end:
        try:
            if text[at] in "[,]}":
                at = skip(text, at + 1)
            elif text[at] == "{":
                found, behind = object_at(text, at)
                yield from _open_object(cut, kind, Span(at, behind), found, depth)
                at = skip(text, behind)
            else:
                value = value_at(text, at)
                cut.report("unread-line", Span(at, value.end), shorten(text[at : value.end]))
                at = skip(text, value.end)
        except JsonError as error:
            at = _recover(cut, at, error, kind)


def _open_object(
    cut: JsonCut, kind: Kind, place: Span, members: list[Member], depth: int
) -> Iterator[tuple[int, list[Member]]]:
    """The items in a wrapper; an object that is an item itself; any other is reported."""
    inner = next((value for key, value in members if key in kind.wrappers and _holds(value)), None)
    if inner and depth < DEEPEST:
        yield from _find_items(cut, kind, inner.start, inner.end, depth + 1)
    elif any(key in kind.keys for key, _ in members):
        yield place.start, members
    else:
        cut.report("unread-line", place, shorten(cut.source.text[place.start : place.end]))


DEEPEST = 3
"""Wrappers in wrappers: `{"message": {"items": [...]}}`."""


def _holds(value: Value) -> bool:
    return isinstance(value.value, list | dict)


def _recover(cut: JsonCut, at: int, error: JsonError, kind: Kind) -> int:
    """Report an error, and where to go on: inside the wrapper that is broken, or behind the broken item."""
    text = cut.source.text
    if start := _inside(text, at, kind.wrappers):
        return start
    place = min(error.at, len(text) - 1)
    found = NEXT.search(text, max(place - 1, at + 1))
    end = found.start() + 1 if found else len(text)
    cut.unread.append(Span(at, end))
    words = {"reason": error.message, "text": shorten(text[place : place + 60].split("\n")[0]) or "the end"}
    cut.doubts.append(Doubt("json-invalid", Span(place, place + 1), words))
    return found.end() - 2 if found else len(text)


def _inside(text: str, at: int, wrappers: tuple[str, ...]) -> int | None:
    """Behind the opening bracket of a wrapper that begins near a place: `{"items": [`."""
    if text[at] != "{":
        return None
    places = [(text.find(f'"{name}"', at, at + 400), name) for name in wrappers]
    for place, name in places:
        found = WRAPPED.match(text, place + len(name) + 2) if place >= 0 else None
        if found:
            return skip(text, found.end())
    return None


WRAPPED = regex(r"[ \t\r\n]*:[ \t\r\n]*\[")  # '"items": ['


def _marks(cut: JsonCut) -> list[Mark | None]:
    """Used lines by their fields; lines of brackets are structure; what was not read is unread."""
    lines = cut.source.text.splitlines()
    marks: list[Mark | None] = [
        STRUCTURE if line.strip("\ufeff \t\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029") else None for line in lines
    ]
    if not cut.drafts:
        return [mark and UNREAD for mark in marks]
    for span in cut.unread:
        first, last = (cut.source.position(place).line for place in (span.start, max(span.start, span.end - 1)))
        for number in range(first - 1, last):
            marks[number] = marks[number] and UNREAD
    for number, names in _names_by_line(cut).items():
        marks[number] = _used(tuple(names))
    return marks


def _names_by_line(cut: JsonCut) -> dict[int, dict[str, None]]:
    names: dict[int, dict[str, None]] = {}
    starts = cut.source.line_starts
    for draft in cut.drafts:
        for name, _, (start, end), _, _ in draft.fields:
            first = bisect_right(starts, start)
            last = first if first == len(starts) or end <= starts[first] else bisect_right(starts, end - 1)
            plain = _plain(name if name.count(":") < 2 else name[: name.index(":", name.index(":") + 1)])
            for number in range(first - 1, last):
                names.setdefault(number, {})[plain] = None
    return names


HEADS = frozenset({"text", "texts", "said", "term", "person", "group", "inverted", "date", "number", "own"})


@lru_cache(maxsize=1024)
def _plain(name: str) -> str:
    """The field that a raw name is about: "text:title" -> "title", "csl_type:book" -> "type"."""
    head, _, rest = name.partition(":")
    if head in HEADS:
        return rest
    return {"csl_type": "type", "fact": "custom", "exact_doi": "doi"}.get(head, head)


@lru_cache(maxsize=1024)
def _used(names: tuple[str, ...]) -> Mark:
    return Mark("used", names, "JSON")
