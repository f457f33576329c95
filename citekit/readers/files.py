"""Files within a paste: a page's HTML, CSL-JSON, BibTeX entries or RIS records that open it, or several in a row.

One entry alone below something else may be a page's own, under "Cite this"; it is left to the page.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.bibtex import REMARK
from citekit.readers.bibtex.splitting import end_of, split_blocks
from citekit.readers.bibtex.types import NO_ENTRIES
from citekit.readers.csl_json import looks_like_csl_json
from citekit.readers.json_scan import JsonError, value_at
from citekit.readers.ris.scan import HEADER, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from citekit.readers.ris.scan import Block as Record


class Piece(NamedTuple):
    """A stretch of a text, in characters, that belongs to one reader."""

    reader: str
    start: int
    end: int


def find_files(text: str) -> list[Piece]:
    """The files in a text, in order."""
    documents = list(_find_documents(text))
    text = blank_out(text, documents)
    records = list(_around(_join(text, _find_records(text), _is_headed), documents))
    taken = sorted(documents + records, key=lambda piece: piece.start)
    entries = list(_around(_join(text, _find_entries(blank_out(text, records)), _is_remarked), taken))
    return sorted(taken + entries, key=lambda piece: piece.start)


def _around(pieces: Iterable[Piece], taken: list[Piece]) -> Iterator[Piece]:
    """Pieces without what others have taken in their midst, which is blank to those who find them."""
    for piece in pieces:
        start = piece.start
        for other in taken:
            if start < other.end and other.start < piece.end:
                if start < other.start:
                    yield piece._replace(start=start, end=other.start)
                start = other.end
        if start < piece.end:
            yield piece._replace(start=start)


def blank_out(text: str, pieces: list[Piece]) -> str:
    """The text with blanks instead of some pieces, so that all else stays in its place."""
    ends = [0, *(place for piece in pieces for place in (piece.start, piece.end)), len(text)]
    stretches = [text[start:end] for start, end in pairwise(ends)]
    stretches[1::2] = [VISIBLE.sub(" ", stretch) for stretch in stretches[1::2]]
    return "".join(stretches)


VISIBLE = regex(r"\S")


def keep_only(text: str, pieces: list[Piece]) -> str:
    """The text with blanks instead of all but some pieces."""
    ends = [0, *(place for piece in pieces for place in (piece.start, piece.end)), len(text)]
    return blank_out(text, [Piece("", start, end) for start, end in list(pairwise(ends))[::2]])


def _find_documents(text: str) -> Iterator[Piece]:
    """Pages of HTML up to their end, and arrays or objects of CSL-JSON."""
    at = 0
    while found := DOCUMENT.search(text, at):
        start, at = found.start(1), found.end()
        if found[1] not in ("[", "{"):
            at = _html_end(text, at)
            yield Piece("html", start, at)
        elif (end := _json_end(text, start)) and looks_like_csl_json(text[start:end]):
            yield Piece("csl-json", start, end)
            at = end


# '<!DOCTYPE html', '[{"type": "book"}]'
DOCUMENT = regex(r"^[ \t\ufeff]*(<!doctype\s+html|<html\b|[\[{])", re.MULTILINE | re.IGNORECASE)
# '<html lang="en">', '</html>'
HTML = regex(r"^[ \t\ufeff]*<(?:!doctype\s+html|html\b)|</html\s*>", re.MULTILINE | re.IGNORECASE)


def _html_end(text: str, at: int) -> int:
    """Behind the last tag that closes a page, before the next page begins; one within a page is a script's."""
    end = len(text)
    closed = False
    for found in HTML.finditer(text, at):
        if found[0].startswith("</"):
            end, closed = found.end(), True
        elif closed:
            break
    return end


def _json_end(text: str, start: int) -> int:
    """Behind the value that begins at a place; 0 where it is broken."""
    try:
        return value_at(text, start).end
    except JsonError:
        return 0


def _find_records(text: str) -> Iterator[Piece]:
    lines = text.splitlines(keepends=True)
    starts = list(accumulate(map(len, lines), initial=0))
    for record in scan(lines):
        if not record.tags:
            continue
        code, *_, rows = record.tags[0]
        if code == "TY":
            yield Piece("ris", starts[rows[0]], starts[_last_row(record) + 1])


def _last_row(record: Record) -> int:
    """The last row of a record; where nothing closes it, a text that goes on behind a blank line is not its own."""
    *_, rows = record.tags[-1]
    return next((row for row, below in pairwise(rows) if below > row + 1), rows[-1])


def _find_entries(text: str) -> Iterator[Piece]:
    for entry in split_blocks(text):
        if entry.pairs or entry.kind in NO_ENTRIES:
            yield Piece("bibtex", text.rfind("@", 0, entry.start + 1), end_of(entry))


def _join(text: str, pieces: Iterable[Piece], passes: Callable[[str], bool]) -> list[Piece]:
    """Pieces in a row as one, with what `passes` between them; a single one only where it opens the text."""
    files: list[Piece] = []
    counts: list[int] = []
    for piece in pieces:
        if files and passes(text[files[-1].end : piece.start]):
            files[-1] = files[-1]._replace(end=piece.end)
            counts[-1] += 1
        else:
            files.append(piece)
            counts.append(1)
    files = [piece._replace(start=_first_line(text, piece.start, passes)) for piece in files]
    return [piece for piece, count in zip(files, counts, strict=True) if count >= MANY or piece.start == 0]


def _first_line(text: str, start: int, passes: Callable[[str], bool]) -> int:
    """Where a file begins: with the headers or remarks above its first entry."""
    while start:
        above = text.rfind("\n", 0, start - 1) + 1
        if not passes(text[above:start]):
            break
        start = above
    return start


MANY = 2


def _is_headed(between: str) -> bool:
    """Whether nothing but an export's headers stands between two records."""
    return all(HEADER.match(line.strip()) for line in between.splitlines() if line.strip(BLANK))


BLANK = " \t\ufeff\u00a0"


def _is_remarked(between: str) -> bool:
    """Whether nothing but remarks stands between two entries."""
    return REMARK.fullmatch(between.strip("\ufeff")) is not None
