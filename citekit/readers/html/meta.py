"""Meta tags that describe a work: Highwire Press's "citation_…", Dublin Core, PRISM."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.html.meta_rows import OWN
from citekit.readers.html.meta_tags import NOTHING, Tag, field_of, tells
from citekit.readers.html.meta_types import type_fields
from citekit.readers.html.meta_words import FIELDS, PREFIXES, SEVERAL

if TYPE_CHECKING:
    from lxml.etree import _Element

    from citekit.draft import Field
    from citekit.readers.html.places import Places
    from citekit.source import Span

RANK = {name: place for place, name in enumerate(FIELDS)}
SCHEMES = frozenset({"", "doi", "uri", "url", "issn", "eissn", "isbn", "urn", "handle", "hdl"})
"""Schemes of identifiers that others know."""


def read_meta(root: _Element, places: Places) -> list[Field]:
    """The raw fields of a page's meta tags; nothing unless they describe a work."""
    tags = list(_tags(root, places))
    names = {tag.name for tag in tags}
    if not _is_work(names):
        return []
    fields = [field for name in dict.fromkeys(FIELDS.values()) for field in _read(name, tags)]
    return type_fields(tags, names) + fields


def _tags(root: _Element, places: Places) -> list[Tag]:
    found: list[Tag] = []
    for element in root.iter("meta"):
        name = (element.get("name") or element.get("property") or "").strip().lower()
        value = element.get("content") or ""
        for prefix, ours in PREFIXES:
            if name.startswith(prefix):
                name = ours + name[len(prefix) :]
        if name in FIELDS and not NOTHING.fullmatch(value) and not _is_of_another_scheme(element, name):
            found.append(Tag(name, value.strip(), _inner(value, places.take_attribute(value), places)))
    return found


def _is_of_another_scheme(element: _Element, name: str) -> bool:
    """Whether an identifier is one of the publisher's own: scheme="manuscript" content="2011-0089"."""
    scheme = (element.get("scheme") or "").rpartition(".")[2].lower()
    return name in ("dc.identifier", "dcterms.identifier") and scheme not in SCHEMES


def _inner(value: str, span: Span, places: Places) -> Span:
    """The place of a value without the blanks around it."""
    at = places.find_raw(value.strip(), span.start, span.end)
    return span if at < 0 else span._replace(start=at, end=at + len(value.strip()))


def _is_work(names: set[str]) -> bool:
    """A Highwire title is a work's; any page may have Dublin Core, so a work needs its people and date, too. Highwire
    people without a title may be of the work that the page shows."""
    if "citation_title" in names:
        return True
    kinds = {FIELDS[name] for name in names}
    titled = "text:title" in kinds or not names.isdisjoint(("citation_author", "citation_authors"))
    people = bool(kinds & {"author", "authors", "contributor"})
    return titled and people and bool(kinds & {"issued", "doi"})


def _read(name: str, tags: list[Tag]) -> list[Field]:
    """The fields that one row's tags give; of several names for it the most trusted is heard."""
    mine = [tag for tag in tags if tag.row == name]
    if not mine:
        return []
    best = min(mine, key=lambda tag: RANK[tag.name]).name
    heard = [tag for tag in mine if tag.name == best][: None if name in SEVERAL else 1]
    if name == "authors" and tells(tags, "author"):
        return []
    if own := OWN.get(name):
        return own(heard, tags)
    return [field_of(name, tag) for tag in heard]
