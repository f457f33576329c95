"""A page of arXiv as a browser copies it: title, people and abstract without their labels, which it does not show."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.frozen import NamedTuple
from citekit.patterns import regex
from citekit.readers.sites.arxiv.labels import LABELS
from citekit.readers.sites.arxiv.rows import CUT, GROUP
from citekit.readers.sites.people import is_people

if TYPE_CHECKING:
    from citekit.readers.sites.arxiv.labels import Text

    Stretch = tuple[int, int]

# "View PDF", "View PDF HTML (experimental)", "View a PDF of the paper titled Rain, by Karin Lind"
BUTTONS = regex(r"(?:View PDF|HTML \(experimental\)|TeX Source|Download PDF|PDF|Other Formats|\s)+|View a PDF of .+")
HEAD_LINES = 8
"""So many lines may title and people take."""


class Head(NamedTuple):
    """Where title, people and abstract stand in the text of a page."""

    title: Stretch
    people: Stretch
    abstract: Stretch | None


def find_head(text: Text) -> Head | None:
    """The head under the date of submission: the title, people, buttons, the abstract up to the table; None where no
    people stand under a title."""
    lines = _lines(text)
    ends = next((at for at, line in enumerate(lines) if _is_button(text, line)), len(lines))
    parted = _part(text, lines[:ends], whole=ends < len(lines))
    if parted is None:
        return None
    first, ends = parted
    prose = [line for line in lines[ends:] if not _is_button(text, line)]
    abstract = (prose[0][0], prose[-1][1]) if prose else None
    return Head((lines[0][0], lines[first - 1][1]), (lines[first][0], lines[ends - 1][1]), abstract)


def _part(text: Text, lines: list[Stretch], *, whole: bool) -> tuple[int, int] | None:
    """The first line of the people and the one behind them; `whole` where a button stands below, so that they are the
    last."""
    near = range(1, min(len(lines), HEAD_LINES))
    if whole:
        first = next((at for at in near if _are_people(text, lines[at], lines[-1])), None)
        first = first or (1 if len(lines) == TWO else None)
        return (first, len(lines)) if first else None
    first = next((at for at in near if _are_people(text, lines[at], lines[at])), None)
    return (first, first + 1) if first else None


TWO = 2
"""A title and its people, whatever these are called: "Numbers", "Plato"."""


def _lines(text: Text) -> list[Stretch]:
    """The lines under the date, up to the first that begins with a label of the table."""
    starts = [*text.joined.starts, len(text.joined.text) + 1]
    lines = [(start, end - 1) for start, end in pairwise(starts) if start > text.date]
    table = next((at for at, line in enumerate(lines) if _is_row(text, line)), len(lines))
    return [line for line in lines[:table] if line[1] > line[0]]


def _is_row(text: Text, line: Stretch) -> bool:
    label = LABELS.match(text.joined.text, *line)
    return label is not None and label.lastgroup != "end"


def _is_button(text: Text, line: Stretch) -> bool:
    return BUTTONS.fullmatch(text.joined.text, *line) is not None


def _are_people(text: Text, first: Stretch, last: Stretch) -> bool:
    printed = CUT.sub("", GROUP.sub("", text.joined.text[first[0] : last[1]])).rstrip(" ,")
    return is_people(printed)
