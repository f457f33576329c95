"""A site's menu of its subjects, below those of a work, "Subject Areas", "Ecology (20657)"; links and buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.facts import AHEAD
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.draft import Field
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


LINKS = "contents of the article"


def leave_links(page: Page) -> None:
    """Pass over the links down the page under a heading, from "Top" on, that heading among them (HighWire's pages)."""
    for at in [at for at, line in enumerate(page.lines) if at and line.lower == "top"]:
        end = next((below for below in range(at + 1, len(page.lines)) if page.lines[below].gap), at)
        if page.lines[at - 1].lower in [line.lower for line in page.lines[at:end]]:
            for link in range(at, end):
                page.ignore(link, LINKS)


def leave_button(page: Page) -> None:
    """What looks like a kind below the people is a button: "Comment", "Editorial"."""
    people, kind = find(page, "author"), find(page, "genre")
    if people and kind and kind.rule == "kind" and kind.span.start > people.span.start:
        _forget(page, kind, "furniture")


def leave_ahead(page: Page) -> None:
    """What has a volume is not ahead of it: "Latest Articles" is an entry of a menu."""
    status = find(page, "text:status")
    if status and find(page, "volume") and AHEAD.fullmatch(status.text):
        _forget(page, status, "menu")


def _forget(page: Page, field: Field, rule: str) -> None:
    """Take a field back; its line is passed over."""
    page.draft.fields.remove(field)
    at = next(at for at, mark in enumerate(page.marks) if mark and field.name in mark.fields)
    page.marks[at] = None
    page.ignore(at, rule)
