"""Works described in schema.org JSON-LD: `<script type="application/ld+json">`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from citekit.diagnostic import Doubt
from citekit.patterns import regex
from citekit.readers.html.schema_org import TYPES, csl_type, read_work
from citekit.readers.html.scripts import find_scripts, load
from citekit.readers.page import shorten
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from citekit.draft import Field
    from citekit.readers.html.places import Places
    from citekit.readers.html.schema_org import Node

DOORS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item")
"""Properties behind which the works of a page stand; not "citation", "hasPart" or "about", which are other works."""
DEEPEST = 40
SCHOLARLY = regex(rf'"(?:https?://schema\.org/|schema:)?(?:{"|".join(TYPES)})"')  # "ScholarlyArticle"
NAMED = frozenset({"@id", "@type"})
"""What a node has that only names another."""
NAMING = frozenset({"isPartOf", "publisher", "author", "creator", "editor"})
"""Properties whose text may be the name of a node, as schema.org's context has it: "isPartOf": "#issue"."""
BROKEN = "so that the work in it was not read"


def read_json_ld(root: _Element, places: Places) -> tuple[list[list[Field]], list[Doubt]]:
    """The raw fields of each scholarly work that a page describes, and a doubt for each block that is broken."""
    blocks = [(load(text), text, script) for text, script in find_scripts(root, places)]
    _link([data for data, _, _ in blocks])
    seen: set[int] = set()
    works = [read_work(node, script) for data, _, script in blocks for node in _works(data, DEEPEST, seen)]
    doubts = [
        Doubt("json-invalid", Span(script.start, script.start + 1), {"reason": BROKEN, "text": shorten(text.strip())})
        for data, text, script in blocks
        if data is None and SCHOLARLY.search(text)
    ]
    return [fields for fields in works if fields], doubts


def _link(blocks: list[Any]) -> None:
    """Puts a node wherever another names it: "@graph" has people and journals apart from the work."""
    nodes = list(_nodes(blocks))
    for node in nodes:
        for key in [key for key in node if key.startswith("schema:")]:  # "schema:name"
            node.setdefault(key[7:], node.pop(key))
    told = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and node.keys() - NAMED}

    def find(value: Any, key: str = "") -> Any:
        if isinstance(value, str) and key in NAMING:
            return told.get(value, value)
        named = isinstance(value, dict) and not value.keys() - NAMED and isinstance(value.get("@id"), str)
        return told.get(value["@id"], value) if named else value

    for node in nodes:
        for key in node.keys() - {"name"}:  # whose text is looked for however deep it stands
            value = node[key]
            node[key] = [find(one, key) for one in value] if isinstance(value, list) else find(value, key)


def _nodes(data: Any) -> Iterator[Node]:
    """Every node in some data."""
    left = [data]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            yield value
            left += value.values()
        elif isinstance(value, list):
            left += value


def _works(data: Any, depth: int, seen: set[int]) -> Iterator[Node]:
    """The works in some data, in order, each once and without what stands behind it."""
    if depth == 0 or id(data) in seen:
        return
    if isinstance(data, list):
        for item in data:
            yield from _works(item, depth - 1, seen)
    elif isinstance(data, dict):
        seen.add(id(data))
        if csl_type(data):
            yield data
            return
        for door in DOORS:
            if door in data:
                yield from _works(data[door], depth - 1, seen)
