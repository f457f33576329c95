"""Where the marks of Markdown and HTML stood around words of a line: links, bold, italic."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line

    Span = tuple[int, int]

# "[Rain in fens](https://fen.example/)", "**_Rain in fens_**", "**Rain in fens**", "_Rain in fens_"
MARKS = (
    regex(r"(?<!!)\[((?:[^\[\]]|\[[^\[\]]{0,40}\]){3,400})\]\("),
    regex(r"(?<![\w*_\\])\*\*_([^*_]{3,400})_\*\*(?![\w*])"),
    regex(r"(?<![\w*_\\])(?:\*{1,3}|_{1,3})(?=[^\s*_])([^*_]{3,400})(?<=\S)(?:\*{1,3}|_{1,3})(?![\w*])"),
)
# "<em>", "</strong>", a second blank, "Lind*", "Karin Lind (corresponding author)"
TAG = regex(
    r"</?(?:strong|em|b|i|u|cite|p|span)(?:\s[^<>]{0,200})?>"
    r"|(?<=\s)\s+|\\(?=[\[\]])|\*{2,3}|(?<=[^\W\d_])[*†‡]{1,2}(?=[,.\s]|$)"
    r"|\s\((?i:corresponding author|equal contribution|co-first author)\)"
)
TAGGED = regex(r"<(strong|em|b|i|cite)(?:\s[^<>]{0,200})?>([^<>]{3,400})</\1>")


def emphasised(line: Line) -> list[Span]:
    """The stretches of a line's text that were marked, in their order; each once."""
    spans = {found.span(2) for found in TAGGED.finditer(line.text)} if "</" in line.text else set()
    places = line.offsets
    if places is not None:
        for pattern in MARKS:
            for found in pattern.finditer(line.printed):
                start, end = (bisect_left(places, line.begin + at) for at in found.span(1))
                spans |= {(start, end)} if start < end else set()
    return sorted(spans)


def without_tags(line: Line) -> list[Span]:
    """The stretches of a line's text between its tags and the marks behind names."""
    cuts = [0, *(at for found in TAG.finditer(line.text) for at in found.span()), len(line.text)]
    return [(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True) if start < end]
