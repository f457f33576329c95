"""A paste as lines to be judged: the same text without the marks of copying, with every character's place kept.

Nothing here edits the source. A `Line` is a view: decoration (bullets, `#`, table bars, markdown links, invisible
characters) is left out of `text`, and `span` leads back from it to the source.
"""

from __future__ import annotations

import re
from itertools import accumulate, pairwise
from operator import and_
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.normalize.decoding import is_misread, may_be_misread
from citekit.patterns import regex
from citekit.readers.decoration import DECORATED, MARKED_RULE, RULING, TELLING, USUAL, is_rule, part_decoration
from citekit.readers.unmarking import INVISIBLE, ODD, split_cells, unemphasise, unmark, without
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from citekit.readers.unmarking import Kept

LINK_NUMBER = regex(r"(?:^|(?<=\s))\[(\d{1,3})\](?=[\w“\"(])", re.MULTILINE)  # "[15]21 Link", "Publisher [18]arXiv"
BREAK = regex(r"<br ?/?>", re.IGNORECASE)  # "Doe, Jane<br>Published in:<br>Nature"
TABLE = regex(r"</?t(?:able|body|r|h|d)\b", re.IGNORECASE)  # "<tr><th>Volume</th><td>68</td></tr>"
MARKED = regex(
    r"\*|_|&|\||\^|\][(\[]|<[h!d/]|\[(?:http|[/#])|\\[\[\].\-_]|【\d"
)  # marks of Markdown, tables, entities and HTML
MARKS = "*_&|^]<【"
"""A character of each, as that is quick to be looked for in a whole text."""
BEGIN = 4000
"""Characters that tell how a text was copied."""
BROWSER_LINE = regex(r"L\d+: ?")  # "L15: # Model-dependent analysis method"


class Line:
    """One line (or, in a text browser's copy, one of several on a line) as it is judged.

    `number` counts source lines from 0; `bullet` is the mark before it, `heading` the number of `#`; `bars` says that
    it was a table's row, `joined` that it holds several things without a border, `gap` that a blank line stands before
    it; `offsets` maps characters of `text` to the source where they do not run in step; `last` is its last source line
    where a window broke it, `printed` how that stands there from `begin` on, with the blanks before it; `raw` is the
    same from `raw_start` on, where a link in it cites a work or may lead to one.
    """

    bullet, heading, bars, joined = "", 0, False, False
    raw, raw_start = "", 0
    begin = 0

    def __init__(  # noqa: PLR0913, PLR0917  a line as it stands in the source, and as it is judged
        self, number: int, start: int, text: str, offsets: Sequence[int] | None, gap: bool, printed: str = ""
    ) -> None:
        self.number = self.last = number
        self.start = start
        self.text = text
        self.lower = text.lower()
        self.offsets = offsets
        self.gap = gap
        self.printed = printed

    def place(self, at: int) -> int:
        """Where `text[at]` stands in the source."""
        return self.start + at if self.offsets is None else self.offsets[at]

    def span(self, start: int, end: int) -> Span:
        """The place in the source of `text[start:end]`."""
        if self.offsets is None:
            return new(Span, (self.start + start, self.start + end))
        return Span(self.offsets[start], self.offsets[end - 1] + 1) if end > start else Span(self.start, self.start)

    def part(self, start: int, end: int) -> Line:
        """A stretch of it as a line of its own."""
        offsets = None if self.offsets is None else self.offsets[start:end]
        line = Line(self.number, self.start + start, self.text[start:end], offsets, self.gap and not start)
        line.last, line.raw, line.raw_start = self.last, self.raw, self.raw_start
        return line

    def whole(self) -> Span:
        """The place of all of it."""
        return self.span(0, len(self.text))


class Copy(NamedTuple):
    """How a text was copied: by a text browser that numbers lines, by one that numbers links ("[7]Profiles");
    with marks anywhere in it; `odd` if any of these; `defined` if as Markdown's list of definitions."""

    browser: bool
    links: bool
    marked: bool
    odd: bool
    defined: bool


