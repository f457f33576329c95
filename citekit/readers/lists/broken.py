"""A list whose lines a window broke: titles and citations put together again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.normalize.work_types import is_type_line
from citekit.readers.lists.noise import YEAR, noise_rule
from citekit.readers.lists.people import is_people, starts_with_people
from citekit.readers.unwrapping import unwrap

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def mend(lines: list[Line]) -> list[Line]:
    """The lines with broken ones put together."""
    return unwrap(lines, _stands_alone, _are_apart)


def _stands_alone(line: Line) -> bool:
    """Whether a line goes with none above it: a kind, a year, one of the portal's own."""
    return is_type_line(line.text) or YEAR.fullmatch(line.text) is not None or noise_rule(line.text) is not None


def _are_apart(line: Line, below: Line) -> bool:
    """Whether a title ends over its people, or an item over the next title; people go on below other people."""
    if starts_with_people(below.text):
        return not (line.text[-1] in ",&" or is_people(line.text.rstrip(" ,&")))
    return _stands_alone(line)
