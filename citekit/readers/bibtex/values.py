"""The value of a field in a .bib file: pieces in braces or quotation marks, numbers and macros, joined by `#` (btxdoc,
section 2); quotation marks inside quotation marks are read over, and where an end is missing it is made out."""

from __future__ import annotations

import re

from citekit.frozen import NamedTuple
from citekit.patterns import regex

NESTED = r"\{[^{}]*+\}"
for _ in range(4):
    NESTED = rf"\{{(?:[^{{}}]++|{NESTED})*+\}}"
"""Braces, up to five deep."""
NAME_FORM = r"[A-Za-z_][^\s,={}\"#%()@]*+"
"""The name of a field or macro."""

BRACED = regex(NESTED)  # "{The {DNA} of {\'E}mile}"
BRACE = regex(r"[{}]")
QUOTED = regex(rf'"(?:[^"{{}}]++|{NESTED})*+"')  # "\"A {\"U}ber title\""
LOOSE = regex(rf'"(?:[^"{{}}\\]++|\\.|{NESTED})*+"', re.DOTALL)  # "\"G\\\"odel\"": escaped as TeX does not
CURLY = regex(r"“([^”]*)”")  # "title = “A title”", as a word processor leaves it
BARE = regex(r"[^\s,#{}\"=()]++")  # "2016", "jul", "acm_tocs"
AFTER = regex(rf"\s*+(?:,|#\s*|(?=[}})])|(?={NAME_FORM}\s*=))")  # what may stand behind a value
LINE_END = regex(r"[ \t]*+[\r\n]")
NEXT_FIELD = regex(r"[\r\n][ \t]*+[A-Za-z_][\w:-]*+[ \t]*+=[ \t]*+[\"{\w]")  # "…\n  year = {"
SWALLOWED = regex(rf",\s*+{NAME_FORM}\s*+=\s*+[\"{{\w]")  # "{The {DNA, year = 2016": a brace is missing


class Piece(NamedTuple):
    """One part of a value: the text within its braces or marks and its place; `bare` if it is a number or macro,
    `broken` if its end had to be made out."""

    text: str
    start: int
    end: int
    bare: bool = False
    broken: bool = False


def read_value(text: str, at: int, limit: int) -> tuple[list[Piece], int]:
    """The pieces of a value, and where reading goes on."""
    pieces: list[Piece] = []
    while piece := _read_piece(text, at, limit):
        pieces.append(piece)
        at = min(piece.end + (not piece.bare), limit)
        if text[at : at + 1] == "," and at < limit:
            return pieces, at + 1
        after = AFTER.match(text, at, limit)
        if after is None:
            return _mend(text, pieces, at, limit)
        at = after.end()
        if "#" not in after[0]:
            return pieces, at
    return pieces, at


def _read_piece(text: str, at: int, limit: int) -> Piece | None:
    sign = text[at : at + 1] if at < limit else ""
    if sign == "{":
        end = _end_of_braces(text, at, limit)
        return Piece(text[at + 1 : end - 1], at + 1, end - 1) if end else _broken_piece(text, at, limit)
    if sign == '"':
        found = QUOTED.match(text, at, limit)
        if found is None or not AFTER.match(text, found.end(), limit):
            found = LOOSE.match(text, at, limit) or found
        return Piece(found[0][1:-1], at + 1, found.end() - 1) if found else _broken_piece(text, at, limit)
    if sign == "“" and (curly := CURLY.match(text, at, limit)):
        return Piece(curly[1], at + 1, curly.end() - 1)
    bare = BARE.match(text, at, limit)
    return Piece(bare[0], at, bare.end(), True) if bare else None


def _end_of_braces(text: str, at: int, limit: int) -> int | None:
    """The place behind the brace that closes the one here."""
    if found := BRACED.match(text, at, limit):
        return found.end()
    depth = 0
    for brace in BRACE.finditer(text, at, limit):
        depth += 1 if brace[0] == "{" else -1
        if depth == 0:
            return brace.end()
    return None


def _broken_piece(text: str, at: int, limit: int) -> Piece:
    """A value whose end is not to be found: to where the next field seems to begin, or to the end of the entry."""
    ends = [found.start() for form in (NEXT_FIELD, SWALLOWED) if (found := form.search(text, at + 1, limit))]
    end = min(ends) if ends else before_closing(text, at + 1, limit)
    last = strip_end(text, at + 1, end, " \t\r\n,")
    stop = last - 1 if last > at + 1 and text[last - 1] in '"}' else last
    return Piece(text[at + 1 : stop], at + 1, stop, broken=True)


def _mend(text: str, pieces: list[Piece], at: int, limit: int) -> tuple[list[Piece], int]:
    """A value behind which stands what may not: a brace or mark inside it was taken for its end, or the entry's end
    is missing."""
    if pieces[0].bare or not text[at:limit].strip() or _ends_entry(text, at, limit):
        return pieces, at
    piece = _broken_piece(text, pieces[0].start - 1, limit)
    if piece.end < at:  # the value did end, and what follows is not understood
        return pieces, at
    return [piece], min(piece.end + 1, limit)


def _ends_entry(text: str, at: int, limit: int) -> bool:
    """Whether a value ends its line and nothing like its end comes after it: only the entry's brace is missing, and
    what follows, a page pasted below, is none of it."""
    closing = text[at - 1]
    return LINE_END.match(text, at, limit) is not None and text.find(closing, at, limit) < 0


def before_closing(text: str, at: int, limit: int) -> int:
    """The place of the brace that ends an entry at its limit, or the limit."""
    end = strip_end(text, at, limit, " \t\r\n")
    return end - 1 if end > at and text[end - 1] in "})" else limit


def strip_end(text: str, at: int, end: int, signs: str) -> int:
    """Where a text ends but for some signs."""
    while end > at and text[end - 1] in signs:
        end -= 1
    return end
