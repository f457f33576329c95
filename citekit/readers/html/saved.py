"""A page that a browser saved as a single file (MHTML), or a mail in a file: its HTML, or its text, is a part that is
encoded for a mail.

What is in a part is decoded and read as any page or paste; every place in it leads back to the file (RFC 2045, 2557).
"""

from __future__ import annotations

import binascii
import re
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.html.layout import Visible

if TYPE_CHECKING:
    from collections.abc import Iterator

FIELD = r"[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*"  # "Content-Type: text/html;", "\tcharset=utf-8"
HEAD = regex(rf"[\ufeff\s]*+(?:{FIELD}){{2,60}}", re.IGNORECASE)
BLOCK = regex(rf"^(?:{FIELD}){{1,60}}\r?\n", re.MULTILINE)
CONTENT = regex(r"^content-type:\s*text/(html|plain)\b", re.IGNORECASE | re.MULTILINE)
ENCODING = regex(r"^content-transfer-encoding:\s*([\w-]+)", re.IGNORECASE | re.MULTILINE)
CHARSET = regex(r"\bcharset=\"?([\w.:-]+)", re.IGNORECASE)
BOUNDARY = regex(r"\bboundary=\"?([^\"\s;]+)", re.IGNORECASE)
BYTES = r"(?:=[0-9A-Fa-f]{2}(?:=[ \t]*\r?\n)*)+"  # "=E2=80=", "=BA" on the next line
QUOTED = regex(rf"{BYTES}|=[ \t]*\r?\n")
HEX = regex(r"=([0-9A-Fa-f]{2})")
NEEDED = ("mime-version:", "content-type:")
"""What the head of such a file has."""
MOST = 20
"""So many parts are looked at: frames have one each."""


def is_saved(text: str) -> bool:
    """Whether a text is a file of parts, or of one, with HTML or text in it."""
    head = HEAD.match(text[:20_000])
    return head is not None and all(name in head[0].lower() for name in NEEDED) and CONTENT.search(text) is not None


def saved_parts(text: str) -> Iterator[tuple[bool, Visible]]:
    """The parts of a file, HTML first: whether each is HTML; what is in it, decoded, with the place of each stretch."""
    ends = [f"\n--{boundary}" for boundary in dict.fromkeys(BOUNDARY.findall(text))][:MOST]
    blocks = [(content[1].lower(), block) for block in BLOCK.finditer(text) if (content := CONTENT.search(block[0]))]
    for kind, block in sorted(blocks[:MOST], key=lambda one: one[0]):
        start = block.end()
        cuts = [at for end in ends if (at := text.find(end, start - 1)) >= 0]
        yield kind == "html", _decode(text, start, max(start, min(cuts, default=len(text))), block[0])


def _decode(text: str, start: int, end: int, head: str) -> Visible:
    encoding, charset = ENCODING.search(head), CHARSET.search(head)
    kind = encoding[1].lower() if encoding else ""
    known = _known(charset[1] if charset else "utf-8")
    decoded = Visible()
    if kind == "base64":
        decoded.add(_from_base64(text[start:end], known), start, end, straight=False)
    elif kind == "quoted-printable":
        _add_quoted(decoded, text, start, end, known)
    else:
        decoded.add(text[start:end], start, end, straight=True)
    return decoded


def _known(charset: str) -> str:
    """A character set that Python knows; UTF-8 in the place of others."""
    try:
        b"".decode(charset)
    except LookupError:
        return "utf-8"
    return charset


def _from_base64(text: str, charset: str) -> str:
    try:
        return binascii.a2b_base64(text.encode("ascii", "ignore")).decode(charset, "replace")
    except binascii.Error:  # cut off
        return ""


def _add_quoted(decoded: Visible, text: str, start: int, end: int, charset: str) -> None:
    """What is quoted becomes its characters, and what a line's end cut goes on."""
    for found in QUOTED.finditer(text, start, end):
        _add(decoded, text[start : found.start()], start)
        if units := HEX.findall(found[0]):
            signs = bytes.fromhex("".join(units)).decode(charset, "replace")
            decoded.add(signs, found.start(), found.end(), straight=False)
        start = found.end()
    _add(decoded, text[start:end], start)


def _add(decoded: Visible, text: str, start: int) -> None:
    if text:
        decoded.add(text, start, start + len(text), straight=True)
