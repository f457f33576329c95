"""Two pages of one kind in one paste: what tells that there are two (`repeated`), where the second begins (`pages`),
and what a cut there is worth (`worth`). Sites, covers and pages that nobody knows are parted so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.readers.parting.repeated import APART, FEWEST, find_again, own_lines, says_twice

if TYPE_CHECKING:
    from collections.abc import Callable

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

    Read = Callable[[list[Line]], list[Page] | None]


def parted(lines: list[Line], read: Read, part: Read | None = None) -> list[Page] | None:
    """What a reader makes of some lines, and instead of a page that holds two, what it makes of each of these, or what
    `part` does, which may know other pages."""
    pages = read(lines)
    starts = [] if _is_publisher(lines, pages or []) else _find_starts(lines)
    if not starts and not any(says_twice(*stretch) for stretch in own_lines(lines, pages or [])):
        return pages
    from citekit.readers.parting.pages import part_at, part_pages  # for such pastes only

    return part_at(lines, starts, pages, read) or (pages and part_pages(lines, pages, read, part))


def _is_publisher(lines: list[Line], pages: list[Page]) -> bool:
    """Whether the first line is the site's name, which is the publisher of its works and said again as such."""
    fields = (field for page in pages for field in page.draft.fields if field.name == "publisher")
    return len(pages) == 1 and any(field.text.casefold() == lines[0].lower for field in fields)


def _find_starts(lines: list[Line]) -> list[int]:
    """Where pages may begin: each line, if all of them are as long as pages are that lost their breaks, else where the
    first line is said again, and not right below."""
    if 1 < len(lines) < FEWEST and all(len(line.text) > RUN_ON for line in lines):
        return [*range(len(lines))]
    again = find_again(lines) if len(lines) >= FEWEST else []
    return [0, *again] if again and again[0] >= APART else []


RUN_ON = 300
