"""What stands over a record's rows: its title, its people, its journal, and prose that is its abstract."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from citekit.normalize.dates import is_date
from citekit.patterns import regex
from citekit.readers.letters import to_letters
from citekit.readers.sites.bylines import is_noise
from citekit.readers.sites.catalogue import words
from citekit.readers.sites.catalogue.evidence import find_title, first_people
from citekit.readers.sites.catalogue.people import is_byline, names_people, use_line_of_people
from citekit.readers.sites.head import is_place, leave_affiliations, use_title, use_titles
from citekit.readers.sites.site import BODY, find, use_groups, use_kind

if TYPE_CHECKING:
    from citekit.readers.lines import Line
    from citekit.readers.page import Page

PROSE = 80  # of a text that was cut, half as much
PREFIX = regex(r"(?:Publication|Publikation|Item|Publicación|Publicação): (?=\S)")  # DSpace: "Publication: On ice"
KIND = regex(r"(?<!\s)\s*\(([A-Z][a-z]+(?: [A-Z][a-z]+)?)\)$")  # "On ice(Article)"
AUTHOR = frozenset({"author", "inverted:author"})


def use_over_rows(page: Page, head: list[int]) -> None:
    """Title and people over the rows, where no row names them; prose below them is the abstract."""
    title = find(page, "title")
    if not title and has_people(page, "author"):
        _ignore_names(page, head)
    if title:
        _ignore_again(page, head, title.text)
    told = None if title else find_title(page, head)
    head = head if told is None else sorted({*head, told})
    below = _without_dates(page, head if told is None else [at for at in head if at >= told])
    untitled = told is None and len(first_people(page, below)) > 1
    people = [] if has_people(page, "author") else _people(page, below, 0 if title or untitled else 1)
    first = people[0] if people else _below_title(page, below)
    if not title:
        _use_title(page, [at for at in head if at < first and (page.marks[at] is None or at == told)], told)
    for at in people:
        use_line_of_people(page, at)
    _use_prose(page, [at for at in head if at >= first])
    free, above = [at for at, mark in enumerate(page.marks) if mark is None], set(head)
    leave_affiliations(page, [at for at in free if at in above or page.lines[at].text[0].isdigit()])


def _use_prose(page: Page, below: list[int]) -> None:
    """The abstract that no row names, below the people."""
    if below and not find(page, "abstract"):
        lines = enumerate(page.lines[below[0] :], below[0])
        body = next((at for at, line in lines if _begins_body(line)), len(page.lines))
        for at in [at for at in below if page.marks[at] is None and _is_prose(page.lines[at].text)]:
            if at < body:
                page.use(at, "abstract", "abstract")
            else:
                page.ignore(at, "article body")


def _begins_body(line: Line) -> bool:
    """Whether the text of an article begins here, under "Introduction" or what says of its rights."""
    return line.lower in BODY or line.lower.startswith(RIGHTS)


RIGHTS = ("copyright ©", "© ")


def _without_dates(page: Page, head: list[int]) -> list[int]:
    """The lines below a title's that are no date, "January 2015", and no journal with its numbers under one."""
    dates = [at for at in head[1:] if page.lines[at].text[-4:].isdigit() and is_date(page.lines[at].text)]
    for at in dates:
        page.use(at, "published", "line")
    journals = [at for at in head if at - 1 in dates and _use_numbered(page, at)]
    return [at for at in head if at not in dates and at not in journals]


def _use_numbered(page: Page, at: int) -> bool:
    """ "Journal of Rain 9(2):88-104", under the month (ResearchGate)."""
    found = NUMBERED.fullmatch(page.lines[at].text)
    if found is None or find(page, "container_title"):
        return False
    use_groups(page, at, found, "line")
    return True


NUMBERED = regex(
    r"(?P<container_title>[A-Z][^\d:;()]{2,120}?) (?P<volume>\d{1,4})(?:\((?P<issue>[\w/-]{1,10})\))?"
    r":(?P<page>\w{1,8}(?:[-–]\w{1,8})?)"
)


def has_people(page: Page, role: str) -> bool:
    """Whether a record names anyone in a role."""
    return find(page, role, f"inverted:{role}", f"group:{role}") is not None


def _ignore_again(page: Page, head: list[int], title: str) -> None:
    """Pass over what rows say, too."""
    for at in head:
        if page.lines[at].text.rstrip(" .") == title.rstrip(" ."):
            page.ignore(at, "title again")
        elif has_people(page, "author") and names_people(page.lines[at].text):
            page.ignore(at, "people again")


def _ignore_names(page: Page, head: list[int]) -> None:
    """Pass over a line below the title that has nothing but the words of a name that a row has: "Shinoda Akari"."""
    names = [{*re.findall(r"\w+", field.text)} for field in page.draft.fields if field.name in AUTHOR]
    for at in head[1:]:
        if {*re.findall(r"\w+", page.lines[at].text)} in names:
            page.ignore(at, "people again")
    head[:] = [at for at in head if page.marks[at] is None]


