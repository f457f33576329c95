"""Works in schema.org's words among the elements of a page: microdata (`itemprop`, HTML Standard, section 5) and RDFa
Lite (`property`, as Atypon's platforms have it).

Both become nodes as JSON-LD has them, which its reader then reads.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.html.schema_org import csl_type, read_work
from citekit.readers.html.scripts import Script
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from citekit.draft import Field
    from citekit.readers.html.places import Places
    from citekit.readers.html.schema_org import Node


class Words(NamedTuple):
    """The attributes of a notation: what begins an item, its type, the name of a property."""

    scope: str
    kind: str
    name: str


NOTATIONS = (Words("itemscope", "itemtype", "itemprop"), Words("typeof", "typeof", "property"))
SIGN = regex(r"(?:itemtype|typeof)=[\"']?(?:https?://schema\.org/|schema:)?[A-Z]")  # 'typeof="ScholarlyArticle"'
VALUES = {"meta": "content", "a": "href", "link": "href", "img": "src", "time": "datetime", "data": "value"}
"""Element -> the attribute that holds its value; that of others is their text."""
ADDRESSES = frozenset({"url", "sameAs", "license", "image", "@id", "mainEntityOfPage"})
"""Properties whose value is where a link leads, and not its words."""
DEEPEST = 20
MOST = 200
"""Works beyond which a page is none of a work; its text is read as that of any list."""


class Page(Script):
    """A whole page as the place of values; what is not found word for word has the place of its beginning."""

    def find(self, value: str) -> Span:
        """Where a value stands."""
        at = self.places.find_raw(value, 0)
        return Span(max(at, 0), max(at, 0) + (len(value) if at >= 0 else 0))


def read_microdata(root: _Element, places: Places) -> list[list[Field]]:
    """The raw fields of each scholarly work that the elements of a page describe."""
    if not SIGN.search(places.source):
        return []
    page = Page(0, len(places.source), places)
    nodes = [node for words in NOTATIONS for node in _items(root, words) if csl_type(node)]
    works = [read_work(node, page) for node in nodes] if len(nodes) <= MOST else []
    works = [work for work in works if work]
    return [[field._replace(rule=field.rule.replace("json-ld", "schema.org")) for field in work] for work in works]


def _items(root: _Element, words: Words) -> Iterator[Node]:
    """The items of a page that are no property of another."""
    for element in root.iter():
        if element.get(words.scope) is not None and element.get(words.name) is None:
            yield _node(element, words, 0)


def _node(item: _Element, words: Words, depth: int) -> Node:
    """An item with its properties; one that is there several times has a list."""
    kinds = [kind.rpartition("/")[2] for kind in (item.get(words.kind) or "").split()]
    node: dict[str, Any] = {"@type": kinds}
    left = list(reversed(item))
    while left and depth < DEEPEST:
        element = left.pop()
        inner, names = element.get(words.scope) is not None, (element.get(words.name) or "").split()
        value = _node(element, words, depth + 1) if inner and names else None
        for name in names:
            node.setdefault(name.rpartition(":")[2], []).append(value or _text(element, name))
        if not inner and not names:  # each text is taken once
            left += reversed(element)
    return node


def _text(element: _Element, name: str) -> str:
    """The value of a property: as it is stated, else the words of its element."""
    stated = element.get("content") or element.get(VALUES.get(str(element.tag), "content"))
    if stated and (element.tag != "a" or name in ADDRESSES):
        return stated.strip()
    return " ".join("".join(map(str, element.itertext())).split())
