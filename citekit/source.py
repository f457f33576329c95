"""The text as it came, never edited, and places in it."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from citekit.frozen import NamedTuple
from citekit.patterns import regex


class Span(NamedTuple):
    """A half-open stretch of characters in a source: `source.text[start:end]`."""

    start: int
    end: int


class Position(NamedTuple):
    """A place as people count: both from 1, columns in characters."""

    line: int
    column: int


HALF = regex("[\ud800-\udfff]")
"""Half of a surrogate pair: no character, and nothing that an output could hold."""


def _is_whole(text: str) -> bool:
    """Whether a text is without such halves: what has an encoding has none, and that is the quickest way to ask."""
    try:
        return text.isascii() or bool(text.encode())
    except UnicodeEncodeError:
        return False


class Source:
    """One text to be read, with a name for messages. Halves of surrogate pairs, which no encoding has, stand in it as
    U+FFFD, one for one, so that every place stays where it was."""

    def __init__(self, text: str, name: str = "<text>") -> None:
        self.text = text if _is_whole(text) else HALF.sub("\ufffd", text)
        self.name = name

    def slice(self, span: Span) -> str:
        """The characters of a span, as they came."""
        return self.text[span.start : span.end]

    def position(self, offset: int) -> Position:
        """Line and column of an offset (lines end as `str.splitlines` has them)."""
        index = bisect_right(self.line_starts, offset) - 1
        return Position(index + 1, offset - self.line_starts[index] + 1)

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first character of each line; `[0]` for an empty text."""
        lengths = map(len, self.text.splitlines(keepends=True)[:-1])
        return [0, *accumulate(lengths)]
