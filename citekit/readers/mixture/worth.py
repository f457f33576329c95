"""What the reading of a stretch is worth: by it the cuts of a mixed paste are weighed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from citekit.readers.mixture.loose import ASIDE, BLOCKS, ENDLESS, is_endless
from citekit.readers.mixture.openings import is_label, is_portals
from citekit.readers.pure.terms import is_sentence

if TYPE_CHECKING:
    from citekit.draft import Mark
    from citekit.readers.lines import Line
    from citekit.readers.page import Page


def weigh(pages: list[Page], last: int) -> int:
    """How much is told of works with a title, and of how many lines it is known what they are; 0 for no work.

    Lines that stand beside a work and all but one of a title's may be of another work; unread ones behind the source
    line `last` are of the next.
    """
    if not any(map(_has_title, pages)):
        return 0
    names = [{field.name for field in page.draft.fields} - ENDLESS for page in pages]
    lines = sum(_weigh_lines(page, last) for page in pages)
    return max(1, 2 * sum(map(len, names)) + lines - 3 * sum(map(_broken, pages)))


def _has_title(page: Page) -> bool:
    """Whether a page has a title: no label, and no sentence of a text without anybody's name or a kind."""
    titles = [field.text for field in page.draft.fields if field.name == "title" and not is_label(field.text)]
    if not titles or not is_sentence(titles[0]):
        return titles != []
    return not SIGNED.isdisjoint(field.name for field in page.draft.fields)


SIGNED = frozenset({"author", "editor", "work_type"})


def _weigh_lines(page: Page, last: int) -> int:
    """Lines that are known, less those that are not; of many lines of one field the first two count as used."""
    used: Counter[tuple[str, ...]] = Counter()
    weight = 0
    for line, mark in zip(page.lines, page.marks, strict=True):
        state = _state(line, mark)
        if state == "used" and mark:
            used[mark.fields] += 1
            weight += 3 if used[mark.fields] <= LINES else 1
        elif state == "ignored":
            weight += 1
        elif state == "unread" and line.number <= last:
            weight -= 1
    return weight


LINES = 2


def _broken(page: Page) -> int:
    """On how many lines more than one a page has its title."""
    titles = [field for field in page.draft.fields if field.name == "title" and field.witness not in BLOCKS]
    return max(0, len(titles) - 1)


def _state(line: Line, mark: Mark | None) -> str:
    """What is known of a line; a line more of a list or of running text is worth no more than one that is ignored, and
    nothing where it is how a portal's page or a cover begins."""
    if mark is None or mark.rule in ASIDE:
        return "aside" if mark else "unread"
    if not is_endless(mark):
        return mark.state
    return "aside" if is_portals(line) else "ignored"
