"""Quotes of a spreadsheet around cells with line ends or quotes inside, when they are copied, and around all cells,
when they are saved: 'DOIs', '"', 'https://doi.org/…', '"'. They are no part of what the cells hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.lines import Line

SIGNS = ('\t"', '"\t')
"""One of these stands in such a text."""
CELL = regex(r'(?m)(?:^|(?<=\t))"([^"]*+(?:""[^"]*+)*+)"(?=\t|\s*$)')
BREAKS = regex(r'\S\n|\n\S|""')
"""What a cell has inside for which it is quoted."""
ROW = regex(r'(?m)^"[^"\t\n]{1,60}"\t"')
SOME = 3
"""So many rows in quotes are no titles of books, of which each is in quotes."""


def drop_quotes(text: str, lines: list[Line]) -> list[Line]:
    """The lines without such quotes; those with nothing else are left out."""
    cells = [*CELL.finditer(text)]
    in_table = any(
        text[cell.start() - 1 : cell.start()] == "\t" or text[cell.end() : cell.end() + 1] == "\t"
        for cell in cells
        if BREAKS.search(cell[1])
    )
    if not in_table and len(ROW.findall(text)) < SOME:
        return lines
    dropped: set[int] = set()
    for cell in cells:
        dropped |= {cell.start(), cell.end() - 1}
        at = text.find('""', cell.start(1), cell.end(1))
        while at >= 0:
            dropped.add(at)
            at = text.find('""', at + 2, cell.end(1))
    for line in lines:
        _drop(line, dropped)
    return [line for line in lines if line.text]


def _drop(line: Line, dropped: set[int]) -> None:
    """Leave characters out of a line."""
    if '"' not in line.text:
        return
    kept = [at for at in range(len(line.text)) if line.place(at) not in dropped]
    places = [line.place(at) for at in kept]
    line.text = "".join([line.text[at] for at in kept])
    line.offsets = places
    blanks = len(line.text) - len(line.text.lstrip())
    line.text, line.offsets = line.text.strip(), places[blanks : blanks + len(line.text.strip())]
    line.lower = line.text.lower()
