"""A page printed by a browser: the lines that it adds above and below each sheet are none of the page's."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.readers.lines import Line

CLOCK = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?"
# "29/11/2026, 10:32 On bread", "1 of 3 11/29/26, 10:32 AM", "On bread - University of the Fens 29.11.26, 10:32"
DATED = regex(rf"(?:^|(?<=\d\s)){CLOCK}(?=\s|$)|(?<=\s){CLOCK}$")
# "https://research.fen.example/en/publications/on-bread/ 1/3", "1/3", "1 of 3 29/11/2026, 10:32", "Seite 1 von 3"
COUNTED = regex(
    r"(?:https?://\S+\s+)?(?:(?:Page|Seite|Pagina|Página|Side|Sida) )?"
    r"(?P<sheet>\d{1,3})(?:/| (?:of|von|van|sur|de|di|af|av) )(?P<sheets>\d{1,3})(?=$|\s+\d{1,4}[./-])"
)


def part_printed(lines: list[Line]) -> tuple[list[Line], Page | None]:
    """The lines of a page, and those that its sheets have: numbers from the first to the last, and the day."""
    counted = {at: found for at, line in enumerate(lines) if (found := COUNTED.match(line.text))}
    dated = {at for at, line in enumerate(lines) if DATED.search(line.text)} if counted else set()
    if not dated or not _are_sheets([(int(found["sheet"]), int(found["sheets"])) for found in counted.values()]):
        return lines, None
    edges = {*counted, *dated, *_alone(lines, counted, dated)}
    page = Page([lines[at] for at in sorted(edges)])
    page.ignore_rest("printed sheet")
    return [line for at, line in enumerate(lines) if at not in edges], page


def _alone(lines: list[Line], counted: Iterable[int], dated: Iterable[int]) -> set[int]:
    """The address over a sheet's number and the title under its date, where each stands on a line of its own, and both
    on one that each sheet has."""
    bare = [at for at in counted if at and "://" not in lines[at].text]
    above = {at - 1 for at in bare if lines[at - 1].text.startswith("http") and "doi.org/" not in lines[at - 1].text}
    below = [at + 1 for at in dated if at + 1 < len(lines) and DATED.fullmatch(lines[at].text)]
    texts = Counter(lines[at].text for at in below)
    heads = Counter(line.text for line in lines if " http" in line.text and ADDRESSED.search(line.text))
    sheets = sum(1 for _ in counted)
    addressed = {at for at, line in enumerate(lines) if sheets > 1 and heads.get(line.text) == sheets}
    return above | addressed | {at for at in below if texts[lines[at].text] > 1}


ADDRESSED = regex(r"\shttps?://\S+$")  # "On bread — Fen University https://pure.fen.example/on-bread", over each sheet


def _are_sheets(numbers: list[tuple[int, int]]) -> bool:
    """Whether numbers are those of all sheets, in order."""
    return bool(numbers) and numbers == [(sheet, len(numbers)) for sheet in range(1, len(numbers) + 1)]
