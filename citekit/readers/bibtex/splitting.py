"""A .bib file cut into entries, and these into fields, each value with its place; what is broken is said and passed.

One pass, never further than to the next line that opens an entry, so that a missing brace costs one value and not the
rest of the file. `{…}` or `(…)` stand around an entry; a missing comma or key is read over.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.patterns import regex
from citekit.readers.bibtex.values import (
    BRACED,
    NAME_FORM,
    NESTED,
    NEXT_FIELD,
    SWALLOWED,
    Piece,
    before_closing,
    read_value,
    strip_end,
)

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

START = regex(r"@[ \t]*([A-Za-z][\w:-]*+|(?=\{,))\s*+([{(])")  # "@article{"; "@{,", as R writes a bare bibentry
NEXT = regex(r"[\s,;]*+@[ \t]*+([A-Za-z][\w:-]*+)\s*+([{(])")  # "} @book{": entries on one line
KEY = regex(  # " dubey2016use,", "dubey2016use\n  title =", or nothing before "title ="
    rf"\s*+([^\s,={{}}\"#%]++(?:[ \t]++[^\s,={{}}\"#%]++)*+|)\s*+(?:,|(?=[{{}})])|(?={NAME_FORM}\s*=))"
)
NAMED = rf"{NAME_FORM}(?:[ \u00a0][0-9]{{1,2}}(?=\s*=))?"  # "funding_text 1", as Scopus has it
# "title = {The {DNA} of {\'E}mile},": by far the most
FIELD = regex(rf"[\s,\x00]*+({NAMED})\s*+=\s*+\{{([^{{}}]*+(?:{NESTED}[^{{}}]*+)*+)\}}[ \t]*+,")
NAME = regex(rf"[\s,\x00]*+({NAMED})\s*+=\s*+")  # ", title = "
AFTER_KEY = regex(rf"[\s,\x00]*+(?:[}})]|{NAMED}\s*+=|$)")
ODD_KEY = regex(rf"\s*+([^\n=]{{1,200}}?),(?=\s*+{NAMED}\s*+=)")  # "Müller, 2010,", "\"x\","
BLANK = regex(r"[\s,\x00]*+")
GOES_ON = regex(rf"[ \t]*+,(?=\s*+{NAMED}\s*+=\s*+[{{\"\w])")  # "},\n  year = {2016}" behind an entry
MOST_BROKEN = 40
"""Values without an end after which the rest of an entry is left unread."""


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


def end_of(block: Block) -> int:
    """Where an entry ends: one that is not closed with the last of its values and the sign behind it."""
    ends = [piece.end + (not piece.bare and not piece.broken) for pair in block.pairs for piece in pair.pieces]
    return block.end if block.closed or not ends else max(ends)


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
        start = strip_end(text, 0, found.start(), " \t\ufeff")
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
        pieces, at = read_value(text, BLANK.match(text, at).end(), limit)  # type: ignore[union-attr]
        pairs.append(Pair("", at, pieces))
    elif kind != "string" and (keyed := _key(text, at, limit, unread)):
        key, key_at, at = keyed[1], keyed.start(1), keyed.end()
    closing = "}" if found[2] == "{" else ")"
    end, closed = _read_pairs(text, (at, limit), closing, pairs, unread)
    while not closed and (at := _give_back(pairs)):
        end, closed = _read_pairs(text, (at, limit), closing, pairs, unread)
    while closed and "," in text[end : end + 3] and pairs and (more := GOES_ON.match(text, end, limit)):
        unread.append((end - 1, end))  # a brace too many: "title = {Salt}},\n  year = {2016}"
        end, closed = _read_pairs(text, (more.end(), limit), closing, pairs, unread)
    return Block(kind, key, pairs, unread, start, end, key_at, closed)


def _key(text: str, at: int, limit: int, unread: list[tuple[int, int]]) -> re.Match[str] | None:
    """The key of an entry; one that holds what no key may ("Müller, 2010") is told."""
    usual = KEY.match(text, at, limit)
    if usual and (text.startswith("\n", usual.end()) or AFTER_KEY.match(text, usual.end(), limit)):
        return usual
    if odd := ODD_KEY.match(text, at, limit):
        unread.append(odd.span(1))
    return odd or usual


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
    field_at, name_at, blank_at = FIELD.match, NAME.match, BLANK.match
    while True:
        if found := field_at(text, at, limit):
            piece = new(Piece, (found[2], *found.span(2), False, False))
            pairs.append(new(Pair, (found[1].lower(), found.start(1), [piece])))
            at = found.end()
            continue
        if found := name_at(text, at, limit):
            pieces, at = read_value(text, found.end(), limit)
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


def _give_back(pairs: list[Pair]) -> int:
    """Where to read on in an entry without an end, since its last value holds fields that a lost brace let in."""
    last = pairs[-1].pieces[-1] if pairs and pairs[-1].pieces else None
    found = SWALLOWED.search(last.text) if last and not (last.bare or last.broken) else None
    if last is None or found is None:
        return 0
    stop = strip_end(last.text, 0, found.start(), " \t\r\n")
    stop -= last.text[stop - 1 : stop] in ("}", '"')
    pairs[-1].pieces[-1] = Piece(last.text[:stop], last.start, last.start + stop, broken=True)
    return last.start + found.start()


def _resume(text: str, at: int, limit: int) -> int:
    """Where reading goes on behind what was not understood: the next field on a line of its own, or the end."""
    found = NEXT_FIELD.search(text, at, limit)
    return max(found.start() if found else before_closing(text, at, limit), at + 1)
