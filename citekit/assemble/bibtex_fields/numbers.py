"""Pages, their number, and editions of a .bib entry."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.assemble.bibtex_fields.value import decoded
from citekit.editions import counted
from citekit.normalize.latex import decode_latex
from citekit.normalize.pages import parse_pages, parse_range
from citekit.patterns import regex
from citekit.values import Custom, PageRange, Pages

if TYPE_CHECKING:
    from citekit.assemble.assembly import Assembly
    from citekit.draft import Field


def put_pages(assembly: Assembly, field: Field) -> None:
    """Pages; what cannot be read is kept as printed."""
    pages = (
        parse_range(field.text) or _braced_pages(field.text) or parse_pages(text := OPEN_END.sub("", decoded(field)))
    )
    if pages is None and text:
        assembly.doubt("pages-unreadable", field)
        pages = Pages((PageRange(text),))
    assembly.put("page", pages, field)


OPEN_END = regex(r"(?<=[0-9])\s*(?:--?|–)\s*\+$")  # "1095-+", as Web of Science has it where the last page is unknown
# "{12-1}--{12-20}": numbers with a hyphen of their own
OWN_HYPHEN = regex(r"\{([^{}]*)\}\s*(?:(?:--?|–)\s*\{([^{}]*)\})?")


def _braced_pages(text: str) -> Pages | None:
    found = OWN_HYPHEN.fullmatch(text.strip()) if text.strip().startswith("{") else None
    if not found or "--" in found[1] or "–" in found[1] or not (found[2] or "-" in found[1]):
        return None
    return Pages((PageRange(decode_latex(found[1]), decode_latex(found[2]) if found[2] else None),))


def put_count(assembly: Assembly, field: Field) -> None:
    """A number of pages."""
    text = decoded(field)
    found = re.fullmatch(r"([0-9]{1,6})(?:\s*(?:p\.?|pp\.?|pages))?", text)
    if found:
        assembly.put("number_of_pages", int(found[1]), field)
    else:
        assembly.doubt("number-unreadable", field, field="number_of_pages")
        assembly.add_new("custom", Custom("pagetotal", text), field)


def put_edition(assembly: Assembly, field: Field) -> None:
    """ "Second" and "2nd" are one; other words stay."""
    assembly.put("edition", counted(decoded(field)) or None, field)
