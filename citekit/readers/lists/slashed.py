"""Citations in those of Pure's styles that have title and people on a line, among the items of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.citation_form import SLASH
from citekit.readers.citations.joined import Joined

if TYPE_CHECKING:
    from citekit.readers.lists.items import Item, Sweep
    from citekit.readers.lists.styled_items import Styled
    from citekit.readers.page import Page


def part_slashed(sweep: Sweep, item: Item) -> list[Item]:
    """An item, or the two that it is where a citation in Pure's style "Author" stands over it, without a type line."""
    found = find_slashed(sweep, item)
    behind = [at for at in item.texts if found and at >= found.end]
    if not found or not behind:
        return [item]
    above = [at for at in item.texts if at < found.end]
    return [
        item._replace(texts=above, type_at=-1, doi_at=-1, supervised_at=-1, year_at=-1, end=found.end),
        item._replace(texts=behind, start=found.end),
    ]


def find_slashed(sweep: Sweep, item: Item) -> Styled | None:
    """A citation in one of Pure's styles that have title and people on a line, among the lines of an item."""
    slashed = [at for at in item.texts if SLASH in sweep.lines[at].text]
    if not slashed:
        return None
    from citekit.readers.lists.styled_items import find_citation as find_styled

    found = (find_styled(sweep.lines, at, set(item.texts)) for at in slashed[:STYLES])
    return next((one for one in found if one and one.citation.style == "standard"), None)


STYLES = 2
"""So many styles have a slash between title and people."""


def use_slashed(sweep: Sweep, item: Item, page: Page, found: Styled) -> None:
    """Take an item in Pure's style "Standard": "Rain. / Lind, Karin." over "In: Shore"."""
    from citekit.readers.citations import use_citation  # for such lists only

    pieces = [(place - item.start, 0, len(sweep.lines[place].text)) for place in range(found.start, found.end)]
    use_citation(Joined(page, pieces), found.citation, "page")
