"""Texts that a window or a mail program broke at a width: lines put together again.

A line was broken where the first word of the next one would not have fitted any more; a text is taken to be broken
only if a paragraph of it shows that several times over.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.readers.lines import Line

if TYPE_CHECKING:
    from collections.abc import Callable

WIDEST = 110  # a wider line was not broken by a window
NARROWEST = 50
PARAGRAPH = 3  # so many broken lines in a row are a broken paragraph
SENTENCES = 2  # and so many that go on with a small letter


def unwrap(lines: list[Line], stands_alone: Callable[[Line], bool]) -> list[Line]:
    """The lines with broken ones put together; the lines as they are if the text is not broken.

    `stands_alone` tells of a line whether it begins something new whatever stands above it.
    """
    width = _width(lines)
    if not NARROWEST <= width <= WIDEST:
        return lines
    broken = [_is_broken(line, below, width) for line, below in pairwise(lines)]
    if not _has_paragraph(lines, broken):
        return lines
    whole = [lines[0]]
    for line, joins in zip(lines[1:], broken, strict=True):
        if joins and not stands_alone(line):
            whole[-1] = _join(whole[-1], line)
        else:
            whole.append(line)
    return whole


def _width(lines: list[Line]) -> int:
    """The width that nearly all lines keep: a few long addresses are not broken by a window."""
    widths = sorted(line.width for line in lines)
    return widths[len(widths) * 19 // 20] if widths else 0


def _is_broken(line: Line, below: Line, width: int) -> bool:
    if below.gap or below.bullet or below.heading or below.bars or below.number != line.last + 1:
        return False
    return line.width + 1 + below.word > width or line.text.endswith("›")


def _has_paragraph(lines: list[Line], broken: list[bool]) -> bool:
    """Several broken lines in a row, or several that go on in the middle of a sentence."""
    run = within = 0
    for joins, below in zip(broken, lines[1:], strict=True):
        run = run + 1 if joins else 0
        within += joins and below.text[0].islower()
        if run >= PARAGRAPH or within >= SENTENCES:
            return True
    return False


def _join(line: Line, below: Line) -> Line:
    """One line of two, with the places of both."""
    first = line.span(0, len(line.text))
    offsets = [*_places(line), first.end, *_places(below)]
    whole = Line(line.number, line.start, f"{line.text} {below.text}", offsets, line.gap)
    whole.bullet, whole.heading, whole.bars = line.bullet, line.heading, line.bars
    whole.last, whole.width = below.last, below.width
    return whole


def _places(line: Line) -> list[int]:
    if line.offsets is not None:
        return line.offsets
    return list(range(line.start, line.start + len(line.text)))
