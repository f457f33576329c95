"""The character set of a page: what its bytes, its server and its own words say."""

from __future__ import annotations

import codecs
import re

from citekit.errors import InputError
from citekit.patterns import regex

BYTE_ORDER_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as the next does
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF32_BE, "utf-32"),
)
# '<meta charset="windows-1252">', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'
META = regex(rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})", re.IGNORECASE)
PRESCAN = 4096
"""Bytes in which a page has to declare itself (the HTML Standard asks for the first 1,024; some pages need more)."""
LATIN = frozenset({"iso8859-1", "ascii"})
"""What the Encoding Standard reads as windows-1252, since that is what pages so labelled hold."""
SHIFTING = frozenset({"iso2022_jp", "iso2022_kr", "hz", "utf-7"})
"""Sets in which ASCII's bytes stand for other letters."""


def decode_page(data: bytes, stated: str | None = None) -> str:
    """The text of a page's bytes. `stated` is what its server says.

    A byte-order mark goes before all. Bytes that are valid UTF-8 are UTF-8, whatever is declared: text of another set
    is not, unless it is ASCII. Then comes the server's word, then the page's own. Raises `InputError`.
    """
    mark = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    declared = [name for name in (mark, _known(stated), declared_charset(data)) if name]
    shifting = next((name for name in declared if name in SHIFTING), None)
    for name in dict.fromkeys([mark or shifting or "utf-8", *declared]):
        try:
            return data.decode(name)
        except UnicodeError:
            continue
    said = ", ".join(dict.fromkeys(declared)) or "nothing"
    raise InputError(f"its characters are not UTF-8, and not what it declares ({said}): name its encoding (--encoding)")


def declared_charset(data: bytes) -> str | None:
    """The character set that a page declares in a meta tag; None if it declares none that is known."""
    found = META.search(data[:PRESCAN])
    return _known(found[1].decode("ascii")) if found else None


def _known(name: str | None) -> str | None:
    """The name of a set as Python has it; not "hex" and the like, which are no sets of characters."""
    try:
        found = codecs.lookup((name or "").strip("\"' ")).name
        b"ab".decode(found)
    except (LookupError, UnicodeError):
        return None
    return "cp1252" if found in LATIN else None if found.startswith("utf-16") else found
