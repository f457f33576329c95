"""A site's menu of its subjects, below those of a work: "Subject Areas", "All Articles", "Ecology (20657)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex

if TYPE_CHECKING:
    from citekit.readers.page import Page

COUNTED = regex(r"\S \([1-9][0-9]{2,6}\)$")  # "Ecology (20657)"
MENU = 3
"""Subjects with their counts that make a menu."""


def leave_menu(page: Page) -> None:
    """Forget subjects with their counts, and what stands over them without a bullet."""
    subjects = [field for field in page.draft.fields if field.name.startswith("subject_areas")]
    if sum(COUNTED.search(field.text) is not None for field in subjects) < MENU:
        return
    places = [at for at, mark in enumerate(page.marks) if mark and any("subject" in name for name in mark.fields)]
    first = next((at for at in places if COUNTED.search(page.lines[at].text)), places[-1])
    while first - 1 in places[1:] and not page.lines[first - 1].bullet:
        first -= 1
    menu = [at for at in places if at >= first]
    texts = {page.lines[at].text for at in menu}
    page.draft.fields[:] = [one for one in page.draft.fields if one not in subjects or one.text not in texts]
    for at in menu:
        if mark := page.marks[at]:
            page.marks[at] = mark._replace(state="ignored", fields=(), rule="menu")
