"""A paste as lines to be judged: the same text without the marks of copying, with every character's place kept.

Nothing here edits the source. A `Line` is a view: decoration (bullets, `#`, table bars, markdown links, invisible
characters) is left out of `text`, and `span` leads back from it to the source.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple, new
from citekit.patterns import regex
from citekit.source import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
BLANKS = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
COMBINING = "\u0300-\u036f\u3099\u309a"

ODD = regex(f"[{INVISIBLE}{BLANKS}{''.join(LIGATURES)}{COMBINING}]")
DECORATION = regex(r"(#{1,6}|[*+•·▪◦‣●○■□–—-]|\d{1,3}[.)](?=\s+\[))(?:\s+|$)")  # "## Abstract", "• Risk"
DECORATED = frozenset("#*+•·▪◦‣●○■□–—-0123456789")
LINK = regex(
    r"!?\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+\"[^\"]*\")?\)"
)  # "[10.1/x](https://…)"
EMPHASIS = regex(
    r"(?<![\w*\\])(?P<mark>\*{1,3}|_{1,3})(?=[\w\"“‘(\[<])(?P<text>[^*_]{1,400})(?<=[\w\"”’)\]>:.,;!?])(?P=mark)(?![\w*])"
)  # "**DOI:**"
AUTOLINK = regex(r"<(https?://[^<>\s]+)>")  # "<https://doi.org/10.1/x>"
ENTITY = regex(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")  # "M&aacute;rton"
LINK_NUMBER = regex(r"(?:^|(?<=\s))\[\d{1,3}\](?=\S)", re.MULTILINE)  # "[15]21 Link opens in a new tab"
NOTE_MARK = regex(
    r"\^\(\\?\*\)|(?<=[^\W\d_]{3})\^\*|(?:^|(?<=\s))\[\d{1,3}\](?=[A-Z\d])"
)  # "Grünberg^(\*)", "[7]Profiles"
QUOTED = regex(r"^(?:> ?)+", re.MULTILINE)  # "> Original language English", in an answer to a mail
MARKED = regex(r"[*_&|^]|\]\(|<h")  # marks of Markdown, tables and entities
MARKS = ("*", "_", "&", "|", "^", "](", "<h")
"""The same, each quick to be looked for in a whole text."""
BROWSER_LINE = regex(r"L\d+: ?")  # "L15: # Model-dependent analysis method"
BROWSER_MARK = regex(r"cite\d+†|†(?:[\w-]+\.)+[a-z]{2,}(?= |$)")  # "cite11†Xiao Wang", "†www.scopus.com"
RULED = frozenset("-=_*~")
BARRED = frozenset("|:=+- \t")
TELLING = DECORATED | RULED | frozenset("|:")
"""What stands first on a line that is a rule or decorated."""


class Line:
    """One line (or, in a text browser's copy, one of several on a line) as it is judged.

    `number` counts source lines from 0; `bullet` is the mark before it, `heading` the number of `#`; `bars` says that
    it was a table's row, `gap` that a blank line stands before it; `offsets` maps characters of `text` to the source
    where they do not run in step; `last` is its last source line where a window broke it, `printed` how the line stands
    there and `width` its width with the blanks before it; `raw` is the same, from `raw_start`, where a link in it cites
    a work.
    """

    bullet, heading, bars = "", 0, False
    width, printed = 0, ""
    raw, raw_start = "", 0

    def __init__(self, number: int, start: int, text: str, offsets: list[int] | None, gap: bool) -> None:
        self.number, self.start, self.text, self.offsets, self.gap = number, start, text, offsets, gap
        self.last = number
        self.lower = text.lower()

    @property
    def word(self) -> int:
        """The width of its first word."""
        return len(self.printed.split(None, 1)[0]) if self.printed else 0

    def span(self, start: int, end: int) -> Span:
        """The place in the source of `text[start:end]`."""
        if self.offsets is None:
            return new(Span, (self.start + start, self.start + end))
        return Span(self.offsets[start], self.offsets[end - 1] + 1) if end > start else Span(self.start, self.start)

    def whole(self) -> Span:
        """The place of all of it."""
        return self.span(0, len(self.text))


class Copy(NamedTuple):
    """How a text was copied: by a text browser that numbers lines, by one that numbers links ("[7]Profiles"), into an
    answer to a mail; with marks anywhere in it."""

    browser: bool
    links: bool
    quoted: bool
    marked: bool


def _how_copied(text: str) -> Copy:
    begin = text[:4000]
    browser = "L1:" in begin and len(BROWSER_LINE.findall(begin)) > 4
    links = "[1]" in begin and len(LINK_NUMBER.findall(begin)) > 4
    quoted = "\n>" in begin and len(QUOTED.findall(begin)) > 4
    return Copy(browser, links, quoted, links or any(map(text.__contains__, MARKS)))


def view_lines(text: str) -> tuple[list[Line], list[bool]]:
    """The lines to be judged, and for each source line whether it holds anything."""
    copy = _how_copied(text)
    plain = not (copy.browser or copy.links)
    lines: list[Line] = []
    filled: list[bool] = []
    end, gap = 0, False
    for number, raw in enumerate(text.splitlines(keepends=True)):
        end += len(raw)
        left = (QUOTED.sub("", raw, count=1) if copy.quoted else raw).lstrip()
        body, start = left.rstrip(), end - len(left)
        if not body:
            filled.append(False)
            gap = True
            continue
        if plain and body[0] not in TELLING and not _has_marks(body, copy):
            views: Sequence[Line] = (Line(number, start, body, None, gap),)
        else:
            views = _view_marked(number, start, body, copy, gap)
        if views:
            views[-1].width, views[-1].printed = len(raw) - len(left) + len(body), body
            lines += views
        elif lines and body[:3] == "===" and not gap:
            lines[-1].heading = 1  # a title underlined, as Markdown has it
        # a line of invisible characters alone is blank, one of markup alone is not
        filled.append(bool(views or body.strip(INVISIBLE)))
        gap = not views
    return lines, filled


def _has_marks(body: str, copy: Copy) -> bool:
    """Whether marks of copying or odd characters are anywhere in a line."""
    if copy.marked and MARKED.search(body):
        return True
    return not body.isascii() and ODD.search(body) is not None


def _view_marked(number: int, start: int, body: str, copy: Copy, gap: bool) -> Sequence[Line]:
    """The views of a line that may be a rule, or have decoration or marks of copying."""
    if _is_rule(body):
        return ()
    if copy.browser:
        pieces = (_marked(number, start, body, piece, gap) for piece in _browser_pieces(body))
        return tuple(line for line in pieces if line and line.text)
    if copy.links or _has_marks(body, copy):
        view = _marked(number, start, body, range(len(body)), gap)
        return (view,) if view and view.text else ()
    text, bullet, heading = _decoration(body)
    line = Line(number, start + len(body) - len(text), text, None, gap)
    if bullet:
        line.bullet = bullet
    if heading:
        line.heading = heading
    return (line,) if text else ()


def _is_rule(body: str) -> bool:
    """A line that only rules: "-----", "---|---", "|  |"."""
    if body[0] in RULED and len(body) > 2 and RULED.issuperset(body):
        return True
    return body[0] in "|-:" and "|" in body and BARRED.issuperset(body)


def _decoration(text: str) -> tuple[str, str, int]:
    """A line without bullet and heading marks, one of each at most ("* # Title"); the bullet; the number of "#"."""
    bullet, heading = "", 0
    for _ in range(2):
        found = DECORATION.match(text) if text[:1] in DECORATED else None
        if not found:
            break
        if text[0] == "#":
            heading = found.end(1)
        else:
            bullet = found[1]
        text = text[found.end() :]
    return text, bullet, heading


def _browser_pieces(body: str) -> Iterator[range]:
    """Where the logical lines of a text browser's line stand: "L25: * Overview L26: ## Abstract"."""
    cuts = [found.start() for found in BROWSER_LINE.finditer(body)] or [0]
    for start, end in zip(cuts, [*cuts[1:], len(body)], strict=True):
        found = BROWSER_LINE.match(body, start)
        yield range(found.end() if found else start, end)


def _marked(number: int, start: int, body: str, piece: range, gap: bool) -> Line | None:
    """A line with marks to leave out, every character with its place; None if nothing else is in it."""
    kept = [(char, index) for index in piece for char in _visible(body[index])]
    kept = _without(_decoded(_composed(kept)), BROWSER_MARK, 0)
    kept = _without(_without(_without(kept, LINK, 1), AUTOLINK, 1), NOTE_MARK, 0)
    kept = _trim(kept)
    bars = bool(kept) and kept[0][0] == "|"
    if bars:
        kept = _cells(kept)
    text, bullet, heading = _decoration("".join([char for char, _ in kept]))
    if not text:
        return None
    left_out = len(kept) - len(text)
    places = [start + index for _, index in kept[left_out:]]
    line = Line(number, start + kept[0][1] + left_out, text, places, gap)
    line.bullet, line.heading, line.bars = bullet, heading, bars
    piece_text = body[piece.start : piece.stop]
    if "rft" in piece_text or "atitle=" in piece_text:
        line.raw, line.raw_start = piece_text, start + piece.start
    return _unemphasise(line)


def _visible(char: str) -> str:
    if char in INVISIBLE:
        return ""
    return LIGATURES.get(char) or (" " if char in BLANKS else char)


Located = list[tuple[str, int]]


def _composed(kept: Located) -> Located:
    """Base letters and the accents behind them as one character each ("e\u0301" -> "é")."""
    whole: Located = []
    for char, index in kept:
        both = unicodedata.normalize("NFC", whole[-1][0] + char) if whole and unicodedata.combining(char) else ""
        if len(both) == 1:
            whole[-1] = (both, whole[-1][1])
        else:
            whole.append((char, index))
    return whole


def _decoded(kept: Located) -> Located:
    """Entities as the characters they stand for, each at the place of its "&"."""
    text = "".join(char for char, _ in kept)
    if "&" not in text:
        return kept
    from html import unescape  # 2,000 names of characters

    whole: Located = []
    last = 0
    for found in ENTITY.finditer(text):
        whole += kept[last : found.start()]
        whole += [(char, kept[found.start()][1]) for char in unescape(found.group())]
        last = found.end()
    return whole + kept[last:]


def _without(kept: Located, pattern: re.Pattern[str], group: int) -> Located:
    """Leave out each match, but for its `group` (0: leave it out whole)."""
    text = "".join(char for char, _ in kept)
    rest: Located = []
    last = 0
    for found in pattern.finditer(text):
        rest += kept[last : found.start()]
        if group:
            rest += kept[found.start(group) : found.end(group)]
        last = found.end()
    return rest + kept[last:] if last else kept


def _trim(kept: Located) -> Located:
    start, end = 0, len(kept)
    while start < end and kept[start][0].isspace():
        start += 1
    while end > start and kept[end - 1][0].isspace():
        end -= 1
    return kept[start:end]


def _cells(kept: Located) -> Located:
    """A table row's bars as tabs: "| Volume | 68 |" -> "Volume\\t68"; nothing for "|  |"."""
    text = "".join(char for char, _ in kept)
    if BARRED.issuperset(text):
        return []
    cells: list[Located] = [[]]
    for place in kept:
        if place[0] == "|":
            cells.append([])
        else:
            cells[-1].append(place)
    filled = [cell for cell in map(_trim, cells) if cell]
    joined: Located = []
    for cell in filled:
        joined += ([("\t", cell[0][1])] if joined else []) + cell
    return joined


def _unemphasise(line: Line) -> Line | None:
    """Take paired emphasis marks off: "*Published in:* Nature" -> "Published in: Nature"."""
    if line.offsets is None or ("*" not in line.text and "_" not in line.text):
        return line
    kept = list(zip(line.text, line.offsets, strict=True))
    for found in reversed(list(EMPHASIS.finditer(line.text))):
        kept = kept[: found.start()] + kept[found.start("text") : found.end("text")] + kept[found.end() :]
    line.text = "".join(char for char, _ in kept)
    line.lower = line.text.lower()
    line.offsets = [index for _, index in kept]
    return line if kept else None
