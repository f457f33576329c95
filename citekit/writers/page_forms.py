"""How pages are printed that readers complete: "211-5" for 211 to 215."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.writers.read_back import last_page_read

if TYPE_CHECKING:
    from citekit.values import PageRange, Pages


def is_cut_short(part: PageRange) -> bool:
    """Whether the last page is shorter than the first, so that readers take it for its end."""
    first, last = part.first, part.last
    return last is not None and len(last) < len(first) and last_page_read(first, last) != last


def cut_short(pages: Pages) -> str | None:
    """What a reader completes, in words."""
    if any(map(is_cut_short, pages.ranges)):
        return f"that {pages} is meant as it stands"
    return None
