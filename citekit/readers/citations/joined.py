"""Several lines, or pieces of them, as one text: a window or a PDF wrapped it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from citekit.draft import Field, Mark
from citekit.frozen import new
from citekit.patterns import regex
from citekit.source import Span

if TYPE_CHECKING:
    from citekit.readers.page import Page

Piece = tuple[int, int, int]
"""Index of a line in its page, and the start and end of the piece in its text."""
HYPHEN = regex(r"[^\W\d_]-$")  # "Adaptation in braincomputer interfaces: A two-" + "classifier approach"
LOOSE = regex(r"(?:and|or|und|oder|og|eller|en|of|och|to|y|et)\b")  # "short-" + "and long-term"
LINK_GOES_ON = regex(r"(?:https?://|10\.\d{4,9}/)\S*[/_.=&?-]$")  # "https://doi.org/10.1016/" + "j.jebo.2007.07.004"

NEXT = regex(r"[^\W\d_a-z][^\W\d_A-Z]+[\s,]")  # "Salt in the lungs", behind "doi: 10.5555/jhm.14."


class Joined:
    """The text of some pieces of lines, one blank between them, and where each came from.

    `hyphenated`: a typesetter broke words between syllables, and a small letter goes on behind the hyphen.
    """

    def __init__(self, page: Page, pieces: list[Piece], *, hyphenated: bool = False) -> None:
        self.page, self.pieces = page, _without_marks(page, pieces) if len(pieces) > 1 else pieces
        broken: set[int] = set()
        if hyphenated:
            self.pieces, broken = _without_hyphens(page, self.pieces)
        self.starts: list[int] = []
        self.text = ""
        for number, (at, start, end) in enumerate(self.pieces):
            piece = page.lines[at].text[start:end]
            if self.text and self.pieces[number - 1][0] != at and number not in broken:
                self.text += between(self.text, piece)
            self.starts.append(len(self.text))
            self.text += piece

    def use(self, name: str, rule: str, start: int, end: int, witness: str) -> None:
        """Take `text[start:end]` as a field; it may go over several lines."""
        first, last = self._piece(start), self._piece(end - 1)
        source = new(Span, (self._place(first, start), self._place(last, end - 1) + 1))
        self.page.draft.fields.append(new(Field, (name, self.text[start:end], source, rule, witness)))
        for at, _, _ in self.pieces[first : last + 1]:
            self._mark(at, name, rule)

    def _mark(self, at: int, name: str, rule: str) -> None:
        mark = self.page.marks[at]
        fields = mark.fields if mark and mark.state == "used" else ()
        self.page.marks[at] = Mark("used", fields if name in fields else (*fields, name), rule)

    def _piece(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def _place(self, piece: int, offset: int) -> int:
        at, start, end = self.pieces[piece]
        return self.page.lines[at].place(min(start + offset - self.starts[piece], end - 1))


BROKEN = regex(r"[a-zß-öø-ÿ]-$")  # "Man-" + "agement"


def _without_hyphens(page: Page, pieces: list[Piece]) -> tuple[list[Piece], set[int]]:
    """The pieces without the hyphens of broken words, and which of them go on with a word."""
    kept, broken = [*pieces], set()
    for number in range(1, len(pieces)):
        (at, start, end), (below, begin, _) = pieces[number - 1], pieces[number]
        text = page.lines[at].text[start:end].rstrip()
        if at != below and BROKEN.search(text) and page.lines[below].text[begin : begin + 1].islower():
            kept[number - 1] = (at, start, start + len(text) - 1)
            broken.add(number)
    return kept, broken


# "*Transportation Systems 2020*" and "_Nuclear Fusion_", of which a window broke off one end
MARK = regex(r"(?<![\w*_])[*_]{1,3}(?=\w)|(?<=[\w.,)])[*_]{1,3}(?![\w*_])")


def _without_marks(page: Page, pieces: list[Piece]) -> list[Piece]:
    """The pieces without the marks of an emphasis that begins on one line and ends on another."""
    marks = [list(MARK.finditer(page.lines[at].text, start, end)) for at, start, end in pieces]
    odd = [number for number, found in enumerate(marks) if len(found) % 2]
    if len(odd) != 2:
        return pieces
    cut: list[Piece] = []
    for number, (at, start, end) in enumerate(pieces):
        begin = start
        for found in marks[number] if number in odd else ():
            cut.append((at, begin, found.start()))
            begin = found.end()
        cut.append((at, begin, end))
    return [piece for piece in cut if piece[1] < piece[2]]


def between(before: str, piece: str) -> str:
    """What a line break stood for: nothing behind a hyphen or inside a link, or over a colon alone, else a blank."""
    if piece in (":", ","):
        return ""
    last = before[before.rfind(" ") + 1 :]
    if LINK_GOES_ON.search(last) and not piece.startswith("http") and not (last[-1] == "." and NEXT.match(piece)):
        return ""
    return "" if HYPHEN.search(last) and not LOOSE.match(piece) and piece[:1].isalpha() else " "
