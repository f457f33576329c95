"""What a cut between two pages of a paste is worth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.letters import to_letters
from citekit.readers.mixture.openings import MENU, promise
from citekit.readers.mixture.worth import weigh

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

PARTED, GAP, AGAIN, TWICE, OPENS = 9, 3, 10, 5, 3
"""How much it says for a cut that more blank lines than anywhere else stand before it, or one; that it is with the
first line of the paste said again, or with a menu; against it, that one side states two values of what a page has once;
and for it, or against it, that its line looks like the first of a work, or like one further down."""
ONE = ("doi", "volume", "page", "container_title")
"""Names of which a page has one value."""


def values_of(pages: list[Page], name: str) -> set[str]:
    """What pages state of a name, by letters and digits alone."""
    return {to_letters(field.text) for page in pages for field in page.draft.fields if field.name == name}


def rate(lines: list[Line], at: int, sides: tuple[list[Page], list[Page]], blanks: dict[int, int]) -> int:
    """What a cut at a line is worth, by the pages on its two sides."""
    said = sum(weigh(side, lines[-1].number) for side in sides)
    opens = -OPENS if _is_within(lines[at], sides[1]) else min(promise(lines, at), OPENS)
    again = AGAIN if lines[at].lower == lines[0].lower or lines[at].lower.startswith(MENU) else 0
    twice = sum(max(0, len(values_of(side, name)) - 1) for side in sides for name in ONE)
    return said + opens + again + (blanks.get(at) or GAP * lines[at].gap) - TWICE * twice


def _is_within(line: Line, pages: list[Page]) -> bool:
    """Whether a line is one with which no page begins: a heading, a row or furniture, a DOI or a day."""
    known = (zip(page.lines, page.marks, strict=True) for page in pages)
    mark = next((mark for page in known for own, mark in page if own.start == line.start), None)
    if mark is None:
        return False
    return mark.rule.startswith(("heading", "row: ", "furniture", "record")) or TAIL.issuperset(mark.fields or ("",))


TAIL = frozenset({"doi", "issued", "available_date", "accepted", "submitted", "isbn", "publisher", "rights"})
"""What stands below the head of a page."""


def count_blanks(lines: list[Line]) -> dict[int, int]:
    """The places with the most blank lines before them, if they are few."""
    counts = {at: lines[at].number - lines[at - 1].last for at in range(1, len(lines))}
    most = max(counts.values(), default=0)
    places = [at for at, count in counts.items() if count == most]
    return dict.fromkeys(places, PARTED) if most > 1 and len(places) < FEW else {}


FEW = 3
