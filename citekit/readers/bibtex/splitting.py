"""A .bib file cut into entries, and these into fields, each value with its place; what is broken is said and passed.

One pass, never further than to the next line that opens an entry, so that a missing brace costs one value and not the
rest of the file. Values in braces or quotation marks, numbers and macros joined by `#` (btxdoc, section 2), `{…}` or
`(…)` around an entry; a missing comma, a missing key and quotation marks inside quotation marks are read over.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_NESTED = r"\{[^{}]*+\}"
for _ in range(4):
    _NESTED = rf"\{{(?:[^{{}}]++|{_NESTED})*+\}}"
_NAME = r"[A-Za-z_][^\s,={}\"#%()@]*+"

START = regex(r"@[ \t]*([A-Za-z][\w:-]*+)\s*+([{(])")  # "@article{"
NEXT = regex(r"[\s,;]*+@[ \t]*+([A-Za-z][\w:-]*+)\s*+([{(])")  # "} @book{": entries on one line
KEY = regex(  # " dubey2016use,", "dubey2016use\n  title =", or nothing before "title ="
    rf"\s*+([^\s,={{}}\"#%]++(?:[ \t]++[^\s,={{}}\"#%]++)*+|)\s*+(?:,|(?=[{{}})])|(?={_NAME}\s*=))"
)
OPENED = regex(rf"[\s,]*+({_NAME})\s*+=\s*+\{{")  # ", title = {"
INSIDE = regex(rf"(?:[^{{}}]++|{_NESTED})*+\}}")  # "The {DNA} of {\'E}mile}"
COMMA = regex(r"[ \t]*+,")
NAME = regex(rf"[\s,]*+({_NAME})\s*+=\s*+")  # ", title = "
BRACED = regex(_NESTED)  # "{The {DNA} of {\'E}mile}", up to five deep
BRACE = regex(r"[{}]")
QUOTED = regex(rf'"(?:[^"{{}}]++|{_NESTED})*+"')  # "\"A {\"U}ber title\""
LOOSE = regex(rf'"(?:[^"{{}}\\]++|\\.|{_NESTED})*+"', re.DOTALL)  # "\"G\\\"odel\"": escaped as TeX does not
CURLY = regex(r"“([^”]*)”")  # "title = “A title”", as a word processor leaves it
BARE = regex(r"[^\s,#{}\"=()]++")  # "2016", "jul", "acm_tocs"
AFTER = regex(rf"\s*+(?:,|#\s*|(?=[}})])|(?={_NAME}\s*=))")  # what may stand behind a value
BLANK = regex(r"[\s,]*+")
NEXT_FIELD = regex(r"[\r\n][ \t]*+[A-Za-z_][\w:-]*+[ \t]*+=[ \t]*+[\"{\w]")  # "…\n  year = {"

SWALLOWED = regex(rf",\s*+{_NAME}\s*+=\s*+[\"{{\w]")  # "{The {DNA, year = 2016": a brace is missing
MOST_BROKEN = 40
"""Values without an end after which the rest of an entry is left unread."""


class Piece(NamedTuple):
    """One part of a value: the text within its braces or marks and its place; `bare` if it is a number or macro,
    `broken` if its end had to be made out."""

    text: str
    start: int
    end: int
    bare: bool = False
    broken: bool = False


class Pair(NamedTuple):
    """A field as it stands: name in lower case, place of the name, pieces of the value."""

    name: str
    start: int
    pieces: list[Piece]


class Block(NamedTuple):
    """An entry, @string, @preamble or @comment: kind in lower case, key, fields, the stretches that were not
    understood, its place; where its key stands; whether its end was found."""

    kind: str
    key: str
    pairs: list[Pair]
    unread: list[tuple[int, int]]
    start: int
    end: int
    key_at: int
    closed: bool


def split_blocks(text: str) -> list[Block]:
    """Every block of a file, in order; what stands between them is comment."""
    openings = dict(_find_openings(text))
    starts = [*openings]
    blocks: list[Block] = []
    at = 0
    while found := (NEXT.match(text, at) if blocks else None) or _next_opening(openings, starts, at):
        following = bisect_right(starts, found.end())
        limit = starts[following] if following < len(starts) else len(text)
        block = _read_block(text, found, limit)
        blocks.append(block)
        at = max(block.end, found.end())
    return blocks


def _find_openings(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    """Where lines begin that open a block, and what opens it."""
    for found in START.finditer(text):
        start = _strip(text, 0, found.start(), " \t\ufeff")
        if start == 0 or text[start - 1] == "\n":
            yield start, found


def _next_opening(openings: dict[int, re.Match[str]], starts: list[int], at: int) -> re.Match[str] | None:
    following = bisect_left(starts, at)
    return openings[starts[following]] if following < len(starts) else None


def _read_block(text: str, found: re.Match[str], limit: int) -> Block:
    kind, at, start = found[1].lower(), found.end(), found.start(1) - 1
    if kind == "comment":
        return Block(kind, "", [], [], start, _end_of_comment(text, at - 1), at, True)
    pairs: list[Pair] = []
    unread: list[tuple[int, int]] = []
    key, key_at = "", at
    if kind == "preamble":
        pieces, at = _read_value(text, BLANK.match(text, at).end(), limit)  # type: ignore[union-attr]
        pairs.append(Pair("", at, pieces))
    elif kind != "string" and (keyed := KEY.match(text, at, limit)):
        key, key_at, at = keyed[1], keyed.start(1), keyed.end()
    closing = "}" if found[2] == "{" else ")"
    end, closed = _read_pairs(text, (at, limit), closing, pairs, unread)
    while not closed and (at := _give_back(pairs)):
        end, closed = _read_pairs(text, (at, limit), closing, pairs, unread)
    return Block(kind, key, pairs, unread, start, end, key_at, closed)


def _end_of_comment(text: str, at: int) -> int:
    """`@comment{…}` up to its brace (JabRef's settings); to BibTeX the word alone is the comment."""
    found = BRACED.match(text, at)
    line = text.find("\n", at)
    return found.end() if found else len(text) if line < 0 else line


def _read_pairs(
    text: str, where: tuple[int, int], closing: str, pairs: list[Pair], unread: list[tuple[int, int]]
) -> tuple[int, bool]:
    """The fields from here to the end of the entry, and whether that was found."""
    (at, limit), broken = where, 0
    opened, name_at, blank_at = OPENED.match, NAME.match, BLANK.match
    while True:
        if (found := opened(text, at, limit)) and (ends := _plain_end(text, found.end(), limit)):
            start, (end, at) = found.end(), ends
            piece = new(Piece, (text[start:end], start, end, False, False))
            pairs.append(new(Pair, (found[1].lower(), found.start(1), [piece])))
            continue
        if found := name_at(text, at, limit):
            pieces, at = _read_value(text, found.end(), limit)
            pairs.append(Pair(found[1].lower(), found.start(1), pieces))
            broken += bool(pieces) and pieces[-1].broken
            if broken > MOST_BROKEN:  # each was looked for to the end: no entry is as long as that
                unread.append((at, limit))
                return limit, False
            continue
        blank = blank_at(text, at, limit)
        at = blank.end() if blank else limit
        if at >= limit or text[at] == closing:
            return min(at + 1, limit), at < limit
        end = _resume(text, at, limit)
        unread.append((at, end))
        at = end


def _plain_end(text: str, start: int, limit: int) -> tuple[int, int] | None:
    """Where a value in braces ends that a comma follows, and where reading goes on; None for any other."""
    end = text.find("}", start, limit)
    if end >= 0 and text.find("{", start, end) >= 0:
        inside = INSIDE.match(text, start, limit)
        end = inside.end() - 1 if inside else -1
    if end < 0:
        return None
    if text[end + 1 : end + 2] == ",":  # as nearly always; what begins at the limit is none
        return end, end + 2
    comma = COMMA.match(text, end + 1, limit)
    return (end, comma.end()) if comma else None


def _give_back(pairs: list[Pair]) -> int:
    """Where to read on in an entry without an end, since its last value holds fields that a lost brace let in."""
    last = pairs[-1].pieces[-1] if pairs and pairs[-1].pieces else None
    found = SWALLOWED.search(last.text) if last and not (last.bare or last.broken) else None
    if last is None or found is None:
        return 0
    stop = _strip(last.text, 0, found.start(), " \t\r\n")
    stop -= last.text[stop - 1 : stop] in ("}", '"')
    pairs[-1].pieces[-1] = Piece(last.text[:stop], last.start, last.start + stop, broken=True)
    return last.start + found.start()


def _resume(text: str, at: int, limit: int) -> int:
    """Where reading goes on behind what was not understood: the next field on a line of its own, or the end."""
    found = NEXT_FIELD.search(text, at, limit)
    return max(found.start() if found else _before_closing(text, at, limit), at + 1)


def _before_closing(text: str, at: int, limit: int) -> int:
    """The place of the brace that ends an entry at its limit, or the limit."""
    end = _strip(text, at, limit, " \t\r\n")
    return end - 1 if end > at and text[end - 1] in "})" else limit


def _strip(text: str, at: int, end: int, signs: str) -> int:
    while end > at and text[end - 1] in signs:
        end -= 1
    return end


def _read_value(text: str, at: int, limit: int) -> tuple[list[Piece], int]:
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
    end = min(ends) if ends else _before_closing(text, at + 1, limit)
    last = _strip(text, at + 1, end, " \t\r\n,")
    stop = last - 1 if last > at + 1 and text[last - 1] in '"}' else last
    return Piece(text[at + 1 : stop], at + 1, stop, broken=True)


def _mend(text: str, pieces: list[Piece], at: int, limit: int) -> tuple[list[Piece], int]:
    """A value behind which stands what may not: a brace or mark inside it was taken for its end, or the entry's end
    is missing."""
    if pieces[0].bare or not text[at:limit].strip():
        return pieces, at
    piece = _broken_piece(text, pieces[0].start - 1, limit)
    if piece.end < at:  # the value did end, and what follows is not understood
        return pieces, at
    return [piece], min(piece.end + 1, limit)