def _how_copied(text: str) -> Copy:
    begin = text[:BEGIN]
    numbered = text.find("L1:")
    browser = numbered >= 0 and len(BROWSER_LINE.findall(text, numbered, numbered + len(begin))) > 4
    links = "[" in begin and _are_counted([*map(int, LINK_NUMBER.findall(begin))])
    marked = any(map(text.__contains__, MARKS))
    defined = "\n:   " in begin or begin.count("\n:") > 2
    return Copy(browser, links, marked, browser or links or marked, defined)


def _are_counted(numbers: list[int]) -> bool:
    """Whether numbers are those of a page's links, which go up one by one, or of a part of it."""
    return len(numbers) > 4 and all(above < below for above, below in pairwise(numbers))


def _cut_links(rows: list[str]) -> dict[int, int]:
    from citekit.readers.cut_links import join_links  # for Markdown only

    return join_links(rows)


def view_lines(text: str) -> tuple[list[Line], list[bool]]:
    """The lines to be judged, and for each source line whether it holds anything."""
    copy = _how_copied(text)
    odd = copy.odd
    misread = not text.isascii() and may_be_misread(text)
    rows = text.splitlines(keepends=True)
    cut = _cut_links(rows) if copy.marked and "](" in text else {}
    begins = [*accumulate(map(len, rows), initial=0)]
    printed = [*map(str.rstrip, rows)]
    filled = [*map(bool, printed)]
    for number, last in cut.items():
        filled[number : last + 1] = [True] * (last + 1 - number)
    lines: list[Line] = []
    above, usual = -1, 2 if _is_doubled(filled) else 1
    for number, whole in enumerate(printed):
        if not whole:
            continue
        body = whole.lstrip()
        if copy.defined and body[0] == ":" and body[1:2].isspace():
            body = body[1:].lstrip()  # ":   English", below "Original language"
        start = begins[number] + len(whole) - len(body)
        gap = number - above > usual
        if (
            not odd
            and body[0] not in TELLING
            and (body.isascii() or not (ODD.search(body) or (misread and is_misread(body))))
        ):
            lines.append(Line(number, start, body, None, gap, whole))
            above = number
            continue
        if views := _view(number, start, body, gap, copy):
            lines += views
            lines[-1].printed, lines[-1].begin, lines[-1].last = whole, begins[number], cut.get(number, number)
            above = lines[-1].last
        else:
            filled[number] = body.strip(INVISIBLE) != ""  # which is as good as blank; markup alone is not
            _underline(lines, body, gap)
    return _put_right(text, lines), filled


def _put_right(text: str, lines: list[Line]) -> list[Line]:
    """The lines without what printing, a spreadsheet, a library's proxy or a joining of lines did to all of them."""
    if len(lines) <= FEW and any(len(line.text) > PAGE for line in lines):
        from citekit.readers.joined_lines import unjoin  # for such texts only

        lines = unjoin(lines)
    if "  " in text and True in ["  " in line.text for line in lines]:
        from citekit.readers.justified import even_out  # for such texts only

        even_out(text[:BEGIN], lines)
    if '"' in text and ('\t"' in text or '"\t' in text):
        from citekit.readers.sheet_quotes import drop_quotes  # for such texts only

        lines = drop_quotes(text, lines)
    if "doi-org." in text:
        from citekit.readers.proxies import resolve  # for texts with such links only

        resolve(lines)
    return lines


FEW, PAGE = 3, 120
"""So few lines may be a page on one of them, which has so many characters at least."""


def _underline(lines: list[Line], body: str, gap: bool) -> None:
    """Make the line over "====" a heading where a title is underlined so, as Markdown has it."""
    if lines and body[:3] == "===" and not gap and (len(lines) == 1 or lines[-1].gap):
        lines[-1].heading = 1


def _is_doubled(filled: list[bool]) -> bool:
    """Whether an empty line was put behind every line, so that only three empty ones are a gap."""
    if any(map(and_, filled, filled[1:])):
        return False
    numbers = [number for number, full in enumerate(filled) if full]
    distances = {below - above for above, below in pairwise(numbers)}
    return distances > {2} and not any(distance % 2 for distance in distances)


