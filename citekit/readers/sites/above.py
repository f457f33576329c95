"""What a site prints above the title of a record: its menu, and buttons."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.names import looks_like_byline
from citekit.patterns import regex
from citekit.readers.sites.menu_words import BEGINNINGS, ENTRIES
from citekit.readers.surroundings import SHARE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from citekit.readers.lines import Line
    from citekit.readers.page import Page

APART = 9
"""Lines that the entries of one menu are apart, at most: not all of its words are known."""
FEWEST = 2
LONGEST = 40
WORDS = 4
ENTRY = 170
"""Characters of any line of a menu, which are few but for a notice between its entries."""
SAYS = regex(r"10\.\d{4,9}/|\b(?:1[5-9]|20)\d\d[);:.,]|\bet al\b")  # a DOI, a year in a citation: no line of a menu
# "Add Paper to My Library", "Revise my Submission", "Report an issue with this page", "Open PDF in Browser"
BUTTON = regex(
    r"(?:add|contact|copy|create|deposit|download|manage|e-?mail|export|follow|get|open|print|report|request|revise|save|share|send|submit"
    r"|upload|view|write|buy|rent|cite|track|check|log|sign|try|find)\s(?:.{0,40}\s)?(?:my|your"
    r"|this (?:paper|article|page|item|record|preprint|book|document|collection|thesis|dataset|journal|publication|work"
    r"|search)"
    r"|an? (?:file|account|submission|manuscript|alert|review|citation|problem|issue|library|query)"
    r"|pdf|url|library|cart|later|citations?|in browser|account|alerts?|review|all files?)\b(?:\s.{0,30})?",
    re.IGNORECASE,
)


SHARED = frozenset({*SHARE, "threads", "link", "embed", "cite"})
"""Words of a row of buttons: "X LinkedIn Facebook Bluesky Threads Email"."""


def leave_menu_above(page: Page) -> None:
    """Pass over a site's menu above a record, with the few words between its entries that no table has."""
    for at in range(_end(page)):
        if page.marks[at] is None and is_entry(page.lines[at]):
            page.ignore(at, "menu")


def leave_buttons(page: Page, head: Iterable[int]) -> None:
    """Pass over buttons and entries of a menu among the lines of a head, unless nothing else is there."""
    free = [at for at in head if page.marks[at] is None]
    others = {at for at in free if not is_button(page.lines[at])}
    for at in free if others else ():
        if at not in others:
            page.ignore(at, "button")


def is_button(line: Line) -> bool:
    """Whether a line is of a menu, or asks to do something with the page."""
    if line.lower in SHARE or _is_known(line) or SHARED.issuperset(line.lower.split()):
        return True
    return len(line.text) < LONGEST + APART and BUTTON.fullmatch(line.text) is not None


def is_entry(line: Line) -> bool:
    """Whether a line is of a menu, where entries of one stand above and below it."""
    return _is_known(line) or (len(line.text) <= LONGEST and line.text.count(" ") < WORDS)


def _is_known(line: Line) -> bool:
    return line.lower in ENTRIES or line.lower.startswith(BEGINNINGS)


def _end(page: Page) -> int:
    """Where the menu above a record ends: behind the last of its known entries, if there are two."""
    known, last = 0, -1
    for at, line in enumerate(page.lines):
        if _is_known(line):
            known, last = known + 1, at
        elif at - last > APART or _is_of_work(line):
            break
    return last + 1 if known >= FEWEST else 0


def _is_of_work(line: Line) -> bool:
    """Whether a line names people, or states what no menu does."""
    text = line.text
    if len(text) > ENTRY or SAYS.search(text):
        return True
    return ("," in text or ";" in text) and looks_like_byline(text)
