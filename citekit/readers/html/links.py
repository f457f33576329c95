"""COinS spans (`class="Z3988"`) and links to resolvers in a page: OpenURL, see `citekit.readers.openurl`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.openurl import SIGN, openurl_fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from citekit.draft import Field
    from citekit.readers.html.places import Places


def read_links(root: _Element, places: Places) -> list[list[Field]]:
    """The raw fields of each work that a COinS span or a link to a resolver describes."""
    return [fields for value in _links(root) if (fields := _read(value, places))]


def _links(root: _Element) -> Iterator[str]:
    for element in root.iter("span", "a"):
        value = element.get("href") or ""
        if "Z3988" in (element.get("class") or "").split():
            yield element.get("title") or ""
        elif "?" in value and SIGN.search(value):
            yield value


def _read(value: str, places: Places) -> list[Field]:
    """The fields; with "&amp;" for "&" a value stands elsewhere, so each is looked for by itself."""
    span = places.take_attribute(value)
    raw = places.source[span.start : span.end]
    return openurl_fields(raw if "&amp;" in raw or raw == value else value, span.start)
