"""Lines that a printed page stretched to its width: every blank in them is one again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line


def even_out(begin: str, lines: list[Line]) -> None:
    """Leave the additional blanks out of the lines of a text that begins so, if it was stretched."""
    if _is_justified(begin):
        for line in lines:
            _even(line)


WIDE = regex(r"  (?<=[a-z]  ) *(?=[a-z])")  # begins with what is looked for, which makes the search quick
NARROW = regex(r"(?<=[a-z]) (?=[a-z])")
SOME, OFTEN = 3, 8


def _is_justified(begin: str) -> bool:
    """Whether blanks between small letters are often wide, or all of them: no column's end, but a printed line that was
    stretched."""
    wide = len(WIDE.findall(begin))
    if wide < SOME:
        return False
    narrow = len(NARROW.findall(begin))
    return narrow == 0 or (wide >= OFTEN and 4 * wide >= narrow)


def _even(line: Line) -> None:
    """Leave out of a line every blank behind a blank."""
    if "  " in line.text:
        text = line.text
        kept = [at for at, char in enumerate(text) if char != " " or text[at - 1] != " "]
        line.offsets = [line.place(at) for at in kept]
        line.text = "".join([text[at] for at in kept])
        line.lower = line.text.lower()
