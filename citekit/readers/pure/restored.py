"""The lines of a page as it had them, where a copy broke them, ran them together or laid them out by columns."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from citekit.readers.pure.headings import CREDIT
from citekit.readers.pure.labels import FIRST_ROWS
from citekit.readers.pure.lost_breaks import restore_breaks
from citekit.readers.pure.tables import LANGUAGE
from citekit.readers.unwrapping import are_parted, unwrap
from citekit.vocabulary.telling import DATE_AVAILABLE, ORIGINAL_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.pure.judge import Verdict

OPEN = (" -", " –", "Duration:", " /")
"""How a line ends that goes on with the next one; a role or an arrow alone on a line is a sign of it, too."""
HEAD = 20
"""So many lines may be the head of a page, with the people."""
DEEP = 12
"""Blanks before what a table has in its second column, where the first is empty; a bar may stand before them."""
LONG_ROW = 40
"""A row with one of `FIRST_ROWS`, or the line of `CREDIT`, is no longer than that, if it is alone on its line."""


def with_whole_elements(lines: list[Line]) -> list[Line]:
    """The lines, with what stands on a line of its own behind its label or its role put together: the first thing, as
    the head of a kind and its colon tell the language."""
    odd = [line.text for line in lines if line.text[-1] in "-–:/," or line.text[0] in "→(›"]
    if any(text[0] in "→(›" or text in ":," or text.endswith(OPEN) for text in odd):
        from citekit.readers.elements import join_elements  # for such copies only

        return join_elements(lines)
    return lines


def put_together(lines: list[Line], languages: tuple[str, ...], judge: Callable[[Line], Verdict]) -> list[Line]:
    """The lines as the page had them, where a copy broke them, ran them together or laid them out by columns."""
    columns, narrow = partial(_join_columns, languages, judge), partial(_join_narrow, languages, judge)
    if True in [line.printed[1:DEEP].isspace() for line in lines]:
        lines = columns(lines)
    if True in ["  " in line.text for line in lines[:HEAD]]:
        from citekit.readers.pure.broken_names import part_names  # for such copies only

        lines = part_names(lines, HEAD)
    alone = partial(_stands_alone, judge, lines)
    lines = unwrap(lines, alone, partial(_are_parted, judge), narrow)
    if True in [_may_be_cut(line, below) for line, below in pairwise(lines) if ", " in line.text]:
        from citekit.readers.pure.broken_names import join_lists  # for such copies only

        lines = join_lists(lines, lambda line: judge(line).kind != "")
    if True in [_holds_rows(line, languages) for line in lines if len(line.text) > LONG_ROW]:
        from citekit.readers.pure.run_together import part_lines  # for such pages only

        lines = part_lines(lines, languages)
    return restore_breaks(lines)


def _may_be_cut(line: Line, below: Line) -> bool:
    """Whether a list over another line may end within a name."""
    return not below.gap and (line.text[-1].isalpha() or line.text[-1] in ".-")


def unwrap_lines(lines: list[Line], judge: Callable[[Line], Verdict]) -> list[Line]:
    """The lines of one page of several: its width is its own."""
    return unwrap(lines, partial(_stands_alone, judge, lines), partial(_are_parted, judge))


def _join_columns(languages: tuple[str, ...], judge: Callable[[Line], Verdict], lines: list[Line]) -> list[Line]:
    """The lines with rows put together that the columns of a text browser broke."""
    if not any("  " in line.printed.lstrip() for line in lines):
        return lines
    from citekit.readers.pure.columns import join_columns  # for such pages only

    return join_columns(lines, languages, lambda line: judge(line).row)


def _join_narrow(languages: tuple[str, ...], judge: Callable[[Line], Verdict], lines: list[Line]) -> list[Line]:
    """The lines of a narrow paste with rows and names put together that a width broke."""
    from citekit.readers.pure.broken_names import join_names  # for such pages only

    return join_names(_join_columns(languages, judge, lines), lambda line: judge(line).kind != "")


def _holds_rows(line: Line, languages: tuple[str, ...]) -> bool:
    """Whether a long line holds what begins a table, or what stands under the people."""
    if line.text.find(CREDIT, 1) > 0 or True in [row in line.text for row in FIRST_ROWS]:
        return True
    return languages != () and any(map(line.lower.__contains__, (*ORIGINAL_LANGUAGE, *DATE_AVAILABLE)))


def _is_spread(judge: Callable[[Line], Verdict], lines: list[Line]) -> bool:
    """Whether labels stand on lines of their own, over their values."""
    rows = (judge(line).row for line in lines[:MANY])
    return sum(row is not None and row.sure == 0 for row in rows) >= FEW


FEW, MANY = 4, 400
"""So many labels alone on their lines are no accident; so many lines show how a paste is laid out."""


def _stands_alone(judge: Callable[[Line], Verdict], lines: list[Line], line: Line) -> bool:
    if line.text[0] == "@" or line.text[2:5] == "  -":
        return True  # "@article{8f2b…,", "TY  - JOUR"
    verdict = judge(line)
    if verdict.kind in APART or verdict.name in WHOLE or (verdict.name == STYLE and line.text[0].isupper()):
        return True
    row = verdict.row
    if row is None:
        return False
    alone = row.sure == 0 and (row.label.text == LANGUAGE or _is_spread(judge, lines))  # "langue originale"
    return alone or row.sure > (line.text[row.value : row.value + 1].islower())  # "Conference on Rain"


def _are_parted(judge: Callable[[Line], Verdict], line: Line, below: Line) -> bool:
    return judge(line).kind in HEADINGS or are_parted(line, below)


STYLE = "citation-style"
HEADINGS = frozenset({"heading", "skip"})
APART = frozenset({"type", "heading", "skip", "metric"})
WHOLE = frozenset({"usage", "tab", "badge", "corresponding-author", "shared-credit"})
"""Kinds, and rules of furniture, of lines that never go on with what stands above them."""