def _use_title(page: Page, lines: list[int], told: int | None) -> None:
    """The title, that which is told where there are two; Scopus says in brackets behind it what it is."""
    if told is not None and len(lines) > 1:
        for at in [at for at in lines if at > told]:
            if page.lines[at].text.count(" ") < FEW:
                page.unread(at)
            else:
                page.ignore(at, "title in another language")
        lines = [at for at in lines if at <= told]
    lines = _without_translation(page, lines)
    kind = KIND.search(page.lines[lines[-1]].text) if lines else None
    if kind and kind[1].lower() in words.KINDS:
        for at in lines[:-1]:
            page.ignore(at, "above the title")
        use_title(page, lines[-1], end=kind.start())
        use_kind(page, lines[-1], words.KINDS[kind[1].lower()], "kind", kind.span(1))
    else:
        prefix = PREFIX.match(page.lines[lines[-1]].text) or _dated(page, lines[-1]) if lines else None
        use_titles(page, lines, prefix.end() if prefix else 0)


def _without_translation(page: Page, lines: list[int]) -> list[int]:
    """The lines over the people without a title in English right below one with other letters, where a row says that
    the work is in another language."""
    language = find(page, "language")
    if len(lines) < len(("title", "translation")) or language is None or language.text.lower().startswith("en"):
        return lines
    above, below = page.lines[lines[-2]], page.lines[lines[-1]]
    if lines[-1] != lines[-2] + 1 or above.text.isascii() or not below.text.isascii():
        return lines
    page.ignore(lines[-1], "title in another language")
    return lines[:-1]


def _dated(page: Page, at: int) -> re.Match[str] | None:
    """The date of an issue before a title that another line has without it: "March/April 2014 Rain in fens"."""
    found = DATED.match(page.lines[at].text)
    title = to_letters(page.lines[at].text[found.end() :]) if found else ""
    below = (to_letters(line.text) for line in page.lines[at + 1 :] if len(line.text) > len(title))
    return found if len(title) >= TITLE and any(title in letters for letters in below) else None


DATED = regex(r"(?:\d{1,2} )?[A-Z][a-z]{2,8}(?:/[A-Z][a-z]{2,8})? (?:1[5-9]|20)\d\d (?=\S)")
TITLE = 10
"""Letters of such a title."""


FEW = 2
"""Hardly a title has fewer blanks."""


def use_journal(page: Page) -> None:
    """The line over the first of its numbers, where no row has it."""
    if find(page, "container_title"):
        return
    at = next((at for at, mark in enumerate(page.marks) if mark and NUMBERS.intersection(mark.fields)), 0) - 1
    if at >= 0 and page.marks[at] is None and not page.lines[at].lower.startswith(WEB):
        page.use(at, "container_title", "journal")


def _behind_title(page: Page, above: list[int], named: int) -> int:
    """Where places and prose begin that stand right above the row of people; a place over other lines is a site's."""
    prose = next((at for at in above[1:] if _is_prose(page.lines[at].text)), named)
    end = prose
    for at in reversed([at for at in above[1:] if at < prose]):
        if not is_place(page, at):
            break
        end = at
    return end


NUMBERS = frozenset({"volume", "article_number"})
WEB = ("http://", "https://", "www.")


def _is_prose(text: str) -> bool:
    return len(text) > PROSE // (1 + text.endswith("...")) and text[-1] in ".?!)。"


def _below_title(page: Page, head: list[int]) -> int:
    """Where a row names the people, or else a place or prose stands."""
    named = next(
        (at for at, mark in enumerate(page.marks) if mark and AUTHOR.intersection(mark.fields)), len(page.lines)
    )
    if head and named < head[0]:
        named = len(page.lines)
    above = [at for at in head if at < named]
    if named < len(page.lines) and above:
        return _behind_title(page, above, named)
    return next((at for at in head[1:] if at > named or is_place(page, at) or _is_prose(page.lines[at].text)), named)


def _people(page: Page, head: list[int], start: int) -> list[int]:
    """The lines that name people, with places and marks among them."""
    runs = _runs(page, head[start:])
    listed = [run for run in runs if any(LIST.search(page.lines[at].text) for at in run)]
    if len(runs) > 1 and listed and not LIST.search(page.lines[runs[0][0]].text):
        return listed[0]  # what stands above may be a menu's: "Smart Search"
    return runs[0] if runs else []


LIST = regex(r"[,;]|\b(?:and|et|y|und)\b|&|\d\)?$")
"""What is between people, and not between the words of a menu."""


def _runs(page: Page, head: list[int]) -> list[list[int]]:
    """Lines that name people, one under another, with places and marks among them."""
    runs: list[list[int]] = [[]]
    for at in head:
        if is_byline(page, at):
            runs[-1].append(at)
        elif runs[-1] and not is_place(page, at) and not is_noise(page, at):
            runs.append([])
    return [run for run in runs if run]
