"""A dash for the people of the entry above, as bibliographies of Chicago and MLA have it: "———. 2020. Ponds."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.lines import Line

if TYPE_CHECKING:
    from citekit.readers.citations import Citation

DASH = regex(r"(?:[—―–_-]{3,12}|(?:[—―–]\s?){2,3})(?=[.,:]\s|\s[\"“])")  # "———.", "---.", "–––, ed.", "--- “"
PEOPLE = frozenset({"author", "editor", "group:author", "group:editor"})


def name_repeated(lines: list[Line]) -> list[Line]:
    """The lines, with the names in place of a dash."""
    if not any(DASH.match(line.text) for line in lines):
        return lines
    named: list[Line] = []
    above: Line | None = None
    for line in lines:
        dash = DASH.match(line.text)
        named.append(_join(above, line, dash.end()) if dash and above else line)
        above = above if dash else _people(line) or above
    return named


def _people(line: Line) -> Line | None:
    """The stretch of a citation that names its people."""
    from citekit.readers.citations import read_citation

    citation = read_citation(line.text)
    end = _end(citation) if citation else 0
    return line.part(0, end) if end else None


def _end(citation: Citation) -> int:
    """Where the people end that stand before all else."""
    end = 0
    for part in citation.parts:
        if part.field not in PEOPLE:
            break
        end = part.end
    return end


def _join(people: Line, line: Line, at: int) -> Line:
    """A line that begins with the names of another; its characters stand where they are printed."""
    rest = line.part(at, len(line.text))
    offsets = [piece.place(place) for piece in (people, rest) for place in range(len(piece.text))]
    joined = Line(line.number, line.start, people.text + rest.text, offsets, line.gap)
    joined.last = line.last
    return joined
