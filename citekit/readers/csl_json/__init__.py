"""CSL-JSON: the items of an array (or one alone, or those in `{"items": []}`) to located raw fields.

Every member has its own place, and so has every name, keyword or number in a list; a part of one text (a keyword in
"a, b") has the place of the whole.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from citekit.diagnostic import Doubt
from citekit.draft import Draft, Field
from citekit.frozen import new
from citekit.patterns import regex
from citekit.readers.csl_json.item import Item
from citekit.readers.csl_json.variables import FIELD_OF, KNOWN
from citekit.readers.csl_json.zotero import in_words_of_csl, is_zotero
from citekit.readers.json_items import JsonCut, Kind, before, read_items
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.draft import Cut
    from citekit.readers.json_scan import Member, Value
    from citekit.source import Source

# '[{"id": "x", "type": "book"', '{"items": [', '{"status": "ok", "message-type": "work"'
FRONT = regex(r'(?:\[\s*)?\{\s*"')
KEYS = regex(r'"(?:type|title|author|issued|DOI|container-title|items|references|message)"\s*:')  # '"container-title":'
OTHERS = regex(r'"(?:citekit|@context|@type)"\s*:')  # our own JSON, JSON-LD
ITEMS = Kind(
    ("items", "references", "message", "data", "citationItems", "itemData"),
    frozenset({"type", "title", "author", "editor", "issued", "DOI", "container-title", "URL"}),
    "CSL items",
)


_VAGUE = """
id citation-key language number version status source categories subject medium dimensions event page URL title
abstract note keyword
"""
VAGUE = frozenset(_VAGUE.split())
"""Members that many other things have, too."""
TELLING = frozenset({*FIELD_OF, "creators", "custom"}) - VAGUE - {"type"}


def _is_work(item: Item) -> bool:
    """Whether an item whose type is not known is a work: not if it has more of other things, as a card of a board."""
    keys = item.values.keys()
    if item.type is not None or not TELLING.isdisjoint(keys):
        return True
    return 0 < len(VAGUE & keys - {"id"}) >= len(keys - KNOWN)


def looks_like_csl_json(text: str) -> bool:
    """Whether a text begins as CSL-JSON does; the rest of it may be broken."""
    head = text[:4000]
    return FRONT.match(head, before(head)) is not None and KEYS.search(head) is not None and not OTHERS.search(head)


def read_csl_json(source: Source) -> Cut:
    """Cut a text into the drafts of the CSL items in it."""
    return read_items(source, ITEMS, _read_item)


def _read_item(cut: JsonCut, found: list[Member]) -> Draft:
    if is_zotero(found):
        found = in_words_of_csl(found)
    item = Item(cut.source.text, found)
    if not _is_work(item):
        return Draft([], [])  # a thing of another kind that has a type, too
    fields, doubts = list[Field](), list[Doubt]()
    for key, value in found:
        rule = _rule(key)
        for name, text, start, end in item.read(key, value):
            fields.append(new(Field, (name, text, new(Span, (start, end)), rule, "csl-json")))
        if key not in KNOWN or key == "type" or key in item.unread:
            doubts += _doubts(item, key, value)
    return Draft(fields, doubts)


def _doubts(item: Item, key: str, value: Value) -> Iterator[Doubt]:
    place = Span(value.start, value.end)
    if key not in KNOWN:
        yield Doubt("unknown-label", place, {"text": shorten(key)})
    elif key == "type" and item.type is None:
        yield Doubt("type-unknown", place, {"type": "document", "text": shorten(str(value.value))})
    elif key in item.unread:
        words = {"field": key, "text": shorten(item.unread[key])}
        certain = item.certain.get(key)
        yield Doubt("date-uncertain", place, words | {"kept": certain}) if certain else Doubt(UNREAD, place, words)


UNREAD = "date-unreadable"


@lru_cache(maxsize=256)
def _rule(key: str) -> str:
    return f"key: {shorten(key)}"
