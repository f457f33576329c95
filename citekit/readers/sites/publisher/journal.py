"""The journal of an article's page where only its place tells: over the numbers below the text, or over the title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from citekit.patterns import regex
from citekit.readers.sites.facts import read_facts
from citekit.readers.sites.people import is_people
from citekit.readers.sites.publisher import words
from citekit.readers.sites.site import find

if TYPE_CHECKING:
    from citekit.readers.page import Page

NAME = regex(r"[A-Z][^\d.:;,!?]{3,80}")  # "Ecology and Evolution"
CAPITALS = regex(r"(?:(?:[^\W\d_a-z]\S*|[a-z]{1,3}|&)(?:\s|$))+")  # "Ecology and Evolution", and no sentence
NUMBERS = ("volume ", "vol. ")
CALLED = regex(
    r"\b(?:Journal|Annals|Archives?|Transactions|Quarterly|Bulletin|Acta|Annual Review|Zeitschrift|Revista|Revue"
    r"|Rivista|Tidsskrift|Tidskrift)\b"
)
"""What a journal is called, and hardly a section or a site."""
ONLINE = "first published online"
"""How the line under the kind begins where the journal stands over that (SAGE)."""


def heads_numbers(page: Page, at: int) -> bool:
    """Whether a line below the text is the journal over its volume: "Ecology and Evolution", "Volume 11, Issue 12"."""
    line, below = page.lines[at], page.lines[at + 1] if at + 1 < len(page.lines) else None
    if below is None or not line.gap or not below.lower.startswith(NUMBERS) or find(page, "container_title"):
        return False
    return _is_name(line.text) and bool(read_facts(below.text).parts)


def _is_name(text: str) -> bool:
    """Whether a text is a name: in capitals but for small words, or called as journals are."""
    return NAME.fullmatch(text) is not None and bool(CAPITALS.fullmatch(text) or CALLED.search(text))


def use_serial(page: Page) -> None:
    """Journal and publisher over the serial numbers and how often it appears (Redalyc, AmeliCA)."""
    often = next((at for at, line in enumerate(page.lines) if line.lower.startswith(OFTEN)), 0)
    first = often
    while first and page.lines[first - 1].lower.startswith("issn"):
        first -= 1
    if often - first and first > 1:
        page.use(first - 2, "container_title", "journal")
        name, place, _ = page.lines[first - 1].text.rpartition(", ")
        page.use(first - 1, "publisher", "publisher", 0, len(name) if place else None)


OFTEN = ("periodicidad:", "periodicidade:", "periodicity:")


def use_journal_above(page: Page) -> None:
    """A line over the title that is called as journals are, or stands where one does; what may be one is told, and so
    are several that differ."""
    title = next((at for at, mark in enumerate(page.marks) if mark and mark.fields[:1] == ("title",)), 0)
    if find(page, "container_title") or not find(page, "volume", "article_number"):
        return
    above = [at for at in range(title) if _is_passed(page, at) and NAME.fullmatch(page.lines[at].text)]
    called = [at for at in above if CALLED.search(page.lines[at].text)]
    named = [at for at in above if _is_over_online(page, at) and _is_name(page.lines[at].text)] or called
    is_sure = len({page.lines[at].text for at in named}) == 1
    for at in named[-1:] if is_sure else named or above[-1:]:
        page.marks[at] = None
        if is_sure:
            page.use(at, "container_title", "journal")


def use_journal_over_serial(page: Page) -> None:
    """The journal under the people, over its serial number and the day of the article (Emerald)."""
    for at in range(1, 0 if find(page, "container_title") else len(page.lines) - 2):
        lowers = [line.lower for line in page.lines[at + 1 : at + 3]]
        is_over = lowers[0].startswith("issn: ") and lowers[1].startswith("article publication date")
        above = page.lines[at - 1].text
        if is_over and ("(" in above or is_people(above)) and _is_name(page.lines[at].text):
            page.use(at, "container_title", "journal")


def _is_passed(page: Page, at: int) -> bool:
    mark = page.marks[at]
    return mark is not None and mark.rule == "above the title" and page.lines[at].lower not in words.FURNITURE


def _is_over_online(page: Page, at: int) -> bool:
    """Whether the kind stands below a line, and the day below that."""
    return at + 2 < len(page.lines) and page.lines[at + 2].lower.startswith(ONLINE)
