"""The visible text of a page, laid out in lines as a browser's copy has them, every character with its place."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.source import Span

if TYPE_CHECKING:
    from lxml.etree import _Element

    from citekit.readers.html.places import Bit, Places

BLOCKS = frozenset(
    {"address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
     "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "html", "legend", "li",
     "main", "menu", "nav", "ol", "optgroup", "option", "pre", "search", "section", "summary", "table", "tbody",
     "tfoot", "thead", "tr", "ul"}
)  # fmt: skip
"""Elements on lines of their own (HTML Standard, 15.3 Rendering: flow content, lists, tables)."""
SPACED = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "hr"})
"""Elements with a blank line before and behind them."""
CELLS = frozenset({"td", "th"})
UNSEEN = frozenset(
    {"head", "script", "style", "template", "noscript", "noframes", "svg", "object", "audio", "video", "canvas",
     "iframe", "select", "datalist", "annotation", "annotation-xml", "title", "base", "rp", "map"}
)  # fmt: skip
"""Elements whose text a browser does not show, or does not copy."""
VERBATIM = frozenset({"pre", "textarea", "listing", "xmp"})
# "color: red; display: none"
NOT_DISPLAYED = regex(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
WORDS = regex(r"[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*")  # "some   words\n apart": what stands between wider blanks
BULLET = "•"


class Visible:
    """A text laid out, and the place of each of its stretches in the source."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.size = 0
        self.starts: list[int] = []
        self.bits: list[tuple[int, int, bool]] = []  # place in the source from, to, in step
        self.lines, self.blank, self.tab = 2, False, False  # what is owed before the next word, and the text's start
        self.row = 0  # how many bits stand above the table's row

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)

    def breaks(self, lines: int) -> None:
        """Ask for a new line (1), or for a blank one (2), before what comes next; cells of a row stay on its line."""
        if not self.tab:
            self.lines, self.blank = max(self.lines, lines), False

    def new_line(self) -> None:
        """A `br`: one more line end than is there."""
        self.lines, self.blank = min(self.lines + 1, 2), False

    def add(self, text: str, start: int, end: int, *, straight: bool) -> None:
        """Words behind the blanks that are owed to them."""
        if self.size:
            self._write("\n" * self.lines or ("\t" if self.tab else " " if self.blank else ""))
        self.lines, self.blank, self.tab = 0, False, False
        self.starts.append(self.size)
        self.bits.append((start, end, straight))
        self._write(text)

    def bullet(self) -> None:
        """The mark of a list's item, which stands nowhere in the source."""
        if self.size:
            self._write("\n" * max(self.lines, 1))
        self._write(BULLET)
        self.lines, self.blank, self.tab = 0, True, False

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.size += len(text)

    def source_span(self, span: Span) -> Span:
        """The place in the source of a stretch of the text."""
        if not self.bits:
            return Span(0, 0)
        return Span(self._place(span.start, 0), self._place(max(span.end - 1, span.start), 1))

    def _place(self, at: int, end: int) -> int:
        """Where a character stands in the source, or (`end` 1) where it ends."""
        index = max(bisect_right(self.starts, at) - 1, 0)
        start, stop, straight = self.bits[index]
        if not straight:
            return stop if end else start
        return min(start + at - self.starts[index] + end, stop)


def lay_out(root: _Element, places: Places, leave_out: frozenset[_Element] = frozenset()) -> Visible:
    """The visible text of an element, without some elements in it."""
    from lxml.etree import iterwalk

    visible = Visible()
    walk = iterwalk(root, events=("start", "end"))
    verbatim = 0
    for event, element in walk:
        if event == "start":
            verbatim += element.tag in VERBATIM
            if element in leave_out or is_unseen(element):
                walk.skip_subtree()
                _pass_over(element, places)
                continue
            _open(element, visible)
            _say(element.text, visible, places, verbatim=verbatim > 0)
            continue
        if event == "end":
            verbatim -= element.tag in VERBATIM
            _close(element, visible, unseen=element in leave_out or is_unseen(element))
        if element is not root:
            _say(element.tail, visible, places, verbatim=verbatim > 0)
    return visible


def is_unseen(element: _Element) -> bool:
    """Whether a browser shows nothing of an element."""
    if element.tag in UNSEEN:
        return True
    style = element.get("style")
    return "hidden" in element.attrib or (style is not None and NOT_DISPLAYED.search(style) is not None)


def _pass_over(element: _Element, places: Places) -> None:
    """Let the places go on behind what is not laid out."""
    if element.tag not in ("script", "style"):
        for text in element.itertext():
            if isinstance(text, str) and not text.isspace():
                places.find_text(text)


def _open(element: _Element, visible: Visible) -> None:
    tag = element.tag
    if tag == "tr":
        visible.row = len(visible.bits)
    if tag in BLOCKS:
        visible.breaks(1)
        if tag == "li" and _is_bulleted(element):
            visible.bullet()
    elif tag in SPACED:
        visible.breaks(2)
    elif tag == "br":
        visible.new_line()


def _close(element: _Element, visible: Visible, *, unseen: bool) -> None:
    if unseen:
        return
    tag = element.tag
    if tag in CELLS:
        if len(visible.bits) > visible.row:
            visible.lines, visible.tab = 0, True  # what a cell's own blocks left open stays in the row
    elif tag in BLOCKS:
        visible.tab = visible.tab and tag != "tr"
        visible.breaks(1)
    elif tag in SPACED:
        visible.breaks(2)


def _is_bulleted(item: _Element) -> bool:
    """An item of a bulleted list that has words of its own, and not only blocks of them."""
    parent = item.getparent()
    if parent is None or parent.tag not in ("ul", "menu") or not any(text.strip() for text in item.itertext()):
        return False
    first = next(iter(item), None)
    return bool((item.text or "").strip()) or first is None or first.tag not in BLOCKS | SPACED


def _say(text: str | None, visible: Visible, places: Places, *, verbatim: bool) -> None:
    if not text:
        return
    if text.isspace():
        _blank(text, visible, verbatim=verbatim)
        return
    bits = places.find_text(text)
    if not bits:  # moved or mended by the parser: the words, at the place of what stood before them
        last = visible.bits[-1][1] if visible.bits else 0
        _words(text, last, last, visible, straight=False)
        return
    for bit in bits:
        _bit(bit, visible, verbatim=verbatim)


def _bit(bit: Bit, visible: Visible, *, verbatim: bool) -> None:
    """A stretch of text; where every blank counts, its lines as they are."""
    if not verbatim:
        _words(bit.text, bit.start, bit.end, visible, straight=bit.straight)
        return
    at = 0
    for line in bit.text.splitlines(keepends=True):
        words = line.rstrip("\r\n")
        if words:
            place = (bit.start + at, bit.start + at + len(words)) if bit.straight else (bit.start, bit.end)
            visible.add(words, *place, straight=bit.straight)
        if words != line:
            visible.new_line()
        at += len(line)


def _words(text: str, start: int, end: int, visible: Visible, *, straight: bool) -> None:
    """The words of a stretch, its blanks run together."""
    last = 0
    for found in WORDS.finditer(text):
        if found.start() > last or last:
            visible.blank = True
        place = (start + found.start(), start + found.end()) if straight else (start, end)
        visible.add(found.group(), *place, straight=straight)
        last = found.end()
    if last < len(text):
        visible.blank = True


def _blank(text: str, visible: Visible, *, verbatim: bool) -> None:
    if verbatim and "\n" in text:
        visible.lines = min(visible.lines + text.count("\n"), 2)
    else:
        visible.blank = True
