"""Lists of which a crawler gave every element a line of its own: names, commas, dates, the levels of the kind.

"Lind, K." / ", Ito, M. &" / "Ray, J." / "," / "Mar 2021" / … / "Research output" / ":" / "Contribution to journal"
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.unwrapping import join_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from citekit.readers.lines import Line

LEVEL = "›"
NAME = regex(r"(?:[,&] )?(?:[^\W\d_][\w'’-]{0,30} ){0,3}[^\W\d_][\w'’-]{1,40}, (?:[^\W\d_]\.[ -]?){1,4}")
"""How the first line of a citation begins: "Lind, K.", "de la Cruz, M. J. &"."""
FEWEST = 2
"""Kinds in pieces that make a list."""


def join_parted(lines: list[Line]) -> list[Line]:
    """The lines, with the citation and the kind of each item put together; all as they were where no kind is in
    pieces."""
    kinds = [at for at in range(len(lines) - 3) if lines[at + 1].text == ":" and lines[at + 3].text == LEVEL]
    if len(kinds) < FEWEST:
        return lines
    broken = [False] * (len(lines) - 1)
    end = 0
    for kind in kinds:
        first = next((at for at in range(end + 1, kind) if NAME.match(lines[at].text)), kind)
        end = _kind_end(lines, kind)
        for at in (*range(first, kind - 1), *range(kind, end)):
            broken[at] = True
    return join_lines(lines, broken)


def _kind_end(lines: list[Line], kind: int) -> int:
    """The last line of a kind: the one behind its last sign."""
    return max(_levels(lines, kind), default=kind + 2)


def _levels(lines: list[Line], kind: int) -> Iterator[int]:
    at = kind + 3
    while at + 1 < len(lines) and lines[at].text == LEVEL:
        yield at + 1
        at += 2
