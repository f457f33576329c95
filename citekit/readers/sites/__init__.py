"""The reader of pages copied from other sites than a portal: publishers, libraries, preprint servers, search results.

`marks` tells from the words of a paste whose page it is; each site has one module, most of which are tables of its
labels, headings and furniture for the walk in `site`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from citekit.readers.sites.marks import find_sites

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

__all__ = ["read_site"]


def read_site(lines: list[Line]) -> list[Page] | None:
    """The records of a page copied from a site that is known by its words; None for any other text."""
    for site in find_sites([line.lower for line in lines]):
        module = import_module(f"citekit.readers.sites.{site}")
        reader: Callable[[list[Line]], list[Page] | None] = getattr(module, f"read_{site}")
        pages = reader(lines)
        if pages and any(field.name == "title" for page in pages for field in page.draft.fields):
            return pages
    return None
