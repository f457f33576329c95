"""The citations that Pure hides behind the buttons of "Cite this": `<div id="cite-APA">`, `cite-RIS`, `cite-BIBTEX`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.loaded import loaded
from citekit.patterns import regex
from citekit.readers.html.layout import lay_out
from citekit.readers.lines import view_lines
from citekit.readers.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from citekit.draft import Field
    from citekit.readers.html.places import Places

ID = regex(r"cite-(apa|author|harvard|standard|vancouver|bibtex|ris)", re.IGNORECASE)  # "cite-BIBTEX"
READERS: dict[str, str] = {
    "ris": "citekit.readers.ris.block:read_ris_block",
    "bibtex": "citekit.readers.bibtex.block:read_bibtex_block",
}
"""Block -> its reader; the others are formatted citations."""
CITATIONS = "citekit.readers.citations:read_citations"


def find_blocks(root: _Element) -> dict[_Element, str]:
    """The outermost elements that hold a citation, and its style."""
    from lxml.etree import iterwalk

    blocks: dict[_Element, str] = {}
    walk = iterwalk(root, events=("start",))
    for _, element in walk:
        if found := ID.fullmatch(_id(element)):
            blocks[element] = found[1].lower()
            walk.skip_subtree()
    return blocks


def _id(element: _Element) -> str:
    return (element.get("id") or "") if isinstance(element.tag, str) else ""


def read_blocks(blocks: dict[_Element, str], places: Places) -> Iterator[Field]:
    """The raw fields of each citation, with their places in the page."""
    for element, style in blocks.items():
        found = re.search(rf"\bid\s*=\s*[\"']?{re.escape(_id(element))}", places.source)
        places.go_to(found.end() if found else 0)
        visible = lay_out(element, places)
        lines, _ = view_lines(visible.text)
        page = Page(lines)
        loaded(READERS.get(style, CITATIONS))(page, list(range(len(lines))))
        for field in page.draft.fields:
            yield field._replace(span=visible.source_span(field.span))
