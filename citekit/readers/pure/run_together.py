"""Pages copied without anything between the cells of their tables: "Original languageEnglishPages1-9JournalBaking"."""

from __future__ import annotations

import re
from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.pure.headings import CREDIT, HEADINGS
from citekit.readers.pure.labels import FIRST_ROWS, ROWS
from citekit.readers.pure.rows import match_row

if TYPE_CHECKING:
    from citekit.readers.lines import Line

LABELS = "|".join(re.escape(row.text) for row in sorted(ROWS, key=lambda row: -len(row.text)))
LABEL = regex(rf"(?<![(/“‘\"'-])(?:{LABELS})(?=[^\s,.;)])")
FEW = 2
"""So many rows are a table, or a block of it ("NameBaking PapersISSN (Print)1234-5678")."""
LONGEST = 1000
"""Characters of a row that tell whether it is one."""
BLOCKS = frozenset({*HEADINGS["series"], *HEADINGS["event"]})


def part_lines(lines: list[Line]) -> list[Line]:
    """The lines of a page, each row of its table and what stands under its people on a line of its own."""
    parted: list[Line] = []
    for line in lines:
        cuts = [0, *_cuts(line), len(line.text)]
        if len(cuts) == UNCUT:
            parted.append(line)
            continue
        pieces = [line.part(*cut) for cut in pairwise(cuts)]
        pieces[0].bullet, pieces[0].heading = line.bullet, line.heading
        pieces[-1].printed = line.printed
        parted += pieces
    return parted


UNCUT = 2


def _cuts(line: Line) -> list[int]:
    """Where a line is to be cut, but for its beginning."""
    if (credit := line.text.find(CREDIT)) > 0:
        return [credit]
    starts = _starts(line)
    if starts and starts[0] and line.lower[: starts[0]] not in BLOCKS:  # under other text
        starts = [*dropwhile(lambda start: not line.text.startswith(FIRST_ROWS, start), starts)]
    return [start for start in starts if start] if len(starts) >= FEW else []


def _starts(line: Line) -> list[int]:
    """Where the rows on a line begin; words of a label are one only before what its value looks like, or several."""
    starts: list[int] = []
    end = len(line.text)
    for label in reversed([*LABEL.finditer(line.text)]):
        start = label.start()
        row = match_row(line.part(start, min(end, start + LONGEST)))
        if " " in label[0] or (row and (row.sure or not start or end == len(line.text))):
            starts.append(start)
            end = start
    return starts[::-1]
