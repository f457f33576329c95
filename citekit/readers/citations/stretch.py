"""A citation being read: parts are cut off either end of what is left, each with its place in the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.cuts import named

if TYPE_CHECKING:
    from collections.abc import Mapping


class Part(NamedTuple):
    """One raw field of a citation: `text[start:end]`."""

    field: str
    start: int
    end: int


class Citation(NamedTuple):
    """A citation in one of Pure's styles ("apa", "author", "harvard", "standard", "vancouver"), in parts.

    `hosted`: its punctuation shows a host ("In …") and no journal.
    """

    style: str
    parts: tuple[Part, ...]
    hosted: bool = False


OPENING = {"(": ")", "[": "]"}
TAIL = 400
"""No part that is cut off the end is longer."""
# "cellular network. Journal of …"; an end of a sentence only before what may begin one
SENTENCE = regex(r"[.?!][\"'’”»)\]]?\s+(?:[–—]\s)?(?!(?:Aufl|Auflage|Ausgabe|изд|wyd|vyd)\b)(?=[^\W_]|[\"'‘“«(\[¿¡])")
# "U.S. Naval …", "vs. …", "Process. Conf. …": full stops inside a title; "Frankfurt: S. Fischer"
ABBREVIATION = regex(
    r"(?:\b(?:[A-Z]\.)+[A-Z]|(?<=[:,]\s)[A-Z]|(?<=\bby\s)[A-Z]|(?<=\bof\s)[A-Z](?:\.\s[A-Z])?|(?<=\bfor\s)[A-Z](?:\.\s[A-Z])?|(?<=[:,]\s)[A-Z]\.\s[A-Z]|:\s[A-Z][\w’']{1,12}\s[A-Z]|\b(?:[Dd](?:er|ie|as|es|em|en)|zu[mr]|vom|[aiu]m)\s\d{1,3}|\d\s(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b(?:Univ|Dept|Inst|Co|Corp|Wyd|Verl|Bd|Jg|Hrsg|Ed|Éd|Edit|Изд|vs|St|Dr|Mr|Mrs|Ms|Prof|No|Nr|Vol|Proc|Conf|Symp|Int|Intl|Process|Eur|etc|cf|ca|approx|Jr|Sr|pp|p|vol|no|nr"
    r"|al|coll|subsp|sp|var|spp))$"
)


UNENDING = regex(r"\b(?:St|Mt|Dr|Mr|Mrs|Ms|Prof|vs)$")  # what goes before a name, and ends no sentence
INSIDE = regex(r"\b[A-Z]\.\s(?:in|of|on|and|from|at|for|to|with|by|under|during)\s")  # "Salmo trutta L. in fens"


class Stretch:
    """What is left of a text, `text[start:end]`, and the parts cut off so far."""

    __slots__ = ("accessed", "end", "hints", "hosted", "online", "parts", "start", "text", "undated")

    def __init__(self, text: str, start: int = 0, end: int | None = None, hints: tuple[str, ...] = ()) -> None:
        self.text, self.start, self.end = text, start, len(text) if end is None else end
        self.hints = hints
        self.parts: list[Part] = []
        self.hosted = False
        self.online = False
        self.accessed = False
        self.undated = False

    @property
    def left(self) -> str:
        """What is not cut off yet."""
        return self.text[self.start : self.end]

    def take(self, field: str, start: int, end: int) -> None:
        """Note a part without the blanks and separators around it; nothing for nothing."""
        while start < end and self.text[start] in BLANK:
            start += 1
        while end > start and self.text[end - 1] in BLANK:
            end -= 1
        if end > start:
            self.parts.append(Part(field, start, end))

    def has(self, *fields: str) -> bool:
        """Whether a part of one of these names was cut off."""
        return any(part.field in fields for part in self.parts)

    def groups(self, match: re.Match[str], names: Mapping[str, str] | None = None) -> None:
        """The named groups of a match as parts, under the names that they have here if any; "" leaves one out."""
        for part in named(match, names):
            self.take(*part)

    def each(self, pattern: re.Pattern[str], field: str, start: int, end: int) -> None:
        """Every match in a stretch as a part."""
        for found in pattern.finditer(self.text, start, end):
            self.take(field, *found.span())

    def head(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Cut a match off the front; its named groups are parts."""
        found = pattern.match(self.text, self.start, self.end)
        if found:
            self.start = found.end()
            self.groups(found)
        return found

    def tail(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Cut a match (of a pattern that ends with `$`) off the end; its named groups are parts."""
        found = pattern.search(self.text, max(self.start, self.end - TAIL), self.end)
        if found:
            self.end = found.start()
            if self.text.startswith(".", self.end) and keeps_stop(self.text[self.start : self.end + 1]):
                self.end += 1
            self.groups(found)
        return found

    def last(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The last match in what is left."""
        return max(pattern.finditer(self.text, self.start, self.end), key=lambda found: found.start(), default=None)

    def rest(self, field: str, start: int | None = None, end: int | None = None) -> None:
        """All that is left (or a stretch of it) as one field, without the full stop that closes it."""
        start = self.start if start is None else start
        end = self.end if end is None else end
        stop = end
        while stop > start and (self.text[stop - 1] in " ,;" or self.text[stop - 2 : stop] in (" –", " —")):
            stop -= 1
        if self.text[start:stop].endswith(".") and not keeps_stop(self.text[start:stop]):
            stop -= 1
        self.take(field, start, stop)


BLANK = " \t\n\u00a0,;，；"
KEPT_STOP = regex(r"\b(?:Inc|Ltd|Co|Corp|B\.V|N\.V|S\.A|S\.p\.A|S\.r\.l|Jr|Sr)\.$")  # "Electronics Engineers Inc."


def keeps_stop(text: str) -> bool:
    """Whether the full stop at the end belongs to the last word."""
    return not text.endswith("..") and KEPT_STOP.search(text[-12:]) is not None


def sentences(text: str, start: int, end: int, *, must: bool = False) -> list[int]:
    """Where sentences begin after the first, as far as a full stop shows it; brackets are not looked into.

    Where there `must` be one and none is, the last abbreviation ends a sentence, too ("Rain in the U.S. Nature").
    """
    places: list[int] = []
    weak: list[int] = []
    depth_at, depth = start, 0
    for found in SENTENCE.finditer(text, start, end):
        depth = max(0, depth + _depth(text, depth_at, found.end()))
        depth_at = found.end()
        if depth == 0:
            short = ABBREVIATION.search(text, max(start, found.start() - 12), found.start())
            if short and UNENDING.search(text, max(start, found.start() - 12), found.start()):
                continue
            weakly = short or INSIDE.match(text, found.start() - 1)
            (weak if weakly else places).append(found.end())
    return places or (weak[-1:] if must else [])


def _depth(text: str, start: int, end: int) -> int:
    piece = text[start:end]
    return piece.count("(") + piece.count("[") - piece.count(")") - piece.count("]")


def closing(text: str, at: int, end: int) -> int | None:
    """Where the bracket that opens at `at` is closed (the place behind it)."""
    depth = 0
    for place in range(at, end):
        if text[place] in OPENING:
            depth += 1
        elif text[place] in ")]":
            depth -= 1
            if depth == 0:
                return place + 1
    return None


def opening(text: str, start: int, end: int) -> int | None:
    """Where the bracket that closes at `end` was opened."""
    depth = 0
    for place in range(end - 1, start - 1, -1):
        if text[place] in ")]":
            depth += 1
        elif text[place] in OPENING:
            depth -= 1
            if depth == 0:
                return place
    return None


def find_hint(stretch: Stretch, start: int, end: int) -> tuple[int, int] | None:
    """Where a text that the paste prints elsewhere (a container) stands in a stretch, blanks and marks apart."""
    for hint in stretch.hints:
        words = re.findall(r"\w+", hint)
        if not words or len(words) > 60:
            continue
        found = re.compile(r"\W+".join(map(re.escape, words)), re.IGNORECASE).search(stretch.text, start, end)
        if found and not stretch.text[found.end() : found.end() + 1].isalnum():
            return found.start(), _with_marks(stretch.text, found.end(), end, hint)
    return None


def find_title(stretch: Stretch) -> int | None:
    """Where the title ends that the paste prints elsewhere, if what is left begins with it and no subtitle follows."""
    for hint in stretch.hints:
        words = re.findall(r"\w+", hint)[:60]
        found = re.compile(r"\W+".join(map(re.escape, words))).match(stretch.text, stretch.start, stretch.end)
        if found and found.end() > stretch.start and not SUBTITLE.match(stretch.text, found.end()):
            return skip_marks(stretch.text, found.end(), stretch.end, CLOSING)
    return None


CLOSING = " .?!)]”’\"'"
"""Marks and blanks that close a title."""
SUBTITLE = regex(r"\s?[:–—-]|\w")


def skip_marks(text: str, at: int, end: int, marks: str = " .,") -> int:
    """Behind marks and blanks."""
    return end - len(text[at:end].lstrip(marks))


def _with_marks(text: str, at: int, end: int, hint: str) -> int:
    """Behind the last word, the marks that the hint has too: "(EUSIPCO '09)"."""
    marks = re.search(r"\W*$", hint.rstrip(" .,;"))
    tail = marks[0] if marks else ""
    return at + len(tail) if tail and text.startswith(tail, at, end) else at
