"""Several pages in one paste: where each begins."""

from __future__ import annotations

from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from citekit.readers.pure.tables import TELLING
from citekit.readers.pure.title_block import title_start

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.pure.judge import Verdict

REACH = 40  # a page's head has its type line within so many lines


def find_page_starts(lines: list[Line], verdicts: list[Verdict]) -> list[tuple[int, int]]:
    """Half-open index ranges, one a page, that cover all lines."""
    types = [at for at, verdict in enumerate(verdicts) if verdict.kind == "type"]
    starts = [0]
    if len(types) > 1:
        telling = list(accumulate((_is_telling(verdict) for verdict in verdicts), initial=0))
        for before, at in pairwise(types):
            if telling[at] - telling[before] > 1 and telling[-1] - telling[at] > 1:
                starts.append(max(_page_start(lines, verdicts, before, at), starts[-1]))
    return list(pairwise(sorted({*starts, len(lines)}))) or [(0, 0)]


def _is_telling(verdict: Verdict) -> bool:
    """Whether a line is a row that only a property table has; two of them between type lines are another page's."""
    return verdict.row is not None and verdict.row.label.text in TELLING


def _page_start(lines: list[Line], verdicts: list[Verdict], before: int, at: int) -> int:
    """The title line above the type line at `at`, among the lines behind the last that is of the page before."""
    floor = max(before + 1, at - REACH)
    for index in range(at - 1, floor - 1, -1):
        verdict = verdicts[index]
        ends = verdict.kind == "skip" or verdict.name in ("footer", "citation-style") or _ends_table(verdicts, index)
        if ends or _ends_related(lines, index):
            floor = index + 1
            break
    head = [index for index in range(floor, at) if not verdicts[index].kind]
    return head[title_start(lines, head, None)] if head else at


def _ends_table(verdicts: list[Verdict], index: int) -> bool:
    """Whether a line is a row of a table; people behind a label may stand under a title as well."""
    if verdicts[index].kind != "row":
        return False
    while index and (row := verdicts[index].row) and row.label.kind == "people":
        index -= 1
    return verdicts[index].kind == "row"


def _ends_related(lines: list[Line], index: int) -> bool:
    """Whether a line ends a project or an activity that a page shows: "1/01/19 → 31/12/22", "Project: Research"."""
    line = lines[index]
    return line.lower.startswith(RELATED) and (" › " in line.text or (index > 0 and "→" in lines[index - 1].text))


RELATED = ("project:", "activity:", "prize:", "press/media:")