def _view(number: int, start: int, body: str, gap: bool, copy: Copy) -> Sequence[Line]:
    """The lines to be judged of a source line that may not stand as it is."""
    if body[:2] == USUAL and body[2:3].isalpha() and body[2:].isascii() and not copy.odd:
        line = Line(number, start + 2, body[2:], None, gap)
        line.bullet = body[0]
        return (line,)
    if (body[0] in RULING and is_rule(body)) or body == MARKED_RULE:
        return ()
    if copy.odd and (views := _view_marked(number, start, body, gap, copy)) is not None:
        return views
    if _is_odd(body):
        return _unmarked(number, start, body, gap, range(len(body)))
    text, bullet, heading = part_decoration(body)
    if not text:
        return ()
    line = Line(number, start + len(body) - len(text), text, None, gap)
    line.bullet, line.heading = bullet, heading
    return (line,)


def _view_marked(number: int, start: int, body: str, gap: bool, copy: Copy) -> Sequence[Line] | None:
    """The lines of one in a text that was copied with marks; None if it has none."""
    if copy.browser:
        return [line for piece in _browser_pieces(body) for line in _unmarked(number, start, body, gap, piece)]
    if copy.marked and "<" in body and (TABLE.search(body) or (_is_one_cell(body) and BREAK.search(body))):
        return _parted_by_tags(number, start, body, gap)
    if copy.links or (copy.marked and MARKED.search(body)):
        return _unmarked(number, start, body, gap, range(len(body)), _unnumber if copy.links else None)
    return None


def _is_one_cell(body: str) -> bool:
    """Whether a line is no row of a table, or a table of one cell that holds a whole page."""
    return body[0] != "|" or "|" not in body.rstrip().strip("|")


def _unnumber(kept: Kept) -> Kept:
    return without(kept, LINK_NUMBER, 0)


def _is_odd(body: str) -> bool:
    """Whether characters have to be looked at one by one; a bullet over plain ones is none of them."""
    if body.isascii() or (body[0] in DECORATED and body[1:].isascii()):
        return False
    return ODD.search(body) is not None or is_misread(body)


def _browser_pieces(body: str) -> Iterator[range]:
    """Where the logical lines of a text browser's line stand: "L25: * Overview L26: ## Abstract"."""
    cuts = [found.start() for found in BROWSER_LINE.finditer(body)] or [0]
    for start, end in zip(cuts, [*cuts[1:], len(body)], strict=True):
        found = BROWSER_LINE.match(body, start)
        yield range(found.end() if found else start, end)


def _broken_pieces(body: str) -> Iterator[range]:
    """Where the lines stand that a line holds between its breaks, without the bars around a cell of a table."""
    start, end = (1, len(body.rstrip("| "))) if body[0] == "|" else (0, len(body))
    for found in BREAK.finditer(body):
        yield range(start, found.start())
        start = found.end()
    yield range(start, max(start, end))


def _parted_by_tags(number: int, start: int, body: str, gap: bool) -> list[Line]:
    """The lines that a line holds between its breaks, or the rows of its tables in HTML."""
    lines: list[Line] = []
    if not TABLE.search(body):
        for piece in _broken_pieces(body):
            lines += _unmarked(number, start, body, gap and not lines, piece)
        return lines
    from citekit.readers.table_tags import row_pieces, untag  # for such tables only

    for piece in row_pieces(body):
        lines += _unmarked(number, start, body, gap and not lines, piece, untag)
    return lines


def _unmarked(  # noqa: PLR0913, PLR0917  a place in a line, and how that is copied
    number: int, start: int, body: str, gap: bool, piece: range, clean: Callable[[Kept], Kept] | None = None
) -> Sequence[Line]:
    """A piece of a line without its marks, every character with its place; none if nothing else is in it."""
    printed = body[piece.start : piece.stop]
    kept = unmark(printed, range(start + piece.start, start + piece.stop))
    if clean:
        kept = clean(kept)
    bars = kept.text[:1] == "|" or (kept.text[-1:] == "|" and "|" in kept.text[:-1])
    if bars:
        kept = split_cells(kept)
    text, bullet, heading = part_decoration(kept.text)
    left_out = len(kept.text) - len(text)
    rest = unemphasise(kept.part(left_out))
    if not rest.text:
        return ()
    line = Line(number, kept.places[0] + left_out, rest.text, rest.places, gap)
    line.bullet, line.heading, line.bars = bullet, heading, bars
    if "rft" in printed or "atitle=" in printed or "doi.org/10." in printed:
        line.raw, line.raw_start = printed, start + piece.start
    return (line,)
